package nl.somregels.som.regels.pack.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sentence of the vocabulary as an analyst sees it: fixed words with places for values. */
final class SentencePattern {
  private static final Pattern VARIABELE = Pattern.compile("\\{(\\w+):((?:[^{}]|\\{[^{}]*})*)}");

  private final List<String> vast = new ArrayList<>();
  private final List<Slot> plaatsen = new ArrayList<>();
  private final Pattern streng;
  private volatile @Nullable Pattern losjes;

  private SentencePattern(String begin, String zin) {
    Matcher matcher = VARIABELE.matcher(zin);
    int einde = 0;
    while (matcher.find()) {
      vast.add(zin.substring(einde, matcher.start()));
      plaatsen.add(new Slot(matcher.group(1), matcher.group(2)));
      einde = matcher.end();
    }
    vast.add(zin.substring(einde));
    streng = Pattern.compile(begin + patroon("\\s+", Slot::vorm));
  }

  /** Of the left-hand side of a line in the vocabulary; the dash of a condition is left out. */
  static SentencePattern van(String sleutel) {
    String zin = sleutel.strip().replaceAll("\\s+", " ");
    return zin.startsWith("- ")
        ? new SentencePattern("-\\s+", zin.substring(2))
        : new SentencePattern("", zin);
  }

  /** A regular expression with a group for each place. */
  private String patroon(String wit, Function<Slot, String> vorm) {
    StringBuilder patroon = new StringBuilder();
    for (int i = 0; i < vast.size(); i++) {
      patroon.append("\\Q" + vast.get(i).replace(" ", "\\E" + wit + "\\Q") + "\\E");
      if (i < plaatsen.size()) {
        patroon.append("(" + vorm.apply(plaatsen.get(i)) + ")");
      }
    }
    return patroon.toString();
  }

  List<Slot> plaatsen() {
    return plaatsen;
  }

  /** Choices are shown as {@code JA|NEE}, numbers as {@code N}, other places by their name. */
  String leesbaar() {
    return metWaarden(plaatsen.stream().map(Slot::leesbaar).toList());
  }

  String metWaarden(List<String> waarden) {
    StringBuilder zin = new StringBuilder(vast.get(0));
    for (int i = 0; i < waarden.size(); i++) {
      zin.append(waarden.get(i)).append(vast.get(i + 1));
    }
    return zin.toString();
  }

  /** What stands at each place of a line that is this sentence, its dash included. */
  Optional<List<String>> streng(String regel) {
    return waarden(streng.matcher(regel));
  }

  /**
   * What stands at each place of a sentence that has all the fixed words. Compiled when it is first
   * asked for, which is only where a sentence is wrong; two threads at once make the same.
   */
  Optional<List<String>> losjes(String zin) {
    Pattern patroon = losjes;
    if (patroon == null) {
      patroon = Pattern.compile(patroon(" ", plaats -> plaats.isReeks() ? ".+" : "\\S+"));
      losjes = patroon;
    }
    return waarden(patroon.matcher(zin));
  }

  private static Optional<List<String>> waarden(Matcher matcher) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<String> waarden = new ArrayList<>();
    for (int i = 1; i <= matcher.groupCount(); i++) {
      waarden.add(matcher.group(i));
    }
    return Optional.of(waarden);
  }

  /**
   * A place for a value.
   *
   * @param naam of the variable
   * @param vorm the regular expression of the vocabulary for what may stand there
   * @param patroon the same, compiled
   */
  record Slot(String naam, String vorm, Pattern patroon) {
    private static final Pattern KEUZE = Pattern.compile("\\w++(?:\\|\\w++)*+");

    Slot(String naam, String vorm) {
      this(naam, vorm, Pattern.compile(vorm));
    }

    boolean past(String waarde) {
      return patroon.matcher(waarde).matches();
    }

    /** The words to choose from; empty when it is not a choice. */
    List<String> keuzes() {
      return KEUZE.matcher(vorm).matches() ? List.of(vorm.split("\\|")) : List.of();
    }

    boolean isGetal() {
      return vorm.startsWith("[1-9]");
    }

    boolean isReeks() {
      return vorm.startsWith("[0-9,");
    }

    /** Whether a criterium code fits. */
    boolean isCode() {
      return vorm.contains("0-9-");
    }

    String leesbaar() {
      if (!keuzes().isEmpty()) {
        return vorm;
      }
      return isGetal() ? "N" : naam.toUpperCase(Locale.ROOT);
    }

    /** What to write there. */
    String hoe() {
      if (!keuzes().isEmpty()) {
        return "Kies uit: " + String.join(", ", keuzes()) + ".";
      }
      if (isGetal()) {
        return "Schrijf een heel getal vanaf 1 in cijfers, zoals 4.";
      }
      if (isReeks()) {
        return "Schrijf artikelnummers, zoals 141, 287-291.";
      }
      return isCode()
          ? "Schrijf de code van een criterium, zoals 4 of 3-NB."
          : "Schrijf een woord uit de lijst, in kleine letters.";
    }
  }
}
