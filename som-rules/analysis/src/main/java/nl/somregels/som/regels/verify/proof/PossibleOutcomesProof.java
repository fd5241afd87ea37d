package nl.somregels.som.regels.verify.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import nl.somregels.som.feiten.Witness;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.decide.OutcomeSpace;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.JointStates;
import nl.somregels.som.regels.profile.count.PossibleStates;
import nl.somregels.som.regels.profile.count.PossibleStates.Blocked;
import nl.somregels.som.regels.profile.count.PossibleStates.PossibleClass;
import nl.somregels.som.regels.profile.count.ProfileState;
import nl.somregels.som.regels.profile.count.WitnessPath;
import nl.somregels.som.regels.profile.space.Completeness;
import nl.somregels.som.regels.profile.space.FactBundle;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.regels.render.DutchNumbers;
import nl.somregels.som.regels.session.FactLifter;

/**
 * Holds the possible outcomes of the engine against filling in everything that is unknown. Every
 * case in which one bundle of facts is partly known, or not at all, and the others fully; and a
 * fixed sample of cases in which any bundle can be anything.
 */
public final class PossibleOutcomesProof {
  private static final int STEEKPROEF = 5000;

  private final ProofSpace ruimte;
  private final OutcomeSpace engine;
  private final List<PossibleStates.PossibleBundle> bundels;
  private final List<Melding> meldingen = new ArrayList<>();

  private PossibleOutcomesProof(ProofSpace ruimte, OutcomeSpace engine) {
    this.ruimte = ruimte;
    this.engine = engine;
    this.bundels = ruimte.mogelijkheden().bundels();
  }

  /**
   * The first case in which the engine says otherwise, if any, and a Dutch line of what was done.
   *
   * @param engine of the same rules
   */
  public static CheckResult bewijs(ProofSpace ruimte, OutcomeSpace engine) {
    PossibleOutcomesProof bewijs = new PossibleOutcomesProof(ruimte, engine);
    int gevallen = bewijs.eenBundelOpen();
    bewijs.steekproef();
    return new CheckResult(
        bewijs.meldingen,
        List.of(
            "Mogelijke uitkomsten: in alle %s gevallen met één groep feiten open en in %s uit een"
                    .formatted(
                        DutchNumbers.duizendtallen(gevallen),
                        DutchNumbers.duizendtallen(STEEKPROEF))
                + " steekproef %s."
                    .formatted(bewijs.meldingen.isEmpty() ? "precies goed" : "NIET goed")));
  }

  private int eenBundelOpen() {
    List<FactBundle> volledig = ruimte.bundels(Completeness.VOLLEDIG);
    int gevallen = 0;
    for (int b = 0; b < bundels.size(); b++) {
      List<FactBundle> anderen = new ArrayList<>(volledig);
      anderen.remove(b);
      for (JointState rest : JointStates.standen(anderen, ruimte.model(), ruimte.model())) {
        for (PossibleClass klasse : bundels.get(b).klassen()) {
          Set<Blocked> sets = new HashSet<>();
          klasse.sets().forEach(set -> sets.add(new Blocked(set.links() | rest.links().niet(), 0)));
          vergelijk(rest.kleinste().en(klasse.paar()), sets);
          gevallen++;
        }
      }
    }
    return gevallen;
  }

  private void steekproef() {
    SplittableRandom toeval = new SplittableRandom(bundels.size());
    for (int i = 0; i < STEEKPROEF; i++) {
      WitnessPath keten = WitnessPath.BEGIN;
      Set<Blocked> sets = Set.of(Blocked.GEEN);
      for (PossibleStates.PossibleBundle bundel : bundels) {
        PossibleClass klasse = bundel.klassen().get(toeval.nextInt(bundel.klassen().size()));
        keten = keten.en(klasse.paar());
        Set<Blocked> verder = new HashSet<>();
        for (Blocked tot : sets) {
          klasse.sets().forEach(set -> verder.add(tot.en(set)));
        }
        sets = verder;
      }
      vergelijk(keten, sets);
    }
  }

  private void vergelijk(WitnessPath keten, Set<Blocked> sets) {
    Set<Prioriteit> verwacht = EnumSet.noneOf(Prioriteit.class);
    for (Blocked set : sets) {
      ProfileState stand = new ProfileState(set.links(), 0, true);
      verwacht.add(ruimte.model().uitkomst(stand).prioriteit());
    }
    Witness getuige = keten.links();
    Set<Prioriteit> gevonden =
        engine.uitkomsten(
            engine.toestand(FactLifter.lift(getuige.gedetineerde(), ProfileSpace.PEILDATUM)));
    if (!gevonden.equals(verwacht) && meldingen.isEmpty()) {
      meldingen.add(
          new Melding(
              MeldingCode.MOGELIJK_ONEENS,
              "",
              0,
              "De mogelijke uitkomsten zijn %s, maar invullen geeft %s."
                  .formatted(gevonden, verwacht),
              "Dit ligt niet aan het pakket: meld het bij de beheerder van SOM.",
              getuige));
    }
  }
}
