package nl.somregels.som.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.cli.console.CaseMessages;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.TaskProgress;
import nl.somregels.som.cli.console.Throughput;
import nl.somregels.som.cli.option.RegelsOption;
import nl.somregels.som.cli.option.WaardenOption;
import nl.somregels.som.cli.option.ZakenSource;
import nl.somregels.som.instroom.InstroomMovement;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.regels.analysis.SomAnalysis;
import nl.somregels.som.regels.intake.InstroomReader;
import nl.somregels.som.vergelijking.Vergelijking;

/** Two packs beside each other, and a population that moves from one to the other. */
record PakketComparison(
    CommandContext context,
    RegelsOption regels,
    Regelpakketten pakketten,
    PakketReference from,
    PakketReference to) {

  /** Judges the population, with a line for what is wrong with a case; empty without one. */
  Optional<InstroomMovement> population(
      Optional<ZakenSource> zaken, LocalDate peildatum, WaardenOption values) throws IOException {
    if (zaken.isEmpty()) {
      return Optional.empty();
    }
    InstroomMovement movement =
        new InstroomMovement(
            regels.engine(pakketten, from), regels.engine(pakketten, to), peildatum);
    CaseMessages messages = zaken.get().messages(context, values);
    try (InstroomReader reader = zaken.get().open(context, pakketten, peildatum)) {
      movement.addAll(reader.stream(), messages::add);
    }
    messages.end();
    return Optional.of(movement);
  }

  /** Compares the packs over every profile. */
  Vergelijking compare() {
    Throughput throughput = Throughput.start(context);
    Vergelijking vergelijking;
    long profiles;
    try (TaskProgress progress = TaskProgress.open(context, "Profielen")) {
      vergelijking = SomAnalysis.compare(pakketten, from, to, progress::step);
      profiles = progress.done();
    }
    throughput.printProfiles(profiles, context.err());
    return vergelijking;
  }
}
