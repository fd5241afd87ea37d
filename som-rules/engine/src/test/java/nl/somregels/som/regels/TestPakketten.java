package nl.somregels.som.regels;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.somregels.som.SomEngine;
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
  public static final List<String> VERSIES = List.of("2021.1", "2021.2", "2026.1");

  private static final SortedMap<String, SomEngine> ENGINES = new TreeMap<>();

  private TestPakketten() {}

  /** The engine of a bundled pack. */
  public static synchronized SomEngine engine(String versie) {
    return ENGINES.computeIfAbsent(versie, naam -> engine(bron(naam)));
  }

  /** The engine of a bundled pack with an empty memo of this many profiles per generation. */
  public static SomEngine metMemo(String versie, int generatie) {
    return ((PakketEngine) engine(versie)).metMemo(generatie);
  }

  /** A bundled pack, checked. */
  public static Pakket pakket(String versie) {
    return RegelpakketLoader.load(bron(versie));
  }

  /** Pack 2021.1 on the peildatum of the base cases. */
  public static Prioritering prioriteer(Gedetineerde zaak) {
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
  public static SomEngine engine(Pakket pakket) {
    return new PakketEngine(pakket);
  }

  static SomEngine engine(PakketFileSet bron) {
    return new PakketEngine(RegelpakketLoader.load(bron));
  }

  /** The files of a bundled pack. */
  public static PakketFileSet bron(String versie) {
    return BundledPakketten.bronnen().stream()
        .filter(bron -> bron.naam().equals(versie))
        .findFirst()
        .orElseThrow();
  }

  /** The pack with the text of every rule file changed. */
  static PakketFileSet metRegels(PakketFileSet bron, UnaryOperator<String> bewerking) {
    SortedMap<String, byte[]> bestanden = new TreeMap<>();
    bron.bestanden()
        .forEach(
            (naam, bytes) -> {
              String tekst = new String(bytes, StandardCharsets.UTF_8);
              String nieuw = naam.endsWith(".dslr") ? bewerking.apply(tekst) : tekst;
              bestanden.put(naam, nieuw.getBytes(StandardCharsets.UTF_8));
            });
    return new PakketFileSet(bron.naam(), bestanden);
  }
}
