package nl.somregels.som.regels.verify.proof;

import java.util.Collection;
import java.util.List;
import java.util.function.LongConsumer;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Regels;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.profile.count.Mogelijkheden;
import nl.somregels.som.regels.profile.count.Paarstand;
import nl.somregels.som.regels.profile.count.Profielbewijs;
import nl.somregels.som.regels.profile.count.Profielmodel;
import nl.somregels.som.regels.profile.count.Profielparen;
import nl.somregels.som.regels.profile.space.Feitenbundel;
import nl.somregels.som.regels.profile.space.Kennis;
import nl.somregels.som.regels.profile.space.Profielruimte;
import nl.somregels.som.regels.session.Feitenbeeld;

/**
 * The rules of a pack with everything they do: all ways in which they judge a case, over fully
 * known profiles and over partly known ones, counted from what Drools says of each class.
 * Immutable.
 */
public final class Bewijsruimte {
  private final Regels regels;
  private final Profielruimte ruimte;
  private final Profielparen paren;
  private final Profielmodel model;
  private final Collection<Paarstand> volledig;
  private final Collection<Paarstand> gedeeltelijk;

  private Bewijsruimte(Regels regels, Profielruimte ruimte) {
    this.regels = regels;
    this.ruimte = ruimte;
    this.paren = Profielparen.zelfde(ruimte);
    this.model = model(regels);
    this.volledig = standen(Kennis.VOLLEDIG, model);
    this.gedeeltelijk = standen(Kennis.GEDEELTELIJK, model);
  }

  /** Everything that these rules do; optional criteria are left out. */
  public static Bewijsruimte of(Regels regels, Profielruimte ruimte) {
    return new Bewijsruimte(regels.metOpties(List.of()), ruimte);
  }

  /**
   * Lets Drools judge every fully known profile.
   *
   * @param voortgang hears how many profiles are done, from several threads
   * @throws IllegalStateException when Drools judged one otherwise than {@link #volledig} says
   */
  void toets(LongConsumer voortgang) {
    Profielbewijs.toets(ruimte, volledig, model, model, voortgang);
  }

  public Regels regels() {
    return regels;
  }

  public Profielruimte ruimte() {
    return ruimte;
  }

  public Profielmodel model() {
    return model;
  }

  /** Other rules over the same conditions. */
  Profielmodel model(Regels andere) {
    return new Profielmodel(andere, ruimte.voorwaarden());
  }

  /** All ways in which the rules judge a fully known profile, left and right the same. */
  Collection<Paarstand> volledig() {
    return volledig;
  }

  /** All ways in which the rules judge a profile of which some, none or all is known. */
  public Collection<Paarstand> gedeeltelijk() {
    return gedeeltelijk;
  }

  /** What can be known of each bundle of facts, the rest unknown. */
  List<Feitenbeeld> beelden() {
    return paren.beelden();
  }

  /** The sentence of a condition. */
  String zin(Expressie voorwaarde) {
    return regels.criteria().stream()
        .flatMap(criterium -> criterium.voorwaarden().stream())
        .filter(eigen -> eigen.expressie().equals(voorwaarde))
        .map(Voorwaarde::zin)
        .findFirst()
        .orElseThrow();
  }

  /** What cases of which not everything is known can become. */
  Mogelijkheden mogelijkheden() {
    return new Mogelijkheden(ruimte, paren, model, model);
  }

  public List<Feitenbundel> bundels(Kennis kennis) {
    return paren.bundels(kennis);
  }

  /** All ways in which these rules and others judge the same case. */
  Collection<Paarstand> standen(Kennis kennis, Profielmodel andere) {
    return paren.standen(kennis, model, andere);
  }
}
