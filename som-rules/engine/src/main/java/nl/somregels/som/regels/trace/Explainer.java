package nl.somregels.som.regels.trace;

import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.regels.decide.CriteriaModel;
import nl.somregels.som.regels.decide.FactInfluence;
import nl.somregels.som.regels.decide.FeitSet;
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.regels.session.FieldValues;
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
  private final List<BevindingWriter> opties;

  /**
   * For the criteria and the precedence of a pack.
   *
   * @param meest how many findings of one criterion to keep and share; none when 0
   */
  public Explainer(CriteriaModel model, List<VoorrangRule> voorrang, int meest) {
    this.model = model;
    this.voorrang = List.copyOf(voorrang);
    this.criteria =
        model.criteria().stream().map(c -> new BevindingWriter(model, c, voorrang, meest)).toList();
    this.opties =
        model.opties().stream().map(c -> new BevindingWriter(model, c, List.of(), meest)).toList();
  }

  /** The same with a stock of its own, of so many findings of one criterion. */
  public Explainer metVoorraad(int meest) {
    return new Explainer(model, voorrang, meest);
  }

  /**
   * What every criterion finds, as far as the profile of a case determines it.
   *
   * @param waarheden the truth of each condition of the model
   * @param statussen the status of each criterion of the model
   * @param beeld what is known of the fields of any case of the profile
   */
  public List<BevindingTemplate> beoordeel(
      Truth[] waarheden, Status[] statussen, FeitSet bekend, FieldValues beeld) {
    FactInfluence invloed = new FactInfluence(bekend);
    List<BevindingTemplate> bevindingen = new ArrayList<>(criteria.size());
    for (int i = 0; i < statussen.length; i++) {
      bevindingen.add(
          criteria
              .get(i)
              .beoordeel(statussen[i], waarheden, model.wijktVoor(i, statussen), invloed, beeld));
    }
    return bevindingen;
  }

  /** The same of the optional criteria, which no criterion yields to. */
  public WeeggroepTemplate weeg(Truth[] waarheden, FeitSet bekend, FieldValues beeld) {
    FactInfluence invloed = new FactInfluence(bekend);
    List<BevindingTemplate> bevindingen = new ArrayList<>(opties.size());
    boolean eerst = false;
    FeitSet kanNaarA = new FeitSet(0);
    for (BevindingWriter optie : opties) {
      Status status = model.status(optie.criterium(), waarheden);
      bevindingen.add(optie.beoordeel(status, waarheden, List.of(), invloed, beeld));
      eerst |= optie.criterium().eerst() && status == Status.VAN_TOEPASSING;
      if (status == Status.ONBEKEND) {
        kanNaarA = kanNaarA.met(optie.kanWaarMaken(waarheden, invloed));
      }
    }
    return new WeeggroepTemplate(
        eerst, bevindingen, WeeggroepTemplate.inA(bevindingen) ? List.of() : kanNaarA.namen());
  }
}
