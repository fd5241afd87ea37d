package nl.somregels.som.regels.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.regels.profile.count.CriteriumRole;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.PackJudgement;
import nl.somregels.som.regels.profile.count.PackModel;

/**
 * What two packs make of the same cases.
 *
 * @param stand the cases, counted, with the smallest of them
 * @param van what the first pack makes of them
 * @param naar what the second pack makes of them
 */
record JointDifference(JointState stand, PackJudgement van, PackJudgement naar) {

  static JointDifference van(JointState stand, PackModel links, PackModel rechts) {
    return new JointDifference(
        stand, PackJudgement.van(links, stand.links()), PackJudgement.van(rechts, stand.rechts()));
  }

  boolean anderePrioriteit() {
    return van.prioriteit() != naar.prioriteit();
  }

  boolean andereWeeggroep() {
    return !van.weeggroep().equals(naar.weeggroep());
  }

  /** Whether something else than the prioriteit differs, while the prioriteit stays. */
  boolean andereReden() {
    return !anderePrioriteit() && !van.equals(naar);
  }

  OutcomeTransition prioriteit() {
    return new OutcomeTransition(van.prioriteit().name(), naar.prioriteit().name());
  }

  OutcomeTransition weeggroep() {
    return new OutcomeTransition(van.weeggroep(), naar.weeggroep());
  }

  /**
   * What the two packs judge differently, one Dutch line each: criteria by code, then whether
   * effects disagree, then the weeggroep.
   */
  List<String> anders() {
    TreeSet<CriteriumCode> codes = new TreeSet<>(van.redenen().keySet());
    codes.addAll(naar.redenen().keySet());
    List<String> anders = new ArrayList<>();
    for (CriteriumCode code : codes) {
      CriteriumRole was = van.redenen().get(code);
      CriteriumRole is = naar.redenen().get(code);
      if (!Objects.equals(was, is)) {
        anders.add(CriteriumRole.verschil(code, was, is));
      }
    }
    if (van.uitkomst().tegenstrijdig() != naar.uitkomst().tegenstrijdig()) {
      anders.add(
          naar.uitkomst().tegenstrijdig()
              ? "de criteria spreken elkaar nu tegen"
              : "de criteria spreken elkaar niet meer tegen");
    }
    if (andereWeeggroep()) {
      anders.add("weeggroep " + van.weeggroep() + " wordt " + naar.weeggroep());
    }
    if (van.eerst() != naar.eerst()) {
      anders.add(naar.eerst() ? "nu eerst bekijken" : "niet meer eerst bekijken");
    }
    return anders;
  }
}
