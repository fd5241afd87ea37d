package nl.somregels.som.examples.cli;

import java.io.IOException;
import nl.somregels.som.examples.uitvoer.PrioriteringWriter;
import nl.somregels.som.examples.uitvoer.Samenvatting;
import nl.somregels.som.feiten.OngeldigeInvoerException;
import nl.somregels.som.feiten.Zaak;
import nl.somregels.som.prioritering.Prioritering;

/** Takes cases one by one: each is judged and counted, or refused; the others go on. */
final class Batch {
  private final EngineOnDate engine;
  private final PrioriteringWriter writer;
  private final CaseMessages messages;
  private final Samenvatting samenvatting = new Samenvatting();

  Batch(EngineOnDate engine, PrioriteringWriter writer, CaseMessages messages) {
    this.engine = engine;
    this.writer = writer;
    this.messages = messages;
  }

  void add(Zaak zaak) throws IOException {
    if (zaak instanceof Zaak.Geldig geldig) {
      evaluate(geldig);
    } else if (zaak instanceof Zaak.Geweigerd geweigerd) {
      refuse(geweigerd);
    }
  }

  /** Writes what was kept back and says once what was strange. */
  void end() throws IOException {
    writer.end();
    messages.end();
    if (samenvatting.aantal() + samenvatting.geweigerd() == 0) {
      messages.geenZaken();
    }
  }

  Samenvatting samenvatting() {
    return samenvatting;
  }

  private void evaluate(Zaak.Geldig zaak) throws IOException {
    Prioritering prioritering;
    try {
      prioritering = engine.evaluate(zaak.gedetineerde());
    } catch (OngeldigeInvoerException e) {
      refuse(new Zaak.Geweigerd(zaak.rij(), zaak.gedetineerde().kenmerk(), e.fouten()));
      return;
    }
    writer.write(prioritering);
    samenvatting.add(prioritering);
    messages.count(zaak);
  }

  private void refuse(Zaak.Geweigerd zaak) {
    messages.geweigerd(zaak);
    samenvatting.addGeweigerd();
  }
}
