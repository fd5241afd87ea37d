package nl.somregels.som.regels.pack.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.somregels.som.feiten.DidYouMean;
import nl.somregels.som.regels.pack.files.PakketLimits;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The nearest sentences of the vocabulary to one that is not in it, with the typed numbers and
 * words filled in where the vocabulary leaves a place for them. Near is judged by word, in order: a
 * missing or extra word costs its letters, a misspelt word the letters that differ.
 */
final class SentenceSuggestion {
  private static final List<String> TELWOORDEN =
      List.of(
          "nul",
          "één",
          "twee",
          "drie",
          "vier",
          "vijf",
          "zes",
          "zeven",
          "acht",
          "negen",
          "tien",
          "elf",
          "twaalf",
          "dertien",
          "veertien",
          "vijftien",
          "zestien",
          "zeventien",
          "achttien",
          "negentien",
          "twintig");
  private static final Pattern GETAL = Pattern.compile("[A-Z]?\\d+(?:-[A-Z]+)?");
  private static final double DICHTBIJ = 0.6;
  private static final double BIJNA_BESTE = 0.95;
  private static final double ZELFDE_WOORD = 0.6;

  private SentenceSuggestion() {}

  /** What to try instead of this sentence. */
  static String voor(String zin, List<SentencePattern> patronen) {
    if (zin.length() > PakketLimits.TEKENS_VOOR_SUGGESTIE) {
      return "Zet elke voorwaarde op een eigen regel.";
    }
    List<String> woorden = woorden(zin);
    List<Candidate> kandidaten =
        patronen.stream()
            .flatMap(patroon -> ingevuld(patroon, woorden))
            .map(tekst -> new Candidate(tekst, overeenkomst(woorden, woorden(tekst))))
            .filter(kandidaat -> kandidaat.overeenkomst() >= DICHTBIJ)
            .sorted(Comparator.comparingDouble(Candidate::overeenkomst).reversed())
            .toList();
    List<String> beste =
        kandidaten.stream()
            .filter(k -> k.overeenkomst() >= kandidaten.get(0).overeenkomst() * BIJNA_BESTE)
            .map(Candidate::tekst)
            .limit(3)
            .toList();
    return beste.isEmpty()
        ? "Kijk in LEESMIJ.md welke zinnen er zijn."
        : "Bedoelde u \"" + String.join("\" of \"", beste) + "\"?";
  }

  /** The number that a word names, in digits. */
  static Optional<String> getal(String woord) {
    int getal = TELWOORDEN.indexOf(woord.toLowerCase(Locale.ROOT));
    return getal < 1 ? Optional.empty() : Optional.of(Integer.toString(getal));
  }

  private record Candidate(String tekst, double overeenkomst) {}

  private static List<String> woorden(String zin) {
    return Arrays.stream(zin.split(" "))
        .filter(woord -> !woord.isEmpty())
        .map(woord -> getal(woord).orElse(woord))
        .toList();
  }

  /** The sentence with the typed values; a choice without a typed value once for each word. */
  private static Stream<String> ingevuld(SentencePattern patroon, List<String> woorden) {
    Deque<String> getallen =
        new ArrayDeque<>(woorden.stream().filter(w -> GETAL.matcher(w).matches()).toList());
    List<List<String>> zinnen = List.of(List.of());
    for (SentencePattern.Slot plaats : patroon.plaatsen()) {
      List<String> waarden = waarden(plaats, getallen, woorden);
      zinnen =
          zinnen.stream()
              .flatMap(begin -> waarden.stream().map(waarde -> met(begin, waarde)))
              .toList();
    }
    return zinnen.stream().map(patroon::metWaarden);
  }

  private static List<String> waarden(
      SentencePattern.Slot plaats, Deque<String> getallen, List<String> woorden) {
    if (plaats.isGetal() || plaats.isCode()) {
      boolean past = !getallen.isEmpty() && plaats.past(getallen.peek());
      return List.of(past ? getallen.remove() : plaats.leesbaar());
    }
    List<String> getypt =
        plaats.keuzes().stream()
            .filter(keuze -> woorden.stream().anyMatch(keuze::equalsIgnoreCase))
            .toList();
    if (!getypt.isEmpty()) {
      return getypt;
    }
    return plaats.keuzes().isEmpty() ? List.of(plaats.leesbaar()) : plaats.keuzes();
  }

  private static List<String> met(List<String> begin, String waarde) {
    List<String> samen = new ArrayList<>(begin);
    samen.add(waarde);
    return samen;
  }

  /** Twice the shared letters over all letters of both, the words in order. */
  private static double overeenkomst(List<String> a, List<String> b) {
    double[][] gedeeld = new double[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        gedeeld[i][j] =
            Math.max(
                gedeeld[i - 1][j - 1] + gedeeldeLetters(a.get(i - 1), b.get(j - 1)),
                Math.max(gedeeld[i - 1][j], gedeeld[i][j - 1]));
      }
    }
    return 2 * gedeeld[a.size()][b.size()] / (letters(a) + letters(b));
  }

  private static double gedeeldeLetters(String a, String b) {
    int langste = Math.max(a.length(), b.length());
    if (Math.abs(a.length() - b.length()) > langste * (1 - ZELFDE_WOORD)) {
      return 0;
    }
    int verschil =
        LevenshteinDistance.getDefaultInstance()
            .apply(a.toLowerCase(Locale.ROOT), b.toLowerCase(Locale.ROOT));
    double gelijk = 1 - (double) verschil / langste;
    return gelijk >= ZELFDE_WOORD ? gelijk * (a.length() + b.length()) / 2 : 0;
  }

  private static int letters(List<String> woorden) {
    return woorden.stream().mapToInt(String::length).sum();
  }

  /** The value that was probably meant at this place. */
  static Optional<String> hersteld(SentencePattern.Slot plaats, String waarde) {
    if (plaats.past(waarde)) {
      return Optional.of(waarde);
    }
    return plaats.isGetal() ? getal(waarde) : DidYouMean.voor(waarde, plaats.keuzes());
  }
}
