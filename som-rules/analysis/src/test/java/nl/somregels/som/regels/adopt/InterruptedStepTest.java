package nl.somregels.som.regels.adopt;

import static nl.somregels.som.regels.adopt.AdoptionTrial.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;
import nl.somregels.som.pakket.AdoptionStep;
import nl.somregels.som.pakket.AdoptionStep.StepKind;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.pack.files.PakketFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Wherever a step is interrupted, whoever reads the folder finds it before the step or after it.
 */
@Tag("slow")
class InterruptedStepTest {
  @TempDir private Path temp;

  /** What nothing catches, as when the power fails. */
  private static final class PowerLoss extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** Lets a number of changes on disk happen, and then throws. */
  private static final class Countdown implements Runnable {
    private final Supplier<? extends Throwable> end;
    private int left;

    Countdown(int left, Supplier<? extends Throwable> end) {
      this.left = left;
      this.end = end;
    }

    @Override
    public void run() {
      if (left-- == 0) {
        Countdown.<RuntimeException>sneak(end.get());
      }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable error) throws T {
      throw (T) error;
    }
  }

  private static AdoptionStep adopt(Path folder, Runnable beforeWrite) throws IOException {
    return new AdoptionFolder(folder, new StepWriter(folder, beforeWrite))
        .step(
            StepKind.VASTSTEL,
            PakketVersie.of("2027.1"),
            TODAY,
            planner -> planner.adopt(PakketVersie.of("2027.1"), null),
            plan -> List.of());
  }

  private static AdoptionStep revise(Path folder, Runnable beforeWrite) throws IOException {
    return new AdoptionFolder(folder, new StepWriter(folder, beforeWrite))
        .step(
            StepKind.HERZIE,
            PakketVersie.of("2026.9"),
            TODAY,
            planner -> planner.revise(PakketVersie.of("2026.9")),
            plan -> List.of());
  }

  private static AdoptionStep undo(Path folder, Runnable beforeWrite) throws IOException {
    return new AdoptionFolder(folder, new StepWriter(folder, beforeWrite)).undo(TODAY);
  }

  @FunctionalInterface
  private interface Step {
    AdoptionStep run(Path folder, Runnable beforeWrite) throws IOException;
  }

  private AdoptionTrial trial(String name) throws IOException {
    return AdoptionTrial.in(Files.createDirectory(temp.resolve(name))).withConcept();
  }

  private static FolderContent read(AdoptionTrial trial) throws IOException {
    FolderContent content = FolderContent.of(trial.folder());
    SomRegels.load(trial.folder());
    return content;
  }

  /** Interrupts the step after each number of changes; how many there were. */
  private int everywhere(String name, Step step) throws IOException {
    AdoptionTrial whole = trial(name);
    step.run(whole.folder(), () -> {});
    FolderContent after = read(whole);
    for (int changes = 0; ; changes++) {
      AdoptionTrial trial = trial(name + changes);
      FolderContent before = read(trial);
      SortedMap<String, String> files = trial.image();
      try {
        step.run(trial.folder(), new Countdown(changes, PowerLoss::new));
        assertThat(read(trial)).isEqualTo(after).isNotEqualTo(before);
        return changes;
      } catch (PowerLoss e) {
        FolderContent found = read(trial);
        assertThat(found).as("%s changes", changes).isIn(before, after);
        if (found.equals(before)) {
          step.run(trial.folder(), () -> {});
        }
        assertThat(read(trial)).as("%s changes", changes).isEqualTo(after);
        assertThat(undo(trial.folder(), () -> {}).gedaan()).isTrue();
        assertThat(trial.image()).as("%s changes", changes).isEqualTo(files);
      }
    }
  }

  @Test
  void vaststellenIsErHelemaalOfNiet() throws IOException {
    assertThat(everywhere("vaststel", InterruptedStepTest::adopt)).isGreaterThan(10);
  }

  @Test
  void herzienIsErHelemaalOfNiet() throws IOException {
    assertThat(everywhere("herzie", InterruptedStepTest::revise)).isGreaterThan(15);
  }

  /** Undoing may be over at any moment: then who asks again undoes no other step. */
  @Test
  void terugIsErHelemaalOfNiet() throws IOException {
    for (int changes = 0; ; changes++) {
      AdoptionTrial trial = trial("terug" + changes);
      FolderContent concept = read(trial);
      adopt(trial.folder(), () -> {});
      FolderContent adopted = read(trial);
      try {
        undo(trial.folder(), new Countdown(changes, PowerLoss::new));
        assertThat(read(trial)).isEqualTo(concept);
        assertThat(changes).isGreaterThan(5);
        return;
      } catch (PowerLoss e) {
        assertThat(read(trial)).isIn(concept, adopted);
        undo(trial.folder(), () -> {});
        assertThat(read(trial)).isEqualTo(concept);
      }
    }
  }

  /** A disk that fails is not a power failure: what was begun is put back at once. */
  @Test
  void eenSchijfDieFaaltLaatNietsAchter() throws IOException {
    failing("vaststel", InterruptedStepTest::adopt);
    failing("herzie", InterruptedStepTest::revise);
  }

  private void failing(String name, Step step) throws IOException {
    for (int changes = 0; ; changes++) {
      AdoptionTrial trial = trial(name + "-schijf" + changes);
      SortedMap<String, String> files = trial.image();
      boolean[] failed = {false};
      Countdown once =
          new Countdown(
              changes,
              () -> {
                failed[0] = true;
                return new FileSystemException("x");
              });
      try {
        step.run(trial.folder(), once);
      } catch (FileSystemException e) {
        assertThat(trial.image().keySet())
            .as("%s", changes)
            .doesNotContainAnyElementsOf(List.of("stappen/1/stap.txt"));
        assertThat(trial.image()).containsAllEntriesOf(files);
        assertThat(step.run(trial.folder(), () -> {}).meldingen()).as("%s", changes).isEmpty();
      }
      if (!failed[0]) {
        return;
      }
    }
  }

  @Test
  void zolangEenStapNietAfIsZegtTerugDatHijIsTeruggezet() throws IOException {
    AdoptionTrial trial = trial("half");
    SortedMap<String, String> files = trial.image();
    assertThatExceptionOfType(PowerLoss.class)
        .isThrownBy(() -> adopt(trial.folder(), new Countdown(13, PowerLoss::new)));
    assertThat(trial.read("stappen/1/stap.txt")).contains("\naf: nee\n");
    assertThat(trial.image()).isNotEqualTo(files);
    assertThat(undo(trial.folder(), () -> {}).gevolgen())
        .containsExactly(
            "De stap vaststel 2027.1 van 2026-12-01 was onderbroken en is teruggezet.");
    assertThat(trial.image()).isEqualTo(files);
  }

  @Test
  void tweeTegelijkKanNiet() throws IOException {
    AdoptionTrial trial = trial("samen");
    StepWriter first = new StepWriter(trial.folder());
    AdoptionStep second = first.alone(() -> adopt(trial.folder(), () -> {}));
    assertThat(second.gedaan()).isFalse();
    assertThat(second.meldingen())
        .singleElement()
        .hasToString("In deze map is een ander al met een stap bezig.\nProbeer het later opnieuw.");
  }

  @Test
  void watTijdensDeControleVerandertWordtNietVastgesteld() throws IOException {
    AdoptionTrial trial = trial("intussen");
    AdoptionStep step =
        new AdoptionFolder(trial.folder())
            .step(
                StepKind.VASTSTEL,
                PakketVersie.of("2027.1"),
                TODAY,
                planner -> planner.adopt(PakketVersie.of("2027.1"), null),
                plan -> {
                  trial.replace("2027.1/criteria.dslr", "HOOG", "WEGING");
                  return List.of();
                });
    assertThat(step.meldingen())
        .singleElement()
        .hasToString("De map is tijdens de controle veranderd.\nProbeer het opnieuw.");
    assertThat(trial.read("2027.1/pakket.yaml")).contains("status: concept");
  }

  @Test
  void eenVerslagDatNietTeLezenIsHoudtAllesTegen() throws IOException {
    AdoptionTrial trial = trial("kapot");
    adopt(trial.folder(), () -> {});
    trial.replace("stappen/1/stap.txt", "af: ja", "af: misschien");
    assertThatThrownBy(() -> PakketFolder.sources(trial.folder()))
        .isInstanceOf(InvalidPakketException.class)
        .hasMessageContaining("stappen/1/stap.txt: dit is niet zoals som het schreef.");
    assertThatThrownBy(() -> SomRegels.load(trial.folder()))
        .isInstanceOf(InvalidPakketException.class);
    trial.replace("stappen/1/stap.txt", "af: misschien", "af: ja");
    String record = trial.read("stappen/1/stap.txt");
    Files.writeString(trial.folder().resolve("stappen/1/stap.txt"), record + "x\n".repeat(10_000));
    assertThatThrownBy(() -> SomRegels.load(trial.folder()))
        .isInstanceOf(InvalidPakketException.class);
    Files.writeString(
        trial.folder().resolve("stappen/1/stap.txt"), record.replace("af: ja", "af: nee"));
    Files.delete(trial.folder().resolve("stappen/1/voor/2026.9/pakket.yaml"));
    assertThatThrownBy(() -> SomRegels.load(trial.folder()))
        .isInstanceOf(UncheckedIOException.class);
  }
}
