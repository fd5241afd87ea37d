package nl.somregels.som.regels.pages.html;

import java.util.Locale;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitLabels;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.prioritering.Prioriteit;

/** The words of the page for what the rule files write as codes. */
public final class PageLabels {
  private PageLabels() {}

  public static String prioriteit(String name) {
    return Prioriteit.valueOf(name).label();
  }

  /** A fact with a value that a rule or a law names: a sentence where the model has one. */
  public static String clause(Feit feit, String value) {
    return feit.kind() instanceof FeitType.Choice choice && !choice.words().contains(value)
        ? feit.label() + ": " + value
        : FeitLabels.clause(feit.jsonName(), value);
  }

  public static String status(PakketStatus status) {
    return switch (status) {
      case CONCEPT -> "Concept";
      case VASTGESTELD -> "Vastgesteld";
      case INGETROKKEN -> "Ingetrokken";
    };
  }

  public static String statusExplanation(PakketStatus status) {
    return switch (status) {
      case CONCEPT -> "Niet van kracht. Werkt alleen als iemand om deze versie vraagt.";
      case VASTGESTELD ->
          "Van kracht zolang het pakket geldig is. Onze weergave van de bron staat vast;"
              + " DJI en de reclassering hebben haar niet als beleid aangenomen.";
      case INGETROKKEN ->
          "Niet meer van kracht vanaf de einddatum. Blijft bewaard om oude uitkomsten na te rekenen.";
    };
  }

  public static String grondslag(String base) {
    return switch (base) {
      case "T" -> "de bron zegt het";
      case "A" -> "de bron veronderstelt het";
      default -> "de bron zwijgt erover";
    };
  }

  /** A mark that differs in form, so that it also reads without colour. */
  public static String consensusMark(String consensus) {
    return switch (consensus) {
      case "ja" -> "\u25CF";
      case "omstreden" -> "\u25D0";
      default -> "\u25CB";
    };
  }

  /** In lower case with dashes, for the style sheet. */
  public static String styleClass(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
  }
}
