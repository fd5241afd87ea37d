package nl.somregels.som.regels.verify.proof;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.Witness;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.Wet;
import nl.somregels.som.regels.profile.count.DecisionPair;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.JointStates;
import nl.somregels.som.regels.profile.count.PackModel;
import nl.somregels.som.regels.profile.space.Completeness;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import org.jspecify.annotations.Nullable;

/**
 * Proves laws over one space, and shows a broken one with the case, or the two cases, that state
 * the fewest facts: what is still unknown changes nothing ({@link CounterexampleSearch}).
 */
public final class WetProof {
  /** From low to high; NOG_NIET_GEPRIORITEERD is neither above nor below another. */
  private static final List<Prioriteit> VOLGORDE =
      List.of(
          Prioriteit.LAGE_PRIORITEIT,
          Prioriteit.UITGESTELD,
          Prioriteit.PROFESSIONELE_WEGING,
          Prioriteit.HOGE_PRIORITEIT);

  private final RuleSet regels;
  private final ProfileSpace ruimte;
  private final JointStates elkGeval;
  private final Map<List<@Nullable Object>, JointStates> perVerandering = new HashMap<>();

  /** Proves laws; {@link #past} must be so. */
  public WetProof(RuleSet regels, ProfileSpace ruimte) {
    this.regels = regels;
    this.ruimte = ruimte;
    this.elkGeval = JointStates.zelfde(ruimte);
  }

  /** Whether there is room to follow a law together with the rules. */
  public static boolean past(RuleSet regels) {
    return regels.criteria().size() < Long.SIZE;
  }

  /** Whether the law is about a fact that no rule and no law reads, so that nothing breaks it. */
  boolean isVanzelf(Wet wet) {
    return feit(wet).filter(feit -> !ruimte.leest(feit)).isPresent();
  }

  /** What is wrong with the law; empty when it is proven. */
  public Optional<Melding> melding(Wet wet) {
    RuleSet metWet = regels.metOpties(List.of(ProbeCriterium.van(wet.voorwaarden())));
    PackModel model = new PackModel(metWet, ruimte.voorwaarden());
    JointStates paren = paren(wet);
    Predicate<JointState> inWet =
        stand -> model.opties(stand.links()) != 0 && model.opties(stand.rechts()) != 0;
    List<JointState> volledig =
        paren.standen(Completeness.VOLLEDIG, model, model).stream().filter(inWet).toList();
    if (volledig.isEmpty()) {
      return Optional.of(
          melding(
              MeldingCode.WET_ZONDER_GEVAL,
              wet,
              "geldt voor geen enkel geval.",
              "Kijk of de voorwaarden elkaar tegenspreken.",
              null));
    }
    if (volledig.stream()
        .map(stand -> DecisionPair.van(model, stand.links(), stand.rechts()))
        .noneMatch(paar -> breekt(wet, paar))) {
      return Optional.empty();
    }
    CounterexampleSearch zoeker =
        new CounterexampleSearch(ruimte, paren, model, paar -> breekt(wet, paar));
    return Optional.of(gebroken(wet, zoeker.kleinste()));
  }

  private JointStates paren(Wet wet) {
    if (isVanzelf(wet)) {
      return elkGeval;
    }
    if (wet instanceof Wet.DoesNotDependOn van) {
      return paren(van.feit(), null, null);
    }
    if (wet instanceof Wet.NeverLowers van) {
      return paren(
          van.feit(), van.feit().soort().parse(van.van()), van.feit().soort().parse(van.naar()));
    }
    return elkGeval;
  }

  /** Laws about the same change share its pairs. */
  private JointStates paren(Feit feit, @Nullable Object van, @Nullable Object naar) {
    return perVerandering.computeIfAbsent(
        Arrays.asList(feit, van, naar), nieuw -> JointStates.metAndere(ruimte, feit, van, naar));
  }

  private static boolean breekt(Wet wet, DecisionPair uitkomst) {
    if (wet instanceof Wet.DoesNotDependOn) {
      return uitkomst.links() != uitkomst.rechts();
    }
    if (wet instanceof Wet.NeverLowers) {
      int van = VOLGORDE.indexOf(uitkomst.links());
      int naar = VOLGORDE.indexOf(uitkomst.rechts());
      return uitkomst.links() != uitkomst.rechts() && (van < 0 || naar < van);
    }
    return !((Wet.Yields) wet).uitkomsten().contains(uitkomst.links());
  }

  private static Melding gebroken(Wet wet, CounterexampleSearch.Counterexample breuk) {
    Gedetineerde eerst = breuk.zaken().links().gedetineerde();
    Gedetineerde dan = breuk.zaken().rechts().gedetineerde();
    String wat =
        feit(wet)
            .map(
                feit ->
                    "met %s %s is het %s, en met %s %s"
                        .formatted(
                            feit,
                            eerst.toJson().get(feit.naam()),
                            breuk.uitkomst().links(),
                            dan.toJson().get(feit.naam()),
                            breuk.uitkomst().rechts()))
            .orElse("er zijn gevallen met " + breuk.uitkomst().links());
    return melding(
        MeldingCode.WET_GEBROKEN,
        wet,
        "gaat niet op: " + wat + ".",
        "Klopt de wet, pas dan de regels aan; kloppen de regels, pas dan de wet aan.",
        breuk.zaken().links());
  }

  /** The fact that the law varies. */
  public static Optional<Feit> feit(Wet wet) {
    if (wet instanceof Wet.DoesNotDependOn van) {
      return Optional.of(van.feit());
    }
    return wet instanceof Wet.NeverLowers van ? Optional.of(van.feit()) : Optional.empty();
  }

  private static Melding melding(
      MeldingCode code, Wet wet, String watIsZo, String suggestie, @Nullable Witness getuige) {
    return new Melding(
        code,
        PakketFileSet.MANIFEST,
        wet.regelnummer(),
        "de wet \"" + wet.zin() + "\" " + watIsZo,
        suggestie,
        getuige);
  }
}
