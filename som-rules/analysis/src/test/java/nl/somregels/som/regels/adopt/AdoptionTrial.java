package nl.somregels.som.regels.adopt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.pakket.AdoptionStep;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.analysis.SomAdoption;
import nl.somregels.som.regels.pack.manifest.PakketLock;
import nl.somregels.som.regels.verify.TestFolder;

/**
 * A folder with pack 2026.9, adopted and fixed, without end, and as far as a test asks a concept
 * 2027.1 that is the same.
 */
record AdoptionTrial(Path folder) {
  static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

  static AdoptionTrial in(Path folder) {
    TestFolder trial =
        new TestFolder(folder)
            .withPakket("2026.9")
            .with("2026.9/voorbeelden/a.yaml", TestFolder.GOOD);
    AdoptionTrial adopted = new AdoptionTrial(folder);
    adopted.replace("2026.9/pakket.yaml", "geldigTot: 2026-12-31\n", "");
    trial.with("vastgesteld.lock", PakketLock.EMPTY.with(SomRegels.load(folder).all()).text());
    return adopted;
  }

  /** A concept of which everything is written. */
  AdoptionTrial withConcept() {
    SomRegels.files(folder)
        .copy(PakketVersie.of("2026.9"), PakketVersie.of("2027.1"), "Proef", NEW_YEAR, folder);
    return written("2027.1");
  }

  /** Writes what a copy leaves to be written: nothing changes. */
  AdoptionTrial written(String version) {
    replace(version + "/pakket.yaml", "Schrijf hier wat", "Dit");
    replace(version + "/wijziging.md", "Schrijf hier wat er anders wordt, en waarom.", "Proef.");
    replace(version + "/wijziging.md", "- nog geen", "- geen");
    return this;
  }

  AdoptionStep adopt(String version, @org.jspecify.annotations.Nullable LocalDate from) {
    return SomAdoption.adopt(folder, PakketVersie.of(version), from, TODAY, (done, total) -> {});
  }

  AdoptionStep revise(String version) {
    return SomAdoption.revise(folder, PakketVersie.of(version), TODAY);
  }

  AdoptionStep withdraw(String version, LocalDate until) {
    return SomAdoption.withdraw(folder, PakketVersie.of(version), until, TODAY);
  }

  AdoptionStep undo() {
    return SomAdoption.undo(folder, TODAY);
  }

  static List<String> errors(AdoptionStep step) {
    return step.meldingen().stream()
        .filter(melding -> melding.ernst() == Ernst.FOUT)
        .map(Melding::toString)
        .toList();
  }

  /** Which pack and revision judges on this day. */
  String inForceOn(LocalDate date) {
    SomEngine engine = SomRegels.load(folder).inForceOn(date);
    var receipt = engine.evaluate(Gedetineerde.builder("A").build(), date).receipt();
    return receipt.pakket() + "@" + receipt.herziening();
  }

  void replace(String file, String old, String fresh) {
    try {
      Path path = folder.resolve(file);
      String text = Files.readString(path);
      if (!text.contains(old)) {
        throw new IllegalStateException(file + " has no " + old);
      }
      Files.writeString(path, text.replace(old, fresh));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of every file in the folder, by path. */
  SortedMap<String, String> image() {
    SortedMap<String, String> image = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        if (Files.isRegularFile(path)) {
          image.put(folder.relativize(path).toString(), Files.readString(path));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return image;
  }
}
