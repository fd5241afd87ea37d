package nl.somregels.som.regels.verify;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.somregels.som.ControleListener;
import nl.somregels.som.SomEngine;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.decide.RuleLimitException;
import nl.somregels.som.regels.example.VoorbeeldReader;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.verify.proof.CheckResult;

/**
 * Checks one pack: first whether it loads, then everything in {@link #STEPS} and its place in the
 * calendar, and at last whether Drools judges every profile as the proofs say, which takes longest.
 */
public final class PakketChecker {
  private static final List<Check> STEPS =
      List.of(
          new VoorbeeldCheck(),
          new CoverageCheck(),
          new NotesCheck(),
          new FinishedCheck(),
          new WordingCheck(),
          new StaleNumberCheck(),
          new ProofCheck(),
          new WettenCheck(),
          new ChangeContractCheck());

  private final ComparablePakketten neighbours;
  private final Function<Pakket, SomEngine> engines;
  private final Function<PakketFileSet, List<Melding>> calendar;
  private final List<Check> steps;

  /**
   * {@code engines} makes the engine that users get and throws {@link InvalidPakketException} for a
   * pack that is too large; {@code calendar} tells of a pack beside the others.
   */
  public PakketChecker(
      ComparablePakketten neighbours,
      Function<Pakket, SomEngine> engines,
      Function<PakketFileSet, List<Melding>> calendar) {
    this.neighbours = neighbours;
    this.engines = engines;
    this.calendar = calendar;
    this.steps = together(STEPS, List.of(this::calendar));
  }

  private PakketChecker(
      ComparablePakketten neighbours, Function<Pakket, SomEngine> engines, List<Check> steps) {
    this.neighbours = neighbours;
    this.engines = engines;
    this.calendar = source -> List.of();
    this.steps = steps;
  }

  /** Only what tells in seconds whether the rules do what the pack itself says of them. */
  public static PakketChecker examplesAndLaws(
      ComparablePakketten neighbours, Function<Pakket, SomEngine> engines) {
    return new PakketChecker(neighbours, engines, List.of(new VoorbeeldCheck(), new WettenCheck()));
  }

  public List<Melding> found(PakketFileSet source) {
    Pakket pakket = RegelpakketLoader.load(source);
    try {
      return found(CheckContext.of(source, pakket, neighbours, engines.apply(pakket))).meldingen();
    } catch (RuntimeException e) {
      return List.of(RuleLimitException.in(e).orElseThrow(() -> e).melding());
    }
  }

  /** Everything there is to say of the pack; a pack that does not load has its reasons in it. */
  public Controle check(PakketFileSet source, ControleListener progress) {
    progress.started(source.name());
    Controle controle = foundAndTested(source, progress);
    progress.checked(controle);
    return controle;
  }

  private Controle foundAndTested(PakketFileSet source, ControleListener progress) {
    CheckContext context;
    try {
      Pakket pakket = RegelpakketLoader.load(source);
      context = CheckContext.of(source, pakket, neighbours, engines.apply(pakket));
    } catch (InvalidPakketException e) {
      return new Controle(
          source.name(),
          together(
              together(e.meldingen(), VoorbeeldReader.withoutRules(source)),
              calendar.apply(source)),
          0,
          0,
          List.of());
    }
    try {
      return proven(context, progress);
    } catch (RuntimeException e) {
      RuleLimitException limit = RuleLimitException.in(e).orElseThrow(() -> e);
      return new Controle(
          source.name(),
          together(List.of(limit.melding()), calendar.apply(source)),
          0,
          0,
          List.of());
    }
  }

  private Controle proven(CheckContext context, ControleListener progress) {
    Controle found = found(context);
    progress.found(found);
    context.spaces().test(progress);
    return new Controle(
        found.pakket(),
        found.meldingen(),
        found.criteria(),
        found.voorbeelden(),
        together(
            found.summary(),
            List.of(
                "Bewijs: %s, elk in Drools: zoals hierboven."
                    .formatted(context.spaces().counts()))));
  }

  private CheckResult calendar(CheckContext context) {
    return new CheckResult(calendar.apply(context.source()), List.of());
  }

  private Controle found(CheckContext context) {
    List<CheckResult> results = results(context);
    return new Controle(
        context.source().name(),
        results.stream().flatMap(result -> result.meldingen().stream()).toList(),
        context.model().criteria().size() + context.model().options().size(),
        context.traversed().size(),
        results.stream().flatMap(result -> result.summary().stream()).toList());
  }

  private static <T> List<T> together(List<T> first, List<T> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  /**
   * All steps side by side in a pool of their own: there a thread that is done takes over work of
   * other steps, which a thread that waits for them would not.
   */
  private List<CheckResult> results(CheckContext context) {
    ForkJoinPool pool = new ForkJoinPool();
    try {
      List<ForkJoinTask<CheckResult>> taken =
          steps.stream().map(step -> pool.submit(() -> step.check(context))).toList();
      return taken.stream().map(ForkJoinTask::join).toList();
    } finally {
      pool.shutdown();
    }
  }
}
