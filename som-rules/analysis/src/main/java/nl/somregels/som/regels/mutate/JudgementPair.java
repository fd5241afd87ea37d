package nl.somregels.som.regels.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.decide.Decision;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.PackModel;
import nl.somregels.som.regels.profile.count.ProfileState;

/**
 * What two sets of rules with the same criteria make of one case, laid side by side. Of options a
 * {@link JointState} keeps only whether one applies and whether one puts the case first, so an
 * option that differs is judged once more as a criterion of effect WEGING, which changes no
 * outcome.
 *
 * @param links the first rules
 * @param rechts the other rules
 * @param criteria how many criteria there are, before the option that stands behind them
 * @param genoemd the codes that example cases name
 */
record JudgementPair(PackModel links, PackModel rechts, int criteria, Set<CriteriumCode> genoemd) {

  /** For truths in the order of these conditions. */
  static JudgementPair van(
      RuleSlice kern, List<Expression> voorwaarden, Set<CriteriumCode> genoemd) {
    return new JudgementPair(
        model(kern.origineel(), kern.anders(), voorwaarden),
        model(kern.anders(), kern.origineel(), voorwaarden),
        kern.origineel().criteria().size(),
        genoemd);
  }

  private static PackModel model(RuleSet regels, RuleSet andere, List<Expression> voorwaarden) {
    List<Criterium> criteria = new ArrayList<>(regels.criteria());
    regels.opties().stream()
        .filter(optie -> !andere.opties().contains(optie))
        .map(optie -> optie.metEffect(Effect.WEGING))
        .forEach(criteria::add);
    return new PackModel(regels.metCriteria(criteria), voorwaarden);
  }

  /**
   * Whether the case gets another outcome, another status of a criterion, another yielding, another
   * mandatory role, or within professional weighing another "eerst" or another status of an option.
   */
  boolean verschilt(JointState stand) {
    return andersBeslist(stand) || (andereStatussen(stand) & zichtbaar(stand)) != 0;
  }

  /**
   * Whether it differs in what an example of the case can tell apart: a criterion that no example
   * names and that becomes unknown counts as new, see {@link
   * nl.somregels.som.regels.example.ExpectationCheck}.
   */
  boolean valtOp(JointState stand) {
    long ongenoemd = 0;
    List<Criterium> beoordeeld = links.model().criteria();
    for (int i = 0; i < beoordeeld.size(); i++) {
      ongenoemd |= genoemd.contains(beoordeeld.get(i).code()) ? 0 : 1L << i;
    }
    long onopvallend = ongenoemd & stand.links().niet() & stand.rechts().open();
    return andersBeslist(stand) || (andereStatussen(stand) & zichtbaar(stand) & ~onopvallend) != 0;
  }

  private boolean andersBeslist(JointState stand) {
    Decision uitkomst = links.uitkomst(stand.links());
    return !uitkomst.equals(rechts.uitkomst(stand.rechts()))
        || !gevolgen(links, stand.links()).equals(gevolgen(rechts, stand.rechts()))
        || isGewogen(uitkomst) && eerst(links, stand.links()) != eerst(rechts, stand.rechts());
  }

  private static long andereStatussen(JointState stand) {
    return stand.links().niet() ^ stand.rechts().niet()
        | stand.links().open() ^ stand.rechts().open();
  }

  /** The criteria, and within weighing the option that stands behind them. */
  private long zichtbaar(JointState stand) {
    boolean metOptie = isGewogen(links.uitkomst(stand.links()));
    int aantal = metOptie ? links.model().criteria().size() : criteria;
    return aantal == 0 ? 0 : -1L >>> Long.SIZE - aantal;
  }

  private boolean isGewogen(Decision uitkomst) {
    return uitkomst.prioriteit() == Prioriteit.PROFESSIONELE_WEGING;
  }

  /** What each criterion that applies yields to, and whether it is mandatory. */
  private List<Object> gevolgen(PackModel model, ProfileState stand) {
    long gelden = model.vanToepassing(stand);
    List<Object> gevolgen = new ArrayList<>();
    for (int i = 0; i < criteria; i++) {
      if ((gelden & 1L << i) != 0) {
        gevolgen.add(model.model().wijktVoor(i, gelden));
        gevolgen.add(model.model().criteria().get(i).verplicht());
      }
    }
    return gevolgen;
  }

  /** Whether to look at the case first; the group itself follows from the statuses. */
  private static boolean eerst(PackModel model, ProfileState stand) {
    List<Criterium> opties = model.model().opties();
    long gelden = model.opties(stand);
    boolean eerst = false;
    for (int i = 0; i < opties.size(); i++) {
      eerst |= (gelden & 1L << i) != 0 && opties.get(i).eerst();
    }
    return eerst;
  }
}
