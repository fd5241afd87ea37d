package nl.somregels.som.regels.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.somregels.som.PakketFiles;
import nl.somregels.som.RegelpakketEngine;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.analysis.SomAnalysis;
import nl.somregels.som.regels.example.VoorbeeldReader;
import nl.somregels.som.regels.example.Voorbeelden;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.files.PakketFolder;
import nl.somregels.som.regels.profile.space.ProfileSpace;

/**
 * A pack under test. What is asked of it is made once and kept, also between two tests that name
 * the same pack with the same files; a pack whose files changed is another. Thread-safe.
 */
public final class PakketUnderTest {
  private static final Map<FolderKey, PakketUnderTest> KNOWN = new ConcurrentHashMap<>();

  private final PakketVersie version;
  private final PakketFileSet source;
  private final Supplier<Regelpakketten> pakketten;
  private final Supplier<PakketFiles> files;
  private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

  private PakketUnderTest(
      FolderKey key, Supplier<Regelpakketten> pakketten, Supplier<PakketFiles> files) {
    this.version = key.version();
    this.source = source(key);
    this.pakketten = pakketten;
    this.files = files;
  }

  /** Which files a pack was made from. */
  private record FolderKey(List<PakketFileSet> sources, PakketVersie version) {}

  /** An engine beside the first. */
  private record SecondRun(RegelpakketEngine engine) {}

  /**
   * A pack in a folder of packs, as it is there now.
   *
   * @throws PakketNotFoundException when there is no such folder or no such pack in it
   * @throws UncheckedIOException when the folder cannot be read
   */
  public static PakketUnderTest inFolder(Path folder, String version) {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(version, "version");
    try {
      return KNOWN.computeIfAbsent(
          new FolderKey(PakketFolder.sources(folder), PakketVersie.of(version)),
          key ->
              new PakketUnderTest(
                  key, () -> SomRegels.load(folder), () -> SomRegels.files(folder)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A pack inside the library.
   *
   * @throws PakketNotFoundException when there is no such pack
   */
  public static PakketUnderTest bundled(String version) {
    Objects.requireNonNull(version, "version");
    return KNOWN.computeIfAbsent(
        new FolderKey(BundledPakketten.sources(), PakketVersie.of(version)),
        key -> new PakketUnderTest(key, SomRegels::bundled, SomRegels::bundledFiles));
  }

  private static PakketFileSet source(FolderKey key) {
    String folderName = key.version().toString();
    return key.sources().stream()
        .filter(source -> source.name().equals(folderName))
        .findFirst()
        .orElseThrow(
            () ->
                new PakketNotFoundException(
                    "Er is geen regelpakket %s; er zijn: %s."
                        .formatted(
                            folderName,
                            String.join(
                                ", ", key.sources().stream().map(PakketFileSet::name).toList())),
                    key.version(),
                    key.sources().stream()
                        .map(PakketFileSet::name)
                        .filter(name -> !name.contains("/"))
                        .map(PakketVersie::of)
                        .toList()));
  }

  /**
   * The engine that production gets, loaded with all packs beside it.
   *
   * @throws nl.somregels.som.pakket.InvalidPakketException when a pack does not load
   */
  public RegelpakketEngine engine() {
    return once(RegelpakketEngine.class, this::freshEngine);
  }

  /** Another engine of the same pack, loaded and compiled apart from the first. */
  RegelpakketEngine secondEngine() {
    return once(SecondRun.class, () -> new SecondRun(freshEngine())).engine();
  }

  private RegelpakketEngine freshEngine() {
    return pakketten.get().version(version);
  }

  /** Everything that checking the pack finds. */
  public Controle controle() {
    return once(Controle.class, () -> SomAnalysis.check(files.get(), version));
  }

  /**
   * The example cases of the pack.
   *
   * @throws nl.somregels.som.pakket.InvalidPakketException when the pack does not load
   */
  Voorbeelden voorbeelden() {
    return once(
        Voorbeelden.class, () -> VoorbeeldReader.read(source, RegelpakketLoader.load(source)));
  }

  /** What its rules can tell apart. */
  ProfileSpace space() {
    return once(
        ProfileSpace.class,
        () -> ProfileSpace.of(RegelpakketLoader.load(source).rules().conditions().toList()));
  }

  private <T> T once(Class<T> kind, Supplier<T> maker) {
    return kind.cast(made.computeIfAbsent(kind, fresh -> maker.get()));
  }

  @Override
  public String toString() {
    return "pakket " + version;
  }
}
