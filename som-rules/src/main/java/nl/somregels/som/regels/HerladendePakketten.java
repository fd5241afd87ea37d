package nl.somregels.som.regels;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.somregels.som.HerlaadbarePakketten;
import nl.somregels.som.SomEngine;
import nl.somregels.som.Voortgang;
import nl.somregels.som.pakket.Herlading;
import nl.somregels.som.pakket.Herlading.Uitslag;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.OngeldigPakketException;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.PakketBron;
import nl.somregels.som.regels.pack.Pakketmap;
import nl.somregels.som.vergelijking.Vergelijking;

/**
 * Holds the packs in use behind one reference. A new set is loaded and compiled completely before
 * the reference moves, so that no reader ever sees half of it or waits for it.
 */
final class HerladendePakketten implements HerlaadbarePakketten {
  private final Path map;
  private final Runnable onClose;
  private List<PakketBron> bronnen;
  private volatile GeladenPakketten inGebruik;

  HerladendePakketten(Path map, Runnable onClose) throws IOException {
    this.map = map;
    this.onClose = onClose;
    this.bronnen = Pakketmap.bronnen(map);
    this.inGebruik = GeladenPakketten.of(bronnen).compile();
  }

  @Override
  public synchronized Herlading reload() {
    try {
      List<PakketBron> gelezen = Pakketmap.bronnen(map);
      if (gelezen.equals(bronnen)) {
        return herlading(Uitslag.ONGEWIJZIGD, List.of());
      }
      inGebruik = GeladenPakketten.of(gelezen).compile();
      bronnen = gelezen;
      return herlading(Uitslag.GEWISSELD, List.of());
    } catch (OngeldigPakketException e) {
      return herlading(Uitslag.GEWEIGERD, e.meldingen());
    } catch (PakketNotFoundException e) {
      return geweigerd("geen-pakket", String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return geweigerd("map-onleesbaar", "De map " + map + " kan niet worden gelezen.");
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // whatever a folder holds, the packs in use stay in use and whoever watches goes on
      return geweigerd("niet-geladen", "De pakketten kunnen niet worden geladen.");
    }
  }

  private Herlading geweigerd(String code, String tekst) {
    return herlading(Uitslag.GEWEIGERD, List.of(Melding.fout(code, "", 0, tekst, "")));
  }

  private Herlading herlading(Uitslag uitslag, List<Melding> meldingen) {
    return new Herlading(uitslag, inGebruik.alle(), meldingen);
  }

  @Override
  public List<Regelpakket> alle() {
    return inGebruik.alle();
  }

  @Override
  public SomEngine inForceOn(LocalDate datum) {
    return inGebruik.inForceOn(datum);
  }

  @Override
  public SomEngine versie(PakketVersie versie) {
    return inGebruik.versie(versie);
  }

  @Override
  public SomEngine versie(PakketVersie versie, int herziening) {
    return inGebruik.versie(versie, herziening);
  }

  @Override
  public Vergelijking compare(PakketVersie van, PakketVersie naar, Voortgang voortgang) {
    return inGebruik.compare(van, naar, voortgang);
  }

  @Override
  public void close() {
    Objects.requireNonNull(onClose).run();
  }
}
