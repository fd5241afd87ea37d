package nl.somregels.som.regels.pack.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is wanted changes, and not one character beside it. */
class YamlEditorTest {
  @Test
  void eenWaardeHoudtHaarAanhalingstekensEnHetCommentaarErachter() {
    assertThat(
            edit(
                "a:  JA   # ja\nb: \"JA\" # ook\nc: 'JA'\n",
                v -> v.replaceAll((name, value) -> "NEE")))
        .isEqualTo("a:  NEE   # ja\nb: \"NEE\" # ook\nc: 'NEE'\n");
  }

  @Test
  void uitEenLijstOpEenRegelGaatErAfEnKomtErBij() {
    assertThat(list("v: [1, 2, 3]  # drie\n", "1", "3")).isEqualTo("v: [1, 3]  # drie\n");
    assertThat(list("v: [1, 2, 3]\n", "2")).isEqualTo("v: [2]\n");
    assertThat(list("v: [ 1, 2 ]\n", "0", "1", "15", "2", "18"))
        .isEqualTo("v: [ 0, 1, 15, 2, 18 ]\n");
    assertThat(list("v: [1, 2]\n", "1", "18")).isEqualTo("v: [1, 18]\n");
    assertThat(list("v: []  # nog geen\n", "18", "3-NB")).isEqualTo("v: [18, 3-NB]  # nog geen\n");
    assertThat(list("v: [1, 2]\n")).isEqualTo("v: []\n");
    assertThat(list("v: [1, 2]\n", "3")).isEqualTo("v: [3]\n");
    assertThat(list("v: ['1', \"2\",]\n", "1", "2", "3")).isEqualTo("v: ['1', \"2\", 3,]\n");
  }

  @Test
  void inEenLijstOverMeerRegelsBlijftCommentaarBijWatBlijft() {
    String text = "v: [1, # een\n    2, # twee\n    3] # drie\n";
    assertThat(list(text, "1", "3")).isEqualTo("v: [1, # een\n    3] # drie\n");
    assertThat(list(text, "1", "2")).isEqualTo("v: [1, # een\n    2, # twee\n    ] # drie\n");
    assertThat(list(text, "1", "2", "4")).isEqualTo("v: [1, # een\n    2, # twee\n    4] # drie\n");
    assertThat(list(text, "2", "3")).isEqualTo("v: [2, # twee\n    3] # drie\n");
  }

  @Test
  void eenLijstOnderElkaarVerandertPerRegel() {
    String text = "v:\n  - 1 # een\n  # kop\n  - 2\n  - \"3\"\nw: z\n";
    assertThat(list(text, "1", "3")).isEqualTo("v:\n  - 1 # een\n  # kop\n  - \"3\"\nw: z\n");
    assertThat(list(text, "0", "1", "2", "3", "4"))
        .isEqualTo("v:\n  - 0\n  - 1 # een\n  # kop\n  - 2\n  - \"3\"\n  - 4\nw: z\n");
    assertThat(list(text, "5")).isEqualTo("v:\n  - 5\n  # kop\nw: z\n");
    assertThat(list("v: # leeg\n- 1\n- 2\nw: z\n")).isEqualTo("v: [] # leeg\nw: z\n");
    assertThat(list("v:\n- 1", "1", "2")).isEqualTo("v:\n- 1\n- 2");
  }

  @Test
  void veldenKomenErBijEnGaanEruit() {
    assertThat(edit("x: {a: JA, b: [1], c: 2} # x\n", v -> v.remove("b")))
        .isEqualTo("x: {a: JA, c: 2} # x\n");
    assertThat(edit("x: {a: JA, b: [1]}\n", v -> v.put("z", List.of("9"))))
        .isEqualTo("x: {a: JA, b: [1], z: [9]}\n");
    assertThat(edit("x: {a: JA}\n", v -> v.remove("a"))).isEqualTo("x: {}\n");
    assertThat(edit("x:\n  a: JA # ja\n  b: [1,\n    2]\nz: y\n", v -> v.put("z", Map.of())))
        .isEqualTo("x:\n  a: JA # ja\n  b: [1,\n    2]\n  z: {}\nz: y\n");
    assertThat(edit("x:\n  a: JA # ja\n  b:\n    - 1\n  # c\n  c: 1\n", v -> v.remove("b")))
        .isEqualTo("x:\n  a: JA # ja\n  # c\n  c: 1\n");
    assertThat(edit("- x:\n    a: JA\n- x:\n    a: JA", v -> v.put("b", "B")))
        .isEqualTo("- x:\n    a: JA\n    b: B\n- x:\n    a: JA");
  }

  @Test
  void watNietMeerOpDeRegelPastBegintEenNieuwe() {
    String line = "  x: {a: " + "J".repeat(80) + "}\n";
    assertThat(edit("y:\n" + line, v -> v.put("lang", "waarde")))
        .isEqualTo("y:\n" + line.replace("}", ",\n    lang: waarde}"));
    assertThat(edit("y:\n" + line, v -> v.put("k", "1")))
        .isEqualTo("y:\n" + line.replace("}", ", k: 1}"));
  }

  @Test
  void windowsRegeleindenBlijven() {
    assertThat(list("v:\r\n  - 1\r\n  - 2\r\n", "1", "3")).isEqualTo("v:\r\n  - 1\r\n  - 3\r\n");
    assertThat(list("# kop\r\nv: [1,\r\n  2]\r\n", "1", "2", "3"))
        .isEqualTo("# kop\r\nv: [1,\r\n  2, 3]\r\n");
    assertThat(list("v:\r  - 1\rw: z\r", "1", "3")).isEqualTo("v:\r  - 1\r  - 3\rw: z\r");
  }

  @Test
  void ietsGenests() {
    assertThat(
            edit(
                "x: {w: {3: [7, 8], 4: [8]}} # wijkt\n",
                v -> v.put("w", new TreeMap<>(Map.of("3", List.of("8"), "5", List.of("8"))))))
        .isEqualTo("x: {w: {3: [8], 5: [8]}} # wijkt\n");
    assertThat(edit("x:\n  w:\n    3:\n      - 7\n", v -> v.put("w", Map.of())))
        .isEqualTo("x:\n  w: {}\n");
    for (String end : List.of("\n", "")) {
      assertThat(
              edit(
                  "x:\n  w:\n    3:\n      - 7" + end,
                  v -> {
                    v.put("w", new TreeMap<>(Map.of("3", List.of("7"), "5", List.of("8"))));
                    v.put("z", "9");
                  }))
          .isEqualTo("x:\n  w:\n    3:\n      - 7\n    5: [8]\n  z: 9" + end);
    }
  }

  @Test
  void watNietVeiligKanWordtGeweigerd() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edit("- a: 1\n  b: 2\n", v -> v.remove("a")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edit("x: {a: 1}\n", v -> v.put("a", List.of("1"))));
  }

  @Test
  void watGelijkIsBlijftGelijk() {
    String text = "# kop\r\n- {a: 'b',   c: [1,2 ]}   # x\n\n- a: |\n    tekst\n  c: >-\n    y\n";
    assertThat(edit(text, v -> {})).isEqualTo(text);
  }

  private static String list(String text, String... values) {
    return edit(text, v -> v.put("v", List.of(values)));
  }

  /** Changes the fields below {@code x} of the first part, or the fields themselves. */
  private static String edit(String text, Consumer<Map<String, @Nullable Object>> change) {
    Object plain =
        YamlReader.read("a.yaml", text.replaceAll("\r\n?", "\n"), new MeldingCollector())
            .orElseThrow()
            .plain();
    Object wanted = copy(plain);
    change.accept(deepest(wanted instanceof List<?> list ? list.get(0) : wanted));
    return YamlEditor.edit(text, wanted);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> deepest(@Nullable Object fields) {
    Map<String, @Nullable Object> all = (Map<String, @Nullable Object>) fields;
    for (String below : List.of("x", "y")) {
      if (all.get(below) instanceof Map<?, ?>) {
        return deepest(all.get(below));
      }
    }
    return all;
  }

  private static @Nullable Object copy(@Nullable Object plain) {
    if (plain instanceof List<?> list) {
      return new ArrayList<>(list.stream().map(YamlEditorTest::copy).toList());
    }
    if (plain instanceof Map<?, ?> fields) {
      Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
      fields.forEach((name, value) -> copy.put(name, copy(value)));
      return copy;
    }
    return plain;
  }
}
