package nl.somregels.som.regels.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.somregels.som.Controle;
import nl.somregels.som.Melding;
import nl.somregels.som.OngeldigPakketException;
import nl.somregels.som.SomEngine;
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
   * @param engines throws {@link IllegalArgumentException} with a Dutch message for a pack that is
   *     too large to run
   */
  public Pakketcontrole(Function<Pakket, SomEngine> engines) {
    this.engines = engines;
  }

  /** Everything there is to say of the pack; a pack that does not load has its reasons in it. */
  public Controle controleer(PakketBron bron) {
    try {
      Pakket pakket = RegelpakketLoader.load(bron);
      return controleer(Pakketcontext.of(bron, pakket, engine(bron, pakket)));
    } catch (OngeldigPakketException e) {
      return new Controle(bron.naam(), e.meldingen(), 0, 0, List.of());
    }
  }

  private static Controle controleer(Pakketcontext context) {
    List<Melding> meldingen = new ArrayList<>();
    List<String> samenvatting = new ArrayList<>();
    for (Controlestap stap : STAPPEN) {
      Controlestap.Resultaat resultaat = stap.controleer(context);
      meldingen.addAll(resultaat.meldingen());
      samenvatting.addAll(resultaat.samenvatting());
    }
    return new Controle(
        context.bron().naam(),
        meldingen,
        context.model().criteria().size() + context.model().opties().size(),
        context.doorlopen().size(),
        samenvatting);
  }

  private SomEngine engine(PakketBron bron, Pakket pakket) {
    try {
      return engines.apply(pakket);
    } catch (IllegalArgumentException e) {
      throw new OngeldigPakketException(
          bron.naam(), List.of(Melding.fout("te-groot", "", 0, e.getMessage(), "")));
    }
  }
}
