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
  private final Set<String> unreadable = new HashSet<>();

  public void error(MeldingCode code, String file, int lineNumber, String text, String suggestion) {
    if (!isFull() && !unreadable.contains(file + ":" + lineNumber)) {
      meldingen.add(Melding.of(code, file, lineNumber, text, suggestion));
    }
  }

  /** The line cannot be trusted: whatever else there is to say of it stays unsaid. */
  public void unreadable(
      MeldingCode code, String file, int lineNumber, String text, String suggestion) {
    error(code, file, lineNumber, text, suggestion);
    unreadable.add(file + ":" + lineNumber);
  }

  void takeOver(Collection<Melding> others) {
    others.stream().filter(melding -> !isFull()).forEach(meldingen::add);
  }

  public boolean isFull() {
    return meldingen.size() >= PakketLimits.MELDINGEN;
  }

  public boolean hasErrors() {
    return meldingen.stream().anyMatch(melding -> melding.ernst() == Ernst.FOUT);
  }

  /** Ordered by file and line; in order of discovery within a line. */
  public List<Melding> all() {
    List<Melding> all =
        new ArrayList<>(
            meldingen.stream()
                .sorted(
                    Comparator.comparing(Melding::bestand).thenComparingInt(Melding::regelnummer))
                .distinct()
                .toList());
    if (isFull()) {
      all.add(
          Melding.of(
              MeldingCode.TE_VEEL_FOUTEN,
              "",
              0,
              "Na %s fouten is niet verder gelezen.".formatted(PakketLimits.MELDINGEN),
              "Los deze eerst op en controleer het pakket dan opnieuw."));
    }
    return all;
  }
}
