package nl.somregels.som.regels.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.profile.count.FoundResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An example that expects criterion 7 where it does not apply. */
class ExpectationCheckTest {
  private static final String WITHOUT_SUPERVISION =
      """
      - naam: "zonder toezicht"
        peildatum: 2026-06-30
        feiten: {fase: NA_VONNIS, verblijfsstatus: JA, toezichtNaDetentie: NEE}
        verwacht: {prioriteit: PROFESSIONELE_WEGING, vanToepassing: [7]}
        waarom: "Proef."
      """;

  private final Voorbeelden voorbeelden = read(WITHOUT_SUPERVISION);
  private final Voorbeeld voorbeeld = voorbeelden.all().get(0);
  private final Prioritering answer =
      TestPakketten.engine("2021.1").evaluate(voorbeeld.feiten(), voorbeeld.peildatum());

  @Test
  void bijEenAntwoordStaatDeUitlegVanHetCriteriumZelf() {
    assertThat(ExpectationCheck.of(voorbeeld, answer))
        .singleElement()
        .satisfies(
            deviation -> {
              assertThat(deviation.text()).isEqualTo("criterium 7 geldt niet");
              assertThat(deviation.explanation())
                  .contains("toezicht na de detentie")
                  .endsWith(" Zie criteria.dslr:104.");
            });
  }

  @Test
  void zonderAntwoordIsErGeenUitleg() {
    assertThat(ExpectationCheck.of(voorbeeld, FoundResult.of(answer)))
        .containsExactly(Deviation.of(true, "criterium 7 geldt niet"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mogelijk: [HOGE_PRIORITEIT]   | mogelijk: [UITGESTELD]       | UITGESTELD is niet mogelijk
          onbekend: [1]                 | onbekend: [5]                | criterium 5 geldt niet
          ontbrekend: [verblijfsstatus] | ontbrekend: [lvb]            | lvb maakt niets uit
          """)
  void watOpenBlijftIsMinstensWatErStaat(String less, String other, String deviation) {
    assertThat(deviations(less)).isEmpty();
    assertThat(deviations(other)).containsExactly(deviation);
  }

  @Test
  void metPreciesIsHetOokAllesWatErIs() {
    assertThat(deviations("mogelijk: [HOGE_PRIORITEIT], precies: [mogelijk]"))
        .containsExactly(
            "ook PROFESSIONELE_WEGING is mogelijk, want verblijfsstatus is niet ingevuld"
                + " (criterium 1)");
    assertThat(deviations("ontbrekend: [verblijfsstatus], precies: [ontbrekend]"))
        .contains("ook isdOpgelegd maakt uit (criterium 9)");
    assertThat(deviations("onbekend: [1], precies: [onbekend]"))
        .hasSizeGreaterThan(1)
        .contains("criterium 8 is onbekend, want artikel43Lid3Plaatsing is niet ingevuld");
  }

  /** Of supervision alone much is open. */
  private static List<String> deviations(String open) {
    Voorbeelden read =
        read(
            """
            - naam: "toezicht"
              peildatum: 2026-06-30
              feiten: {fase: NA_VONNIS, toezichtNaDetentie: JA}
              verwacht: {prioriteit: HOGE_PRIORITEIT, vanToepassing: [7], %s}
              waarom: "Proef."
            """
                .formatted(open));
    assertThat(read.meldingen()).isEmpty();
    Voorbeeld voorbeeld = read.all().get(0);
    return ExpectationCheck.of(
            voorbeeld,
            TestPakketten.engine("2021.1").evaluate(voorbeeld.feiten(), voorbeeld.peildatum()))
        .stream()
        .map(Deviation::text)
        .toList();
  }

  private static Voorbeelden read(String text) {
    return VoorbeeldReader.read(
        new PakketFileSet(
            "2021.1",
            new TreeMap<>(Map.of("voorbeelden/a.yaml", text.getBytes(StandardCharsets.UTF_8)))),
        TestPakketten.pakket("2021.1"));
  }
}
