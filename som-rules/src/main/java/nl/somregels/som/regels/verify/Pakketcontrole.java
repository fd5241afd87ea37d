package nl.somregels.som.regels.verify;

import java.util.List;
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
          new Bewijscontrole());

  private final Function<Pakket, SomEngine> engines;

  /**
   * With the way to make the engine that users get.
   *
   * @param engines throws {@link OngeldigPakketException} for a pack that is too large to run
   */
  public Pakketcontrole(Function<Pakket, SomEngine> engines) {
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
      return controleer(Pakketcontext.of(bron, pakket, engines.apply(pakket)), voortgang);
    } catch (OngeldigPakketException e) {
      return new Controle(bron.naam(), e.meldingen(), 0, 0, List.of());
    }
  }

  private static Controle controleer(Pakketcontext context, Voortgang voortgang) {
    List<Controlestap.Resultaat> resultaten =
        STAPPEN.parallelStream().map(stap -> stap.controleer(context, voortgang)).toList();
    return new Controle(
        context.bron().naam(),
        resultaten.stream().flatMap(resultaat -> resultaat.meldingen().stream()).toList(),
        context.model().criteria().size() + context.model().opties().size(),
        context.doorlopen().size(),
        resultaten.stream().flatMap(resultaat -> resultaat.samenvatting().stream()).toList());
  }
}
