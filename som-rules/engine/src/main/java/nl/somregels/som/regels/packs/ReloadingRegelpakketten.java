package nl.somregels.som.regels.packs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.somregels.som.RegelpakketEngine;
import nl.somregels.som.ReloadCheck;
import nl.somregels.som.ReloadableRegelpakketten;
import nl.somregels.som.SomEngine;
import nl.somregels.som.WatchState;
import nl.somregels.som.WatchState.Status;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketReference;
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
  private final Path folder;
  private final ReloadCheck check;
  private final @Nullable FolderWatcher watcher;
  private FolderContent content;
  private volatile LoadedRegelpakketten inUse;
  private volatile Attempts attempts = new Attempts(0, null, null);

  /**
   * @param watcher null when nobody watches the folder
   * @throws InvalidPakketException when no pack can be used, or the check finds an error
   */
  public ReloadingRegelpakketten(Path folder, ReloadCheck check, @Nullable FolderWatcher watcher)
      throws IOException {
    this.folder = folder;
    this.check = check;
    this.watcher = watcher;
    this.content = FolderContent.of(folder);
    this.inUse = content.loaded();
    List<Melding> found = found(inUse, content);
    if (hasErrors(found)) {
      throw new InvalidPakketException("in " + folder, found);
    }
  }

  private record FolderContent(List<PakketFileSet> sources, PakketLock lock) {
    static FolderContent of(Path folder) throws IOException {
      return FolderImage.steady(
          folder, () -> new FolderContent(PakketFolder.sources(folder), PakketLock.in(folder)));
    }

    LoadedRegelpakketten loaded() {
      return LoadedRegelpakketten.of(sources, lock).compile();
    }

    Map<String, SortedMap<String, byte[]>> files() {
      Map<String, SortedMap<String, byte[]>> files = new TreeMap<>();
      sources.forEach(source -> files.put(source.name(), source.files()));
      return files;
    }
  }

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
      FolderContent read = FolderContent.of(folder);
      if (read.equals(content)) {
        return reload(ReloadStatus.ONGEWIJZIGD, List.of());
      }
      LoadedRegelpakketten fresh = read.loaded();
      List<Melding> lost = lost(fresh);
      List<Melding> found = lost.isEmpty() ? found(fresh, read) : lost;
      if (hasErrors(found)) {
        return reload(ReloadStatus.GEWEIGERD, found);
      }
      inUse = fresh;
      content = read;
      return reload(
          ReloadStatus.GEWISSELD,
          Stream.concat(fresh.meldingen().stream(), found.stream()).toList());
    } catch (InvalidPakketException e) {
      return reload(ReloadStatus.GEWEIGERD, e.meldingen());
    } catch (PakketNotFoundException e) {
      return refused(MeldingCode.GEEN_PAKKET, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return refused(MeldingCode.MAP_ONLEESBAAR, "De map " + folder + " kan niet worden gelezen.");
    } catch (Throwable e) {
      // whatever a folder holds or a check does, the packs in use stay in use
      return refused(MeldingCode.NIET_GELADEN, "De pakketten kunnen niet worden geladen.");
    }
  }

  /** Why packs that are in use, or adopted, would be gone; a concept may fail to load. */
  private List<Melding> lost(LoadedRegelpakketten fresh) {
    List<RefusedPakket> lost =
        fresh.refused().stream()
            .filter(
                pakket ->
                    inUse.has(pakket.folder())
                        || pakket
                            .identity()
                            .filter(who -> who.status() == PakketStatus.VASTGESTELD)
                            .isPresent())
            .toList();
    return lost.isEmpty() ? List.of() : RefusedPakket.together(lost).meldingen();
  }

  private List<Melding> found(LoadedRegelpakketten pakketten, FolderContent from) {
    return check.check(pakketten, from.files());
  }

  private static boolean hasErrors(List<Melding> meldingen) {
    return meldingen.stream().anyMatch(melding -> melding.ernst() == Ernst.FOUT);
  }

  private ReloadResult refused(MeldingCode code, String text) {
    return reload(ReloadStatus.GEWEIGERD, List.of(Melding.of(code, "", 0, text, "")));
  }

  private ReloadResult reload(ReloadStatus status, List<Melding> meldingen) {
    return new ReloadResult(status, inUse.all(), meldingen);
  }

  @Override
  public List<Regelpakket> all() {
    return inUse.all();
  }

  @Override
  public List<Melding> meldingen() {
    return inUse.meldingen();
  }

  @Override
  public List<Feit> feiten() {
    return inUse.feiten();
  }

  @Override
  public SomEngine inForceOn(LocalDate date) {
    return inUse.inForceOn(date);
  }

  @Override
  public RegelpakketEngine version(PakketVersie version) {
    return inUse.version(version);
  }

  @Override
  public RegelpakketEngine version(PakketVersie version, int herziening) {
    return inUse.version(version, herziening);
  }

  @Override
  public Pakket pakket(PakketReference reference) {
    return inUse.pakket(reference);
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
