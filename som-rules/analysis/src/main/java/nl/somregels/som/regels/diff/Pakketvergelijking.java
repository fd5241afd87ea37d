package nl.somregels.som.regels.diff;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.profile.count.Mogelijkheidstelling;
import nl.somregels.som.regels.profile.count.Paarstand;
import nl.somregels.som.regels.profile.count.Profielbewijs;
import nl.somregels.som.regels.profile.count.Profielmodel;
import nl.somregels.som.regels.profile.count.Profielparen;
import nl.somregels.som.regels.profile.space.Kennis;
import nl.somregels.som.regels.profile.space.Profielruimte;
import nl.somregels.som.vergelijking.Mogelijkheidsverandering;
import nl.somregels.som.vergelijking.Verantwoording;
import nl.somregels.som.vergelijking.Vergelijking;

/**
 * Compares two packs over every profile that their rules together can tell apart. Fully known
 * profiles each go through Drools, with the conditions of both packs in one knowledge base; partly
 * known ones are counted by multiplying over independent groups.
 */
public final class Pakketvergelijking {
  private final Pakket van;
  private final Pakket naar;
  private final Profielruimte ruimte;
  private final Profielmodel links;
  private final Profielmodel rechts;

  /** Of these two packs. */
  public Pakketvergelijking(Pakket van, Pakket naar) {
    this.van = van;
    this.naar = naar;
    this.ruimte = Profielruimte.of(Stream.concat(voorwaarden(van), voorwaarden(naar)).toList());
    this.links = new Profielmodel(van.regels(), ruimte.voorwaarden());
    this.rechts = new Profielmodel(naar.regels(), ruimte.voorwaarden());
  }

  /** The number of fully known profiles to be compared. */
  public long aantal() {
    return ruimte.aantal();
  }

  /**
   * Compares everything.
   *
   * @param voortgang hears how many profiles are done, from several threads
   */
  public Vergelijking vergelijk(LongConsumer voortgang) {
    Profielparen paren = Profielparen.zelfde(ruimte);
    Collection<Paarstand> standen = paren.standen(Kennis.VOLLEDIG, links, rechts);
    Profielbewijs.toets(ruimte, standen, links, rechts, voortgang);
    List<Verschil> volledig = verschillen(standen);
    List<Verschil> alle = verschillen(paren.standen(Kennis.GEDEELTELIJK, links, rechts));
    Overgangen overgangen = new Overgangen(volledig, alle);
    List<Wijziging> wijzigingen = Regelwijzigingen.tussen(van, naar);
    Oorzaken oorzaken = new Oorzaken(van.regels(), naar.regels(), wijzigingen, ruimte, paren);
    long gewijzigd = tel(volledig, Verschil::anderePrioriteit);
    return new Vergelijking(
        van.identiteit().versie(),
        naar.identiteit().versie(),
        ruimte.aantal(),
        gewijzigd,
        tel(volledig, Verschil::andereReden),
        tel(alle, verschil -> true) - ruimte.aantal(),
        tel(alle, Verschil::anderePrioriteit) - gewijzigd,
        overgangen.vanPrioriteit(oorzaken.vanPrioriteit()),
        overgangen.vanWeeggroep(oorzaken.vanWeeggroep()),
        null,
        verantwoording(overgangen, wijzigingen, paren));
  }

  private Verantwoording verantwoording(
      Overgangen overgangen, List<Wijziging> wijzigingen, Profielparen paren) {
    return new Verantwoording(
        van.identiteit(),
        naar.identiteit(),
        Stream.concat(
                wijzigingen.stream().flatMap(wijziging -> wijziging.verschillen().stream()),
                Wegingsverschillen.tussen(van, naar).stream())
            .toList(),
        Bewoordingen.tussen(van, naar),
        overgangen.beweging(),
        overgangen.redenen(),
        overgangen.alleenDeels(),
        mogelijkheden(paren));
  }

  private List<Mogelijkheidsverandering> mogelijkheden(Profielparen paren) {
    return Mogelijkheidstelling.tel(ruimte, paren, links, rechts).stream()
        .filter(groep -> !groep.links().equals(groep.rechts()))
        .map(
            groep ->
                new Mogelijkheidsverandering(
                    List.copyOf(groep.links()),
                    List.copyOf(groep.rechts()),
                    groep.aantal(),
                    groep.kleinste()))
        .sorted(Comparator.comparingLong(Mogelijkheidsverandering::aantal).reversed())
        .toList();
  }

  private List<Verschil> verschillen(Collection<Paarstand> standen) {
    return standen.stream().map(stand -> Verschil.van(stand, links, rechts)).toList();
  }

  private static long tel(List<Verschil> verschillen, Predicate<Verschil> gezocht) {
    return verschillen.stream()
        .filter(gezocht)
        .mapToLong(verschil -> verschil.stand().aantal())
        .sum();
  }

  private static Stream<Expressie> voorwaarden(Pakket pakket) {
    return Stream.concat(pakket.regels().criteria().stream(), pakket.regels().opties().stream())
        .map(Criterium::voorwaarden)
        .flatMap(List::stream)
        .map(Voorwaarde::expressie);
  }
}
