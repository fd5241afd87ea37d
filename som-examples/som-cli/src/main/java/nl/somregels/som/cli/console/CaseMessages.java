package nl.somregels.som.cli.console;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import nl.somregels.som.cli.output.Lines;
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.feiten.KenmerkCheck;
import nl.somregels.som.zaken.Zaak;

/**
 * Says on standard error what is wrong, and once what is strange, with the cases that went in. What
 * a person filled in is said only when that was asked for.
 */
public final class CaseMessages {
  private final PrintStream err;
  private final String place;
  private final boolean withValues;
  private final Map<String, Warning> warnings = new TreeMap<>();

  private record Warning(long count, long judged, String example) {
    Warning plus(Warning other) {
      return new Warning(count + other.count, judged + other.judged, example);
    }

    String zaken() {
      return count == 1 ? "1 zaak" : "%s zaken".formatted(count);
    }

    String consequence() {
      if (judged < count) {
        return "";
      }
      return count == 1 ? " Die is gewoon beoordeeld." : " Zij zijn gewoon beoordeeld.";
    }
  }

  /** {@code place} is what the number of a case counts: rij, element or regel. */
  public CaseMessages(PrintStream err, String place, boolean withValues) {
    this.err = err;
    this.place = place;
    this.withValues = withValues;
  }

  public void add(Zaak zaak) {
    if (zaak instanceof Zaak.Valid valid) {
      count(valid);
    } else if (zaak instanceof Zaak.Refused refused) {
      refused(refused);
    }
  }

  /** One line: where it stands, its reference, and the first reasons with how many more. */
  public void refused(Zaak.Refused zaak) {
    String kenmerk = zaak.kenmerk() == null ? "zonder kenmerk" : zaak.kenmerk();
    String reasons = String.join(" | ", InvoerError.atMost(zaak.fouten(), this::text));
    err.println(
        Lines.oneLine(
            "Nog niet beoordeeld: " + place + " " + zaak.row() + ", " + kenmerk + ": " + reasons));
    KenmerkCheck.waarschuwing(kenmerk).ifPresent(error -> count(error, zaak.row(), kenmerk, 0));
  }

  /** Keeps count of what is strange in a case that was judged as usual. */
  public void count(Zaak.Valid zaak) {
    for (InvoerError error : zaak.waarschuwingen()) {
      count(error, zaak.row(), zaak.gedetineerde().kenmerk(), 1);
    }
  }

  /** The example of a reference that tells of somebody is where it stands. */
  private void count(InvoerError error, long row, String kenmerk, int judged) {
    boolean telling = KenmerkCheck.waarschuwing(kenmerk).isPresent();
    String value = withValues && error.waarde() != null ? ": " + error.waarde() : "";
    String example = (telling ? place + " " + row : kenmerk) + value;
    warnings.merge(error.melding(), new Warning(1, judged, example), Warning::plus);
  }

  /** Says of each strange thing how often it was seen, with the first case. */
  public void end() {
    warnings.forEach(
        (what, warning) ->
            err.println(
                Lines.oneLine(
                    "Let op, bij %s (zoals %s): %s%s"
                        .formatted(
                            warning.zaken(), warning.example(), what, warning.consequence()))));
  }

  private String text(InvoerError error) {
    return withValues ? error.withValues() : error.melding();
  }

  public void noZaken() {
    err.println("Let op: in de invoer staat geen enkele zaak.");
  }
}
