package nl.somregels.som.regels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.somregels.som.PakketFiles;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.ReloadCheck;
import nl.somregels.som.ReloadableRegelpakketten;
import nl.somregels.som.SomEngine;
import nl.somregels.som.WatchOptions;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.ReloadResult;
import nl.somregels.som.pakket.SentenceDescription;
import nl.somregels.som.regels.engine.CacheStats;
import nl.somregels.som.regels.engine.InvoerKey;
import nl.somregels.som.regels.engine.LibraryVersion;
import nl.somregels.som.regels.engine.PakketEngine;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pack.files.PakketFolder;
import nl.somregels.som.regels.pack.language.SentenceGuide;
import nl.somregels.som.regels.pack.manifest.PakketLock;
import nl.somregels.som.regels.packs.DefaultPakketFiles;
import nl.somregels.som.regels.packs.FolderWatcher;
import nl.somregels.som.regels.packs.LoadedRegelpakketten;
import nl.somregels.som.regels.packs.ReloadingRegelpakketten;
import nl.somregels.som.regels.session.ConditionEvaluator;

/**
 * Where to start: loads packs of rules and hands out their engines. Thread-safe. The first call
 * also has another thread load the classes of Drools meanwhile.
 */
public final class SomRegels {
  private SomRegels() {}

  /** The version of this library, as a receipt names it. */
  public static String version() {
    return LibraryVersion.VERSION;
  }

  /** Every sentence that a condition of a rule file can be, in the order of the manual. */
  public static List<SentenceDescription> sentences() {
    return SentenceGuide.conditions();
  }

  /** The packs inside this library. */
  public static Regelpakketten bundled() {
    ConditionEvaluator.begin();
    return LoadedRegelpakketten.bundled();
  }

  /**
   * The packs in a folder: one folder per version. Nothing in them is executed, at loading or
   * later. A pack that cannot be used does not keep the others from being used: see {@link
   * Regelpakketten#meldingen}.
   *
   * @throws PakketNotFoundException when there is no such folder or no pack in it
   * @throws InvalidPakketException when not one pack can be used, with every problem of each
   * @throws UncheckedIOException when the folder cannot be read
   */
  public static Regelpakketten load(Path folder) {
    Objects.requireNonNull(folder, "folder");
    ConditionEvaluator.begin();
    try {
      return LoadedRegelpakketten.of(PakketFolder.sources(folder), PakketLock.in(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of the packs inside this library, to check and to copy. */
  public static PakketFiles bundledFiles() {
    ConditionEvaluator.begin();
    return new DefaultPakketFiles(BundledPakketten.sources(), PakketLock.bundled());
  }

  /**
   * The files of the packs in a folder, to check and to copy, whether they load or not.
   *
   * @throws UncheckedIOException when the folder cannot be read
   */
  public static PakketFiles files(Path folder) {
    Objects.requireNonNull(folder, "folder");
    ConditionEvaluator.begin();
    try {
      return new DefaultPakketFiles(PakketFolder.sources(folder), PakketLock.in(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The packs in a folder that may change while they are used; {@link
   * ReloadableRegelpakketten#reload()} picks up a change.
   *
   * @throws InvalidPakketException when a pack has problems, with all of them
   * @throws UncheckedIOException when the folder cannot be read
   */
  public static ReloadableRegelpakketten reloadable(Path folder) {
    return reloadable(folder, ReloadCheck.NONE);
  }

  /**
   * As {@link #reloadable(Path)}, and takes packs into use only when a check finds no error in
   * them.
   *
   * @param check such as {@code SomAnalysis.examplesAndLaws()}
   * @throws InvalidPakketException when no pack can be used, or the check finds an error
   * @throws UncheckedIOException when the folder cannot be read
   */
  public static ReloadableRegelpakketten reloadable(Path folder, ReloadCheck check) {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(check, "check");
    try {
      return new ReloadingRegelpakketten(folder, check, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * As {@link #reloadable}, and reloads by itself shortly after the folder has changed, until
   * closed.
   *
   * @param listener hears of every attempt, on the thread that watches
   * @throws PakketNotFoundException when there is no such folder or no pack in it
   * @throws InvalidPakketException when a pack has problems, with all of them
   */
  public static ReloadableRegelpakketten watch(Path folder, Consumer<ReloadResult> listener) {
    return watch(folder, WatchOptions.DEFAULT, listener);
  }

  /**
   * As {@link #watch(Path, Consumer)}, with a check, or another interval.
   *
   * <p>The folder is looked at every interval, which sees every change on every file system: also
   * on a mounted volume, where the system reports none, and of links, also above the folder. It
   * goes on whatever a folder holds and whatever the check or the listener throws, and when the
   * folder goes away and comes back. What a listener throws is logged, without its message. A
   * thread is started only when the folder has been loaded.
   */
  public static ReloadableRegelpakketten watch(
      Path folder, WatchOptions options, Consumer<ReloadResult> listener) {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(listener, "listener");
    FolderWatcher watcher = new FolderWatcher(folder, options);
    try {
      ReloadingRegelpakketten pakketten =
          new ReloadingRegelpakketten(folder, options.check(), watcher);
      watcher.start(pakketten::reload, listener);
      return pakketten;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * This engine without its cache of what was judged of each profile, that is of all that the rules
   * can tell of a case. Results are equal with and without, so this is for measuring, or where
   * memory is scarcer than time.
   *
   * @param engine an engine of this library
   * @throws IllegalArgumentException when it is another's
   */
  public static SomEngine withoutCache(SomEngine engine) {
    return PakketEngine.of(engine).withCache(PakketEngine.WITHOUT_CACHE);
  }

  /**
   * This engine with receipts that hold an {@code invoerHash} that is made with a secret key
   * (HMAC-SHA256) and name that key. A plain hash is personal data: the few facts of a case can be
   * guessed from it by trying. What is proposed is the same.
   *
   * @param engine an engine of this library
   * @param key the key, which replaces one that the engine had
   * @throws IllegalArgumentException when the engine is another's
   */
  public static SomEngine withKey(SomEngine engine, InvoerKey key) {
    return PakketEngine.of(engine).withKey(Objects.requireNonNull(key, "key"));
  }

  /**
   * The hits and misses of the cache of an engine since it was made.
   *
   * @param engine an engine of this library
   * @throws IllegalArgumentException when it is another's
   */
  public static CacheStats cache(SomEngine engine) {
    return PakketEngine.of(engine).cacheStats();
  }
}
