package nl.somregels.som.regels.diff;

import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import nl.somregels.som.feiten.Getuige;
import nl.somregels.som.regels.diff.Tellingen.Kant;
import nl.somregels.som.regels.diff.Tellingen.Verschil;
import nl.somregels.som.regels.pack.Criterium;
import nl.somregels.som.regels.pack.Expressie;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.Voorwaarde;
import nl.somregels.som.regels.verify.Deelklassen;
import nl.somregels.som.regels.verify.Profielloop;
import nl.somregels.som.regels.verify.Profielmodel;
import nl.somregels.som.regels.verify.Profielruimte;
import nl.somregels.som.vergelijking.Overgang;
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
    Tellingen tellingen =
        Profielloop.doorloop(ruimte, () -> new Tellingen(links, rechts), voortgang).stream()
            .reduce(new Tellingen(links, rechts), Tellingen::samen);
    Deelprofielen delen = Deelprofielen.tel(Deelklassen.of(ruimte), links, rechts);
    long gewijzigd = som(tellingen, v -> v.prioriteit().wijzigt());
    long redenen = som(tellingen, v -> !v.prioriteit().wijzigt() && v.andereReden());
    return new Vergelijking(
        van.identiteit().versie(),
        naar.identiteit().versie(),
        ruimte.aantal(),
        gewijzigd,
        redenen,
        delen.profielen() - ruimte.aantal(),
        delen.gewijzigd() - gewijzigd,
        overgangen(tellingen),
        groepsovergangen(tellingen),
        null);
  }

  private static long som(Tellingen tellingen, Predicate<Verschil> gezocht) {
    ToLongFunction<Map.Entry<Verschil, Long>> aantal = Map.Entry::getValue;
    return tellingen.aantallen().entrySet().stream()
        .filter(entry -> gezocht.test(entry.getKey()))
        .mapToLong(aantal)
        .sum();
  }

  private List<Overgang> overgangen(Tellingen tellingen) {
    return tellingen.voorbeelden().entrySet().stream()
        .map(
            entry ->
                overgang(
                    entry.getKey(),
                    som(tellingen, v -> v.prioriteit().equals(entry.getKey())),
                    getuigen()
                        .kleinste(
                            entry.getValue(),
                            paar ->
                                paar.van()
                                        .uitkomst()
                                        .prioriteit()
                                        .name()
                                        .equals(entry.getKey().van())
                                    && paar.naar()
                                        .uitkomst()
                                        .prioriteit()
                                        .name()
                                        .equals(entry.getKey().naar()))))
        .toList();
  }

  private List<Overgang> groepsovergangen(Tellingen tellingen) {
    return tellingen.groepsvoorbeelden().entrySet().stream()
        .map(
            entry ->
                overgang(
                    entry.getKey(),
                    som(tellingen, v -> v.weeggroep().equals(entry.getKey())),
                    getuigen()
                        .kleinste(
                            entry.getValue(),
                            paar ->
                                paar.van().weeggroep().equals(entry.getKey().van())
                                    && paar.naar().weeggroep().equals(entry.getKey().naar()))))
        .toList();
  }

  private Overgang overgang(Kant kant, long aantal, Getuige getuige) {
    return new Overgang(
        kant.van(), kant.naar(), aantal, getuige, getuigen().oorzaken(getuige.gedetineerde()));
  }

  private Verschilgetuigen getuigen() {
    return new Verschilgetuigen(ruimte, links, rechts);
  }

  private static Stream<Expressie> voorwaarden(Pakket pakket) {
    return Stream.concat(pakket.regels().criteria().stream(), pakket.regels().opties().stream())
        .map(Criterium::voorwaarden)
        .flatMap(List::stream)
        .map(Voorwaarde::expressie);
  }
}
