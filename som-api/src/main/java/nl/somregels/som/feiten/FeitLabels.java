package nl.somregels.som.feiten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.somregels.som.text.DutchDates;
import nl.somregels.som.text.DutchLists;
import org.jspecify.annotations.Nullable;

/** Facts by name in the words of a person. JSON keeps the names. */
public final class FeitLabels {
  /** The most words in one sentence, with those beside the facts. */
  private static final int MOST_WORDS = 20;

  /** {@code Nog niet te zeggen:} and {@code zijn niet bekend}. */
  private static final int WORDS_BESIDE = 7;

  /** The label of a case that is known to have no RISC. */
  private static final String ABSENT = "AFWEZIG";

  private FeitLabels() {}

  /** The fact of this name; the name itself when it is that of a derived fact. */
  public static String of(String name) {
    Objects.requireNonNull(name, "name");
    return Feit.byName(name).map(Feit::label).orElse(name);
  }

  /** The facts of these names, joined by commas and {@code and}. */
  public static String and(List<String> names) {
    Objects.requireNonNull(names, "names");
    return DutchLists.and(names.stream().map(FeitLabels::of).toList());
  }

  /**
   * What a person says of a fact with a value: {@code er loopt geen adviesvraag}, or its label with
   * the value behind a colon. In lower case, without a full stop.
   *
   * @param value as JSON has it
   */
  public static String clause(String name, Object value) {
    Objects.requireNonNull(value, "value");
    Feit feit = Feit.byName(name).orElse(null);
    if (feit != null && feit.kind() instanceof FeitType.Choice choice) {
      int place = choice.words().indexOf(value.toString());
      return place < 0 ? absent(value) : feit.clauses().get(place);
    }
    return of(name) + ": " + words(feit, value);
  }

  private static String absent(Object value) {
    if (!value.equals(ABSENT)) {
      throw new IllegalArgumentException("dit is geen waarde van dit feit.");
    }
    return "er is geen RISC";
  }

  private static String words(@Nullable Feit feit, Object value) {
    if (value instanceof List<?> list) {
      return list.isEmpty() ? "geen" : DutchLists.and(list.stream().map(Object::toString).toList());
    }
    if (value.toString().equals("GEEN")) {
      return "geen";
    }
    return feit != null
            && (feit.kind() instanceof DateFeitType || feit.kind() instanceof InformationFeitType)
        ? DutchDates.of(LocalDate.parse(value.toString()))
        : value.toString();
  }

  /**
   * The facts of these names in short sentences, divided where one would become long.
   *
   * @param first how the first begins
   * @param next how each further one begins
   */
  public static String sentences(String first, String next, List<String> names) {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(next, "next");
    StringBuilder sentences = new StringBuilder();
    for (List<String> part : parts(names, Math.max(words(first), words(next)), false)) {
      sentences.append(sentences.isEmpty() ? first : " " + next);
      sentences.append(DutchLists.and(part)).append('.');
    }
    return sentences.toString();
  }

  /**
   * That these facts are unknown: {@code of er een adviesvraag loopt, is niet bekend.} Begins in
   * lower case.
   */
  public static String unknown(List<String> names) {
    StringBuilder sentences = new StringBuilder();
    for (List<String> part : parts(names, WORDS_BESIDE, true)) {
      if (sentences.isEmpty()) {
        sentences.append(DutchLists.and(part)).append(verb(part)).append(" niet bekend.");
      } else {
        sentences.append(" Ook niet bekend: ").append(DutchLists.and(part)).append('.');
      }
    }
    return sentences.toString();
  }

  private static String verb(List<String> labels) {
    String last = labels.get(labels.size() - 1);
    if (isClause(last)) {
      return ", is";
    }
    boolean isList =
        Feit.model().stream()
            .anyMatch(feit -> feit.label().equals(last) && feit.kind() instanceof WordListFeitType);
    return isList || labels.size() > 1 ? " zijn" : " is";
  }

  private static boolean isClause(String label) {
    return label.startsWith("of ");
  }

  private static int words(String text) {
    return (int) text.strip().chars().filter(character -> character == ' ').count() + 1;
  }

  /** The labels in parts of few words. */
  private static List<List<String>> parts(List<String> names, int beside, boolean sameKind) {
    Objects.requireNonNull(names, "names");
    List<List<String>> parts = new ArrayList<>();
    int words = 0;
    boolean clause = false;
    for (String name : names) {
      String label = of(name);
      int more = words(label) + 1;
      if (parts.isEmpty()
          || beside + words + more > MOST_WORDS + 1
          || sameKind && clause != isClause(label)) {
        parts.add(new ArrayList<>());
        words = 0;
      }
      clause = isClause(label);
      words += more;
      parts.get(parts.size() - 1).add(label);
    }
    return parts;
  }
}
