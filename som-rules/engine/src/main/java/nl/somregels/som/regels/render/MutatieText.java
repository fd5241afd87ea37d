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
  private static final int WIDTH = 96;

  private MutatieText() {}

  /** The report; lines end in a line feed. Examples stand in it as they can be pasted. */
  public static String render(MutationResult test) {
    Objects.requireNonNull(test, "test");
    WrappedText text = new WrappedText(WIDTH);
    text.line("Zijn de voorbeelden van pakket " + test.pakket() + " streng genoeg?");
    text.line(
        "De regels zijn op "
            + number(test.aantal())
            + " manieren een klein beetje veranderd. Van elke verandering is gekeken of een voorbeeld"
            + " haar merkt; het pakket heeft er "
            + number(test.voorbeelden())
            + ".");
    text.header("Uitkomst");
    text.point("Opgemerkt door een voorbeeld (gedood): " + number(test.gedood()) + ".");
    text.point("Door geen voorbeeld opgemerkt (overleefd): " + number(test.overleefd()) + ".");
    text.point(
        "Maakt in geen enkel geval verschil, bewezen (gelijkwaardig): "
            + number(test.gelijkwaardig())
            + ".");
    text.point("Kan niet bestaan: " + number(test.onmogelijk()) + ".");
    survived(test, text);
    equivalent(test, text);
    invalid(test, text);
    return text.toString();
  }

  private static void survived(MutationResult test, WrappedText text) {
    List<Mutant> mutanten = test.with(Survived.class).toList();
    if (mutanten.isEmpty()) {
      return;
    }
    text.header(
        "Overleefd: zet zo'n voorbeeld in de map voorbeelden, met een eigen naam en waarom");
    text.line("Een voorbeeld merkt vaak meer veranderingen; muteer na het plakken opnieuw.");
    for (Mutant mutant : mutanten) {
      if (mutant.uitslag() instanceof Survived survived) {
        text.blankLine();
        text.point(mutant(mutant) + ".");
        text.blankLine();
        text.literal(survived.voorbeeld());
      }
    }
  }

  private static void equivalent(MutationResult test, WrappedText text) {
    List<Mutant> mutanten = test.with(Equivalent.class).toList();
    if (mutanten.isEmpty()) {
      return;
    }
    text.header("Gelijkwaardig: geen prioriteit, status, voorrang of weeggroep verandert ooit");
    for (Mutant mutant : mutanten) {
      if (mutant.uitslag() instanceof Equivalent equal) {
        text.point(
            mutant(mutant)
                + ". Bewezen over "
                + number(equal.profielen())
                + " volledig en deels bekende profielen van de feiten waar het om gaat.");
      }
    }
  }

  private static void invalid(MutationResult test, WrappedText text) {
    List<Mutant> mutanten = test.with(Invalid.class).toList();
    if (mutanten.isEmpty()) {
      return;
    }
    text.header("Kan niet bestaan");
    for (Mutant mutant : mutanten) {
      if (mutant.uitslag() instanceof Invalid invalid) {
        String reason = invalid.reden();
        text.point(mutant(mutant) + ": " + reason + (reason.endsWith(".") ? "" : "."));
      }
    }
  }

  private static String mutant(Mutant mutant) {
    return mutant.regel() + ": " + mutant.tekst();
  }

  private static String number(long number) {
    return DutchNumbers.thousands(number);
  }
}
