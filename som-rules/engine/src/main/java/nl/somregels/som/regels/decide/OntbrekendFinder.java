package nl.somregels.som.regels.decide;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioriteit;

/**
 * Which unknown facts the possible outcomes depend on, and what the proposal would become if one of
 * them alone became known. Pure; thread-safe.
 */
public final class OntbrekendFinder {
  private final OutcomeSpace ruimte;

  /** For the rules of one pack. */
  public OntbrekendFinder(OutcomeSpace ruimte) {
    this.ruimte = ruimte;
  }

  /**
   * The unknown facts that matter, in the order of the model.
   *
   * @param bekend the known facts of the case
   * @param toestand what is known of it
   * @param voorstel what is proposed now
   */
  public List<OntbrekendFeit> bepaal(FeitSet bekend, long[] toestand, Prioriteit voorstel) {
    FactInfluence invloed = new FactInfluence(bekend);
    OutcomeFunctionSearch zoeker = ruimte.zoeker(toestand);
    FeitSet doenErtoe = FeitSet.LEEG;
    for (int i = 0; i < toestand.length; i++) {
      if (Long.bitCount(toestand[i]) > 1) {
        doenErtoe = doenErtoe.met(doenErtoe(i, toestand, invloed, zoeker));
      }
    }
    if (doenErtoe.isLeeg()) {
      return List.of();
    }
    CriteriaState stand = ruimte.stand(toestand);
    List<OntbrekendFeit> ontbrekend = new ArrayList<>();
    for (Feit feit : doenErtoe.feiten()) {
      Set<Prioriteit> wordt = EnumSet.noneOf(Prioriteit.class);
      wordt(feit, 0, toestand.clone(), stand, invloed, wordt);
      wordt.remove(voorstel);
      ontbrekend.add(new OntbrekendFeit(feit.naam(), List.copyOf(wordt)));
    }
    return List.copyOf(ontbrekend);
  }

  /**
   * The facts that, learnt now or after others of the same variable, change which outcomes are
   * left.
   */
  private FeitSet doenErtoe(
      int nummer, long[] toestand, FactInfluence invloed, OutcomeFunctionSearch zoeker) {
    Variable variabele = ruimte.variabelen().get(nummer);
    FeitSet kandidaten = invloed.ontbrekend(variabele);
    List<Refinement> open = new ArrayList<>();
    for (Feit feit : kandidaten.feiten()) {
      open.add(invloed.verandering(feit, variabele, toestand[nummer]));
    }
    zoeker.ergens(
        nummer,
        verloop -> {
          open.removeIf(verandering -> verandering.gebeurt(verloop));
          return open.isEmpty();
        });
    FeitSet doenErtoe = kandidaten;
    for (Refinement nooit : open) {
      doenErtoe = doenErtoe.zonder(nooit.feit());
    }
    return doenErtoe;
  }

  /**
   * Adds the proposals when this fact alone becomes known, setting each variable from this one on
   * independently.
   */
  private void wordt(
      Feit feit,
      int vanaf,
      long[] toestand,
      CriteriaState stand,
      FactInfluence invloed,
      Set<Prioriteit> gevonden) {
    for (int i = vanaf; i < toestand.length; i++) {
      long nu = toestand[i];
      if (Long.bitCount(nu) > 1) {
        long[] mogelijk = invloed.alleen(feit, ruimte.variabelen().get(i), nu);
        if (mogelijk.length > 0) {
          for (long combinaties : mogelijk) {
            toestand[i] = combinaties;
            CriteriaState verder = ruimte.stand(stand, toestand, ruimte.lezers(i));
            wordt(feit, i + 1, toestand, verder, invloed, gevonden);
          }
          toestand[i] = nu;
          return;
        }
      }
    }
    gevonden.add(ruimte.voorstel(stand, toestand));
  }
}
