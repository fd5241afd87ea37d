package nl.somregels.som.regels;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.somregels.som.RegelpakketEngine;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.regels.engine.PakketEngine;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pack.files.PakketFileSet;

/** The bundled packs, compiled once for all tests, and packs made of them. */
public final class TestPakketten {
  public static final List<String> VERSIONS = List.of("2021.1", "2021.2", "2026.1");

  private static final SortedMap<String, RegelpakketEngine> ENGINES = new TreeMap<>();

  private TestPakketten() {}

  /** The engine of a bundled pack. */
  public static synchronized RegelpakketEngine engine(String version) {
    return ENGINES.computeIfAbsent(version, name -> engine(source(name)));
  }

  /** The engine of a bundled pack with an empty memo of this many profiles per generation. */
  public static RegelpakketEngine withCache(String version, int generation) {
    return ((PakketEngine) engine(version)).withCache(generation);
  }

  /** A bundled pack, checked. */
  public static Pakket pakket(String version) {
    return RegelpakketLoader.load(source(version));
  }

  /** Pack 2021.1 on the peildatum of the base cases. */
  public static Prioritering prioritise(Gedetineerde zaak) {
    return engine("2021.1").evaluate(zaak, TestZaken.PEILDATUM);
  }

  /** The finding of one criterion. */
  public static Bevinding bevinding(Prioritering prioritering, String criterium) {
    return prioritering.bevindingen().stream()
        .filter(bevinding -> bevinding.criterium().code().equals(criterium))
        .findFirst()
        .orElseThrow();
  }

  /** The engine of a pack that is made for one test. */
  public static RegelpakketEngine engine(Pakket pakket) {
    return new PakketEngine(pakket);
  }

  static RegelpakketEngine engine(PakketFileSet source) {
    return new PakketEngine(RegelpakketLoader.load(source));
  }

  /** The files of a bundled pack. */
  public static PakketFileSet source(String version) {
    return BundledPakketten.sources().stream()
        .filter(source -> source.name().equals(version))
        .findFirst()
        .orElseThrow();
  }

  /** The pack with the text of every rule file changed. */
  static PakketFileSet withRules(PakketFileSet source, UnaryOperator<String> operation) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    source
        .files()
        .forEach(
            (name, bytes) -> {
              String text = new String(bytes, StandardCharsets.UTF_8);
              String fresh = name.endsWith(".dslr") ? operation.apply(text) : text;
              files.put(name, fresh.getBytes(StandardCharsets.UTF_8));
            });
    return new PakketFileSet(source.name(), files);
  }
}
