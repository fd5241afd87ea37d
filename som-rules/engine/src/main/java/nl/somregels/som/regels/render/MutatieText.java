package nl.somregels.som.regels.render;

import java.util.List;
import java.util.Objects;
import nl.somregels.som.mutatie.Mutant;
import nl.somregels.som.mutatie.MutantStatus.Equivalent;
import nl.somregels.som.mutatie.MutantStatus.Invalid;
import nl.somregels.som.mutatie.MutantStatus.Survived;
import nl.somregels.som.mutatie.MutationResult;

/** A mutation test as text for an analyst: totals, then what to do something about. Thread-safe. */
public final class MutatieText {
  private static final int BREEDTE = 96;

  private MutatieText() {}

  /** The report; lines end in a line feed. Examples stand in it as they can be pasted. */
  public static String render(MutationResult toets) {
    Objects.requireNonNull(toets, "toets");
    WrappedText tekst = new WrappedText(BREEDTE);
    tekst.regel("Zijn de voorbeelden van pakket " + toets.pakket() + " streng genoeg?");
    tekst.regel(
        "De regels zijn op "
            + getal(toets.aantal())
            + " manieren een klein beetje veranderd. Van elke verandering is gekeken of een voorbeeld"
            + " haar merkt; het pakket heeft er "
            + getal(toets.voorbeelden())
            + ".");
    tekst.kop("Uitkomst");
    tekst.punt("Opgemerkt door een voorbeeld (gedood): " + getal(toets.gedood()) + ".");
    tekst.punt("Door geen voorbeeld opgemerkt (overleefd): " + getal(toets.overleefd()) + ".");
    tekst.punt(
        "Maakt in geen enkel geval verschil, bewezen (gelijkwaardig): "
            + getal(toets.gelijkwaardig())
            + ".");
    tekst.punt("Kan niet bestaan: " + getal(toets.onmogelijk()) + ".");
    overleefd(toets, tekst);
    gelijkwaardig(toets, tekst);
    onmogelijk(toets, tekst);
    return tekst.toString();
  }

  private static void overleefd(MutationResult toets, WrappedText tekst) {
    List<Mutant> mutanten = toets.met(Survived.class).toList();
    if (mutanten.isEmpty()) {
      return;
    }
    tekst.kop("Overleefd: zet zo'n voorbeeld in de map voorbeelden, met een eigen naam en waarom");
    tekst.regel("Een voorbeeld merkt vaak meer veranderingen; muteer na het plakken opnieuw.");
    for (Mutant mutant : mutanten) {
      if (mutant.uitslag() instanceof Survived overleefd) {
        tekst.witregel();
        tekst.punt(mutant(mutant) + ".");
        tekst.witregel();
        tekst.letterlijk(overleefd.voorbeeld());
      }
    }
  }

  private static void gelijkwaardig(MutationResult toets, WrappedText tekst) {
    List<Mutant> mutanten = toets.met(Equivalent.class).toList();
    if (mutanten.isEmpty()) {
      return;
    }
    tekst.kop("Gelijkwaardig: geen prioriteit, status, voorrang of weeggroep verandert ooit");
    for (Mutant mutant : mutanten) {
      if (mutant.uitslag() instanceof Equivalent gelijk) {
        tekst.punt(
            mutant(mutant)
                + ". Bewezen over "
                + getal(gelijk.profielen())
                + " volledig en deels bekende profielen van de feiten waar het om gaat.");
      }
    }
  }

  private static void onmogelijk(MutationResult toets, WrappedText tekst) {
    List<Mutant> mutanten = toets.met(Invalid.class).toList();
    if (mutanten.isEmpty()) {
      return;
    }
    tekst.kop("Kan niet bestaan");
    for (Mutant mutant : mutanten) {
      if (mutant.uitslag() instanceof Invalid onmogelijk) {
        String reden = onmogelijk.reden();
        tekst.punt(mutant(mutant) + ": " + reden + (reden.endsWith(".") ? "" : "."));
      }
    }
  }

  private static String mutant(Mutant mutant) {
    return mutant.regel() + ": " + mutant.tekst();
  }

  private static String getal(long getal) {
    return DutchNumbers.duizendtallen(getal);
  }
}
