package nl.somregels.som.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.Zaak;
import nl.somregels.som.regels.intake.InstroomReader;
import nl.somregels.som.regels.intake.Invoerformaat;
import nl.somregels.som.vergelijking.Vergelijking.Verplaatsing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --populatie}: the cases whose movement between two packs is counted. */
final class PopulatieOptions {
  @Option(
      names = "--populatie",
      paramLabel = "INVOER",
      description = "Tel ook wie er in dit bestand met zaken verandert.")
  private @Nullable Path bestand;

  @Option(
      names = "--invoerformaat",
      paramLabel = "csv|json|jsonl",
      description = "Het formaat van de populatie. Anders zegt de bestandsnaam dat.")
  private @Nullable Invoerformaat invoerformaat;

  /** Who moves, and how many cases were refused. */
  record Movement(List<Verplaatsing> verplaatsingen, long geweigerd) {}

  boolean isGiven() {
    return bestand != null;
  }

  void check() {
    if (bestand != null) {
      if (!Files.isReadable(bestand) || Files.isDirectory(bestand)) {
        throw new CommandFailure("Het bestand " + bestand + " is er niet of is niet te lezen.");
      }
      formaat(bestand);
    }
  }

  Movement move(CommandContext context, SomEngine van, SomEngine naar, LocalDate peildatum) {
    Path zaken = java.util.Objects.requireNonNull(bestand);
    Map<String, Map<String, Long>> tellingen = new TreeMap<>();
    long geweigerd = 0;
    CaseMessages messages = new CaseMessages(context.err(), formaat(zaken).plaats());
    try (InstroomReader reader = InstroomReader.open(zaken, formaat(zaken), peildatum)) {
      while (reader.hasNext()) {
        Zaak zaak = reader.next();
        if (zaak instanceof Zaak.Geweigerd refused) {
          messages.geweigerd(refused);
          geweigerd++;
        } else if (zaak instanceof Zaak.Geldig geldig) {
          Gedetineerde feiten = geldig.gedetineerde();
          tellingen
              .computeIfAbsent(
                  van.evaluate(feiten, peildatum).prioriteit().name(), nieuw -> new TreeMap<>())
              .merge(naar.evaluate(feiten, peildatum).prioriteit().name(), 1L, Long::sum);
          messages.count(geldig);
        }
      }
    }
    messages.end();
    List<Verplaatsing> verplaatsingen =
        tellingen.entrySet().stream()
            .flatMap(
                rij ->
                    rij.getValue().entrySet().stream()
                        .map(cel -> new Verplaatsing(rij.getKey(), cel.getKey(), cel.getValue())))
            .toList();
    return new Movement(verplaatsingen, geweigerd);
  }

  private Invoerformaat formaat(Path zaken) {
    if (invoerformaat != null) {
      return invoerformaat;
    }
    return Invoerformaat.vanBestandsnaam(zaken.getFileName().toString())
        .orElseThrow(
            () ->
                new CommandFailure(
                    "Aan de naam "
                        + zaken
                        + " is het formaat niet te zien. Geef --invoerformaat csv, json of jsonl."));
  }
}
