package nl.somregels.som.regels.profile.count;

import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import org.jspecify.annotations.Nullable;

/**
 * What one criterion that applies adds to an outcome.
 *
 * @param effect what it does
 * @param verplicht whether probation has a mandatory role
 * @param wijktVoor the criteria that apply and that it yields to; ordered by code
 */
public record CriteriumRole(Effect effect, boolean verplicht, List<CriteriumCode> wijktVoor) {
  /** Copies the list. */
  public CriteriumRole {
    wijktVoor = List.copyOf(wijktVoor);
  }

  /**
   * How a criterion is judged differently, on one Dutch line.
   *
   * @param was its part in the first pack, or null when it does not surely apply
   * @param is its part in the second
   */
  public static String verschil(
      CriteriumCode code, @Nullable CriteriumRole was, @Nullable CriteriumRole is) {
    if (was == null && is != null) {
      return "criterium " + code + " geldt nu: " + is.effect + (is.wijkt() ? ", maar wijkt" : "");
    }
    if (was == null || is == null) {
      return "criterium " + code + " geldt niet meer";
    }
    List<String> delen = new ArrayList<>();
    if (was.effect != is.effect) {
      delen.add("is nu " + is.effect + " in plaats van " + was.effect);
    }
    if (was.verplicht != is.verplicht) {
      delen.add(is.verplicht ? "is nu verplicht" : "is niet meer verplicht");
    }
    if (was.wijkt() != is.wijkt()) {
      delen.add(is.wijkt() ? "wijkt nu" : "wijkt niet meer");
    } else if (!was.wijktVoor.equals(is.wijktVoor)) {
      delen.add("wijkt voor andere criteria");
    }
    return "criterium " + code + " " + String.join(", ", delen);
  }

  private boolean wijkt() {
    return !wijktVoor.isEmpty();
  }
}
