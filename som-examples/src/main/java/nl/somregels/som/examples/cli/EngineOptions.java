package nl.somregels.som.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.SomEngine;
import nl.somregels.som.pakket.PakketVersie;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which rules judge, and on which date. */
final class EngineOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Mixin private RegelsOption regels = new RegelsOption();

  @Option(
      names = "--peildatum",
      paramLabel = "D",
      description = "De dag waarop wordt beoordeeld, zoals 2026-06-30. Anders vandaag.")
  private @Nullable LocalDate peildatum;

  @Option(
      names = "--pakket",
      paramLabel = "V",
      description = "De versie van het pakket, zoals 2021.1. Anders het pakket dat dan geldt.")
  private @Nullable PakketVersie pakket;

  @Option(
      names = "--receipt",
      paramLabel = "BESTAND",
      description = "Beoordeel opnieuw volgens dit receipt, of het receipt in dit resultaat.")
  private @Nullable Path receipt;

  EngineOnDate load(CommandContext context) {
    if (command != null && receipt != null && (peildatum != null || pakket != null)) {
      throw new CommandLine.ParameterException(
          command.commandLine(),
          "Een receipt legt pakket en peildatum vast. Laat --pakket en --peildatum weg.");
    }
    Regelpakketten pakketten = regels.load();
    if (receipt != null) {
      return replay(pakketten, receipt);
    }
    LocalDate datum = peildatum == null ? LocalDate.now(context.clock()) : peildatum;
    SomEngine engine = pakket == null ? pakketten.inForceOn(datum) : pakketten.versie(pakket);
    return new EngineOnDate(engine, datum);
  }

  private EngineOnDate replay(Regelpakketten pakketten, Path bestand) {
    ReceiptFile vast = ReceiptFile.read(bestand);
    SomEngine engine = pakketten.versie(vast.pakket(), vast.herziening());
    String hash = engine.regelpakket().pakketHash();
    if (!hash.equals(vast.pakketHash())) {
      throw new CommandFailure(
          """
          Pakket %s herziening %d heeft nu een andere inhoud dan in het receipt.
          receipt: %s
          pakket:  %s"""
              .formatted(vast.pakket(), vast.herziening(), vast.pakketHash(), hash));
    }
    return new EngineOnDate(engine, vast.peildatum());
  }
}
