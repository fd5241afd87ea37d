package nl.somregels.som.regels.verify;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.somregels.som.feiten.Getuige;
import nl.somregels.som.regels.pack.BedoeldeWijziging;
import nl.somregels.som.regels.pack.Criterium;
import nl.somregels.som.regels.pack.Regels;
import nl.somregels.som.regels.pack.Verandering;
import nl.somregels.som.regels.pack.Voorwaarde;

/**
 * Everything that changes between the rules of two packs over fully known cases, held against the
 * changes that are meant. The conditions of each intended change go along as a criterion that
 * changes no outcome, the same on both sides.
 */
final class Contractbewijs {
  private static final Comparator<Verandering> VOLGORDE =
      Comparator.comparing(Verandering::soort).thenComparing(Verandering::toString);

  private final List<BedoeldeWijziging> wijzigingen;
  private final Profielruimte ruimte;
  private final Profielparen paren;
  private final Profielmodel links;
  private final Profielmodel rechts;
  private final Collection<Paarstand> volledig;

  /** Proves now; {@link #past} must be so for both. */
  Contractbewijs(Regels van, Regels naar, List<BedoeldeWijziging> wijzigingen) {
    this.wijzigingen = wijzigingen;
    Regels metingVan = metMeting(van, wijzigingen);
    Regels metingNaar = metMeting(naar, wijzigingen);
    this.ruimte =
        Profielruimte.of(
            Stream.of(metingVan, metingNaar)
                .flatMap(
                    regels -> Stream.concat(regels.criteria().stream(), regels.opties().stream()))
                .flatMap(criterium -> criterium.voorwaarden().stream())
                .map(Voorwaarde::expressie)
                .toList());
    this.links = new Profielmodel(metingVan, ruimte.voorwaarden());
    this.rechts = new Profielmodel(metingNaar, ruimte.voorwaarden());
    this.paren = Profielparen.zelfde(ruimte);
    this.volledig = paren.standen(Kennis.VOLLEDIG, links, rechts);
  }

  /**
   * Cases that change.
   *
   * @param aantal how many fully known profiles
   * @param kleinste the case that states the fewest facts
   */
  record Gevallen(long aantal, Getuige kleinste) {}

  /** Whether there is room to follow these changes together with the rules. */
  static boolean past(Regels regels, List<BedoeldeWijziging> wijzigingen) {
    return regels.criteria().size() + regels.opties().size() + wijzigingen.size() <= Long.SIZE;
  }

  private static Regels metMeting(Regels regels, List<BedoeldeWijziging> wijzigingen) {
    List<Criterium> criteria =
        Stream.concat(
                regels.criteria().stream(),
                wijzigingen.stream().map(wijziging -> Meetcriterium.van(wijziging.voorwaarden())))
            .toList();
    return new Regels(criteria, regels.voorrang(), List.of(), regels.opties());
  }

  /** The number of fully known profiles. */
  long profielen() {
    return ruimte.aantal();
  }

  /** Every kind of change with the number of profiles, first those of the outcome. */
  Map<Verandering, Long> veranderingen() {
    return tel(stand -> true);
  }

  /** Every kind of change outside the intended ones. */
  Map<Verandering, Gevallen> onbedoeld() {
    Map<Verandering, Gevallen> onbedoeld = new TreeMap<>(VOLGORDE);
    tel(this::isOnbedoeld)
        .forEach(
            (verandering, aantal) ->
                onbedoeld.put(verandering, new Gevallen(aantal, kleinste(verandering))));
    return onbedoeld;
  }

  /** The intended changes that no profile shows, in order. */
  List<BedoeldeWijziging> ongezien() {
    return wijzigingen.stream()
        .filter(
            wijziging ->
                volledig.stream()
                    .noneMatch(
                        stand ->
                            verandering(stand).filter(wijziging.verandering()::equals).isPresent()
                                && geldt(wijziging, stand)))
        .toList();
  }

  private Map<Verandering, Long> tel(Predicate<Paarstand> welke) {
    Map<Verandering, Long> aantallen = new TreeMap<>(VOLGORDE);
    for (Paarstand stand : volledig) {
      verandering(stand)
          .filter(verandering -> welke.test(stand))
          .ifPresent(verandering -> aantallen.merge(verandering, stand.aantal(), Long::sum));
    }
    return aantallen;
  }

  /** Out of all cases, those of which not everything is known too. */
  private Getuige kleinste(Verandering gezocht) {
    return paren.standen(Kennis.GEDEELTELIJK, links, rechts).stream()
        .filter(stand -> verandering(stand).filter(gezocht::equals).isPresent())
        .filter(this::isOnbedoeld)
        .min(Paarstand.KLEINSTE_EERST)
        .orElseThrow()
        .getuigeLinks();
  }

  private Optional<Verandering> verandering(Paarstand stand) {
    Oordeel van = Oordeel.van(links, stand.links());
    Oordeel naar = Oordeel.van(rechts, stand.rechts());
    if (van.uitkomst().prioriteit() != naar.uitkomst().prioriteit()) {
      return Optional.of(
          Verandering.prioriteit(van.uitkomst().prioriteit(), naar.uitkomst().prioriteit()));
    }
    if (!van.weeggroep().equals(naar.weeggroep())) {
      return Optional.of(Verandering.weeggroep(groep(van), groep(naar)));
    }
    return van.equals(naar) ? Optional.empty() : Optional.of(Verandering.REDEN);
  }

  private static String groep(Oordeel oordeel) {
    return oordeel.weeggroep().equals("geen")
        ? Verandering.GEEN_GROEP
        : Verandering.groep(oordeel.weeggroep());
  }

  /** Whether the case surely stands outside every change of its kind. */
  private boolean isOnbedoeld(Paarstand stand) {
    Verandering verandering = verandering(stand).orElseThrow();
    return wijzigingen.stream()
        .filter(wijziging -> wijziging.verandering().equals(verandering))
        .allMatch(wijziging -> geldtNiet(wijziging, stand));
  }

  private boolean geldt(BedoeldeWijziging wijziging, Paarstand stand) {
    return (rechts.vanToepassing(stand.rechts()) & bit(wijziging)) != 0
        && wijzigingen.stream()
            .filter(wijziging::wijktVoor)
            .allMatch(ander -> geldtNiet(ander, stand));
  }

  private boolean geldtNiet(BedoeldeWijziging wijziging, Paarstand stand) {
    return (stand.rechts().niet() & bit(wijziging)) != 0
        || wijzigingen.stream().filter(wijziging::wijktVoor).anyMatch(ander -> geldt(ander, stand));
  }

  private long bit(BedoeldeWijziging wijziging) {
    int eerste = rechts.model().criteria().size() - wijzigingen.size();
    return 1L << eerste + wijzigingen.indexOf(wijziging);
  }
}
