package nl.somregels.som.regels.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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
public final class PakketEngine implements SomEngine {
  /** As the number of profiles in a generation: remember nothing. */
  public static final int ZONDER_MEMO = 0;

  private static final int GENERATIE = 32_768;

  /** More different findings than a criterion of few conditions comes to. */
  private static final int BEVINDINGEN = 4096;

  private final Regelpakket identiteit;
  private final CriteriaModel model;
  private final ConditionEvaluator sessie;
  private final ProposalCalculator uitslagen;
  private final Explainer bevindingen;
  private final Function<FieldValues, Truth[]> voorwaarden;
  private final WegingWriter weging;
  private final ProfileCache<ProfileResult> oordelen;
  private final ProfileCache<WeeggroepTemplate> wegingen;
  private final @Nullable InvoerKey key;

  /**
   * Compiles a pack.
   *
   * @throws InvalidPakketException when its rules are too many or too entangled to run
   */
  public PakketEngine(Pakket pakket) {
    this(pakket.identiteit(), pakket.regels());
  }

  /**
   * Compiles the rules of the pack of this identity.
   *
   * @throws InvalidPakketException when they are too many or too entangled to run
   */
  public PakketEngine(Regelpakket identiteit, RuleSet regels) {
    this.identiteit = identiteit;
    try {
      this.model = new CriteriaModel(regels);
      this.sessie = ConditionEvaluator.of(model.voorwaarden());
      this.uitslagen =
          new ProposalCalculator(model, new OutcomeSpace(model, sessie), teOnthouden(GENERATIE));
    } catch (RuleLimitException e) {
      throw new InvalidPakketException(identiteit.versie().toString(), List.of(e.melding()));
    }
    int generatie = teOnthouden(GENERATIE);
    this.bevindingen = new Explainer(model, regels.voorrang(), Math.min(generatie, BEVINDINGEN));
    this.weging = new WegingWriter(regels.weging());
    this.voorwaarden = voorwaarden(generatie);
    this.oordelen = memo(model.criteria(), generatie, this::oordeel);
    this.wegingen = memo(model.opties(), generatie, this::weeg);
    this.key = null;
  }

  /** The same compiled pack with a memo of its own. */
  private PakketEngine(PakketEngine ander, int gewenst) {
    this.identiteit = ander.identiteit;
    this.model = ander.model;
    this.sessie = ander.sessie;
    int generatie = teOnthouden(gewenst);
    this.uitslagen = ander.uitslagen.metGeheugen(generatie);
    this.bevindingen = ander.bevindingen.metVoorraad(Math.min(generatie, BEVINDINGEN));
    this.weging = ander.weging;
    this.voorwaarden = voorwaarden(generatie);
    this.oordelen = memo(model.criteria(), generatie, this::oordeel);
    this.wegingen = memo(model.opties(), generatie, this::weeg);
    this.key = ander.key;
  }

  /** The same engine and memo, with a key for the hash of a case. */
  private PakketEngine(PakketEngine ander, InvoerKey key) {
    this.identiteit = ander.identiteit;
    this.model = ander.model;
    this.sessie = ander.sessie;
    this.uitslagen = ander.uitslagen;
    this.bevindingen = ander.bevindingen;
    this.weging = ander.weging;
    this.voorwaarden = ander.voorwaarden;
    this.oordelen = ander.oordelen;
    this.wegingen = ander.wegingen;
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
   * @param generatie how many profiles make half of it, or {@link #ZONDER_MEMO}
   */
  public PakketEngine metMemo(int generatie) {
    return new PakketEngine(this, generatie);
  }

  /** How much to remember: nothing when a profile would not tell everything of a case. */
  private int teOnthouden(int gewenst) {
    return ProfileReader.of(model.voorwaarden()).isPresent() ? gewenst : ZONDER_MEMO;
  }

  /** An engine that remembers nothing of a profile asks Drools about every case. */
  private Function<FieldValues, Truth[]> voorwaarden(int generatie) {
    return generatie == ZONDER_MEMO
        ? sessie::evaluate
        : new ConditionCache(model.voorwaarden(), sessie)::evaluate;
  }

  /** The criteria and the optional ones share few fields, so each has a memo: more is found. */
  private static <V> ProfileCache<V> memo(
      List<Criterium> criteria, int generatie, Function<EvaluationContext, V> oordeel) {
    List<Expression> voorwaarden =
        criteria.stream()
            .flatMap(criterium -> criterium.voorwaarden().stream())
            .map(Voorwaarde::expressie)
            .toList();
    ProfileReader reader =
        generatie == ZONDER_MEMO ? null : ProfileReader.of(voorwaarden).orElseThrow();
    return new ProfileCache<>(reader, oordeel, generatie);
  }

  /** How often the memo was asked for the judgement of a case, and knew it. */
  public CacheStats memoTelling() {
    return oordelen.telling();
  }

  @Override
  public Regelpakket regelpakket() {
    return identiteit;
  }

  @Override
  public Prioritering evaluate(Gedetineerde gedetineerde, LocalDate peildatum) {
    EvaluationContext zaak = zaakbeeld(gedetineerde, peildatum);
    ProfileResult oordeel = oordelen.van(zaak);
    return prioritering(zaak, oordeel, weeg(oordeel, zaak), peildatum);
  }

  @Override
  public ZaakResult.Proposal propose(Zaak.Valid zaak, LocalDate peildatum) {
    EvaluationContext beeld =
        zaakbeeld(Objects.requireNonNull(zaak, "zaak").gedetineerde(), peildatum);
    ProfileResult oordeel = oordelen.van(beeld);
    WeeggroepTemplate groep = weeg(oordeel, beeld);
    return new ZaakResult.Proposal(
        zaak,
        oordeel.uitslagen().uitslag(groep),
        () -> prioritering(beeld, oordeel, groep, peildatum));
  }

  private EvaluationContext zaakbeeld(Gedetineerde gedetineerde, LocalDate peildatum) {
    Objects.requireNonNull(gedetineerde, "gedetineerde");
    List<InvoerError> fouten = FeitenValidator.fouten(gedetineerde, peildatum);
    if (!fouten.isEmpty()) {
      throw new InvoerException(fouten);
    }
    return new EvaluationContext(gedetineerde, peildatum, voorwaarden);
  }

  private ProfileResult oordeel(EvaluationContext zaak) {
    return new ProfileResult(uitslagen.van(zaak));
  }

  private List<BevindingTemplate> bevindingen(EvaluationContext zaak) {
    return bevindingen.beoordeel(
        zaak.waarheden(), model.statussen(zaak.waarheden()), zaak.bekend(), zaak.beeld());
  }

  private WeeggroepTemplate weeg(EvaluationContext zaak) {
    return bevindingen.weeg(zaak.waarheden(), zaak.bekend(), zaak.beeld());
  }

  /** The group of a case that is left to professional weighing, when the pack has groups. */
  private @Nullable WeeggroepTemplate weeg(ProfileResult oordeel, EvaluationContext zaak) {
    return oordeel.uitslagen().uitslag().prioriteit() == Prioriteit.PROFESSIONELE_WEGING
            && !model.opties().isEmpty()
        ? wegingen.van(zaak)
        : null;
  }

  /** The case with its own values, dates and hash. */
  private Prioritering prioritering(
      EvaluationContext zaak,
      ProfileResult oordeel,
      @Nullable WeeggroepTemplate groep,
      LocalDate peildatum) {
    FeitValueReader lezing = zaak.lezing();
    PrioriteringSummary uitslag = oordeel.uitslagen().uitslag();
    return new Prioritering(
        zaak.feiten().kenmerk(),
        uitslag.prioriteit(),
        uitslag.vast(),
        uitslag.mogelijkePrioriteiten(),
        uitslag.tegenstrijdig(),
        voltooi(oordeel.bevindingen(() -> bevindingen(zaak)), lezing),
        uitslag.ontbrekend(),
        weging.schrijf(lezing),
        groep == null ? null : groep.voltooi(lezing),
        receipt(lezing, peildatum),
        Warnings.of(zaak.feiten(), identiteit, peildatum),
        identiteit.status());
  }

  private static List<Bevinding> voltooi(
      List<BevindingTemplate> bevindingen, FeitValueReader lezing) {
    List<Bevinding> alle = new ArrayList<>(bevindingen.size());
    for (BevindingTemplate bevinding : bevindingen) {
      alle.add(bevinding.voltooi(lezing));
    }
    return alle;
  }

  private Receipt receipt(FeitValueReader lezing, LocalDate peildatum) {
    return new Receipt(
        Receipt.FORMAAT,
        identiteit.versie(),
        identiteit.herziening(),
        identiteit.pakketHash(),
        identiteit.hashVersie(),
        LibraryVersion.VERSIE,
        CanonicalJson.invoerHash(lezing::json, key),
        key == null ? null : key.naam(),
        peildatum);
  }
}
