package nl.somregels.som.regels.pages.html;

import java.util.List;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitLabels;
import nl.somregels.som.feiten.Gedetineerde;

/** A case in words. */
public final class CaseText {
  private CaseText() {}

  /** What is known of the case, in the order of the model. */
  public static List<String> of(Gedetineerde gedetineerde) {
    return gedetineerde.toJson().entrySet().stream()
        .filter(feit -> !feit.getKey().equals(Feit.KENMERK.jsonName()))
        .map(feit -> FeitLabels.clause(feit.getKey(), feit.getValue()))
        .toList();
  }
}
