package nl.somregels.som.examples.cli;

import java.io.IOException;
import nl.somregels.som.examples.uitvoer.PrioriteringWriter;
import nl.somregels.som.examples.uitvoer.Samenvatting;
import nl.somregels.som.prioritering.Beoordeling;

/** Takes judgements one by one: a proposal is written and counted, a refusal is said. */
final class Batch {
  private final PrioriteringWriter writer;
  private final CaseMessages messages;
  private final Samenvatting samenvatting = new Samenvatting();

  /** A judgement that waits for its turn. */
  interface Ready {
    /** Takes its turn; on one thread. */
    void take() throws IOException;

    /** Whether it says something when it does. */
    default boolean speaks() {
      return false;
    }
  }

  private record Refused(Batch batch, Beoordeling.Weigering weigering) implements Ready {
    @Override
    public void take() {
      batch.messages.geweigerd(weigering.zaak());
      batch.samenvatting.addGeweigerd();
    }

    @Override
    public boolean speaks() {
      return true;
    }
  }

  Batch(PrioriteringWriter writer, CaseMessages messages) {
    this.writer = writer;
    this.messages = messages;
  }

  /** Makes a judgement ready; on any number of threads at once. */
  Ready prepare(Beoordeling beoordeling) {
    if (beoordeling instanceof Beoordeling.Weigering weigering) {
      return new Refused(this, weigering);
    }
    Beoordeling.Voorstel voorstel = (Beoordeling.Voorstel) beoordeling;
    PrioriteringWriter.Rendered rendered = writer.render(voorstel.prioritering());
    return () -> {
      rendered.write();
      samenvatting.add(voorstel.prioritering());
      messages.count(voorstel.zaak());
    };
  }

  /** Writes what was kept back and says once what was strange. */
  void end() throws IOException {
    writer.end();
    messages.end();
    if (zaken() == 0) {
      messages.geenZaken();
    }
  }

  /** How many cases there were, refused ones too. */
  long zaken() {
    return samenvatting.aantal() + samenvatting.geweigerd();
  }

  Samenvatting samenvatting() {
    return samenvatting;
  }
}
