package nl.somregels.som.regels.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Feitenlezer;
import nl.somregels.som.feiten.InvoerError;

/** The header of a CSV file: which character separates the cells, and which facts they hold. */
final class CsvKop {
  private static final int LANGST = 1 << 16;
  private static final String SEP = "sep=";
  private static final char NIETS = 0;

  private CsvKop() {}

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
    int teken = bron.read();
    while (teken >= 0 && gelezen < LANGST && (leeg || teken != '\n' && teken != '\r')) {
      leeg &= Character.isWhitespace(teken);
      kommas += teken == ',' ? 1 : 0;
      puntkommas += teken == ';' ? 1 : 0;
      tabs += !leeg && teken == '\t' ? 1 : 0;
      teken = ++gelezen < LANGST ? bron.read() : -1;
    }
    if (leeg) {
      throw new OnleesbaarBestandException("Het bestand is leeg.");
    }
    bron.reset();
    if (opgegeven != NIETS) {
      return toegestaan(opgegeven);
    }
    if (kommas + puntkommas == 0 && tabs > 0) {
      return toegestaan('\t');
    }
    return puntkommas > kommas ? ';' : ',';
  }

  /** The separator of a first line {@code sep=;}, which is taken off; else nothing is. */
  private static char sepRegel(BufferedReader bron) throws IOException {
    bron.mark(SEP.length() + 2);
    StringBuilder begin = new StringBuilder();
    int teken = bron.read();
    while (teken >= 0 && teken != '\n' && teken != '\r' && begin.length() <= SEP.length()) {
      begin.append((char) teken);
      teken = bron.read();
    }
    boolean heleRegel = teken < 0 || teken == '\n' || teken == '\r';
    if (!heleRegel || begin.length() != SEP.length() + 1 || !isSep(begin)) {
      bron.reset();
      return NIETS;
    }
    bron.mark(1);
    if (teken == '\r' && bron.read() != '\n') {
      bron.reset();
    }
    return begin.charAt(SEP.length());
  }

  private static boolean isSep(CharSequence begin) {
    return begin.toString().toLowerCase(Locale.ROOT).startsWith(SEP);
  }

  private static char toegestaan(char teken) {
    if (teken == ',' || teken == ';') {
      return teken;
    }
    throw new OnleesbaarBestandException(
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
      } else if (naam.isEmpty()) {
        fouten.add("Kolom " + (i + 1) + " heeft geen naam.");
      } else if (feit == null) {
        fouten.add(
            "Kolom "
                + (i + 1)
                + ", "
                + Feitenlezer.onbekendeNamen(List.of(naam), besideFacts).get(0).melding());
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
      throw new OnleesbaarBestandException(
          "De kop van het bestand klopt niet. " + String.join(" ", fouten));
    }
    return List.copyOf(kolommen);
  }
}
