package nl.somregels.som.regels.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitenReader;
import nl.somregels.som.feiten.InvoerError;

/** The header of a CSV file: which character separates the cells, and which facts they hold. */
final class CsvHeader {
  /** How many columns a file has at most, without nameless ones at the end. */
  static final int MOST_COLUMNS = 200;

  private static final int LONGEST = 1 << 16;

  /** The first line that names the separator, as it is or as a program saved it as cells. */
  private static final Pattern SEP =
      Pattern.compile(
          "\"?sep=(?<opgegeven>[^\"])\"?(?<gebruikt>[,;\t])*\\s*", Pattern.CASE_INSENSITIVE);

  private static final char NOTHING = 0;

  private CsvHeader() {}

  /** From a first line {@code sep=;}, or else the first line that is not blank. */
  static char separator(BufferedReader source) throws IOException {
    char stated = sepLine(source);
    source.mark(LONGEST);
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    boolean empty = true;
    int read = 0;
    int first = NOTHING;
    int character = source.read();
    while (character >= 0 && read < LONGEST && (empty || character != '\n' && character != '\r')) {
      if (empty && !Character.isWhitespace(character)) {
        empty = false;
        first = character;
      }
      commas += character == ',' ? 1 : 0;
      semicolons += character == ';' ? 1 : 0;
      tabs += !empty && character == '\t' ? 1 : 0;
      character = ++read < LONGEST ? source.read() : -1;
    }
    if (empty) {
      throw new UnreadableFileException("Het bestand is leeg.");
    }
    otherFormat((char) first);
    source.reset();
    if (stated != NOTHING) {
      return allowed(stated);
    }
    if (commas + semicolons == 0 && tabs > 0) {
      return allowed('\t');
    }
    return semicolons > commas ? ';' : ',';
  }

  /** Takes off a first line {@code sep=;}; of one saved as cells the cells show the separator. */
  private static char sepLine(BufferedReader source) throws IOException {
    source.mark(LONGEST);
    StringBuilder line = new StringBuilder();
    int character = source.read();
    while (character >= 0
        && character != '\n'
        && character != '\r'
        && line.length() < LONGEST - 1) {
      line.append((char) character);
      character = source.read();
    }
    Matcher sep = SEP.matcher(line);
    if (!sep.matches()) {
      source.reset();
      return NOTHING;
    }
    source.mark(1);
    if (character == '\r' && source.read() != '\n') {
      source.reset();
    }
    String used = sep.group("gebruikt");
    return (used == null ? sep.group("opgegeven") : used).charAt(0);
  }

  /** What a file that is no CSV begins with is the name of no column. */
  private static void otherFormat(char first) {
    if (first == '[' || first == '{') {
      throw new UnreadableFileException(
          "Het bestand is geen CSV: het begint met %s. Is het JSON, lees het dan als JSON (.json) of JSON Lines (.jsonl)."
              .formatted(first));
    }
    if (first == '<') {
      throw new UnreadableFileException(
          "Het bestand is geen CSV maar een webpagina of XML: het begint met <.");
    }
  }

  private static char allowed(char character) {
    if (character == ',' || character == ';') {
      return character;
    }
    throw new UnreadableFileException(
        "Het scheidingsteken is %s; gebruik , of ;."
            .formatted(character == '\t' ? "een tab" : character));
  }

  /** The facts of the columns, in the order of the file. */
  static List<Feit> columns(List<String> names, FeitenReader reader) {
    boolean besideFacts = names.stream().anyMatch(name -> reader.feit(name).isPresent());
    List<Feit> columns = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    int more = 0;
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      Feit feit = reader.feit(name).orElse(null);
      if (feit != null && !columns.contains(feit)) {
        columns.add(feit);
      } else if (errors.size() == InvoerError.MOST) {
        more++;
      } else if (name.isBlank()) {
        errors.add("Kolom " + (i + 1) + " heeft geen naam.");
      } else if (feit == null) {
        errors.add(
            "Kolom "
                + (i + 1)
                + ", "
                + reader.unknownNames(List.of(name), besideFacts).get(0).melding());
      } else {
        errors.add("Kolom " + (i + 1) + ": " + feit + " staat er al.");
      }
    }
    if (more > 0) {
      errors.add("En nog " + more + " kolommen.");
    }
    if (!besideFacts) {
      errors.add("Geen enkele kolom heeft een bekende naam; staat er wel een kop boven?");
    }
    if (!columns.contains(Feit.KENMERK)) {
      errors.add("De kolom kenmerk ontbreekt.");
    }
    if (!errors.isEmpty()) {
      throw new UnreadableFileException(
          "De kop van het bestand klopt niet. " + String.join(" ", errors));
    }
    return List.copyOf(columns);
  }
}
