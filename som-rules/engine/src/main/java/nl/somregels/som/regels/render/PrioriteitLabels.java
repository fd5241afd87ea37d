package nl.somregels.som.regels.render;

import java.util.Objects;
import nl.somregels.som.prioritering.Prioriteit;

/** An outcome in the words of a person. Thread-safe. */
public final class PrioriteitLabels {
  private PrioriteitLabels() {}

  /** In lower case: {@code hoge prioriteit}. */
  public static String name(Prioriteit prioriteit) {
    Objects.requireNonNull(prioriteit, "prioriteit");
    return switch (prioriteit) {
      case HOGE_PRIORITEIT -> "hoge prioriteit";
      case LAGE_PRIORITEIT -> "lage prioriteit";
      case NOG_NIET_GEPRIORITEERD -> "nog niet geprioriteerd";
      case PROFESSIONELE_WEGING -> "professionele weging";
      case UITGESTELD -> "uitgesteld";
    };
  }

  static String meaning(Prioriteit prioriteit) {
    return switch (prioriteit) {
      case HOGE_PRIORITEIT -> "Inzet van de reclassering in de inrichting gaat voor.";
      case LAGE_PRIORITEIT ->
          "Inzet van de reclassering in de inrichting hoeft nu niet voorop. Dat kan veranderen.";
      case NOG_NIET_GEPRIORITEERD -> "Voor deze zaak is nu nog geen prioriteit te geven.";
      case PROFESSIONELE_WEGING -> "Casemanager en reclasseringswerker wegen deze zaak samen.";
      case UITGESTELD -> "De prioriteit volgt als het advies of het vonnis er is.";
    };
  }
}
