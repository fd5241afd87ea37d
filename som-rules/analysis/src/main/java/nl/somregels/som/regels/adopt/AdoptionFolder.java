package nl.somregels.som.regels.adopt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.AdoptionStep;
import nl.somregels.som.pakket.AdoptionStep.StepKind;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.pack.files.FolderStep;
import nl.somregels.som.regels.pack.files.FolderStep.FileRole;
import nl.somregels.som.regels.pack.files.FolderStep.StepFile;
import nl.somregels.som.regels.pack.manifest.PakketHash;
import org.jspecify.annotations.Nullable;

/** A folder with packs in which steps are taken and undone, by one program at a time. */
public final class AdoptionFolder {
  private final Path folder;
  private final StepWriter writer;

  public AdoptionFolder(Path folder) throws IOException {
    this(folder, new StepWriter(folder));
  }

  AdoptionFolder(Path folder, StepWriter writer) {
    this.folder = folder;
    this.writer = writer;
  }

  /** Takes a step when the check finds no error in what the folder would then be. */
  public AdoptionStep step(
      StepKind kind,
      PakketVersie version,
      LocalDate today,
      Function<StepPlanner, StepPlan> plan,
      Function<StepPlan, List<Melding>> check)
      throws IOException {
    PakketReference asked = PakketReference.current(version);
    return guarded(
        kind,
        asked,
        () -> {
          FolderContent before = FolderContent.of(folder);
          StepPlan planned = plan.apply(new StepPlanner(before, today));
          List<Melding> found = check.apply(planned);
          if (found.stream().anyMatch(melding -> melding.ernst() == Ernst.FOUT)) {
            return AdoptionStep.refused(kind, asked, found);
          }
          if (!FolderContent.of(folder).equals(before)) {
            return refused(
                kind, asked, "De map is tijdens de controle veranderd.\nProbeer het opnieuw.");
          }
          List<String> effects = new ArrayList<>(putBack());
          writer.carryOut(record(planned, today), planned.fresh());
          effects.addAll(planned.effects());
          List<String> warnings = new ArrayList<>(planned.warnings());
          if (!found.isEmpty()) {
            warnings.add(
                "De controle heeft waarschuwingen (%s). Bekijk ze met som controleer %s."
                    .formatted(found.size(), version));
          }
          LocalDate from = planned.from();
          effects.add(
              from == null || today.isBefore(from)
                  ? "Ongedaan maken kan met som terug%s."
                      .formatted(from == null ? "" : ", tot " + from)
                  : "Ongedaan maken kan niet: de dag waarop de stap ingaat, is niet later dan vandaag.");
          return new AdoptionStep(
              kind,
              new PakketReference(version, planned.pakket().herziening()),
              true,
              effects,
              warnings,
              List.copyOf(planned.fresh().keySet()),
              List.of());
        });
  }

  /** Undoes the last step. */
  public AdoptionStep undo(LocalDate today) throws IOException {
    return guarded(
        StepKind.TERUG,
        null,
        () -> {
          Optional<FolderStep> last = FolderStep.last(folder);
          if (last.isEmpty()) {
            return refused(StepKind.TERUG, null, "In deze map is geen stap om ongedaan te maken.");
          }
          FolderStep step = last.get();
          PakketReference about = new PakketReference(step.versie(), step.herziening());
          List<String> files = List.copyOf(step.before(folder).keySet());
          if (!step.done()) {
            return new AdoptionStep(
                StepKind.TERUG, about, true, putBack(), List.of(), files, List.of());
          }
          Optional<String> why = whyNot(step, today);
          if (why.isPresent()) {
            return refused(StepKind.TERUG, about, why.get());
          }
          writer.undo(step);
          return new AdoptionStep(
              StepKind.TERUG,
              about,
              true,
              List.of("De stap %s is ongedaan gemaakt.".formatted(name(step))),
              List.of(),
              files,
              List.of());
        });
  }

  private Optional<String> whyNot(FolderStep step, LocalDate today) throws IOException {
    LocalDate from = step.from();
    if (from != null && !today.isBefore(from)) {
      return Optional.of(
          "De stap %s is niet meer ongedaan te maken: hij ging in op %s.\nBegin een herziening, of een nieuw pakket."
              .formatted(name(step), from));
    }
    SortedMap<String, byte[]> now = watched(FolderContent.of(folder), step.versie());
    step.files().keySet().forEach(path -> now.computeIfAbsent(path, this::bytes));
    List<String> changed =
        Stream.concat(step.files().keySet().stream(), now.keySet().stream())
            .distinct()
            .sorted()
            .filter(
                path -> {
                  StepFile file = step.files().get(path);
                  byte[] bytes = now.get(path);
                  return file == null
                      || bytes == null
                      || !file.hash().equals(PakketHash.ofBytes(bytes));
                })
            .toList();
    return changed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Sinds de stap %s is er veranderd: %s.\nMaak dat eerst ongedaan, of laat de stap staan."
                .formatted(name(step), String.join(", ", changed)));
  }

  private byte @Nullable [] bytes(String path) {
    try {
      return Files.readAllBytes(folder.resolve(path));
    } catch (IOException e) {
      return null;
    }
  }

  /** Puts back a step that was interrupted. */
  private List<String> putBack() throws IOException {
    Optional<FolderStep> half = FolderStep.last(folder).filter(step -> !step.done());
    if (half.isEmpty()) {
      return List.of();
    }
    writer.putBack(half.get());
    return List.of("De stap %s was onderbroken en is teruggezet.".formatted(name(half.get())));
  }

  private FolderStep record(StepPlan plan, LocalDate today) throws IOException {
    PakketVersie version = plan.pakket().versie();
    SortedMap<String, StepFile> files = new TreeMap<>();
    watched(plan.after(), version)
        .forEach(
            (path, bytes) ->
                files.put(path, new StepFile(FileRole.BLIJFT, PakketHash.ofBytes(bytes))));
    plan.fresh()
        .forEach(
            (path, bytes) -> {
              FileRole role = Files.exists(folder.resolve(path)) ? FileRole.WAS : FileRole.NIEUW;
              files.put(path, new StepFile(role, PakketHash.ofBytes(bytes)));
            });
    int number = FolderStep.last(folder).filter(FolderStep::done).map(FolderStep::number).orElse(0);
    return new FolderStep(
        number + 1,
        plan.kind().word(),
        version,
        plan.pakket().herziening(),
        today,
        plan.from(),
        false,
        files);
  }

  /** What nobody may change before the step is undone: all that is in the folder of the version. */
  private static SortedMap<String, byte[]> watched(FolderContent content, PakketVersie version) {
    return content.files(version.toString());
  }

  private interface Guarded {
    AdoptionStep run() throws IOException;
  }

  /** What cannot be done is a step that was not done, with the reason. */
  private AdoptionStep guarded(StepKind kind, @Nullable PakketReference asked, Guarded work)
      throws IOException {
    try {
      return writer.alone(work::run);
    } catch (InvalidPakketException e) {
      return AdoptionStep.refused(kind, asked, e.meldingen());
    } catch (IllegalArgumentException | PakketNotFoundException e) {
      return refused(kind, asked, String.valueOf(e.getMessage()));
    }
  }

  private static AdoptionStep refused(
      StepKind kind, @Nullable PakketReference asked, String reason) {
    String[] parts = reason.split("\n", 2);
    return AdoptionStep.refused(
        kind,
        asked,
        List.of(
            Melding.of(
                MeldingCode.STAP_KAN_NIET, "", 0, parts[0], parts.length == 1 ? "" : parts[1])));
  }

  private static String name(FolderStep step) {
    return "%s %s van %s".formatted(step.kind(), step.versie(), step.on());
  }
}
