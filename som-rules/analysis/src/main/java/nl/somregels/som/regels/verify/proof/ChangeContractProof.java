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
import nl.somregels.som.feiten.Witness;
import nl.somregels.som.regels.pack.model.ChangeKind;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.IntendedChange;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.JointStates;
import nl.somregels.som.regels.profile.count.PackJudgement;
import nl.somregels.som.regels.profile.count.PackModel;
import nl.somregels.som.regels.profile.count.ProfileState;
import nl.somregels.som.regels.profile.space.Completeness;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.regels.session.FactLifter;
import nl.somregels.som.regels.session.Truth;

/**
 * Everything that changes between the rules of two packs over fully known cases, held against the
 * changes that are meant. The conditions of each intended change go along as a criterion that
 * changes no outcome, the same on both sides.
 */
public final class ChangeContractProof {
  private static final Comparator<ChangeKind> VOLGORDE =
      Comparator.comparing(ChangeKind::soort).thenComparing(ChangeKind::toString);

  /** How many profiles are tried for the smallest case. */
  private static final int GEPROBEERD = 20;

  private final List<IntendedChange> wijzigingen;
  private final ProfileSpace ruimte;
  private final PackModel links;
  private final PackModel rechts;
  private final Collection<JointState> volledig;

  /** Proves now; {@link #past} must be so for both. */
  public ChangeContractProof(RuleSet van, RuleSet naar, List<IntendedChange> wijzigingen) {
    this.wijzigingen = wijzigingen;
    RuleSet metingVan = metMeting(van, wijzigingen);
    RuleSet metingNaar = metMeting(naar, wijzigingen);
    this.ruimte =
        ProfileSpace.of(
            Stream.of(metingVan, metingNaar)
                .flatMap(
                    regels -> Stream.concat(regels.criteria().stream(), regels.opties().stream()))
                .flatMap(criterium -> criterium.voorwaarden().stream())
                .map(Voorwaarde::expressie)
                .toList());
    this.links = new PackModel(metingVan, ruimte.voorwaarden());
    this.rechts = new PackModel(metingNaar, ruimte.voorwaarden());
    this.volledig = JointStates.zelfde(ruimte).standen(Completeness.VOLLEDIG, links, rechts);
  }

  /**
   * Cases that change.
   *
   * @param aantal how many fully known profiles
   * @param kleinste one of them out of which no fact can be left
   */
  public record CountedCases(long aantal, Witness kleinste) {}

  /** Whether there is room to follow these changes together with the rules. */
  public static boolean past(RuleSet regels, List<IntendedChange> wijzigingen) {
    return regels.criteria().size() + regels.opties().size() + wijzigingen.size() <= Long.SIZE;
  }

  private static RuleSet metMeting(RuleSet regels, List<IntendedChange> wijzigingen) {
    List<Criterium> criteria =
        Stream.concat(
                regels.criteria().stream(),
                wijzigingen.stream().map(wijziging -> ProbeCriterium.van(wijziging.voorwaarden())))
            .toList();
    return new RuleSet(criteria, regels.voorrang(), List.of(), regels.opties());
  }

  /** The number of fully known profiles. */
  public long profielen() {
    return ruimte.aantal();
  }

  /** Every kind of change with the number of profiles, first those of the outcome. */
  public Map<ChangeKind, Long> veranderingen() {
    return tel(false);
  }

  /** Every kind of change outside the intended ones. */
  public Map<ChangeKind, CountedCases> onbedoeld() {
    Map<ChangeKind, CountedCases> onbedoeld = new TreeMap<>(VOLGORDE);
    tel(true)
        .forEach(
            (verandering, aantal) ->
                onbedoeld.put(verandering, new CountedCases(aantal, kleinste(verandering))));
    return onbedoeld;
  }

  /** The intended changes that no profile shows, in order. */
  public List<IntendedChange> ongezien() {
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

  private Map<ChangeKind, Long> tel(boolean alleenOnbedoeld) {
    Map<ChangeKind, Long> aantallen = new TreeMap<>(VOLGORDE);
    for (JointState stand : volledig) {
      verandering(stand.links(), stand.rechts())
          .filter(soort -> !alleenOnbedoeld || isOnbedoeld(stand.links(), stand.rechts(), soort))
          .ifPresent(soort -> aantallen.merge(soort, stand.aantal(), Long::sum));
    }
    return aantallen;
  }

  /** Leaves out every fact without which the case still changes so, surely outside the lines. */
  private Witness kleinste(ChangeKind gezocht) {
    return volledig.stream()
        .filter(stand -> isOnbedoeld(stand.links(), stand.rechts(), gezocht))
        .limit(GEPROBEERD)
        .map(stand -> uitgekleed(stand.getuigeLinks().gedetineerde(), gezocht))
        .min(
            Comparator.<Gedetineerde>comparingInt(geval -> geval.bekendeFeiten().size())
                .thenComparing(Gedetineerde::toString))
        .map(geval -> new Witness(geval, ProfileSpace.PEILDATUM))
        .orElseThrow();
  }

  private Gedetineerde uitgekleed(Gedetineerde geval, ChangeKind gezocht) {
    Gedetineerde kleiner = geval;
    for (Feit feit : geval.bekendeFeiten().keySet()) {
      if (feit != Feit.KENMERK) {
        Gedetineerde zonder = kleiner.toBuilder().met(feit, null).build();
        Truth[] waarheden =
            ruimte.sessie().evaluate(FactLifter.lift(zonder, ProfileSpace.PEILDATUM));
        boolean faseBekend = zonder.fase().isPresent();
        if (isOnbedoeld(
            links.stand(waarheden, faseBekend), rechts.stand(waarheden, faseBekend), gezocht)) {
          kleiner = zonder;
        }
      }
    }
    return kleiner;
  }

  private Optional<ChangeKind> verandering(ProfileState eerst, ProfileState dan) {
    PackJudgement van = PackJudgement.van(links, eerst);
    PackJudgement naar = PackJudgement.van(rechts, dan);
    if (van.prioriteit() != naar.prioriteit()) {
      return Optional.of(ChangeKind.prioriteit(van.prioriteit(), naar.prioriteit()));
    }
    if (!van.weeggroep().equals(naar.weeggroep())) {
      return Optional.of(ChangeKind.weeggroep(groep(van), groep(naar)));
    }
    return van.equals(naar) ? Optional.empty() : Optional.of(ChangeKind.REDEN);
  }

  private static String groep(PackJudgement oordeel) {
    return oordeel.weeggroep().equals(PackJudgement.GEEN_WEEGGROEP)
        ? ChangeKind.GEEN_GROEP
        : ChangeKind.groep(oordeel.weeggroep());
  }

  /** Whether the case changes so, and surely stands outside every line that says so. */
  private boolean isOnbedoeld(ProfileState eerst, ProfileState dan, ChangeKind gezocht) {
    return verandering(eerst, dan).filter(gezocht::equals).isPresent()
        && wijzigingen.stream()
            .filter(wijziging -> wijziging.verandering().equals(gezocht))
            .allMatch(wijziging -> geldtNiet(wijziging, dan));
  }

  private boolean geldt(IntendedChange wijziging, ProfileState stand) {
    return (rechts.vanToepassing(stand) & bit(wijziging)) != 0
        && wijzigingen.stream()
            .filter(wijziging::wijktVoor)
            .allMatch(ander -> geldtNiet(ander, stand));
  }

  private boolean geldtNiet(IntendedChange wijziging, ProfileState stand) {
    return (stand.niet() & bit(wijziging)) != 0
        || wijzigingen.stream().filter(wijziging::wijktVoor).anyMatch(ander -> geldt(ander, stand));
  }

  private long bit(IntendedChange wijziging) {
    int eerste = rechts.model().criteria().size() - wijzigingen.size();
    return 1L << eerste + wijzigingen.indexOf(wijziging);
  }
}
