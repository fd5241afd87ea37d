package nl.somregels.som.regels.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Feitenlezer;

/** The header of a CSV file: which character separates the cells, and which facts they hold. */
final class CsvKop {
  private static final int LANGST = 1 << 16;

  private CsvKop() {}

  /** Looks ahead in the first line that is not blank; no name of a fact has either character. */
  static char scheidingsteken(BufferedReader bron) throws IOException {
    bron.mark(LANGST);
    int kommas = 0;
    int puntkommas = 0;
    boolean leeg = true;
    int gelezen = 0;
    int teken = bron.read();
    while (teken >= 0 && gelezen < LANGST && (leeg || teken != '\n' && teken != '\r')) {
      leeg &= Character.isWhitespace(teken);
      kommas += teken == ',' ? 1 : 0;
      puntkommas += teken == ';' ? 1 : 0;
      teken = ++gelezen < LANGST ? bron.read() : -1;
    }
    if (leeg) {
      throw new OnleesbaarBestandException("Het bestand is leeg.");
    }
    bron.reset();
    return puntkommas > kommas ? ';' : ',';
  }

  /** The facts of the columns, in the order of the file. */
  static List<Feit> kolommen(List<String> namen) {
    List<Feit> kolommen = new ArrayList<>();
    List<String> fouten = new ArrayList<>();
    for (int i = 0; i < namen.size(); i++) {
      String naam = namen.get(i);
      Feit feit = Feit.vanNaam(naam).orElse(null);
      if (naam.isEmpty()) {
        fouten.add("Kolom " + (i + 1) + " heeft geen naam.");
      } else if (feit == null) {
        fouten.add("Kolom " + (i + 1) + ": " + Feitenlezer.onbekendeNaam(naam));
      } else if (kolommen.contains(feit)) {
        fouten.add("Kolom " + (i + 1) + ": " + feit + " staat er al.");
      } else {
        kolommen.add(feit);
      }
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
