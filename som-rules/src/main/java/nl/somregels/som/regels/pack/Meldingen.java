package nl.somregels.som.regels.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.somregels.som.Melding;

/** Collects everything there is to say of one pack, so that an analyst sees it in one go. */
public final class Meldingen {
  private final List<Melding> meldingen = new ArrayList<>();

  /** Adds an error. */
  public void fout(String code, String bestand, int regelnummer, String tekst, String suggestie) {
    meldingen.add(Melding.fout(code, bestand, regelnummer, tekst, suggestie));
  }

  void fout(String code, String bestand, int regelnummer, String tekst) {
    fout(code, bestand, regelnummer, tekst, "");
  }

  boolean heeftFouten() {
    return meldingen.stream().anyMatch(melding -> melding.ernst() == Melding.Ernst.FOUT);
  }

  /** Ordered by file and line; in order of discovery within a line. */
  public List<Melding> alle() {
    return meldingen.stream()
        .sorted(Comparator.comparing(Melding::bestand).thenComparingInt(Melding::regelnummer))
        .distinct()
        .toList();
  }
}
