package nl.somregels.som.regels.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.intake.SchemaTest;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.render.VoorbeeldenJson;
import nl.somregels.som.regels.render.VoorbeeldenText;
import nl.somregels.som.voorbeelden.ChangedVoorbeeld;
import nl.somregels.som.voorbeelden.VoorbeeldenResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expectations that no longer hold are taken over, in whatever layout they stand. */
class VoorbeeldReviewTest {
  private static final String FILE = "voorbeelden/proef.yaml";
  private static final String CASE =
      """
      # Kop van het bestand.
      - naam: "7 toezicht" # zo heet het
        peildatum: 2026-06-30
        feiten: {fase: NA_VONNIS, verblijfsstatus: NEE, toezichtNaDetentie: JA}
        verwacht: %s
        waarom: "Proef." # en zo staat het er
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {prioriteit: HOGE_PRIORITEIT, vanToepassing: [7]} # let op | {prioriteit: PROFESSIONELE_WEGING, tegenstrijdig: JA, vanToepassing: [1, 7]} # let op
          {vanToepassing: [], "prioriteit": "LAGE_PRIORITEIT", tegenstrijdig: JA} | {vanToepassing: [1, 7], "prioriteit": "PROFESSIONELE_WEGING", tegenstrijdig: JA}
          {prioriteit: PROFESSIONELE_WEGING, tegenstrijdig: JA, vanToepassing: [1], onbekend: [7, 8]} | {prioriteit: PROFESSIONELE_WEGING, tegenstrijdig: JA, vanToepassing: [1, 7], onbekend: [8]}
          {prioriteit: PROFESSIONELE_WEGING, tegenstrijdig: JA, vanToepassing: [7, 8, 1]} | {prioriteit: PROFESSIONELE_WEGING, tegenstrijdig: JA, vanToepassing: [7, 1],/onbekend: [8]}
          {prioriteit: PROFESSIONELE_WEGING, tegenstrijdig: JA, vanToepassing: [1, 7], wijkt: {1: [7]}, verplicht: [1]} | {prioriteit: PROFESSIONELE_WEGING, tegenstrijdig: JA, vanToepassing: [1, 7], wijkt: {}, verplicht: []}
          {prioriteit: PROFESSIONELE_WEGING, tegenstrijdig: JA, vanToepassing: [1, 7], eerst: JA, ontbrekend: [lvb, recidiverisico]} | {prioriteit: PROFESSIONELE_WEGING, tegenstrijdig: JA, vanToepassing: [1, 7], eerst: NEE, ontbrekend: []}
          {prioriteit: PROFESSIONELE_WEGING, tegenstrijdig: JA, vanToepassing: [1, 7], mogelijk: [HOGE_PRIORITEIT, UITGESTELD]} | {prioriteit: PROFESSIONELE_WEGING, tegenstrijdig: JA, vanToepassing: [1, 7], mogelijk: [HOGE_PRIORITEIT, PROFESSIONELE_WEGING]}
          {prioriteit: PROFESSIONELE_WEGING, tegenstrijdig: JA, vanToepassing: [1, 7, O1], onbekend: [O2], weeggroep: A, kanNaarA: [lvb]} | {prioriteit: PROFESSIONELE_WEGING, tegenstrijdig: JA, vanToepassing: [1, 7], onbekend: [O1, O2], weeggroep: B, kanNaarA: [lvb]}
          """)
  void alleenWatNietKloptVerandert(String before, String after) {
    String version = before.contains("weeggroep") ? "2021.2" : "2021.1";
    assertThat(takenOver(version, CASE.formatted(before)))
        .isEqualTo(CASE.formatted(after.replace("/", "\n    ")));
  }

  @Test
  void eenBlokMetCommentaarEnWindowsRegeleindenHoudtZijnVorm() {
    String text =
        "\uFEFF# Kop\r\nvoorbeelden:\r\n  - naam: '7 toezicht'\r\n    peildatum: '2026-06-30'\r\n"
            + "    feiten:\r\n      fase: NA_VONNIS # na het vonnis\r\n      verblijfsstatus: NEE\r\n"
            + "      toezichtNaDetentie: JA\r\n    verwacht:\r\n"
            + "      prioriteit: HOGE_PRIORITEIT   # hoog\r\n      vanToepassing: # alleen 7\r\n"
            + "        - \"7\" # toezicht\r\n        # einde\r\n      wijkt:\r\n        1:\r\n"
            + "          - 7\r\n    waarom: >-\r\n      Proef.\r\n";
    assertThat(takenOver("2021.1", text))
        .isEqualTo(
            text.replace(
                    "HOGE_PRIORITEIT   # hoog\r\n",
                    "PROFESSIONELE_WEGING   # hoog\r\n" + "      tegenstrijdig: JA\r\n")
                .replace("        - \"7\"", "        - 1\r\n        - \"7\"")
                .replace("wijkt:\r\n        1:\r\n          - 7\r\n", "wijkt: {}\r\n"));
  }

  @Test
  void eenWeeggroepDieErNietMeerIsVervaltMetZijnOpties() {
    String text =
        CASE.replace("verblijfsstatus: NEE", "verblijfsstatus: JA")
            .formatted(
                "{prioriteit: PROFESSIONELE_WEGING, vanToepassing: [7, O1], weeggroep: A, eerst: JA}");
    assertThat(takenOver("2021.2", text))
        .isEqualTo(
            CASE.replace("verblijfsstatus: NEE", "verblijfsstatus: JA")
                .formatted("{prioriteit: HOGE_PRIORITEIT, vanToepassing: [7], eerst: NEE}"));
  }

  @Test
  void watDeRegelsAndersGevenWordtOvergenomenEnDeRestBlijftGelijk() {
    for (String change :
        List.of(
            "korter dan 4 weken>korter dan 40 weken",
            "het effect is LAAG>het effect is WEGING",
            "de fase is NA_VONNIS>de fase is PREVENTIEF",
            "er volgt toezicht na de detentie: JA>de lvb is JA",
            "de weeggroep is A\n  eerst bekijken>de weeggroep is A")) {
      String[] fromTo = change.split(">");
      SortedMap<String, byte[]> files = new TreeMap<>(concept("2021.2").files());
      files.replaceAll(
          (name, bytes) ->
              name.endsWith(".dslr")
                  ? text(bytes).replace(fromTo[0], fromTo[1]).getBytes(StandardCharsets.UTF_8)
                  : bytes);
      PakketFileSet source = new PakketFileSet("2021.2", files);
      VoorbeeldReview review = review(source);
      assertThat(review.result().groepen()).as(change).isNotEmpty();
      SortedMap<String, byte[]> changed = review.takenOver(Set.of());
      SortedMap<String, byte[]> after = new TreeMap<>(files);
      after.putAll(changed);
      assertThat(review(new PakketFileSet("2021.2", after)).result().groepen()).isEmpty();
      changed.forEach(
          (name, bytes) ->
              assertThat(withoutExpectations(text(bytes)))
                  .isEqualTo(withoutExpectations(text(files.get(name)))));
    }
  }

  @Test
  void eenGroepKanAlleen() {
    String two =
        CASE.formatted("{prioriteit: HOGE_PRIORITEIT, vanToepassing: [7]}")
            + CASE.replace("7 toezicht", "anders")
                .formatted(
                    "{prioriteit: PROFESSIONELE_WEGING, tegenstrijdig: JA, vanToepassing: [7]}");
    VoorbeeldReview review = review(source("2021.1", two));
    assertThat(review.result().groepen())
        .extracting(group -> group.nummer() + " " + group.oorzaak())
        .containsExactly(
            "1 criterium 1 geldt, de prioriteit is PROFESSIONELE_WEGING in plaats van"
                + " HOGE_PRIORITEIT en de criteria spreken elkaar tegen",
            "2 criterium 1 geldt");
    assertThat(text(review.takenOver(Set.of(2)).get(FILE)))
        .isEqualTo(two.replace("JA, vanToepassing: [7]", "JA, vanToepassing: [1, 7]"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> review.takenOver(Set.of(1, 3)))
        .withMessage("Er is geen groep 3; er zijn er 2.");
  }

  @Test
  void eenVastgesteldPakketEnEenOnleesbaarVoorbeeldWordenGeweigerd() {
    VoorbeeldReview adopted =
        VoorbeeldReview.of(
            TestPakketten.source("2021.1"),
            TestPakketten.pakket("2021.1"),
            TestPakketten.engine("2021.1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> adopted.takenOver(Set.of()))
        .withMessageStartingWith("Pakket 2021.1 is vastgesteld; zijn voorbeelden veranderen niet");
    assertThatIllegalArgumentException().isThrownBy(() -> adopted.withExample(supervision()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> review(source("2021.1", CASE.formatted("{}"))))
        .withMessageStartingWith("Niet alle voorbeelden van pakket 2021.1 zijn te lezen.")
        .withMessageContaining("\"prioriteit\" ontbreekt");
  }

  @Test
  void eenZaakKomtErBijMetEenNeutraleNaam() {
    PakketFileSet source =
        source(
            "2021.1", CASE.formatted("{prioriteit: HOGE_PRIORITEIT," + " vanToepassing: [1, 7]}"));
    SortedMap<String, byte[]> first = review(source).withExample(supervision());
    String added = text(first.get("voorbeelden/toegevoegd.yaml"));
    assertThat(added)
        .startsWith("- naam: \"toegevoegd: 7 geldt, hoge prioriteit\"\n")
        .doesNotContain("Jansen");
    SortedMap<String, byte[]> files = new TreeMap<>(source.files());
    files.put(
        "voorbeelden/toegevoegd.yaml",
        ("# kop\n" + added).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    String twice =
        text(
            review(new PakketFileSet("2021.1", files))
                .withExample(supervision())
                .get("voorbeelden/toegevoegd.yaml"));
    assertThat(twice)
        .startsWith("# kop\r\n- naam")
        .contains("\r\n\r\n- naam: \"toegevoegd: 7 geldt, hoge prioriteit (2)\"\r\n");
    files.put(
        "voorbeelden/toegevoegd.yaml", ("voorbeelden: [" + "]\n").getBytes(StandardCharsets.UTF_8));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> review(new PakketFileSet("2021.1", files)).withExample(supervision()))
        .withMessageStartingWith("In voorbeelden/toegevoegd.yaml kan dit voorbeeld niet onderaan");
  }

  @Test
  void deTekstNoemtWatErStondEnWatHetWordt() {
    VoorbeeldenResult result =
        review(
                source(
                    "2021.1", CASE.formatted("{prioriteit: HOGE_PRIORITEIT, vanToepassing: [7]}")))
            .result();
    assertThat(VoorbeeldenText.render(result))
        .isEqualTo(
            """
            Van de 1 voorbeelden van pakket 2021.1 valt er 1 anders uit, om 1 reden.

            Groep 1, 1 voorbeeld: criterium 1 geldt, de prioriteit is PROFESSIONELE_WEGING in plaats van
            HOGE_PRIORITEIT en de criteria spreken elkaar tegen.
              - voorbeelden/proef.yaml:2: "7 toezicht"
                fase NA_VONNIS, verblijfsstatus NEE, toezichtNaDetentie JA, peildatum 2026-06-30
                - prioriteit: HOGE_PRIORITEIT wordt PROFESSIONELE_WEGING
                - tegenstrijdig: (staat er niet) wordt JA
                - vanToepassing: [7] wordt [1, 7]

            Hoort dit zo volgens het beleid? Neem het dan over met --neem-over, of een groep met
            --neem-over=1, en kijk of naam en waarom van het voorbeeld nog kloppen. Hoort het niet zo, pas
            dan de regels aan.
            """);
    assertThat(SchemaTest.meldingen("voorbeelden", VoorbeeldenJson.render(result))).isEmpty();
    assertThat(
            SchemaTest.meldingen(
                "voorbeelden", VoorbeeldenJson.render(result).replace("\"was\"", "\"is\"")))
        .isNotEmpty();
    ChangedVoorbeeld changed = result.groepen().get(0).voorbeelden().get(0);
    assertThat(changed.was()).containsOnlyKeys("prioriteit", "vanToepassing");
    assertThat(changed.wordt())
        .containsExactly(
            Map.entry("prioriteit", "PROFESSIONELE_WEGING"),
            Map.entry("tegenstrijdig", "JA"),
            Map.entry("vanToepassing", List.of("1", "7")));
  }

  private static DatedCase supervision() {
    return new DatedCase(
        Gedetineerde.builder("Jansen").fase(Fase.NA_VONNIS).toezichtNaDetentie(JaNee.JA).build(),
        LocalDate.of(2026, 6, 30));
  }

  /** The text of the only file, with what the rules give. */
  private static String takenOver(String version, String text) {
    return text(review(source(version, text)).takenOver(Set.of()).get(FILE));
  }

  private static VoorbeeldReview review(PakketFileSet source) {
    Pakket pakket = RegelpakketLoader.load(source);
    return VoorbeeldReview.of(source, pakket, TestPakketten.engine(pakket));
  }

  private static PakketFileSet source(String version, String text) {
    SortedMap<String, byte[]> files = new TreeMap<>(concept(version).files());
    files.keySet().removeIf(name -> name.startsWith("voorbeelden/"));
    files.put(FILE, text.getBytes(StandardCharsets.UTF_8));
    return new PakketFileSet(version, files);
  }

  private static PakketFileSet concept(String version) {
    SortedMap<String, byte[]> files = new TreeMap<>(TestPakketten.source(version).files());
    files.computeIfPresent(
        "pakket.yaml",
        (name, bytes) ->
            text(bytes)
                .replace("status: vastgesteld", "status: concept")
                .getBytes(StandardCharsets.UTF_8));
    return new PakketFileSet(version, files);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The lines of a bundled file but those of {@code verwacht}. */
  private static List<String> withoutExpectations(String text) {
    List<String> lines = new ArrayList<>();
    boolean expected = false;
    for (String line : text.lines().toList()) {
      expected = line.startsWith("  verwacht:") || expected && line.startsWith("    ");
      if (!expected) {
        lines.add(line);
      }
    }
    return lines;
  }
}
