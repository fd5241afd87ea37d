package nl.somregels.som.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.SomEngine;
import nl.somregels.som.examples.uitvoer.Lines;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.SomRegels;
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

  /** The rules for cases of any kenmerk. */
  EngineOnDate load(CommandContext context) {
    return load(context, "");
  }

  /** The rules for one case, which a result in the place of a receipt may name. */
  EngineOnDate load(CommandContext context, String kenmerk) {
    if (command != null && receipt != null && (peildatum != null || pakket != null)) {
      throw new CommandLine.ParameterException(
          command.commandLine(),
          "Een receipt legt pakket en peildatum vast. Laat --pakket en --peildatum weg.");
    }
    Regelpakketten pakketten = regels.load(context);
    if (receipt != null) {
      return replay(context, pakketten, new ReceiptFile(receipt), kenmerk);
    }
    LocalDate datum = peildatum == null ? LocalDate.now(context.clock()) : peildatum;
    SomEngine engine = pakket == null ? pakketten.inForceOn(datum) : pakketten.versie(pakket);
    return new EngineOnDate(engine, datum, Optional.empty());
  }

  /** What is read for the rules. */
  InputFiles read() {
    return new InputFiles(Optional.empty(), Optional.ofNullable(receipt), regels.map());
  }

  private static EngineOnDate replay(
      CommandContext context, Regelpakketten pakketten, ReceiptFile bestand, String kenmerk) {
    ReceiptFile.Inhoud inhoud = bestand.read(kenmerk);
    ReceiptFile.Vast vast = inhoud.vast();
    SomEngine engine = pakketten.versie(vast.pakket(), vast.herziening());
    String hash = engine.regelpakket().pakketHash(vast.hashVersie()).orElse("onbekend");
    if (!hash.equals(vast.pakketHash())) {
      throw new CommandFailure(
          """
          Pakket %s herziening %s heeft nu een andere inhoud dan in het receipt.
          receipt: %s
          pakket:  %s"""
              .formatted(vast.pakket(), vast.herziening(), Lines.oneLine(vast.pakketHash()), hash));
    }
    if (!inhoud.eensgezind()) {
      context
          .err()
          .println(
              Lines.oneLine(
                  "Let op: in %s staan verschillende receipts. Het eerste telt: pakket %s herziening %s, peildatum %s."
                      .formatted(
                          bestand.bestand(), vast.pakket(), vast.herziening(), vast.peildatum())));
    }
    inhoud
        .bibliotheek()
        .filter(versie -> !versie.equals(SomRegels.version()))
        .ifPresent(
            versie ->
                context
                    .err()
                    .println(
                        Lines.oneLine(
                            "Let op: het receipt is gemaakt met bibliotheek %s; dit is %s. De uitkomst kan anders zijn."
                                .formatted(versie, SomRegels.version()))));
    return new EngineOnDate(engine, vast.peildatum(), inhoud.invoerHash());
  }
}
