package nl.somregels.som.regels.verify.proof;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.Getuige;
import nl.somregels.som.regels.pack.model.BedoeldeWijziging;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Regels;
import nl.somregels.som.regels.pack.model.Verandering;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.profile.count.Oordeel;
import nl.somregels.som.regels.profile.count.Paarstand;
import nl.somregels.som.regels.profile.count.Profielmodel;
import nl.somregels.som.regels.profile.count.Profielparen;
import nl.somregels.som.regels.profile.count.Profielstand;
import nl.somregels.som.regels.profile.space.Kennis;
import nl.somregels.som.regels.profile.space.Profielruimte;
import nl.somregels.som.regels.session.Feitenlifter;
import nl.somregels.som.regels.session.Waarheid;

/**
 * Everything that changes between the rules of two packs over fully known cases, held against the
 * changes that are meant. The conditions of each intended change go along as a criterion that
 * changes no outcome, the same on both sides.
 */
public final class Contractbewijs {
  private static final Comparator<Verandering> VOLGORDE =
      Comparator.comparing(Verandering::soort).thenComparing(Verandering::toString);

  /** How many profiles are tried for the smallest case. */
  private static final int GEPROBEERD = 20;

  private final List<BedoeldeWijziging> wijzigingen;
  private final Profielruimte ruimte;
  private final Profielmodel links;
  private final Profielmodel rechts;
  private final Collection<Paarstand> volledig;

  /** Proves now; {@link #past} must be so for both. */
  public Contractbewijs(Regels van, Regels naar, List<BedoeldeWijziging> wijzigingen) {
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
    this.volledig = Profielparen.zelfde(ruimte).standen(Kennis.VOLLEDIG, links, rechts);
  }

  /**
   * Cases that change.
   *
   * @param aantal how many fully known profiles
   * @param kleinste one of them out of which no fact can be left
   */
  public record Gevallen(long aantal, Getuige kleinste) {}

  /** Whether there is room to follow these changes together with the rules. */
  public static boolean past(Regels regels, List<BedoeldeWijziging> wijzigingen) {
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
  public long profielen() {
    return ruimte.aantal();
  }

  /** Every kind of change with the number of profiles, first those of the outcome. */
  public Map<Verandering, Long> veranderingen() {
    return tel(false);
  }

  /** Every kind of change outside the intended ones. */
  public Map<Verandering, Gevallen> onbedoeld() {
    Map<Verandering, Gevallen> onbedoeld = new TreeMap<>(VOLGORDE);
    tel(true)
        .forEach(
            (verandering, aantal) ->
                onbedoeld.put(verandering, new Gevallen(aantal, kleinste(verandering))));
    return onbedoeld;
  }

  /** The intended changes that no profile shows, in order. */
  public List<BedoeldeWijziging> ongezien() {
    return wijzigingen.stream()
        .filter(
            wijziging ->
                volledig.stream()
                    .noneMatch(
                        stand ->
                            verandering(stand.links(), stand.rechts())
                                    .filter(wijziging.verandering()::equals)
                                    .isPresent()
                                && geldt(wijziging, stand.rechts())))
        .toList();
  }

  private Map<Verandering, Long> tel(boolean alleenOnbedoeld) {
    Map<Verandering, Long> aantallen = new TreeMap<>(VOLGORDE);
    for (Paarstand stand : volledig) {
      verandering(stand.links(), stand.rechts())
          .filter(soort -> !alleenOnbedoeld || isOnbedoeld(stand.links(), stand.rechts(), soort))
          .ifPresent(soort -> aantallen.merge(soort, stand.aantal(), Long::sum));
    }
    return aantallen;
  }

  /** Leaves out every fact without which the case still changes so, surely outside the lines. */
  private Getuige kleinste(Verandering gezocht) {
    return volledig.stream()
        .filter(stand -> isOnbedoeld(stand.links(), stand.rechts(), gezocht))
        .limit(GEPROBEERD)
        .map(stand -> uitgekleed(stand.getuigeLinks().gedetineerde(), gezocht))
        .min(
            Comparator.<Gedetineerde>comparingInt(geval -> geval.bekendeFeiten().size())
                .thenComparing(Gedetineerde::toString))
        .map(geval -> new Getuige(geval, Profielruimte.PEILDATUM))
        .orElseThrow();
  }

  private Gedetineerde uitgekleed(Gedetineerde geval, Verandering gezocht) {
    Gedetineerde kleiner = geval;
    for (Feit feit : geval.bekendeFeiten().keySet()) {
      if (feit != Feit.KENMERK) {
        Gedetineerde zonder = kleiner.toBuilder().met(feit, null).build();
        Waarheid[] waarheden =
            ruimte.sessie().evaluate(Feitenlifter.lift(zonder, Profielruimte.PEILDATUM));
        boolean faseBekend = zonder.fase().isPresent();
        if (isOnbedoeld(
            links.stand(waarheden, faseBekend), rechts.stand(waarheden, faseBekend), gezocht)) {
          kleiner = zonder;
        }
      }
    }
    return kleiner;
  }

  private Optional<Verandering> verandering(Profielstand eerst, Profielstand dan) {
    Oordeel van = Oordeel.van(links, eerst);
    Oordeel naar = Oordeel.van(rechts, dan);
    if (van.prioriteit() != naar.prioriteit()) {
      return Optional.of(Verandering.prioriteit(van.prioriteit(), naar.prioriteit()));
    }
    if (!van.weeggroep().equals(naar.weeggroep())) {
      return Optional.of(Verandering.weeggroep(groep(van), groep(naar)));
    }
    return van.equals(naar) ? Optional.empty() : Optional.of(Verandering.REDEN);
  }

  private static String groep(Oordeel oordeel) {
    return oordeel.weeggroep().equals(Oordeel.GEEN_WEEGGROEP)
        ? Verandering.GEEN_GROEP
        : Verandering.groep(oordeel.weeggroep());
  }

  /** Whether the case changes so, and surely stands outside every line that says so. */
  private boolean isOnbedoeld(Profielstand eerst, Profielstand dan, Verandering gezocht) {
    return verandering(eerst, dan).filter(gezocht::equals).isPresent()
        && wijzigingen.stream()
            .filter(wijziging -> wijziging.verandering().equals(gezocht))
            .allMatch(wijziging -> geldtNiet(wijziging, dan));
  }

  private boolean geldt(BedoeldeWijziging wijziging, Profielstand stand) {
    return (rechts.vanToepassing(stand) & bit(wijziging)) != 0
        && wijzigingen.stream()
            .filter(wijziging::wijktVoor)
            .allMatch(ander -> geldtNiet(ander, stand));
  }

  private boolean geldtNiet(BedoeldeWijziging wijziging, Profielstand stand) {
    return (stand.niet() & bit(wijziging)) != 0
        || wijzigingen.stream().filter(wijziging::wijktVoor).anyMatch(ander -> geldt(ander, stand));
  }

  private long bit(BedoeldeWijziging wijziging) {
    int eerste = rechts.model().criteria().size() - wijzigingen.size();
    return 1L << eerste + wijzigingen.indexOf(wijziging);
  }
}
