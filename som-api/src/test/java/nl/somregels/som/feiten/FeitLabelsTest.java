package nl.somregels.som.feiten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeitLabelsTest {
  @Test
  void elkFeitHeeftEigenWoorden() {
    List<String> words = Feit.model().stream().map(Feit::label).toList();

    assertThat(words).doesNotHaveDuplicates().allMatch(text -> text.matches("(de|het|of) .+"));
  }

  @Test
  void eenAfgeleidFeitHoudtZijnNaam() {
    assertThat(FeitLabels.and(List.of("lvb", "fase", "nieuwsteInformatie")))
        .isEqualTo(
            "of er een vermoeden van een licht verstandelijke beperking is, of er al een vonnis is"
                + " en nieuwsteInformatie");
  }

  @Test
  void elkWoordVanEenKeuzeIsEenEigenZin() {
    for (Feit feit : Feit.model()) {
      if (feit.kind() instanceof FeitType.Choice choice) {
        List<String> clauses =
            choice.words().stream().map(word -> FeitLabels.clause(feit.jsonName(), word)).toList();

        assertThat(clauses).doesNotHaveDuplicates();
        assertThat(clauses)
            .allMatch(text -> text.matches("[a-z][A-Za-z0-9 -]+"))
            .noneMatch(text -> text.contains("  "));
      }
    }
    assertThat(FeitLabels.clause("lopendeAdviesvraag", "NEE"))
        .isEqualTo("er loopt geen adviesvraag voor de zitting");
    assertThat(FeitLabels.clause("fase", "PREVENTIEF")).isEqualTo("er is nog geen vonnis");
    assertThat(FeitLabels.clause("recidiverisico", "AFWEZIG")).isEqualTo("er is geen RISC");
    assertThatThrownBy(() -> FeitLabels.clause("fase", "JA"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void deAndereWaardenStaanAchterHunNaam() {
    assertThat(FeitLabels.clause("datumRisc", "2022-05-01"))
        .isEqualTo("de datum van de RISC: 1 mei 2022");
    assertThat(FeitLabels.clause("laatsteReclasseringsinformatie", "GEEN"))
        .isEqualTo("de datum van de laatste informatie van de reclassering: geen");
    assertThat(FeitLabels.clause("bijzondereVoorwaarden", List.of("a", "b")))
        .isEqualTo("de bijzondere voorwaarden: a en b");
    assertThat(FeitLabels.clause("beschermendeFactoren", List.of()))
        .isEqualTo("de beschermende factoren: geen");
  }

  @Test
  void watNietBekendIsStaatInKorteZinnen() {
    assertThat(FeitLabels.unknown(List.of("lopendeAdviesvraag")))
        .isEqualTo("of er een adviesvraag voor de zitting loopt, is niet bekend.");
    assertThat(FeitLabels.unknown(List.of("recidiverisico", "datumRisc")))
        .isEqualTo("het recidiverisico en de datum van de RISC zijn niet bekend.");
    assertThat(FeitLabels.unknown(List.of("bijzondereVoorwaarden")))
        .isEqualTo("de bijzondere voorwaarden zijn niet bekend.");
    assertThat(FeitLabels.unknown(List.of("geboortedatum", "isdOpgelegd")))
        .isEqualTo("de geboortedatum is niet bekend. Ook niet bekend: of er ISD is opgelegd.");
    assertThat(
            FeitLabels.sentences(
                "Niet bekend: ", "En: ", Feit.model().stream().map(Feit::jsonName).toList()))
        .startsWith("Niet bekend: het kenmerk, of er al een vonnis is en de datum van binnenkomst.")
        .endsWith("het laatste contact met de casemanager.");
  }
}
