package nl.somregels.som.regels.profile.count;

import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import org.jspecify.annotations.Nullable;

/** What a criterion that applies adds to an outcome; it yields to applying criteria, by code. */
public record CriteriumRole(Effect effect, boolean mandatory, List<CriteriumCode> yieldsTo) {
  public CriteriumRole {
    yieldsTo = List.copyOf(yieldsTo);
  }

  /** One Dutch line; a role is null when the criterion does not surely apply. */
  public static String difference(
      CriteriumCode code, @Nullable CriteriumRole was, @Nullable CriteriumRole is) {
    if (was == null && is != null) {
      return "criterium " + code + " geldt nu: " + is.effect + (is.yields() ? ", maar wijkt" : "");
    }
    if (was == null || is == null) {
      return "criterium " + code + " geldt niet meer";
    }
    List<String> parts = new ArrayList<>();
    if (was.effect != is.effect) {
      parts.add("is nu " + is.effect + " in plaats van " + was.effect);
    }
    if (was.mandatory != is.mandatory) {
      parts.add(is.mandatory ? "is nu verplicht" : "is niet meer verplicht");
    }
    if (was.yields() != is.yields()) {
      parts.add(is.yields() ? "wijkt nu" : "wijkt niet meer");
    } else if (!was.yieldsTo.equals(is.yieldsTo)) {
      parts.add("wijkt voor andere criteria");
    }
    return "criterium " + code + " " + String.join(", ", parts);
  }

  private boolean yields() {
    return !yieldsTo.isEmpty();
  }
}
