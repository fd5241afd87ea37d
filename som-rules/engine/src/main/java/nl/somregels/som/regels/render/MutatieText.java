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
    List<Mutant> survivors = test.with(Survived.class).toList();
    if (!survivors.isEmpty()) {
      text.header(
          "Overleefd: zet zo'n voorbeeld in de map voorbeelden, met een eigen naam en waarom");
      text.line("Een voorbeeld merkt vaak meer veranderingen; muteer na het plakken opnieuw.");
    }
    survivors.forEach(mutant -> survivor(mutant, text));
    points(
        text,
        "Gelijkwaardig: geen prioriteit, status, voorrang of weeggroep verandert ooit",
        test.with(Equivalent.class).toList());
    points(text, "Kan niet bestaan", test.with(Invalid.class).toList());
    return text.toString();
  }

  private static void survivor(Mutant mutant, WrappedText text) {
    if (mutant.uitslag() instanceof Survived survived) {
      text.blankLine();
      text.point(mutant(mutant) + ".");
      text.blankLine();
      text.literal(survived.voorbeeld());
    }
  }

  private static void points(WrappedText text, String header, List<Mutant> mutanten) {
    if (!mutanten.isEmpty()) {
      text.header(header);
    }
    for (Mutant mutant : mutanten) {
      if (mutant.uitslag() instanceof Equivalent equal) {
        text.point(
            mutant(mutant)
                + ". Bewezen over "
                + number(equal.profielen())
                + " volledig en deels bekende profielen van de feiten waar het om gaat.");
      } else if (mutant.uitslag() instanceof Invalid invalid) {
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
