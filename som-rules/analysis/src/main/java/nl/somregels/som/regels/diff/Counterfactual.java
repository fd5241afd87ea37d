package nl.somregels.som.regels.diff;

import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.decide.CriteriaModel;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.PackJudgement;
import nl.somregels.som.regels.profile.count.PackModel;

/**
 * What rules that were put together from two packs make of a fully known case that both packs have
 * judged. Every criterion has its conditions from one of the packs, so whether it applies is known
 * already and nothing needs to be asked of the facts again.
 */
final class Counterfactual {
  private final PackModel links;
  private final PackModel rechts;
  private final CriteriaModel model;
  private final List<Criterium> opties;
  private final boolean heeftGroepen;
  private final int[] plaatsen;

  /**
   * Of these rules.
   *
   * @param opties the optional criteria of the rules that the packs were judged with as criteria;
   *     the others are the same in all
   * @param links judged the cases for the first pack
   * @param rechts judged the cases for the second pack
   */
  Counterfactual(RuleSet regels, List<Criterium> opties, PackModel links, PackModel rechts) {
    this.links = links;
    this.rechts = rechts;
    this.model = new CriteriaModel(regels.metOpties(List.of()));
    this.opties = opties;
    this.heeftGroepen = !regels.opties().isEmpty();
    this.plaatsen =
        Stream.concat(regels.criteria().stream(), opties.stream()).mapToInt(this::plaats).toArray();
  }

  /** From 0 in the first pack, or from {@link Long#SIZE} in the second. */
  private int plaats(Criterium criterium) {
    int nieuw = plaats(criterium, rechts);
    return nieuw >= 0 ? nieuw + Long.SIZE : plaats(criterium, links);
  }

  private static int plaats(Criterium criterium, PackModel pakket) {
    List<Criterium> criteria = pakket.model().criteria();
    for (int i = 0; i < criteria.size(); i++) {
      if (criteria.get(i).code().equals(criterium.code())
          && criteria.get(i).voorwaarden().equals(criterium.voorwaarden())) {
        return i;
      }
    }
    return -1;
  }

  Prioriteit prioriteit(JointState stand) {
    return model.uitkomst(geldend(stand, 0, plaatsen.length - opties.size())).prioriteit();
  }

  /** A, B or geen. */
  String weeggroep(JointState stand) {
    if (!heeftGroepen || prioriteit(stand) != Prioriteit.PROFESSIONELE_WEGING) {
      return PackJudgement.GEEN_WEEGGROEP;
    }
    boolean gelijke = rechts.opties(stand.rechts()) != 0;
    return PackJudgement.weeggroep(
        gelijke || geldend(stand, plaatsen.length - opties.size(), plaatsen.length) != 0);
  }

  private long geldend(JointState stand, int van, int tot) {
    long eerste = links.vanToepassing(stand.links());
    long tweede = rechts.vanToepassing(stand.rechts());
    long geldend = 0;
    for (int i = van; i < tot; i++) {
      int plaats = plaatsen[i];
      long bit = plaats < Long.SIZE ? eerste >>> plaats : tweede >>> plaats - Long.SIZE;
      geldend |= (bit & 1) << i - van;
    }
    return geldend;
  }
}
