package nl.somregels.som.examples.cli;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.feiten.Zaak;

/** Says on standard error what is wrong, and once what is strange, with the cases that went in. */
final class CaseMessages {
  /** A warning reads as a value, a verb and the rest; the peildatum is the same for all. */
  private static final Pattern PARTS =
      Pattern.compile("(?<value>\\S+) (?<verb>\\S+) (?<rest>.*?)( \\d{4}-\\d{2}-\\d{2})?\\.");

  private static final int MOST_SEEN = 4096;

  private final PrintStream err;
  private final String plaats;
  private final Map<String, Warning> warnings = new TreeMap<>();
  private final Map<InvoerError, Strange> seen = new HashMap<>();

  /** What a warning says, without the case that it is about, and the value of that case. */
  private record Strange(String what, String value) {
    static Strange of(InvoerError fout) {
      Matcher parts = PARTS.matcher(fout.melding());
      return parts.matches()
          ? new Strange(
              parts.group("verb") + " " + fout.veld() + " " + parts.group("rest"),
              parts.group("value"))
          : new Strange("is iets bijzonders met " + fout.veld(), fout.melding());
    }
  }

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

  /** With what the number of a case counts: rij, element or regel. */
  CaseMessages(PrintStream err, String plaats) {
    this.err = err;
    this.plaats = plaats;
  }

  /** One line: where it stands, its reference and every reason. */
  void geweigerd(Zaak.Geweigerd zaak) {
    String kenmerk = zaak.kenmerk() == null ? "zonder kenmerk" : zaak.kenmerk();
    String redenen =
        zaak.fouten().stream().map(InvoerError::toString).collect(Collectors.joining(" | "));
    err.println(
        Lines.oneLine("Geweigerd: " + plaats + " " + zaak.rij() + ", " + kenmerk + ": " + redenen));
  }

  /** Keeps count of what is strange in a case that was judged as usual. */
  void count(Zaak.Geldig zaak) {
    for (InvoerError fout : zaak.waarschuwingen()) {
      if (seen.size() == MOST_SEEN) {
        seen.clear();
      }
      Strange strange = seen.computeIfAbsent(fout, Strange::of);
      String example = zaak.gedetineerde().kenmerk() + ": " + strange.value;
      warnings.merge(strange.what, new Warning(1, example), Warning::plus);
    }
  }

  /** Says of each strange thing how often it was seen, with the first case. */
  void end() {
    warnings.forEach(
        (what, warning) ->
            err.println(
                Lines.oneLine(
                    "Let op: bij %s %s (zoals %s). %s"
                        .formatted(warning.zaken(), what, warning.example(), warning.gevolg()))));
  }

  void geenZaken() {
    err.println("Let op: in de invoer staat geen enkele zaak.");
  }
}
