package nl.somregels.som.regels.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.somregels.som.RegelpakketEngine;
import nl.somregels.som.SomEngine;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.feiten.FeitenValidator;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.feiten.InvoerException;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.PrioriteringSummary;
import nl.somregels.som.prioritering.Receipt;
import nl.somregels.som.prioritering.ZaakResult;
import nl.somregels.som.regels.decide.FeitSet;
import nl.somregels.som.regels.decide.ProfileReader;
import nl.somregels.som.regels.decide.RuleLimitException;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.session.FactLifter;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.trace.BevindingTemplate;
import nl.somregels.som.regels.trace.FeitValueReader;
import nl.somregels.som.regels.trace.GetoondWriter;
import nl.somregels.som.regels.trace.WeeggroepTemplate;
import nl.somregels.som.regels.trace.WegingWriter;
import nl.somregels.som.zaken.Zaak;
import org.jspecify.annotations.Nullable;

/**
 * One pack, compiled: sends each case once along the stages, from facts to prioritering. What the
 * profile of a case determines is judged once; its own values, dates and hash are filled in after.
 */
public final class PakketEngine implements RegelpakketEngine {
  /** As the number of profiles in a generation: judge every case anew. */
  public static final int WITHOUT_CACHE = 0;

  private static final int GENERATION = 32_768;

  private final Regelpakket identity;
  private final ProfileJudge judge;
  private final WegingWriter weging;
  private final @Nullable ProfileReader profiles;
  private final ProfileCache<ProfileResult> cache;
  private final @Nullable InvoerKey key;

  /** A case with what its profile determines. */
  private record JudgedCase(
      Gedetineerde facts,
      LocalDate peildatum,
      FeitValueReader lezing,
      ProfileResult judgement,
      @Nullable WeeggroepTemplate group) {
    PrioriteringSummary proposal() {
      return group == null
          ? judgement.proposal()
          : judgement.proposal().in(group.group(), group.first());
    }
  }

  /**
   * @throws InvalidPakketException when its rules are too many or too entangled to run
   */
  public PakketEngine(Pakket pakket) {
    this(pakket.identity(), pakket.rules());
  }

  /** As {@link #PakketEngine(Pakket)}, of the pack of this identity. */
  public PakketEngine(Regelpakket identity, RuleSet rules) {
    this(identity, compile(identity, rules), new WegingWriter(rules.weging()), GENERATION, null);
  }

  private static ProfileJudge compile(Regelpakket identity, RuleSet rules) {
    try {
      return ProfileJudge.of(rules);
    } catch (RuleLimitException e) {
      throw new InvalidPakketException(identity.versie().toString(), List.of(e.melding()));
    }
  }

  /** With an empty cache; with none when a profile would not tell everything of a case. */
  private PakketEngine(
      Regelpakket identity,
      ProfileJudge compiled,
      WegingWriter weging,
      int generation,
      @Nullable InvoerKey key) {
    this.identity = identity;
    this.profiles = generation == WITHOUT_CACHE ? null : compiled.profiles().orElse(null);
    this.judge = compiled.withCache(profiles == null ? WITHOUT_CACHE : generation);
    this.weging = weging;
    this.cache = new ProfileCache<>(generation);
    this.key = key;
  }

  /** With the cache of the other, and a key for the hash of a case. */
  private PakketEngine(PakketEngine other, InvoerKey key) {
    this.identity = other.identity;
    this.judge = other.judge;
    this.weging = other.weging;
    this.profiles = other.profiles;
    this.cache = other.cache;
    this.key = key;
  }

  /** The engine of this library; {@link IllegalArgumentException} when it is another's. */
  public static PakketEngine of(SomEngine engine) {
    if (Objects.requireNonNull(engine, "engine") instanceof PakketEngine own) {
      return own;
    }
    throw new IllegalArgumentException("not an engine of this library: " + engine);
  }

  /** With the same cache; the receipts have a hash of the case that is made with this key. */
  public PakketEngine withKey(InvoerKey key) {
    return new PakketEngine(this, key);
  }

  /** With an empty cache of two generations of so many profiles, or {@link #WITHOUT_CACHE}. */
  public PakketEngine withCache(int generation) {
    return new PakketEngine(identity, judge, weging, generation, key);
  }

  /** How often the cache was asked for the judgement of a case, and knew it. */
  public CacheStats cacheStats() {
    return cache.stats();
  }

  @Override
  public Regelpakket regelpakket() {
    return identity;
  }

  @Override
  public Prioritering evaluate(Gedetineerde gedetineerde, LocalDate peildatum) {
    return complete(judge(gedetineerde, peildatum));
  }

  @Override
  public ZaakResult.Proposal propose(Zaak.Valid zaak, LocalDate peildatum) {
    JudgedCase judged = judge(Objects.requireNonNull(zaak, "zaak").gedetineerde(), peildatum);
    return new ZaakResult.Proposal(zaak, judged.proposal(), () -> complete(judged));
  }

  private JudgedCase judge(Gedetineerde gedetineerde, LocalDate peildatum) {
    check(gedetineerde, peildatum);
    FieldValues view = FactLifter.lift(gedetineerde, peildatum);
    FeitSet known = FeitSet.known(gedetineerde);
    FeitValueReader lezing = new FeitValueReader(gedetineerde, view);
    ProfileResult judgement =
        profiles == null
            ? judge.judge(view, known, lezing)
            : cache.get(profiles.read(view, known), () -> judge.judge(view, known, lezing));
    return new JudgedCase(
        gedetineerde, peildatum, lezing, judgement, judge.group(judgement, view, known, lezing));
  }

  private static void check(Gedetineerde gedetineerde, LocalDate peildatum) {
    Objects.requireNonNull(gedetineerde, "gedetineerde");
    List<InvoerError> errors = FeitenValidator.errors(gedetineerde, peildatum);
    if (!errors.isEmpty()) {
      throw new InvoerException(errors);
    }
  }

  /** The case with its own values, dates and hash. */
  private Prioritering complete(JudgedCase judged) {
    FeitValueReader lezing = judged.lezing;
    PrioriteringSummary proposal = judged.judgement.proposal();
    return new Prioritering(
        judged.facts.kenmerk(),
        proposal.prioriteit(),
        proposal.vast(),
        proposal.mogelijkePrioriteiten(),
        proposal.tegenstrijdig(),
        complete(judged.judgement.bevindingen(), lezing),
        GetoondWriter.write(lezing),
        proposal.ontbrekend(),
        weging.write(lezing),
        judged.group == null ? null : judged.group.complete(lezing),
        receipt(lezing, judged.peildatum),
        Warnings.of(judged.facts, identity, judged.peildatum),
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
