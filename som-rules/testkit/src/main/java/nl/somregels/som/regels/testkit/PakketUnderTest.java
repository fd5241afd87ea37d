package nl.somregels.som.regels.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.somregels.som.PakketFiles;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.SomEngine;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.analysis.SomAnalysis;
import nl.somregels.som.regels.example.VoorbeeldReader;
import nl.somregels.som.regels.example.Voorbeelden;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.files.PakketFolder;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.profile.space.ProfileSpace;

/**
 * A pack under test. What is asked of it is made once and kept, also between two tests that name
 * the same pack with the same files; a pack whose files changed is another. Thread-safe.
 */
public final class PakketUnderTest {
  private static final Map<FolderKey, PakketUnderTest> BEKEND = new ConcurrentHashMap<>();

  private final PakketVersie versie;
  private final PakketFileSet bron;
  private final Supplier<Regelpakketten> pakketten;
  private final Supplier<PakketFiles> bestanden;
  private final Map<Class<?>, Object> gemaakt = new ConcurrentHashMap<>();

  private PakketUnderTest(
      FolderKey sleutel, Supplier<Regelpakketten> pakketten, Supplier<PakketFiles> bestanden) {
    this.versie = sleutel.versie();
    this.bron = bron(sleutel);
    this.pakketten = pakketten;
    this.bestanden = bestanden;
  }

  /** Which files a pack was made from. */
  private record FolderKey(List<PakketFileSet> bronnen, PakketVersie versie) {}

  /** An engine beside the first. */
  private record SecondRun(SomEngine engine) {}

  /**
   * A pack in a folder of packs, as it is there now.
   *
   * @throws PakketNotFoundException when there is no such folder or no such pack in it
   * @throws UncheckedIOException when the folder cannot be read
   */
  public static PakketUnderTest inMap(Path map, String versie) {
    Objects.requireNonNull(map, "map");
    Objects.requireNonNull(versie, "versie");
    try {
      return BEKEND.computeIfAbsent(
          new FolderKey(PakketFolder.bronnen(map), PakketVersie.of(versie)),
          sleutel ->
              new PakketUnderTest(sleutel, () -> SomRegels.load(map), () -> SomRegels.files(map)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A pack inside the library.
   *
   * @throws PakketNotFoundException when there is no such pack
   */
  public static PakketUnderTest gebundeld(String versie) {
    Objects.requireNonNull(versie, "versie");
    return BEKEND.computeIfAbsent(
        new FolderKey(BundledPakketten.bronnen(), PakketVersie.of(versie)),
        sleutel -> new PakketUnderTest(sleutel, SomRegels::bundled, SomRegels::bundledFiles));
  }

  private static PakketFileSet bron(FolderKey sleutel) {
    String naam = sleutel.versie().toString();
    return sleutel.bronnen().stream()
        .filter(bron -> bron.naam().equals(naam))
        .findFirst()
        .orElseThrow(
            () ->
                new PakketNotFoundException(
                    "Er is geen regelpakket %s; er zijn: %s."
                        .formatted(
                            naam,
                            String.join(
                                ", ",
                                sleutel.bronnen().stream().map(PakketFileSet::naam).toList())),
                    sleutel.versie(),
                    sleutel.bronnen().stream()
                        .map(PakketFileSet::naam)
                        .filter(name -> !name.contains("/"))
                        .map(PakketVersie::of)
                        .toList()));
  }

  /**
   * The engine that production gets, loaded with all packs beside it.
   *
   * @throws nl.somregels.som.pakket.InvalidPakketException when a pack does not load
   */
  public SomEngine engine() {
    return eenmaal(SomEngine.class, this::nieuweEngine);
  }

  /** Another engine of the same pack, loaded and compiled apart from the first. */
  SomEngine tweedeEngine() {
    return eenmaal(SecondRun.class, () -> new SecondRun(nieuweEngine())).engine();
  }

  private SomEngine nieuweEngine() {
    return pakketten.get().versie(versie);
  }

  /** Everything that checking the pack finds. */
  public Controle controle() {
    return eenmaal(Controle.class, () -> SomAnalysis.check(bestanden.get(), versie));
  }

  /**
   * The example cases of the pack.
   *
   * @throws nl.somregels.som.pakket.InvalidPakketException when the pack does not load
   */
  Voorbeelden voorbeelden() {
    return eenmaal(
        Voorbeelden.class, () -> VoorbeeldReader.lees(bron, RegelpakketLoader.load(bron)));
  }

  /** What its rules can tell apart. */
  ProfileSpace ruimte() {
    return eenmaal(
        ProfileSpace.class,
        () -> ProfileSpace.of(voorwaarden(RegelpakketLoader.load(bron)).toList()));
  }

  private static Stream<Expression> voorwaarden(Pakket pakket) {
    return Stream.of(pakket.regels().criteria(), pakket.regels().opties())
        .flatMap(List::stream)
        .flatMap(criterium -> criterium.voorwaarden().stream())
        .map(Voorwaarde::expressie);
  }

  private <T> T eenmaal(Class<T> soort, Supplier<T> maker) {
    return soort.cast(gemaakt.computeIfAbsent(soort, nieuw -> maker.get()));
  }

  @Override
  public String toString() {
    return "pakket " + versie;
  }
}
