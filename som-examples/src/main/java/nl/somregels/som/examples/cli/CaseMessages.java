package nl.somregels.som.examples.cli;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import nl.somregels.som.examples.uitvoer.Lines;
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.feiten.Zaak;

/**
 * Says on standard error what is wrong, and once what is strange, with the cases that went in. What
 * a person filled in is said only when that was asked for.
 */
final class CaseMessages {
  private final PrintStream err;
  private final String plaats;
  private final boolean metWaarden;
  private final Map<String, Warning> warnings = new TreeMap<>();

  private record Warning(long count, String example) {
    Warning plus(Warning other) {
      return new Warning(count + other.count, example);
    }

    String zaken() {
      return count == 1 ? "1 zaak" : "%s zaken".formatted(count);
    }

    String gevolg() {
      return count == 1 ? "Die is gewoon beoordeeld." : "Zij zijn gewoon beoordeeld.";
    }
  }

  /**
   * Messages about the cases of one input.
   *
   * @param plaats what the number of a case counts: rij, element or regel
   * @param metWaarden whether to say what was filled in
   */
  CaseMessages(PrintStream err, String plaats, boolean metWaarden) {
    this.err = err;
    this.plaats = plaats;
    this.metWaarden = metWaarden;
  }

  /** What there is to say of a case, judged or refused. */
  void add(Zaak zaak) {
    if (zaak instanceof Zaak.Valid geldig) {
      count(geldig);
    } else if (zaak instanceof Zaak.Refused geweigerd) {
      geweigerd(geweigerd);
    }
  }

  /** One line: where it stands, its reference, and the first reasons with how many more. */
  void geweigerd(Zaak.Refused zaak) {
    String kenmerk = zaak.kenmerk() == null ? "zonder kenmerk" : zaak.kenmerk();
    String redenen = String.join(" | ", InvoerError.atMost(zaak.fouten(), this::text));
    err.println(
        Lines.oneLine("Geweigerd: " + plaats + " " + zaak.rij() + ", " + kenmerk + ": " + redenen));
  }

  /** Keeps count of what is strange in a case that was judged as usual. */
  void count(Zaak.Valid zaak) {
    for (InvoerError fout : zaak.waarschuwingen()) {
      String value = metWaarden && fout.waarde() != null ? ": " + fout.waarde() : "";
      warnings.merge(
          fout.melding(), new Warning(1, zaak.gedetineerde().kenmerk() + value), Warning::plus);
    }
  }

  /** Says of each strange thing how often it was seen, with the first case. */
  void end() {
    warnings.forEach(
        (what, warning) ->
            err.println(
                Lines.oneLine(
                    "Let op, bij %s (zoals %s): %s %s"
                        .formatted(warning.zaken(), warning.example(), what, warning.gevolg()))));
  }

  private String text(InvoerError fout) {
    return metWaarden ? fout.metWaarden() : fout.melding();
  }

  void geenZaken() {
    err.println("Let op: in de invoer staat geen enkele zaak.");
  }
}
