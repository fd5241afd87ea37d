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
    assertThat(cases(ProfileSpace.of(List.of(new Equals(Field.LETSELRISICO, "HOOG")))))
        .extracting(oneCase -> oneCase.letselrisico().orElseThrow())
        .containsExactlyInAnyOrder(Risico.values());
  }

  @Test
  void wieGeenInformatieHeeftHeeftGeenRiscEnGeenLabelEnIederAnderBeide() {
    List<Gedetineerde> cases = cases(ProofPakket.of("2021.1", "2", "3").space());
    assertThat(cases).hasSizeGreaterThan(5);
    for (Gedetineerde oneCase : cases) {
      boolean none =
          oneCase
              .laatsteReclasseringsinformatie()
              .equals(Optional.of(Reclasseringsinformatie.NONE));
      assertThat(oneCase.laatsteReclasseringsinformatie()).isPresent();
      assertThat(oneCase.datumRisc().isPresent()).isNotEqualTo(none);
      assertThat(oneCase.recidiverisico().isPresent()).isNotEqualTo(none);
    }
    assertThat(cases).anyMatch(oneCase -> oneCase.datumRisc().isEmpty());
  }

  private static List<Gedetineerde> cases(ProfileSpace space) {
    return LongStream.range(0, space.count()).mapToObj(space::oneCase).toList();
  }
}
