package nl.somregels.som.regels.verify.proof;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.Voortgang;
import nl.somregels.som.regels.decide.Criteriamodel;
import nl.somregels.som.regels.decide.RuleLimitException;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Regels;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.profile.space.Profielruimte;
import nl.somregels.som.regels.render.Getalnotatie;
import nl.somregels.som.regels.session.Voorwaardensessie;

/**
 * What a pack is proven over. Criteria and optional criteria never look at each other's conditions,
 * so each has a space of its own.
 *
 * @param criteria the space of the criteria
 * @param opties the space of the optional criteria; empty when there are none
 */
public record Bewijsruimten(Bewijsruimte criteria, List<Bewijsruimte> opties) {

  /**
   * Works out everything that the rules of a pack do. Where they do too much it is said of the rule
   * with most conditions, which is where to begin.
   *
   * @param sessie Drools with the conditions of the model
   */
  public static Bewijsruimten of(Regels regels, Criteriamodel model, Voorwaardensessie sessie) {
    try {
      return checked(regels, model, sessie);
    } catch (RuleLimitException e) {
      throw e.at(
          Stream.concat(regels.criteria().stream(), regels.opties().stream())
              .max(Comparator.comparingInt(criterium -> criterium.voorwaarden().size()))
              .map(Criterium::regel)
              .orElse(null));
    }
  }

  private static Bewijsruimten checked(
      Regels regels, Criteriamodel model, Voorwaardensessie sessie) {
    if (regels.opties().isEmpty()) {
      return new Bewijsruimten(
          Bewijsruimte.of(regels, Profielruimte.of(model.voorwaarden(), sessie)), List.of());
    }
    Regels alleenOpties = new Regels(regels.opties(), List.of(), List.of(), List.of());
    return new Bewijsruimten(
        Bewijsruimte.of(regels, ruimte(regels.criteria())),
        List.of(Bewijsruimte.of(alleenOpties, ruimte(regels.opties()))));
  }

  private static Profielruimte ruimte(List<Criterium> criteria) {
    return Profielruimte.of(
        criteria.stream()
            .flatMap(criterium -> criterium.voorwaarden().stream())
            .map(Voorwaarde::expressie)
            .toList());
  }

  /** The number of fully known profiles. */
  long aantal() {
    return criteria.ruimte().aantal()
        + opties.stream().mapToLong(optie -> optie.ruimte().aantal()).sum();
  }

  /** The number of fully known profiles, those of the optional criteria apart. */
  public String aantallen() {
    long vanCriteria = criteria.ruimte().aantal();
    String profielen = Getalnotatie.duizendtallen(vanCriteria) + " volledig bekende profielen";
    return opties.isEmpty()
        ? profielen
        : "%s van de criteria en %s van de optionele criteria"
            .formatted(profielen, Getalnotatie.duizendtallen(aantal() - vanCriteria));
  }

  /**
   * Lets Drools judge every fully known profile.
   *
   * @throws IllegalStateException when Drools judged one otherwise than was worked out
   */
  public void toets(Voortgang voortgang) {
    long totaal = aantal();
    criteria.toets(klaar -> voortgang.meld(klaar, totaal));
    long eerst = criteria.ruimte().aantal();
    opties.forEach(optie -> optie.toets(klaar -> voortgang.meld(eerst + klaar, totaal)));
  }
}
