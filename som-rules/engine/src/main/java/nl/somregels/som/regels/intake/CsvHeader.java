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
  static final int MEESTE_KOLOMMEN = 200;

  private static final int LANGST = 1 << 16;

  /** The first line that names the separator, as it is or as a program saved it as cells. */
  private static final Pattern SEP =
      Pattern.compile(
          "\"?sep=(?<opgegeven>[^\"])\"?(?<gebruikt>[,;\t])*\\s*", Pattern.CASE_INSENSITIVE);

  private static final char NIETS = 0;

  private CsvHeader() {}

  /**
   * What a first line {@code sep=;} says; otherwise looks ahead in the first line that is not
   * blank. No name of a fact has either character.
   */
  static char scheidingsteken(BufferedReader bron) throws IOException {
    char opgegeven = sepRegel(bron);
    bron.mark(LANGST);
    int kommas = 0;
    int puntkommas = 0;
    int tabs = 0;
    boolean leeg = true;
    int gelezen = 0;
    int eerste = NIETS;
    int teken = bron.read();
    while (teken >= 0 && gelezen < LANGST && (leeg || teken != '\n' && teken != '\r')) {
      if (leeg && !Character.isWhitespace(teken)) {
        leeg = false;
        eerste = teken;
      }
      kommas += teken == ',' ? 1 : 0;
      puntkommas += teken == ';' ? 1 : 0;
      tabs += !leeg && teken == '\t' ? 1 : 0;
      teken = ++gelezen < LANGST ? bron.read() : -1;
    }
    if (leeg) {
      throw new UnreadableFileException("Het bestand is leeg.");
    }
    anderFormaat((char) eerste);
    bron.reset();
    if (opgegeven != NIETS) {
      return toegestaan(opgegeven);
    }
    if (kommas + puntkommas == 0 && tabs > 0) {
      return toegestaan('\t');
    }
    return puntkommas > kommas ? ';' : ',';
  }

  /**
   * The separator of a first line {@code sep=;}, which is taken off; else nothing is. When the line
   * was saved as cells, those that stand behind it show which separator was used.
   */
  private static char sepRegel(BufferedReader bron) throws IOException {
    bron.mark(LANGST);
    StringBuilder regel = new StringBuilder();
    int teken = bron.read();
    while (teken >= 0 && teken != '\n' && teken != '\r' && regel.length() < LANGST - 1) {
      regel.append((char) teken);
      teken = bron.read();
    }
    Matcher sep = SEP.matcher(regel);
    if (!sep.matches()) {
      bron.reset();
      return NIETS;
    }
    bron.mark(1);
    if (teken == '\r' && bron.read() != '\n') {
      bron.reset();
    }
    String gebruikt = sep.group("gebruikt");
    return (gebruikt == null ? sep.group("opgegeven") : gebruikt).charAt(0);
  }

  /** What a file that is no CSV begins with is the name of no column. */
  private static void anderFormaat(char eerste) {
    if (eerste == '[' || eerste == '{') {
      throw new UnreadableFileException(
          "Het bestand is geen CSV: het begint met %s. Is het JSON, lees het dan als JSON (.json) of JSON Lines (.jsonl)."
              .formatted(eerste));
    }
    if (eerste == '<') {
      throw new UnreadableFileException(
          "Het bestand is geen CSV maar een webpagina of XML: het begint met <.");
    }
  }

  private static char toegestaan(char teken) {
    if (teken == ',' || teken == ';') {
      return teken;
    }
    throw new UnreadableFileException(
        "Het scheidingsteken is %s; gebruik , of ;.".formatted(teken == '\t' ? "een tab" : teken));
  }

  /** The facts of the columns, in the order of the file. */
  static List<Feit> kolommen(List<String> namen) {
    boolean besideFacts = namen.stream().anyMatch(naam -> Feit.vanNaam(naam).isPresent());
    List<Feit> kolommen = new ArrayList<>();
    List<String> fouten = new ArrayList<>();
    int meer = 0;
    for (int i = 0; i < namen.size(); i++) {
      String naam = namen.get(i);
      Feit feit = Feit.vanNaam(naam).orElse(null);
      if (feit != null && !kolommen.contains(feit)) {
        kolommen.add(feit);
      } else if (fouten.size() == InvoerError.MOST) {
        meer++;
      } else if (naam.isBlank()) {
        fouten.add("Kolom " + (i + 1) + " heeft geen naam.");
      } else if (feit == null) {
        fouten.add(
            "Kolom "
                + (i + 1)
                + ", "
                + FeitenReader.onbekendeNamen(List.of(naam), besideFacts).get(0).melding());
      } else {
        fouten.add("Kolom " + (i + 1) + ": " + feit + " staat er al.");
      }
    }
    if (meer > 0) {
      fouten.add("En nog " + meer + " kolommen.");
    }
    if (!besideFacts) {
      fouten.add("Geen enkele kolom heeft een bekende naam; staat er wel een kop boven?");
    }
    if (!kolommen.contains(Feit.KENMERK)) {
      fouten.add("De kolom kenmerk ontbreekt.");
    }
    if (!fouten.isEmpty()) {
      throw new UnreadableFileException(
          "De kop van het bestand klopt niet. " + String.join(" ", fouten));
    }
    return List.copyOf(kolommen);
  }
}
