package nl.somregels.som.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.CommandFailure;
import nl.somregels.som.cli.console.ExitCodes;
import nl.somregels.som.cli.output.AdoptionText;
import nl.somregels.som.cli.output.ResultTarget;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.AdoptionStep;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.render.AdoptionJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that adopt packs share: the folder, the day, the form of the result. */
public final class AdoptionOptions {
  @Option(
      names = "--regels",
      paramLabel = "MAP",
      description = "De map met pakketten waarin de stap wordt gezet. Verplicht.")
  private @Nullable Path folder;

  @Option(
      names = "--peildatum",
      paramLabel = "D",
      description = "De dag waarop de stap wordt gezet. Anders vandaag.")
  private @Nullable LocalDate peildatum;

  @Mixin private TekstformaatOption formaat = new TekstformaatOption();

  /** The version of the argument, which a parser that found none has refused. */
  public PakketVersie version(@Nullable PakketVersie version) {
    if (version == null) {
      throw new CommandFailure("Geef een versie, zoals 2021.1.");
    }
    return version;
  }

  public Path folder() {
    if (folder == null) {
      throw new CommandFailure("Geef met --regels de map waarin de stap is gezet.");
    }
    return Existing.folder(folder);
  }

  public Path folder(PakketVersie version) {
    if (folder == null) {
      throw new CommandFailure(
          ("Geef met --regels de map waarin het pakket staat. De ingebouwde pakketten veranderen niet."
                  + " Kopieer de map rules van het project, of begin een eigen pakket met: som nieuw"
                  + " %s NAAR --regels MAP.")
              .formatted(version));
    }
    if (Files.exists(folder.resolve("pakket.yaml"))) {
      throw new CommandFailure("De map " + folder + " is zelf een pakket. Geef de map erboven.");
    }
    return Existing.folder(folder);
  }

  public LocalDate today(CommandContext context) {
    return peildatum == null ? LocalDate.now(context.clock()) : peildatum;
  }

  /** Writes what was done, or why not; the exit code. */
  public int write(CommandContext context, AdoptionStep step) throws IOException {
    try (ResultTarget target = ResultTarget.stream(context.out())) {
      formaat.write(target, step, AdoptionJson::render, AdoptionText::render);
    }
    if (step.gedaan()) {
      return ExitCodes.DONE;
    }
    return step.meldingen().stream()
            .anyMatch(melding -> melding.code() == MeldingCode.STAP_KAN_NIET)
        ? ExitCodes.FAILED
        : ExitCodes.LOOK_AT;
  }
}
