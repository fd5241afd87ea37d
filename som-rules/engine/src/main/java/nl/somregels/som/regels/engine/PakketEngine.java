package nl.somregels.som.regels.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.somregels.som.RegelpakketEngine;
import nl.somregels.som.SomEngine;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.feiten.FeitenValidator;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.feiten.InvoerException;
import nl.somregels.som.feiten.Zaak;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.PrioriteringSummary;
import nl.somregels.som.prioritering.Receipt;
import nl.somregels.som.prioritering.ZaakResult;
import nl.somregels.som.regels.decide.ConditionCache;
import nl.somregels.som.regels.decide.CriteriaModel;
import nl.somregels.som.regels.decide.OutcomeSpace;
import nl.somregels.som.regels.decide.ProfileReader;
import nl.somregels.som.regels.decide.RuleLimitException;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.session.ConditionEvaluator;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.Truth;
import nl.somregels.som.regels.trace.BevindingTemplate;
import nl.somregels.som.regels.trace.Explainer;
import nl.somregels.som.regels.trace.FeitValueReader;
import nl.somregels.som.regels.trace.WeeggroepTemplate;
import nl.somregels.som.regels.trace.WegingWriter;
import org.jspecify.annotations.Nullable;

/**
 * One pack, compiled: sends each case once along the stages, from facts to prioritering. What the
 * profile of a case determines is remembered; its own values, dates and hash are filled in after.
 */
public final class PakketEngine implements RegelpakketEngine {
  /** As the number of profiles in a generation: remember nothing. */
  public static final int WITHOUT_CACHE = 0;

  private static final int GENERATION = 32_768;

  /** More different findings than a criterion of few conditions comes to. */
  private static final int BEVINDINGEN = 4096;

  private final Regelpakket identity;
  private final CriteriaModel model;
  private final ConditionEvaluator session;
  private final ProposalCalculator proposals;
  private final Explainer bevindingen;
  private final Function<FieldValues, Truth[]> voorwaarden;
  private final WegingWriter weging;
  private final ProfileCache<ProfileResult> judgements;
  private final ProfileCache<WeeggroepTemplate> wegingen;
  private final @Nullable InvoerKey key;

  /**
   * Compiles a pack.
   *
   * @throws InvalidPakketException when its rules are too many or too entangled to run
   */
  public PakketEngine(Pakket pakket) {
    this(pakket.identity(), pakket.rules());
  }

  /**
   * Compiles the rules of the pack of this identity.
   *
   * @throws InvalidPakketException when they are too many or too entangled to run
   */
  public PakketEngine(Regelpakket identity, RuleSet rules) {
    this.identity = identity;
    try {
      this.model = new CriteriaModel(rules);
      this.session = ConditionEvaluator.of(model.voorwaarden());
      this.proposals =
          new ProposalCalculator(model, new OutcomeSpace(model, session), remembered(GENERATION));
    } catch (RuleLimitException e) {
      throw new InvalidPakketException(identity.versie().toString(), List.of(e.melding()));
    }
    int generation = remembered(GENERATION);
    this.bevindingen = new Explainer(model, rules.voorrang(), Math.min(generation, BEVINDINGEN));
    this.weging = new WegingWriter(rules.weging());
    this.voorwaarden = voorwaarden(generation);
    this.judgements = cache(model.criteria(), generation, this::judgement);
    this.wegingen = cache(model.options(), generation, this::weigh);
    this.key = null;
  }

  /** The same compiled pack with a memo of its own. */
  private PakketEngine(PakketEngine other, int wanted) {
    this.identity = other.identity;
    this.model = other.model;
    this.session = other.session;
    int generation = remembered(wanted);
    this.proposals = other.proposals.withMemory(generation);
    this.bevindingen = other.bevindingen.withStock(Math.min(generation, BEVINDINGEN));
    this.weging = other.weging;
    this.voorwaarden = voorwaarden(generation);
    this.judgements = cache(model.criteria(), generation, this::judgement);
    this.wegingen = cache(model.options(), generation, this::weigh);
    this.key = other.key;
  }

  /** The same engine and memo, with a key for the hash of a case. */
  private PakketEngine(PakketEngine other, InvoerKey key) {
    this.identity = other.identity;
    this.model = other.model;
    this.session = other.session;
    this.proposals = other.proposals;
    this.bevindingen = other.bevindingen;
    this.weging = other.weging;
    this.voorwaarden = other.voorwaarden;
    this.judgements = other.judgements;
    this.wegingen = other.wegingen;
    this.key = key;
  }

  /**
   * The engine of this library.
   *
   * @throws IllegalArgumentException when it is another's
   */
  public static PakketEngine of(SomEngine engine) {
    if (Objects.requireNonNull(engine, "engine") instanceof PakketEngine own) {
      return own;
    }
    throw new IllegalArgumentException("not an engine of this library: " + engine);
  }

  /** The same engine, whose receipts have a hash of the case that is made with this key. */
  public PakketEngine withKey(InvoerKey key) {
    return new PakketEngine(this, key);
  }

  /**
   * The same engine with a memo of its own.
   *
   * @param generation how many profiles make half of it, or {@link #WITHOUT_CACHE}
   */
  public PakketEngine withCache(int generation) {
    return new PakketEngine(this, generation);
  }

  /** How much to remember: nothing when a profile would not tell everything of a case. */
  private int remembered(int wanted) {
    return ProfileReader.of(model.voorwaarden()).isPresent() ? wanted : WITHOUT_CACHE;
  }

  /** An engine that remembers nothing of a profile asks Drools about every case. */
  private Function<FieldValues, Truth[]> voorwaarden(int generation) {
    return generation == WITHOUT_CACHE
        ? session::evaluate
        : new ConditionCache(model.voorwaarden(), session)::evaluate;
  }

  /** The criteria and the optional ones share few fields, so each has a memo: more is found. */
  private static <V> ProfileCache<V> cache(
      List<Criterium> criteria, int generation, Function<EvaluationContext, V> judgement) {
    List<Expression> voorwaarden =
        criteria.stream()
            .flatMap(criterium -> criterium.voorwaarden().stream())
            .map(Voorwaarde::expression)
            .toList();
    ProfileReader reader =
        generation == WITHOUT_CACHE ? null : ProfileReader.of(voorwaarden).orElseThrow();
    return new ProfileCache<>(reader, judgement, generation);
  }

  /** How often the memo was asked for the judgement of a case, and knew it. */
  public CacheStats cacheStats() {
    return judgements.count();
  }

  @Override
  public Regelpakket regelpakket() {
    return identity;
  }

  @Override
  public Prioritering evaluate(Gedetineerde gedetineerde, LocalDate peildatum) {
    EvaluationContext zaak = context(gedetineerde, peildatum);
    ProfileResult judgement = judgements.of(zaak);
    return prioritering(zaak, judgement, weigh(judgement, zaak), peildatum);
  }

  @Override
  public ZaakResult.Proposal propose(Zaak.Valid zaak, LocalDate peildatum) {
    EvaluationContext view =
        context(Objects.requireNonNull(zaak, "zaak").gedetineerde(), peildatum);
    ProfileResult judgement = judgements.of(view);
    WeeggroepTemplate group = weigh(judgement, view);
    return new ZaakResult.Proposal(
        zaak,
        judgement.proposals().proposal(group),
        () -> prioritering(view, judgement, group, peildatum));
  }

  private EvaluationContext context(Gedetineerde gedetineerde, LocalDate peildatum) {
    Objects.requireNonNull(gedetineerde, "gedetineerde");
    List<InvoerError> errors = FeitenValidator.errors(gedetineerde, peildatum);
    if (!errors.isEmpty()) {
      throw new InvoerException(errors);
    }
    return new EvaluationContext(gedetineerde, peildatum, voorwaarden);
  }

  private ProfileResult judgement(EvaluationContext zaak) {
    return new ProfileResult(proposals.of(zaak));
  }

  private List<BevindingTemplate> bevindingen(EvaluationContext zaak) {
    return bevindingen.judge(
        zaak.truths(), model.statuses(zaak.truths()), zaak.known(), zaak.view());
  }

  private WeeggroepTemplate weigh(EvaluationContext zaak) {
    return bevindingen.weigh(zaak.truths(), zaak.known(), zaak.view());
  }

  /** The group of a case that is left to professional weighing, when the pack has groups. */
  private @Nullable WeeggroepTemplate weigh(ProfileResult judgement, EvaluationContext zaak) {
    return judgement.proposals().proposal().prioriteit() == Prioriteit.PROFESSIONELE_WEGING
            && !model.options().isEmpty()
        ? wegingen.of(zaak)
        : null;
  }

  /** The case with its own values, dates and hash. */
  private Prioritering prioritering(
      EvaluationContext zaak,
      ProfileResult judgement,
      @Nullable WeeggroepTemplate group,
      LocalDate peildatum) {
    FeitValueReader lezing = zaak.lezing();
    PrioriteringSummary proposal = judgement.proposals().proposal();
    return new Prioritering(
        zaak.feiten().kenmerk(),
        proposal.prioriteit(),
        proposal.vast(),
        proposal.mogelijkePrioriteiten(),
        proposal.tegenstrijdig(),
        complete(judgement.bevindingen(() -> bevindingen(zaak)), lezing),
        proposal.ontbrekend(),
        weging.write(lezing),
        group == null ? null : group.complete(lezing),
        receipt(lezing, peildatum),
        Warnings.of(zaak.feiten(), identity, peildatum),
        identity.status());
  }

  private static List<Bevinding> complete(
      List<BevindingTemplate> bevindingen, FeitValueReader lezing) {
    List<Bevinding> all = new ArrayList<>(bevindingen.size());
    for (BevindingTemplate bevinding : bevindingen) {
      all.add(bevinding.complete(lezing));
    }
    return all;
  }

  private Receipt receipt(FeitValueReader lezing, LocalDate peildatum) {
    return new Receipt(
        Receipt.FORMAT,
        identity.versie(),
        identity.herziening(),
        identity.pakketHash(),
        identity.hashVersie(),
        LibraryVersion.VERSION,
        CanonicalJson.invoerHash(lezing::json, key),
        key == null ? null : key.name(),
        peildatum);
  }
}
