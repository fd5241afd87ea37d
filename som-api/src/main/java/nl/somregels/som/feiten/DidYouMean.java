package nl.somregels.som.feiten;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The "Bedoelde u ...?" of every message: the nearest allowed words to a mistyped one. */
public final class DidYouMean {
  private DidYouMean() {}

  /** The one nearest word, empty when nothing comes near. */
  public static Optional<String> voor(String getypt, Collection<String> woorden) {
    return dichtbij(getypt, woorden).stream().findFirst();
  }

  /** The sentence to put behind a message, with a leading blank; empty when nothing comes near. */
  public static String zin(String getypt, Collection<String> woorden) {
    return voor(getypt, woorden).map(woord -> zin(getypt, woord)).orElse("");
  }

  /** The sentence that proposes this word for what was typed, with a leading blank. */
  static String zin(String getypt, String woord) {
    boolean spatie = !getypt.equals(zonderRand(getypt));
    return " Bedoelde u " + woord + "?" + (spatie ? " (er staat een spatie omheen)" : "");
  }

  /** Without blanks at either end, the unbreakable ones of a spreadsheet too. */
  static String zonderRand(String getypt) {
    int van = 0;
    int tot = getypt.length();
    while (van < tot && isSpatie(getypt.charAt(van))) {
      van++;
    }
    while (van < tot && isSpatie(getypt.charAt(tot - 1))) {
      tot--;
    }
    return getypt.substring(van, tot);
  }

  private static boolean isSpatie(char teken) {
    return Character.isWhitespace(teken) || Character.isSpaceChar(teken);
  }

  /**
   * At most three near words, nearest first and in the order given among equals. Near is at most a
   * third of the letters wrong; upper and lower case and blanks around it do not count.
   */
  public static List<String> dichtbij(String getypt, Collection<String> woorden) {
    Objects.requireNonNull(getypt, "getypt");
    Objects.requireNonNull(woorden, "woorden");
    String laag = zonderRand(getypt).toLowerCase(Locale.ROOT);
    return woorden.stream()
        .filter(woord -> Math.abs(woord.length() - laag.length()) * 3 <= woord.length())
        .map(woord -> new Neighbour(woord, afstand(laag, woord.toLowerCase(Locale.ROOT))))
        .filter(buur -> buur.afstand() * 3 <= buur.woord().length())
        .sorted(Comparator.comparingInt(Neighbour::afstand))
        .limit(3)
        .map(Neighbour::woord)
        .toList();
  }

  private record Neighbour(String woord, int afstand) {}

  /** The number of letters to insert, delete or replace to make one text of the other. */
  private static int afstand(String a, String b) {
    int[] vorige = new int[b.length() + 1];
    for (int j = 0; j < vorige.length; j++) {
      vorige[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] huidige = new int[b.length() + 1];
      huidige[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int vervang = vorige[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        huidige[j] = Math.min(vervang, 1 + Math.min(vorige[j], huidige[j - 1]));
      }
      vorige = huidige;
    }
    return vorige[b.length()];
  }
}
