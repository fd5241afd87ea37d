package nl.somregels.som.regels.profile.count;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Weeggroep.WeeggroepCode;
import nl.somregels.som.regels.decide.CriteriumSet;
import nl.somregels.som.regels.decide.Decision;
import nl.somregels.som.regels.pack.model.Criterium;

/** What one pack makes of one case; {@code reasons} are the criteria that surely apply. */
public record PackJudgement(
    Decision outcome, Map<CriteriumCode, CriteriumRole> reasons, String weeggroep, boolean first) {
  /** The weeggroep of who is in none. */
  public static final String NO_WEEGGROEP = "geen";

  public static PackJudgement of(PackModel model, ProfileState state) {
    Decision outcome = model.outcome(state);
    CriteriumSet applying = model.applying(state);
    Map<CriteriumCode, CriteriumRole> reasons = new TreeMap<>();
    List<Criterium> criteria = model.model().criteria();
    for (int i = 0; i < criteria.size(); i++) {
      if (applying.contains(i)) {
        Criterium criterium = criteria.get(i);
        reasons.put(
            criterium.code(),
            new CriteriumRole(
                criterium.effect(), criterium.verplicht(), model.model().yieldsTo(i, applying)));
      }
    }
    boolean weighed =
        outcome.prioriteit() == Prioriteit.PROFESSIONELE_WEGING
            && !model.model().options().isEmpty();
    return new PackJudgement(
        outcome,
        reasons,
        weighed ? weeggroep(!model.options(state).isEmpty()) : NO_WEEGGROEP,
        weighed && model.first(state));
  }

  /** The weeggroep of who is weighed by people in a pack with groups. */
  public static String weeggroep(boolean withOption) {
    return (withOption ? WeeggroepCode.A : WeeggroepCode.B).name();
  }

  /** Whether people weigh the case in a pack with groups. */
  boolean isInGroup() {
    return !weeggroep.equals(NO_WEEGGROEP);
  }

  public Prioriteit prioriteit() {
    return outcome.prioriteit();
  }
}
