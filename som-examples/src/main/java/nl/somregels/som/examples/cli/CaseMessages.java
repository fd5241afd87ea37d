package nl.somregels.som.examples.cli;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.somregels.som.feiten.Invoerfout;
import nl.somregels.som.feiten.Zaak;

/** Says on standard error what is wrong, and once what is strange, with the cases that went in. */
final class CaseMessages {
  private final PrintStream err;
  private final String plaats;
  private final Map<String, Warning> warnings = new TreeMap<>();

  private record Warning(long count, String example) {
    Warning plus(Warning other) {
      return new Warning(count + other.count, example);
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
        zaak.fouten().stream().map(Invoerfout::toString).collect(Collectors.joining(" | "));
    err.println(
        Lines.oneLine("Geweigerd: " + plaats + " " + zaak.rij() + ", " + kenmerk + ": " + redenen));
  }

  /** Keeps count of what is strange in a case that was judged as usual. */
  void count(Zaak.Geldig zaak) {
    for (Invoerfout fout : zaak.waarschuwingen()) {
      String example = zaak.gedetineerde().kenmerk() + ": " + fout.melding();
      warnings.merge(fout.veld(), new Warning(1, example), Warning::plus);
    }
  }

  /** Says per fact how often it was strange. */
  void end() {
    warnings.forEach(
        (feit, warning) ->
            err.println(
                Lines.oneLine(
                    "Let op: bij %d %s is iets vreemd met %s, zoals bij %s Wel gewoon beoordeeld."
                        .formatted(
                            warning.count(),
                            warning.count() == 1 ? "zaak" : "zaken",
                            feit,
                            warning.example()))));
  }

  void geenZaken() {
    err.println("Let op: in de invoer staat geen enkele zaak.");
  }
}
