package nl.somregels.som.regels.pack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a vocabulary sentence with variables looks to an analyst. */
final class Zinpatroon {
  private static final Pattern VARIABELE = Pattern.compile("\\{(\\w+):((?:[^{}]|\\{[^{}]*})*)}");
  private static final Pattern KEUZE = Pattern.compile("[\\w]+(\\|[\\w]+)*");

  private Zinpatroon() {}

  /** Choices are shown as {@code JA|NEE}, numbers as {@code N}, other places by their name. */
  static String leesbaar(String sleutel) {
    Matcher matcher = VARIABELE.matcher(sleutel);
    StringBuilder zin = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(zin, Matcher.quoteReplacement(plaats(matcher)));
    }
    return matcher.appendTail(zin).toString();
  }

  private static String plaats(Matcher variabele) {
    String vorm = variabele.group(2);
    if (KEUZE.matcher(vorm).matches()) {
      return vorm;
    }
    return vorm.startsWith("[1-9]") ? "N" : variabele.group(1).toUpperCase(java.util.Locale.ROOT);
  }
}
