package nl.somregels.som.regels.pack.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;

/** Collects everything there is to say of one pack, so that an analyst sees it in one go. */
public final class MeldingCollector {
  private final List<Melding> meldingen = new ArrayList<>();
  private final Set<String> onleesbaar = new HashSet<>();

  /** Adds an error. */
  public void fout(
      MeldingCode code, String bestand, int regelnummer, String tekst, String suggestie) {
    if (!isVol() && !onleesbaar.contains(bestand + ":" + regelnummer)) {
      meldingen.add(Melding.of(code, bestand, regelnummer, tekst, suggestie));
    }
  }

  /** The line cannot be trusted: whatever else there is to say of it stays unsaid. */
  void onleesbaar(
      MeldingCode code, String bestand, int regelnummer, String tekst, String suggestie) {
    fout(code, bestand, regelnummer, tekst, suggestie);
    onleesbaar.add(bestand + ":" + regelnummer);
  }

  void neemOver(Collection<Melding> anderen) {
    anderen.stream().filter(melding -> !isVol()).forEach(meldingen::add);
  }

  public boolean isVol() {
    return meldingen.size() >= PakketLimits.MELDINGEN;
  }

  public boolean heeftFouten() {
    return meldingen.stream().anyMatch(melding -> melding.ernst() == Ernst.FOUT);
  }

  /** Ordered by file and line; in order of discovery within a line. */
  public List<Melding> alle() {
    List<Melding> alle =
        new ArrayList<>(
            meldingen.stream()
                .sorted(
                    Comparator.comparing(Melding::bestand).thenComparingInt(Melding::regelnummer))
                .distinct()
                .toList());
    if (isVol()) {
      alle.add(
          Melding.of(
              MeldingCode.TE_VEEL_FOUTEN,
              "",
              0,
              "Na %s fouten is niet verder gelezen.".formatted(PakketLimits.MELDINGEN),
              "Los deze eerst op en controleer het pakket dan opnieuw."));
    }
    return alle;
  }
}
