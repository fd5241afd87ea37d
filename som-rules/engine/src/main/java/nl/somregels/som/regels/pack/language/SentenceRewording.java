package nl.somregels.som.regels.pack.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Other ways to say the same; most are no sentences of the vocabulary either. */
final class SentenceRewording {
  private static final String NUMBER = "(\\d{1,6})( (?:dag(?:en)?|week|weken|maand(?:en)?|jaar))?";

  /** What a comparison is called, and the bound from which on or below which it holds. */
  private enum Comparison {
    MORE("meer dan|langer dan|hoger dan|groter dan|later dan|boven|pas na|na"),
    AT_LEAST(
        "minstens|ten minste|tenminste|minimaal|vanaf"
            + "|niet minder dan|niet korter dan|niet lager dan|niet jonger dan"),
    LESS("minder dan|korter dan|lager dan|jonger dan|kleiner dan|onder"),
    AT_MOST(
        "hoogstens|ten hoogste|maximaal|uiterlijk|binnen"
            + "|niet meer dan|niet langer dan|niet hoger dan");

    private final Pattern pattern;

    Comparison(String phrases) {
      pattern = Pattern.compile("(?<!niet |geen |tot )\\b(?:" + phrases + ") (?:de )?" + NUMBER);
    }

    /** In every way in which the vocabulary says it. */
    List<String> ways(int number, String unit, boolean isAge) {
      return switch (this) {
        case MORE ->
            ways(List.of("meer dan", "pas na"), List.of("minstens"), number, unit, 1, isAge);
        case AT_LEAST ->
            ways(List.of("minstens"), List.of("meer dan", "pas na"), number, unit, -1, isAge);
        case LESS ->
            ways(
                List.of("minder dan", "korter dan", "lager dan"),
                List.of("hoogstens", "binnen"),
                number,
                unit,
                -1,
                isAge);
        case AT_MOST ->
            ways(
                List.of("hoogstens", "binnen"),
                List.of("minder dan", "korter dan", "lager dan"),
                number,
                unit,
                1,
                isAge);
      };
    }

    private static List<String> ways(
        List<String> same, List<String> other, int number, String unit, int step, boolean isAge) {
      List<String> ways = new ArrayList<>();
      same.forEach(phrase -> ways.add(phrase + " " + number + unit));
      String next = next(number, unit.strip(), step, isAge);
      other.stream().filter(p -> !next.isEmpty()).forEach(p -> ways.add(p + " " + next));
      return ways;
    }

    /** One more or less of the smallest unit that counts; empty when nothing is left. */
    private static String next(int number, String unit, int step, boolean isAge) {
      boolean isWeek = unit.startsWith("we");
      boolean isYear = unit.equals("jaar") && !isAge;
      int next = number * (isWeek ? 7 : isYear ? 12 : 1) + step;
      String smallest = isWeek ? "dagen" : isYear ? "maanden" : unit;
      String one = smallest.replace("maanden", "maand").replace("dagen", "dag");
      String more = one.equals("maand") || one.equals("dag") ? one + "en" : one;
      return next < 1 ? "" : (next + " " + (next == 1 ? one : more)).strip();
    }
  }

  private static final Pattern OR_MORE =
      Pattern.compile(NUMBER + " of (?:meer|langer|ouder|hoger)\\b");
  private static final Pattern OR_LESS =
      Pattern.compile(NUMBER + " of (?:minder|korter|jonger|lager)\\b");
  private static final Pattern UNTIL = Pattern.compile("(\\d{1,6}) (?:tot en met|t/m) (\\d{1,6})");
  private static final Pattern DAY =
      Pattern.compile(
          "(voor|tot en met|tot|vanaf|na|later dan|niet op) dag (\\d{1,6})( of later)?");
  private static final Pattern NOT_WORD = Pattern.compile("\\b(?:niet|geen) (\\w+)(?! of)\\b");
  private static final Pattern NOT =
      Pattern.compile("\\b(is|volgt|loopt|geeft) (?:niet|geen) (?!op dag)");

  /** Risks from low to high. */
  private static final Map<String, String> RISKS =
      Map.of(
          "minstens MATIG", "MATIG of HOOG",
          "MATIG of hoger", "MATIG of HOOG",
          "hoger dan LAAG", "MATIG of HOOG",
          "hoogstens MATIG", "LAAG of MATIG",
          "MATIG of lager", "LAAG of MATIG",
          "lager dan HOOG", "LAAG of MATIG",
          "hoger dan MATIG", "HOOG",
          "lager dan MATIG", "LAAG");

  private SentenceRewording() {}

  /** Every other way, the likeliest first. */
  static Stream<String> of(String sentence, List<SentencePattern> patterns) {
    List<String> others = new ArrayList<>();
    boolean isAge = sentence.contains("leeftijd");
    replace(
        others,
        UNTIL,
        sentence,
        m -> List.of(m.group(1) + " tot en met " + m.group(2), m.group(1) + " tot " + plus1(m, 2)));
    replace(others, DAY, sentence, SentenceRewording::day);
    String counted = orMore(OR_LESS, "hoogstens", orMore(OR_MORE, "minstens", sentence));
    for (Comparison comparison : Comparison.values()) {
      replace(
          others,
          comparison.pattern,
          counted,
          m -> comparison.ways(Integer.parseInt(m.group(1)), unit(m, 2), isAge));
    }
    RISKS.forEach(
        (typed, same) -> {
          if (sentence.contains(typed)) {
            others.add(sentence.replace(typed, same));
          }
        });
    for (List<String> words : choices(patterns)) {
      replace(
          others,
          NOT_WORD,
          sentence,
          m ->
              words.contains(m.group(1))
                  ? List.of(
                      words.stream()
                          .filter(word -> !word.equals(m.group(1)))
                          .collect(Collectors.joining(" of ")))
                  : List.of());
    }
    others.add(sentence.replaceFirst("^er zijn geen ", "er zijn minder dan 1 "));
    others.add(sentence.replace("staat geen ", "staat niet "));
    others.add(sentence.replace("is geen artikel", "is niet artikel"));
    others.add(sentence.replaceFirst("\\bgeen (\\S+ geweest)$", "nooit $1"));
    if (!sentence.matches(".*\\b(JA|NEE)\\b.*")) {
      replace(others, NOT, sentence + " NEE", m -> List.of(m.group(1) + " "));
    }
    return others.stream().filter(other -> !other.equals(sentence));
  }

  private static String orMore(Pattern pattern, String phrase, String sentence) {
    Matcher matcher = pattern.matcher(sentence);
    return matcher.find()
        ? matcher.replaceFirst(m -> phrase + " " + m.group(1) + unit(m, 2))
        : sentence;
  }

  private static List<String> day(MatchResult match) {
    String day = match.group(2);
    boolean orLater = match.group(3) != null;
    if (orLater != match.group(1).equals("niet op")) {
      return List.of();
    }
    return switch (match.group(1)) {
      case "voor", "tot", "niet op" -> List.of("nog niet op dag " + day);
      case "tot en met" -> List.of("nog niet op dag " + plus1(match, 2));
      case "vanaf" -> List.of("op dag " + day + " of later");
      default -> List.of("op dag " + plus1(match, 2) + " of later");
    };
  }

  private static int plus1(MatchResult match, int group) {
    return Integer.parseInt(match.group(group)) + 1;
  }

  private static String unit(MatchResult match, int group) {
    return match.group(group) == null ? "" : match.group(group);
  }

  private static List<List<String>> choices(List<SentencePattern> patterns) {
    return patterns.stream()
        .flatMap(pattern -> pattern.places().stream())
        .filter(place -> !place.isUnit())
        .map(SentencePattern.Slot::choices)
        .filter(words -> !words.isEmpty())
        .distinct()
        .toList();
  }

  private static void replace(
      List<String> others,
      Pattern pattern,
      String sentence,
      Function<MatchResult, List<String>> ways) {
    Matcher matcher = pattern.matcher(sentence);
    if (matcher.find()) {
      String begin = sentence.substring(0, matcher.start());
      String end = sentence.substring(matcher.end());
      ways.apply(matcher.toMatchResult()).forEach(way -> others.add(begin + way + end));
    }
  }
}
