package nl.somregels.som.regels.verify;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.somregels.som.Controlevoortgang;
import nl.somregels.som.SomEngine;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.OngeldigPakketException;
import nl.somregels.som.regels.decide.RuleLimitException;
import nl.somregels.som.regels.example.VoorbeeldReader;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.PakketBron;
import nl.somregels.som.regels.verify.proof.CheckResult;

/**
 * Checks one pack: first whether it loads, then everything in {@link #STAPPEN} and its place in the
 * calendar, and at last whether Drools judges every profile as the proofs say, which takes longest.
 */
public final class Pakketcontrole {
  private static final List<Controlestap> STAPPEN =
      List.of(
          new Voorbeeldcontrole(),
          new Dekkingcontrole(),
          new Documentatiecontrole(),
          new Bewijscontrole(),
          new Wettencontrole(),
          new Contractcontrole());

  private final Buurpakketten buren;
  private final Function<Pakket, SomEngine> engines;
  private final Function<PakketBron, List<Melding>> kalender;
  private final List<Controlestap> stappen;

  /**
   * With the way to make the engine that users get.
   *
   * @param buren the packs that a pack can say it differs from
   * @param engines throws {@link OngeldigPakketException} for a pack that is too large to run
   * @param kalender what there is to say of a pack beside the others
   */
  public Pakketcontrole(
      Buurpakketten buren,
      Function<Pakket, SomEngine> engines,
      Function<PakketBron, List<Melding>> kalender) {
    this.buren = buren;
    this.engines = engines;
    this.kalender = kalender;
    this.stappen = samen(STAPPEN, List.of(this::kalender));
  }

  private Pakketcontrole(
      Buurpakketten buren, Function<Pakket, SomEngine> engines, List<Controlestap> stappen) {
    this.buren = buren;
    this.engines = engines;
    this.kalender = bron -> List.of();
    this.stappen = stappen;
  }

  /** Only what tells in seconds whether the rules do what the pack itself says of them. */
  public static Pakketcontrole examplesAndLaws(
      Buurpakketten buren, Function<Pakket, SomEngine> engines) {
    return new Pakketcontrole(
        buren, engines, List.of(new Voorbeeldcontrole(), new Wettencontrole()));
  }

  /** What the steps say of a pack that loads. */
  public List<Melding> found(PakketBron bron) {
    Pakket pakket = RegelpakketLoader.load(bron);
    try {
      return gevonden(Pakketcontext.of(bron, pakket, buren, engines.apply(pakket))).meldingen();
    } catch (RuntimeException e) {
      return List.of(RuleLimitException.in(e).orElseThrow(() -> e).melding());
    }
  }

  /** Everything there is to say of the pack; a pack that does not load has its reasons in it. */
  public Controle controleer(PakketBron bron, Controlevoortgang voortgang) {
    voortgang.begonnen(bron.naam());
    Controle controle = gevondenEnGetoetst(bron, voortgang);
    voortgang.gecontroleerd(controle);
    return controle;
  }

  private Controle gevondenEnGetoetst(PakketBron bron, Controlevoortgang voortgang) {
    Pakketcontext context;
    try {
      Pakket pakket = RegelpakketLoader.load(bron);
      context = Pakketcontext.of(bron, pakket, buren, engines.apply(pakket));
    } catch (OngeldigPakketException e) {
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

  private Controle bewezen(Pakketcontext context, Controlevoortgang voortgang) {
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

  private CheckResult kalender(Pakketcontext context) {
    return new CheckResult(kalender.apply(context.bron()), List.of());
  }

  private Controle gevonden(Pakketcontext context) {
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
  private List<CheckResult> resultaten(Pakketcontext context) {
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
