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
 * Checks one pack: first whether it loads, then everything in {@link #STAPPEN} and its place in the
 * calendar, and at last whether Drools judges every profile as the proofs say, which takes longest.
 */
public final class PakketChecker {
  private static final List<Check> STAPPEN =
      List.of(
          new VoorbeeldCheck(),
          new CoverageCheck(),
          new NotesCheck(),
          new ProofCheck(),
          new WettenCheck(),
          new ChangeContractCheck());

  private final ComparablePakketten buren;
  private final Function<Pakket, SomEngine> engines;
  private final Function<PakketFileSet, List<Melding>> kalender;
  private final List<Check> stappen;

  /**
   * With the way to make the engine that users get.
   *
   * @param buren the packs that a pack can say it differs from
   * @param engines throws {@link InvalidPakketException} for a pack that is too large to run
   * @param kalender what there is to say of a pack beside the others
   */
  public PakketChecker(
      ComparablePakketten buren,
      Function<Pakket, SomEngine> engines,
      Function<PakketFileSet, List<Melding>> kalender) {
    this.buren = buren;
    this.engines = engines;
    this.kalender = kalender;
    this.stappen = samen(STAPPEN, List.of(this::kalender));
  }

  private PakketChecker(
      ComparablePakketten buren, Function<Pakket, SomEngine> engines, List<Check> stappen) {
    this.buren = buren;
    this.engines = engines;
    this.kalender = bron -> List.of();
    this.stappen = stappen;
  }

  /** Only what tells in seconds whether the rules do what the pack itself says of them. */
  public static PakketChecker examplesAndLaws(
      ComparablePakketten buren, Function<Pakket, SomEngine> engines) {
    return new PakketChecker(buren, engines, List.of(new VoorbeeldCheck(), new WettenCheck()));
  }

  /** What the steps say of a pack that loads. */
  public List<Melding> found(PakketFileSet bron) {
    Pakket pakket = RegelpakketLoader.load(bron);
    try {
      return gevonden(CheckContext.of(bron, pakket, buren, engines.apply(pakket))).meldingen();
    } catch (RuntimeException e) {
      return List.of(RuleLimitException.in(e).orElseThrow(() -> e).melding());
    }
  }

  /** Everything there is to say of the pack; a pack that does not load has its reasons in it. */
  public Controle controleer(PakketFileSet bron, ControleListener voortgang) {
    voortgang.begonnen(bron.naam());
    Controle controle = gevondenEnGetoetst(bron, voortgang);
    voortgang.gecontroleerd(controle);
    return controle;
  }

  private Controle gevondenEnGetoetst(PakketFileSet bron, ControleListener voortgang) {
    CheckContext context;
    try {
      Pakket pakket = RegelpakketLoader.load(bron);
      context = CheckContext.of(bron, pakket, buren, engines.apply(pakket));
    } catch (InvalidPakketException e) {
      return new Controle(
          bron.naam(),
          samen(samen(e.meldingen(), VoorbeeldReader.zonderRegels(bron)), kalender.apply(bron)),
          0,
          0,
          List.of());
    }
    try {
      return bewezen(context, voortgang);
    } catch (RuntimeException e) {
      RuleLimitException limit = RuleLimitException.in(e).orElseThrow(() -> e);
      return new Controle(
          bron.naam(), samen(List.of(limit.melding()), kalender.apply(bron)), 0, 0, List.of());
    }
  }

  private Controle bewezen(CheckContext context, ControleListener voortgang) {
    Controle gevonden = gevonden(context);
    voortgang.gevonden(gevonden);
    context.ruimten().toets(voortgang);
    return new Controle(
        gevonden.pakket(),
        gevonden.meldingen(),
        gevonden.criteria(),
        gevonden.voorbeelden(),
        samen(
            gevonden.samenvatting(),
            List.of(
                "Bewijs: %s, elk in Drools: zoals hierboven."
                    .formatted(context.ruimten().aantallen()))));
  }

  private CheckResult kalender(CheckContext context) {
    return new CheckResult(kalender.apply(context.bron()), List.of());
  }

  private Controle gevonden(CheckContext context) {
    List<CheckResult> resultaten = resultaten(context);
    return new Controle(
        context.bron().naam(),
        resultaten.stream().flatMap(resultaat -> resultaat.meldingen().stream()).toList(),
        context.model().criteria().size() + context.model().opties().size(),
        context.doorlopen().size(),
        resultaten.stream().flatMap(resultaat -> resultaat.samenvatting().stream()).toList());
  }

  private static <T> List<T> samen(List<T> eerst, List<T> dan) {
    return Stream.concat(eerst.stream(), dan.stream()).toList();
  }

  /**
   * All steps side by side, each a task of its own in a pool of their own: a thread that is done
   * with its step then takes over work of a step that is not, which a thread that waits for others
   * would not.
   */
  private List<CheckResult> resultaten(CheckContext context) {
    ForkJoinPool pool = new ForkJoinPool();
    try {
      List<ForkJoinTask<CheckResult>> taken =
          stappen.stream().map(stap -> pool.submit(() -> stap.controleer(context))).toList();
      return taken.stream().map(ForkJoinTask::join).toList();
    } finally {
      pool.shutdown();
    }
  }
}
