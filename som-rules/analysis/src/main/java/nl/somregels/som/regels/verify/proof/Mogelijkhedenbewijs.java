package nl.somregels.som.regels.verify.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import nl.somregels.som.feiten.Getuige;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.decide.Uitkomstruimte;
import nl.somregels.som.regels.profile.count.Feitenketen;
import nl.somregels.som.regels.profile.count.Mogelijkheden;
import nl.somregels.som.regels.profile.count.Mogelijkheden.Klasse;
import nl.somregels.som.regels.profile.count.Mogelijkheden.Niet;
import nl.somregels.som.regels.profile.count.Paarstand;
import nl.somregels.som.regels.profile.count.Profielparen;
import nl.somregels.som.regels.profile.count.Profielstand;
import nl.somregels.som.regels.profile.space.Feitenbundel;
import nl.somregels.som.regels.profile.space.Kennis;
import nl.somregels.som.regels.profile.space.Profielruimte;
import nl.somregels.som.regels.render.Getalnotatie;
import nl.somregels.som.regels.session.Feitenlifter;

/**
 * Holds the possible outcomes of the engine against filling in everything that is unknown. Every
 * case in which one bundle of facts is partly known, or not at all, and the others fully; and a
 * fixed sample of cases in which any bundle can be anything.
 */
public final class Mogelijkhedenbewijs {
  private static final int STEEKPROEF = 5000;

  private final Bewijsruimte ruimte;
  private final Uitkomstruimte engine;
  private final List<Mogelijkheden.Bundel> bundels;
  private final List<Melding> meldingen = new ArrayList<>();

  private Mogelijkhedenbewijs(Bewijsruimte ruimte, Uitkomstruimte engine) {
    this.ruimte = ruimte;
    this.engine = engine;
    this.bundels = ruimte.mogelijkheden().bundels();
  }

  /**
   * The first case in which the engine says otherwise, if any, and a Dutch line of what was done.
   *
   * @param engine of the same rules
   */
  public static CheckResult bewijs(Bewijsruimte ruimte, Uitkomstruimte engine) {
    Mogelijkhedenbewijs bewijs = new Mogelijkhedenbewijs(ruimte, engine);
    int gevallen = bewijs.eenBundelOpen();
    bewijs.steekproef();
    return new CheckResult(
        bewijs.meldingen,
        List.of(
            "Mogelijke uitkomsten: in alle %s gevallen met één groep feiten open en in %s uit een"
                    .formatted(
                        Getalnotatie.duizendtallen(gevallen),
                        Getalnotatie.duizendtallen(STEEKPROEF))
                + " steekproef %s."
                    .formatted(bewijs.meldingen.isEmpty() ? "precies goed" : "NIET goed")));
  }

  private int eenBundelOpen() {
    List<Feitenbundel> volledig = ruimte.bundels(Kennis.VOLLEDIG);
    int gevallen = 0;
    for (int b = 0; b < bundels.size(); b++) {
      List<Feitenbundel> anderen = new ArrayList<>(volledig);
      anderen.remove(b);
      for (Paarstand rest : Profielparen.standen(anderen, ruimte.model(), ruimte.model())) {
        for (Klasse klasse : bundels.get(b).klassen()) {
          Set<Niet> sets = new HashSet<>();
          klasse.sets().forEach(set -> sets.add(new Niet(set.links() | rest.links().niet(), 0)));
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
      Feitenketen keten = Feitenketen.BEGIN;
      Set<Niet> sets = Set.of(Niet.GEEN);
      for (Mogelijkheden.Bundel bundel : bundels) {
        Klasse klasse = bundel.klassen().get(toeval.nextInt(bundel.klassen().size()));
        keten = keten.en(klasse.paar());
        Set<Niet> verder = new HashSet<>();
        for (Niet tot : sets) {
          klasse.sets().forEach(set -> verder.add(tot.en(set)));
        }
        sets = verder;
      }
      vergelijk(keten, sets);
    }
  }

  private void vergelijk(Feitenketen keten, Set<Niet> sets) {
    Set<Prioriteit> verwacht = EnumSet.noneOf(Prioriteit.class);
    for (Niet set : sets) {
      Profielstand stand = new Profielstand(set.links(), 0, true);
      verwacht.add(ruimte.model().uitkomst(stand).prioriteit());
    }
    Getuige getuige = keten.links();
    Set<Prioriteit> gevonden =
        engine.uitkomsten(
            engine.toestand(Feitenlifter.lift(getuige.gedetineerde(), Profielruimte.PEILDATUM)));
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
