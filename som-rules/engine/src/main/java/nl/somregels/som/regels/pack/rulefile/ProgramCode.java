package nl.somregels.som.regels.pack.rulefile;

import java.util.Set;

/** Lines that Drools would read as code: tells an analyst why they are no sentences. */
final class ProgramCode {
  private static final Set<String> WORDS =
      Set.of(
          ("package unit import global function declare query rule when then end expander "
                  + "dialect salience enabled no-loop auto-focus agenda-group activation-group "
                  + "ruleflow-group lock-on-active date-effective date-expires duration timer "
                  + "calendars refract direct attributes extends eval from accumulate collect "
                  + "entry-point exists forall not modify insert update delete retract template trait")
              .split(" "));

  private ProgramCode() {}

  /** Whether the line starts with {@code >} or a keyword of Drools. */
  static boolean isRecognised(String line) {
    int end = 0;
    while (end < line.length() && isWordCharacter(line.charAt(end))) {
      end++;
    }
    return line.startsWith(">") || WORDS.contains(line.substring(0, end));
  }

  private static boolean isWordCharacter(char character) {
    return character >= 'a' && character <= 'z' || character == '-';
  }
}
