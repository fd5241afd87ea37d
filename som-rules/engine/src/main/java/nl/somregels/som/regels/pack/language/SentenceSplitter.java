package nl.somregels.som.regels.pack.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.somregels.som.regels.pack.files.PakketLimits;

/**
 * Divides a text at the words "en" between sentences of the vocabulary. A sentence may itself hold
 * "en"; what is no sentence runs until the next one that is.
 */
final class SentenceSplitter {
  private static final String EN = " en ";

  private final List<String> delen;
  private final Woordenschat woordenschat;
  private final int meesteDelen;

  private SentenceSplitter(List<String> delen, Woordenschat woordenschat) {
    this.delen = delen;
    this.woordenschat = woordenschat;
    this.meesteDelen =
        woordenschat.voorwaardezinnen().stream()
            .mapToInt(zin -> zin.split(EN, -1).length)
            .max()
            .orElse(1);
  }

  /**
   * The sentences, known or not; one above the limit of a rule when there are more. A text with
   * more words "en" than so many sentences can have is not divided: finding out costs most there.
   */
  static List<String> verdeel(String tekst, Woordenschat woordenschat) {
    String kaal = tekst.strip().replaceAll("\\s+", " ");
    SentenceSplitter verdeler = new SentenceSplitter(List.of(kaal.split(EN, -1)), woordenschat);
    int meeste = PakketLimits.VOORWAARDEN_PER_REGEL + 1;
    return verdeler.delen.size() > PakketLimits.VOORWAARDEN_PER_REGEL * verdeler.meesteDelen
        ? verdeler.delen.subList(0, meeste)
        : verdeler.zinnen();
  }

  private List<String> zinnen() {
    List<String> zinnen = new ArrayList<>();
    int begin = 0;
    while (begin < delen.size() && zinnen.size() <= PakketLimits.VOORWAARDEN_PER_REGEL) {
      int einde = einde(begin);
      zinnen.add(zin(begin, einde));
      begin = einde;
    }
    return zinnen;
  }

  private int einde(int begin) {
    int einde = herkend(begin);
    if (einde == begin) {
      einde++;
      while (einde < delen.size() && herkend(einde) == einde) {
        einde++;
      }
    }
    return einde;
  }

  /** Where a sentence that begins here ends; here itself when none does. */
  private int herkend(int begin) {
    int bekend = einde(begin, zin -> woordenschat.voorwaarde("- " + zin).isPresent());
    return bekend > begin
        ? bekend
        : einde(
            begin,
            zin ->
                woordenschat.voorwaardepatronen().stream()
                    .anyMatch(patroon -> patroon.losjes(zin).isPresent()));
  }

  private int einde(int begin, Predicate<String> past) {
    for (int einde = begin + 1; einde <= Math.min(begin + meesteDelen, delen.size()); einde++) {
      if (past.test(zin(begin, einde))) {
        return einde;
      }
    }
    return begin;
  }

  private String zin(int begin, int einde) {
    return String.join(EN, delen.subList(begin, einde));
  }
}
