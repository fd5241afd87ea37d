package nl.somregels.som.regels.verify;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.somregels.som.regels.pack.model.Unit;

/**
 * A number of a sentence with the word that says what it counts: {@code dag 15}, {@code 4 weken}.
 */
record NumberPhrase(boolean isDay, int number, String unit) {
  private static final List<String> WRITTEN =
      List.of(
          ("twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien"
                  + " zestien zeventien achttien negentien twintig")
              .split(" "));
  private static final Map<String, Integer> WORDS =
      IntStream.range(0, WRITTEN.size())
          .boxed()
          .collect(Collectors.toUnmodifiableMap(WRITTEN::get, place -> place + 2));
  private static final String UNIT = "dagen|dag|weken|week|maanden|maand|jaar";
  private static final Pattern FORM =
      Pattern.compile(
          "(?i)(?<![\\w.,§-])(?:(dag) )?(\\d{1,5}|"
              + String.join("|", WRITTEN)
              + ")(?![\\w-]|[.,]\\d)(?: ("
              + UNIT
              + ")\\b)?");

  /** What the number refers to when it counts nothing. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?i)(?:criteri(?:um|a)|optie|tabel|noot|artikel|art\\.|bijlage|figuur|lid|blz\\.|pagina"
              + "|hoofdstuk|paragraaf|§+)\\s*[\\w., -]{0,12}$");

  /** What may follow a number that stands alone. */
  private static final Pattern ALONE =
      Pattern.compile("(?i)\\s*(?:$|[.,;:)\"]|(?:of|en|tot|is|was|wordt|geleden|oud)\\b).*");

  /** Every phrase of a sentence of the rules. */
  static List<NumberPhrase> in(String sentence) {
    return FORM.matcher(sentence)
        .results()
        .filter(found -> !isWritten(found))
        .map(NumberPhrase::of)
        .toList();
  }

  /** The sentence with every phrase replaced: sentences that differ in numbers alone agree. */
  static String form(String sentence) {
    return FORM.matcher(sentence).replaceAll("#");
  }

  private static NumberPhrase of(MatchResult found) {
    String digits = found.group(2).toLowerCase(Locale.ROOT);
    String unit = found.group(3) == null ? "" : found.group(3).toLowerCase(Locale.ROOT);
    return new NumberPhrase(
        found.group(1) != null,
        WORDS.containsKey(digits) ? WORDS.get(digits) : Integer.parseInt(digits),
        unit);
  }

  private static boolean isWritten(MatchResult found) {
    return !Character.isDigit(found.group(2).charAt(0));
  }

  /**
   * Where prose says this number: with a word that counts the same, or (when {@code alone}) as a
   * number that stands by itself and refers to nothing.
   */
  List<Integer> places(String prose, boolean alone) {
    Matcher matcher = FORM.matcher(prose);
    return matcher
        .results()
        .filter(found -> says(found, prose, alone))
        .map(found -> found.start(2))
        .toList();
  }

  private boolean says(MatchResult found, String prose, boolean alone) {
    NumberPhrase other = of(found);
    if (other.isDay || !other.unit.isEmpty()) {
      return other.isDay == isDay && (isDay ? other.number == number : sameLength(other));
    }
    return alone
        && !isWritten(found)
        && other.number == number
        && !REFERENCE.matcher(prose.substring(0, found.start(2))).find()
        && ALONE.matcher(prose.substring(found.end(2))).matches();
  }

  /** Four weeks are 28 days, and a year is 12 months. */
  private boolean sameLength(NumberPhrase other) {
    return !unit.isEmpty()
        && Unit.of(unit).equals(Unit.of(other.unit))
        && length().equals(other.length());
  }

  private Optional<Integer> length() {
    return Unit.of(unit).flatMap(counted -> counted.read(Integer.toString(number), unit));
  }

  @Override
  public String toString() {
    return (isDay ? "dag " : "") + number + (unit.isEmpty() ? "" : " " + unit);
  }
}
