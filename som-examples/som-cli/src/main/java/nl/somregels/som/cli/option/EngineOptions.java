package nl.somregels.som.cli.option;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.somregels.som.RegelpakketEngine;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.SomEngine;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.CommandFailure;
import nl.somregels.som.cli.output.Lines;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.prioritering.Receipt;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.replay.PakketMatch;
import nl.somregels.som.regels.replay.ReceiptFile;
import nl.somregels.som.regels.replay.ReplayDifference;
import nl.somregels.som.regels.replay.ReplayVerdict;
import nl.somregels.som.regels.replay.Replayer;
import nl.somregels.som.regels.replay.UnreadableReceiptException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which rules judge, and on which date. */
public final class EngineOptions {
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
      description =
          "Het pakket, zoals 2021.1 of een herziening 2021.1@1. Anders het pakket dat dan geldt.")
  private @Nullable PakketReference pakket;

  @Option(
      names = "--receipt",
      paramLabel = "BESTAND",
      description = "Beoordeel opnieuw volgens dit receipt, of het receipt in dit resultaat.")
  private @Nullable Path receipt;

  /** The rules and the date, and what was kept of earlier when a receipt says them. */
  public EngineOnDate load(CommandContext context) {
    if (command != null && receipt != null && (peildatum != null || pakket != null)) {
      throw new CommandLine.ParameterException(
          command.commandLine(),
          "Een receipt legt pakket en peildatum vast. Laat --pakket en --peildatum weg.");
    }
    Regelpakketten pakketten = regels.load(context);
    if (receipt != null) {
      return replay(context, pakketten, receipt);
    }
    LocalDate date = peildatum == null ? LocalDate.now(context.clock()) : peildatum;
    if (pakket != null) {
      RegelpakketEngine engine = pakketten.version(pakket);
      return new EngineOnDate(engine, engine.regelpakket(), pakketten, date, Optional.empty());
    }
    SomEngine engine = pakketten.inForceOn(date); // or says why there is none
    Regelpakket inForce =
        pakketten.all().stream().filter(one -> one.inForceOn(date)).findFirst().orElseThrow();
    return new EngineOnDate(engine, inForce, pakketten, date, Optional.empty());
  }

  public InputFiles read() {
    return new InputFiles(Optional.empty(), Optional.ofNullable(receipt), regels.folder());
  }

  private static EngineOnDate replay(CommandContext context, Regelpakketten pakketten, Path file) {
    ReceiptFile kept = read(file);
    Receipt first = kept.first();
    pakketten.version(first.pakket(), first.herziening()); // or says which packs there are
    PakketMatch match = new Replayer(pakketten).match(first);
    RegelpakketEngine engine = match.engine().orElseThrow(() -> failure(first, match));
    if (!kept.isUnanimous()) {
      say(
          context,
          "Let op: in %s staan verschillende receipts. Het eerste telt: pakket %s herziening %s, peildatum %s."
              .formatted(file, first.pakket(), first.herziening(), first.peildatum()));
    }
    if (!first.bibliotheek().equals(SomRegels.version())) {
      say(
          context,
          "Let op: het receipt is gemaakt met bibliotheek %s; dit is %s. De uitkomst kan anders zijn."
              .formatted(first.bibliotheek(), SomRegels.version()));
    }
    return new EngineOnDate(
        engine, engine.regelpakket(), pakketten, first.peildatum(), Optional.of(kept));
  }

  private static ReceiptFile read(Path file) {
    try (InputStream in = Files.newInputStream(Existing.file(file))) {
      return ReceiptFile.read(in);
    } catch (UnreadableReceiptException e) {
      throw new CommandFailure(
          Lines.oneLine("In " + file + " staat geen bruikbaar receipt: " + e.getMessage()));
    } catch (IOException e) {
      throw new CommandFailure("Het receipt " + file + " is niet te lezen.");
    }
  }

  private static CommandFailure failure(Receipt receipt, PakketMatch match) {
    if (match.verdict() == ReplayVerdict.INCOMPARABLE) {
      return new CommandFailure(
          "Het receipt heeft hashVersie %s. Dit programma kent die niet; gebruik een nieuwer programma."
              .formatted(receipt.hashVersie()));
    }
    ReplayDifference hash = match.differences().get(0);
    return new CommandFailure(
        """
        Pakket %s herziening %s heeft nu een andere inhoud dan in het receipt.
        receipt: %s
        pakket:  %s"""
            .formatted(receipt.pakket(), receipt.herziening(), hash.then(), hash.now()));
  }

  private static void say(CommandContext context, String text) {
    context.err().println(Lines.oneLine(text));
  }
}
