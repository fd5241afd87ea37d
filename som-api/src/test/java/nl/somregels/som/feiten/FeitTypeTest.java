package nl.somregels.som.feiten;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are a value: quick to decide, and the same as a plain reading. */
class FeitTypeTest {
  private static boolean fits(Feit feit, String text) {
    try {
      return feit.kind().parse(text) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1900, 2000, 2023, 2024, 2026, 9999})
  void eenDatumBestaatAlsDeKalenderDatZegt(int year) {
    List<String> others = new ArrayList<>();
    int exists = 0;
    for (int month = 0; month <= 99; month++) {
      for (int day = 0; day <= 99; day++) {
        String text = digits(year, 4) + "-" + digits(month, 2) + "-" + digits(day, 2);
        LocalDate expected = calendar(year, month, day);
        exists += expected == null ? 0 : 1;
        if (expected == null
            ? fits(Feit.DATUM_RISC, text)
            : !expected.equals(Feit.DATUM_RISC.kind().parse(text))) {
          others.add(text);
        }
      }
    }
    assertThat(others).isEmpty();
    assertThat(exists).isBetween(365, 366);
  }

  private static @Nullable LocalDate calendar(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String digits(int number, int count) {
    String digits = Integer.toString(number);
    return "0".repeat(count - digits.length()) + digits;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026",
        "2026-1-01",
        "2026/01/01",
        "26-01-2026",
        "-026-01-01",
        "+026-01-01",
        "2026-01-1 ",
        "2026-01-+1",
        "2026-01-01T",
        "\u0662\u0660\u0662\u0666-01-01"
      })
  void eenAndereVormIsGeenDatum(String text) {
    assertThat(fits(Feit.DATUM_RISC, text)).isFalse();
  }

  @Test
  void gewoneTekensZijnTekstEnEenSpatieAlleenBinnenin() {
    List<String> others = new ArrayList<>();
    for (char character = 0; character < 0x180; character++) {
      boolean letter =
          Character.isLetter(character)
              && Normalizer.isNormalized("" + character, Normalizer.Form.NFKC)
              && "\u00d0\u0131\u0138".indexOf(character) < 0;
      boolean visible = character > ' ' && character < 0x7f || character > 0x7f && letter;
      boolean space = character == ' ';
      check(character + "b", visible, others);
      check("a" + character, visible, others);
      check("" + character, visible, others);
      check("a" + character + "b", visible || space, others);
    }
    assertThat(others).isEmpty();
  }

  private static void check(String text, boolean expected, List<String> others) {
    if (fits(Feit.KENMERK, text) != expected) {
      others.add(text.chars().mapToObj(Integer::toHexString).toList().toString());
    }
  }

  @Test
  void eenTekstIsHoogstensDuizendTekensLang() {
    Stream.of("a", "\u00e9")
        .forEach(
            character -> {
              assertThat(fits(Feit.KENMERK, character.repeat(1000))).isTrue();
              assertThat(fits(Feit.KENMERK, character.repeat(1001))).isFalse();
            });
    assertThat(fits(Feit.KENMERK, "")).isFalse();
  }

  @Test
  void eenKeuzeHeeftDeWoordenVanZijnSoortInHunVolgorde() {
    FeitType.Choice choice = (FeitType.Choice) Feit.RECIDIVERISICO.kind();

    assertThat(choice.words()).containsExactly("LAAG", "MATIG", "HOOG");
    assertThat(choice.words().stream().map(choice::parse)).isEqualTo(List.of(Risico.values()));
    assertThat(fits(Feit.RECIDIVERISICO, "laag")).isFalse();
  }

  @ParameterizedTest
  @MethodSource("nl.somregels.som.feiten.Feit#model")
  void geenEnkeleGoedeWaardeHeeftEenRegeleinde(Feit feit) {
    List<String> good =
        Stream.of("JA", "HOOG", "BEPERKT", "NA_VONNIS", "OXREC", "2026-06-30", "300 Sr")
            .flatMap(text -> Stream.of(text, "werk|gezin", "GEEN"))
            .filter(text -> fits(feit, text))
            .distinct()
            .toList();
    assertThat(good).isNotEmpty();
    for (String text : good) {
      for (int i = 0; i <= text.length(); i++) {
        String begin = text.substring(0, i);
        String end = text.substring(i);
        assertThat(fits(feit, begin + "\n" + end)).as("%s na %s", feit, begin).isFalse();
        assertThat(fits(feit, begin + "\r" + end)).as("%s na %s", feit, begin).isFalse();
      }
    }
  }
}
