package nl.somregels.som.regels.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.somregels.som.ControleListener;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.pakket.AdoptionStep;
import nl.somregels.som.pakket.AdoptionStep.StepKind;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.adopt.AdoptionFolder;
import nl.somregels.som.regels.adopt.StepPlan;
import nl.somregels.som.regels.adopt.StepPlanner;
import nl.somregels.som.regels.packs.DefaultPakketFiles;
import nl.somregels.som.text.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * Where to start with adopting packs in a folder. Each step changes all of its files or none,
 * wherever it is interrupted; what it was is kept in {@code stappen}, so that it can be undone. A
 * step that cannot be taken changes nothing and says why. {@link UncheckedIOException} when the
 * folder cannot be read or written.
 */
public final class SomAdoption {
  private SomAdoption() {}

  /**
   * Adopts the pack in the folder of a version, when no check finds an error in what it would then
   * be: sets its status and dates, ends the pack before it, and fixes its hash. An adopted pack
   * whose hash is not fixed yet is only fixed.
   *
   * @param from its first day in force, or null for the one in its manifest; not for a revision
   *     that replaces another
   * @param today the day of the step
   * @param progress hears how far the check is
   */
  public static AdoptionStep adopt(
      Path folder,
      PakketVersie version,
      @Nullable LocalDate from,
      LocalDate today,
      ControleListener progress) {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(progress, "progress");
    if (from != null) {
      Bounds.date(from, "from");
    }
    return step(
        folder,
        StepKind.VASTSTEL,
        version,
        today,
        planner -> planner.adopt(version, from),
        plan -> found(plan, version, progress));
  }

  private static List<Melding> found(
      StepPlan plan, PakketVersie version, ControleListener progress) {
    Controle controle =
        SomAnalysis.check(
            new DefaultPakketFiles(plan.after().sources(), plan.after().lock()), version, progress);
    return controle.meldingen().stream()
        .filter(melding -> melding.ernst() != Ernst.OPMERKING)
        .toList();
  }

  /**
   * Starts the next revision of an adopted pack: a concept in the folder of the version, beside the
   * adopted one, which moves to {@code herzieningen} unchanged and stays in force.
   *
   * @param today the day of the step
   */
  public static AdoptionStep revise(Path folder, PakketVersie version, LocalDate today) {
    Objects.requireNonNull(version, "version");
    return step(
        folder,
        StepKind.HERZIE,
        version,
        today,
        planner -> planner.revise(version),
        plan -> List.of());
  }

  /**
   * Withdraws the adopted pack of a version.
   *
   * @param until the first day on which it is not in force, not before today
   * @param today the day of the step
   */
  public static AdoptionStep withdraw(
      Path folder, PakketVersie version, LocalDate until, LocalDate today) {
    Objects.requireNonNull(version, "version");
    Bounds.date(until, "until");
    return step(
        folder,
        StepKind.TREK_IN,
        version,
        today,
        planner -> planner.withdraw(version, until),
        plan -> List.of());
  }

  /**
   * Undoes the last step in a folder, as long as the day from which it matters has not come and
   * nobody has changed its files.
   *
   * @param today the day on which it is undone
   */
  public static AdoptionStep undo(Path folder, LocalDate today) {
    Objects.requireNonNull(folder, "folder");
    Bounds.date(today, "today");
    try {
      return new AdoptionFolder(folder).undo(today);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AdoptionStep step(
      Path folder,
      StepKind kind,
      PakketVersie version,
      LocalDate today,
      Function<StepPlanner, StepPlan> plan,
      Function<StepPlan, List<Melding>> check) {
    Objects.requireNonNull(folder, "folder");
    Bounds.date(today, "today");
    try {
      return new AdoptionFolder(folder).step(kind, version, today, plan, check);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
