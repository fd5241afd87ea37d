package nl.somregels.som.regels.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.mutatie.Mutant;
import nl.somregels.som.mutatie.MutantStatus;
import nl.somregels.som.mutatie.MutationOperator;
import nl.somregels.som.mutatie.MutationResult;
import nl.somregels.som.pakket.PakketVersie;
import org.junit.jupiter.api.Test;

class MutatieTextTest {
  private static final RegelLocation RULE = new RegelLocation("criteria.dslr", 65);
  private static final Mutant KILLED =
      mutant("werd een", new MutantStatus.Killed("4 op dag 28", RULE, 1));

  @Test
  void eerstDeAantallenDanWatErTeDoenIs() {
    DatedCase witness =
        new DatedCase(
            Gedetineerde.builder("getuige").fase(Fase.NA_VONNIS).build(),
            LocalDate.of(2026, 6, 30));
    MutationResult test =
        test(
            KILLED,
            mutant("werd twee", new MutantStatus.Survived(witness, "- naam: \"x\"\n  enzovoort\n")),
            mutant("werd drie", new MutantStatus.Equivalent(1234)),
            mutant("werd nul", new MutantStatus.Invalid("die zin is er niet")));
    assertThat(MutatieText.render(test))
        .isEqualTo(
            """
            Zijn de voorbeelden van pakket 2021.1 streng genoeg?
            De regels zijn op 4 manieren een klein beetje veranderd. Van elke verandering is gekeken of een
            voorbeeld haar merkt; het pakket heeft er 1.133.

            Uitkomst
              - Opgemerkt door een voorbeeld (gedood): 1.
              - Door geen voorbeeld opgemerkt (overleefd): 1.
              - Maakt in geen enkel geval verschil, bewezen (gelijkwaardig): 1.
              - Kan niet bestaan: 1.

            Overleefd: zet zo'n voorbeeld in de map voorbeelden, met een eigen naam en waarom
            Een voorbeeld merkt vaak meer veranderingen; muteer na het plakken opnieuw.

              - criteria.dslr:65: werd twee.

            - naam: "x"
              enzovoort

            Gelijkwaardig: geen prioriteit, status, voorrang of weeggroep verandert ooit
              - criteria.dslr:65: werd drie. Bewezen over 1.234 volledig en deels bekende profielen van de
                feiten waar het om gaat.

            Kan niet bestaan
              - criteria.dslr:65: werd nul: die zin is er niet.
            """);
  }

  @Test
  void alsAllesIsOpgemerktStaatErNietsOnder() {
    assertThat(MutatieText.render(test(KILLED)))
        .contains("(gedood): 1.", "(overleefd): 0.")
        .doesNotContain("Overleefd:", "Gelijkwaardig:", "Kan niet bestaan\n", "enzovoort");
  }

  private static MutationResult test(Mutant... mutanten) {
    return new MutationResult(PakketVersie.of("2021.1"), 1133, List.of(mutanten));
  }

  private static Mutant mutant(String text, MutantStatus proposal) {
    return new Mutant(MutationOperator.DREMPEL, RULE, text, proposal);
  }
}
