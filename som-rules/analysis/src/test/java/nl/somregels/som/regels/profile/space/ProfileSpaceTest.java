package nl.somregels.som.regels.profile.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.feiten.Risico;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.verify.proof.ProofPakket;
import org.junit.jupiter.api.Test;

/** Which fully known cases there are. */
class ProfileSpaceTest {
  @Test
  void elkWoordVanEenKeuzeIsEenEigenProfiel() {
    assertThat(gevallen(ProfileSpace.of(List.of(new Equals(Field.LETSELRISICO, "HOOG")))))
        .extracting(geval -> geval.letselrisico().orElseThrow())
        .containsExactlyInAnyOrder(Risico.values());
  }

  @Test
  void wieGeenInformatieHeeftHeeftGeenRiscEnGeenLabelEnIederAnderBeide() {
    List<Gedetineerde> gevallen = gevallen(ProofPakket.van("2021.1", "2", "3").ruimte());
    assertThat(gevallen).hasSizeGreaterThan(5);
    for (Gedetineerde geval : gevallen) {
      boolean geen =
          geval.laatsteReclasseringsinformatie().equals(Optional.of(Reclasseringsinformatie.GEEN));
      assertThat(geval.laatsteReclasseringsinformatie()).isPresent();
      assertThat(geval.datumRisc().isPresent()).isNotEqualTo(geen);
      assertThat(geval.recidiverisico().isPresent()).isNotEqualTo(geen);
    }
    assertThat(gevallen).anyMatch(geval -> geval.datumRisc().isEmpty());
  }

  private static List<Gedetineerde> gevallen(ProfileSpace ruimte) {
    return LongStream.range(0, ruimte.aantal()).mapToObj(ruimte::geval).toList();
  }
}
