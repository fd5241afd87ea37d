package nl.somregels.som.regels.verify;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import nl.somregels.som.SomEngine;
import nl.somregels.som.Voortgang;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.OngeldigPakketException;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.PakketBron;
import nl.somregels.som.regels.pack.RegelpakketLoader;

/** Checks one pack: first whether it loads, then everything in {@link #STAPPEN}. */
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

  /**
   * With the way to make the engine that users get.
   *
   * @param buren the packs that a pack can say it differs from
   * @param engines throws {@link OngeldigPakketException} for a pack that is too large to run
   */
  public Pakketcontrole(Buurpakketten buren, Function<Pakket, SomEngine> engines) {
    this.buren = buren;
    this.engines = engines;
  }

  /**
   * Everything there is to say of the pack; a pack that does not load has its reasons in it.
   *
   * @param voortgang hears how many profiles were judged
   */
  public Controle controleer(PakketBron bron, Voortgang voortgang) {
    try {
      Pakket pakket = RegelpakketLoader.load(bron);
      return controleer(Pakketcontext.of(bron, pakket, buren, engines.apply(pakket)), voortgang);
    } catch (OngeldigPakketException e) {
      return new Controle(bron.naam(), e.meldingen(), 0, 0, List.of());
    }
  }

  private static Controle controleer(Pakketcontext context, Voortgang voortgang) {
    List<Controlestap.Resultaat> resultaten = resultaten(context, voortgang);
    return new Controle(
        context.bron().naam(),
        resultaten.stream().flatMap(resultaat -> resultaat.meldingen().stream()).toList(),
        context.model().criteria().size() + context.model().opties().size(),
        context.doorlopen().size(),
        resultaten.stream().flatMap(resultaat -> resultaat.samenvatting().stream()).toList());
  }

  /**
   * All steps side by side, each a task of its own in a pool of their own: a thread that is done
   * with its step then takes over work of a step that is not, which a thread that waits for others
   * would not.
   */
  private static List<Controlestap.Resultaat> resultaten(
      Pakketcontext context, Voortgang voortgang) {
    ForkJoinPool pool = new ForkJoinPool();
    try {
      List<ForkJoinTask<Controlestap.Resultaat>> stappen =
          STAPPEN.stream()
              .map(stap -> pool.submit(() -> stap.controleer(context, voortgang)))
              .toList();
      return stappen.stream().map(ForkJoinTask::join).toList();
    } finally {
      pool.shutdown();
    }
  }
}
