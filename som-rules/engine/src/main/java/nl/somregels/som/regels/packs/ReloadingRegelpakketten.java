package nl.somregels.som.regels.packs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.somregels.som.ReloadCheck;
import nl.somregels.som.ReloadableRegelpakketten;
import nl.somregels.som.SomEngine;
import nl.somregels.som.WatchState;
import nl.somregels.som.WatchState.Status;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.pakket.ReloadResult;
import nl.somregels.som.pakket.ReloadResult.ReloadStatus;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.files.FolderImage;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.files.PakketFolder;
import nl.somregels.som.regels.pack.manifest.PakketLock;
import org.jspecify.annotations.Nullable;

/**
 * Holds the packs in use behind one reference. A new set is loaded and compiled completely before
 * the reference moves, so that no reader ever sees half of it or waits for it.
 */
public final class ReloadingRegelpakketten implements ReloadableRegelpakketten, PakketSource {
  private final Path map;
  private final ReloadCheck check;
  private final @Nullable FolderWatcher watcher;
  private FolderContent inhoud;
  private volatile LoadedRegelpakketten inGebruik;
  private volatile Attempts attempts = new Attempts(0, null, null);

  /**
   * Loads the folder.
   *
   * @param watcher who watches the folder; null when nobody does
   * @throws InvalidPakketException when no pack can be used, or the check finds an error
   */
  public ReloadingRegelpakketten(Path map, ReloadCheck check, @Nullable FolderWatcher watcher)
      throws IOException {
    this.map = map;
    this.check = check;
    this.watcher = watcher;
    this.inhoud = FolderContent.van(map);
    this.inGebruik = inhoud.geladen();
    List<Melding> found = found(inGebruik, inhoud);
    if (heeftFouten(found)) {
      throw new InvalidPakketException("in " + map, found);
    }
  }

  /** Everything that is read of a folder. */
  private record FolderContent(List<PakketFileSet> bronnen, PakketLock lock) {
    static FolderContent van(Path map) throws IOException {
      return FolderImage.steady(
          map, () -> new FolderContent(PakketFolder.bronnen(map), PakketLock.in(map)));
    }

    LoadedRegelpakketten geladen() {
      return LoadedRegelpakketten.of(bronnen, lock).compile();
    }

    Map<String, SortedMap<String, byte[]>> bestanden() {
      Map<String, SortedMap<String, byte[]>> bestanden = new TreeMap<>();
      bronnen.forEach(bron -> bestanden.put(bron.naam(), bron.bestanden()));
      return bestanden;
    }
  }

  /** What came of loading again. */
  private record Attempts(long count, @Nullable ReloadResult last, @Nullable ReloadResult refused) {
    Attempts with(ReloadResult attempt) {
      boolean isRefused = attempt.uitslag() == ReloadStatus.GEWEIGERD;
      return new Attempts(count + 1, attempt, isRefused ? attempt : refused);
    }
  }

  @Override
  public synchronized ReloadResult reload() {
    ReloadResult attempt = attempt();
    attempts = attempts.with(attempt);
    return attempt;
  }

  private ReloadResult attempt() {
    try {
      FolderContent gelezen = FolderContent.van(map);
      if (gelezen.equals(inhoud)) {
        return herlading(ReloadStatus.ONGEWIJZIGD, List.of());
      }
      LoadedRegelpakketten nieuw = gelezen.geladen();
      List<Melding> lost = lost(nieuw);
      List<Melding> found = lost.isEmpty() ? found(nieuw, gelezen) : lost;
      if (heeftFouten(found)) {
        return herlading(ReloadStatus.GEWEIGERD, found);
      }
      inGebruik = nieuw;
      inhoud = gelezen;
      return herlading(
          ReloadStatus.GEWISSELD,
          Stream.concat(nieuw.meldingen().stream(), found.stream()).toList());
    } catch (InvalidPakketException e) {
      return herlading(ReloadStatus.GEWEIGERD, e.meldingen());
    } catch (PakketNotFoundException e) {
      return geweigerd(MeldingCode.GEEN_PAKKET, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return geweigerd(MeldingCode.MAP_ONLEESBAAR, "De map " + map + " kan niet worden gelezen.");
    } catch (Throwable e) {
      // whatever a folder holds or a check does, the packs in use stay in use
      return geweigerd(MeldingCode.NIET_GELADEN, "De pakketten kunnen niet worden geladen.");
    }
  }

  /**
   * Why packs that are in use now, or adopted, would be gone; a concept beside them that does not
   * load yet keeps nobody waiting. Of one pack as it says it itself.
   */
  private List<Melding> lost(LoadedRegelpakketten nieuw) {
    List<RefusedPakket> lost =
        nieuw.refused().stream()
            .filter(
                pakket ->
                    inGebruik.heeft(pakket.map())
                        || pakket
                            .identity()
                            .filter(wie -> wie.status() == PakketStatus.VASTGESTELD)
                            .isPresent())
            .toList();
    return lost.isEmpty() ? List.of() : RefusedPakket.together(lost).meldingen();
  }

  private List<Melding> found(LoadedRegelpakketten pakketten, FolderContent van) {
    return check.check(pakketten, van.bestanden());
  }

  private static boolean heeftFouten(List<Melding> meldingen) {
    return meldingen.stream().anyMatch(melding -> melding.ernst() == Ernst.FOUT);
  }

  private ReloadResult geweigerd(MeldingCode code, String tekst) {
    return herlading(ReloadStatus.GEWEIGERD, List.of(Melding.of(code, "", 0, tekst, "")));
  }

  private ReloadResult herlading(ReloadStatus uitslag, List<Melding> meldingen) {
    return new ReloadResult(uitslag, inGebruik.alle(), meldingen);
  }

  @Override
  public List<Regelpakket> alle() {
    return inGebruik.alle();
  }

  @Override
  public List<Melding> meldingen() {
    return inGebruik.meldingen();
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
  public Pakket pakket(PakketVersie versie) {
    return inGebruik.pakket(versie);
  }

  @Override
  public WatchState watchState() {
    Attempts now = attempts;
    return new WatchState(
        watcher == null ? Status.NOT_WATCHED : watcher.status(),
        watcher == null ? 0 : watcher.looks(),
        now.count,
        now.last,
        now.refused);
  }

  @Override
  public void close() {
    if (watcher != null) {
      watcher.close();
    }
  }
}
