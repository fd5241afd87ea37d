package nl.somregels.som.regels.trace;

import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.regels.decide.CriteriaModel;
import nl.somregels.som.regels.decide.FactInfluence;
import nl.somregels.som.regels.decide.FeitSet;
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.regels.session.Truth;

/**
 * Writes down what the criteria of a pack find, with everything that led to it, in two steps: what
 * the truth of the conditions and the known facts determine, and the values of a case. What depends
 * on the pack alone is worked out once. Immutable; thread-safe.
 */
public final class Explainer {
  private final CriteriaModel model;
  private final List<VoorrangRule> voorrang;
  private final List<BevindingWriter> criteria;
  private final List<BevindingWriter> options;

  /**
   * For the criteria and the precedence of a pack.
   *
   * @param most how many findings of one criterion to keep and share; none when 0
   */
  public Explainer(CriteriaModel model, List<VoorrangRule> voorrang, int most) {
    this.model = model;
    this.voorrang = List.copyOf(voorrang);
    this.criteria =
        model.criteria().stream().map(c -> new BevindingWriter(model, c, voorrang, most)).toList();
    this.options =
        model.options().stream().map(c -> new BevindingWriter(model, c, List.of(), most)).toList();
  }

  /** The same with a stock of its own, of so many findings of one criterion. */
  public Explainer withStock(int most) {
    return new Explainer(model, voorrang, most);
  }

  /**
   * What every criterion finds, as far as the profile of a case determines it.
   *
   * @param truths the truth of each condition of the model
   * @param statuses the status of each criterion of the model
   * @param lezing the values of any case of the profile
   */
  public List<BevindingTemplate> judge(
      Truth[] truths, Status[] statuses, FeitSet known, FeitValueReader lezing) {
    FactInfluence influence = new FactInfluence(known);
    List<BevindingTemplate> bevindingen = new ArrayList<>(criteria.size());
    for (int i = 0; i < statuses.length; i++) {
      bevindingen.add(
          criteria
              .get(i)
              .judge(statuses[i], truths, model.yieldsTo(i, statuses), influence, lezing));
    }
    return bevindingen;
  }

  /** The same of the optional criteria, which no criterion yields to. */
  public WeeggroepTemplate weigh(Truth[] truths, FeitSet known, FeitValueReader lezing) {
    FactInfluence influence = new FactInfluence(known);
    List<BevindingTemplate> bevindingen = new ArrayList<>(options.size());
    boolean first = false;
    FeitSet canMoveToA = new FeitSet(0);
    for (BevindingWriter option : options) {
      Status status = model.status(option.criterium(), truths);
      bevindingen.add(option.judge(status, truths, List.of(), influence, lezing));
      first |= option.criterium().eerst() && status == Status.VAN_TOEPASSING;
      if (status == Status.ONBEKEND) {
        canMoveToA = canMoveToA.with(option.canMakeTrue(truths, influence));
      }
    }
    return new WeeggroepTemplate(
        first, bevindingen, WeeggroepTemplate.inA(bevindingen) ? List.of() : canMoveToA.names());
  }
}
