package nl.somregels.som.regels.pack.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.somregels.som.feiten.CriminogeneFactoren;
import nl.somregels.som.regels.pack.language.SentencePattern.Slot;
import nl.somregels.som.regels.pack.model.Voorwaarde;

/**
 * Every sentence that differs from a given one in one value, read with the same vocabulary. A
 * number moves by one either way in the unit of the sentence, and where that unit is coarse also by
 * one of the smallest unit, so that the boundary itself is tried; an article list has each end
 * moved by one; a word gives way to each other word that can stand there.
 */
public final class SentenceMutations {
  private static final Map<String, String> SINGULAR =
      Map.of("dagen", "dag", "weken", "week", "maanden", "maand");
  private static final Map<String, String> PLURAL =
      Map.of("dag", "dagen", "week", "weken", "maand", "maanden");
  private static final Map<String, FinerUnit> FINER =
      Map.of(
          "week", new FinerUnit(7, "dagen"),
          "weken", new FinerUnit(7, "dagen"),
          "jaar", new FinerUnit(12, "maanden"));

  private final Voorwaarde voorwaarde;
  private final SentencePattern pattern;
  private final List<String> values;
  private final List<SentenceMutation> variants = new ArrayList<>();

  private SentenceMutations(Voorwaarde voorwaarde, SentencePattern pattern, List<String> values) {
    this.voorwaarde = voorwaarde;
    this.pattern = pattern;
    this.values = values;
  }

  /** How many of a smaller unit go into one. */
  private record FinerUnit(int count, String unit) {}

  /** Of a condition of a pack that loaded; by place in the sentence, lower numbers first. */
  public static List<SentenceMutation> of(Voorwaarde voorwaarde) {
    for (SentencePattern pattern : Woordenschat.conditionPatterns()) {
      Optional<List<String>> values =
          pattern.loosely(voorwaarde.zin()).filter(found -> fits(pattern, found));
      if (values.isPresent()) {
        SentenceMutations source = new SentenceMutations(voorwaarde, pattern, values.get());
        IntStream.range(0, values.get().size()).forEach(source::place);
        return source.variants;
      }
    }
    throw new IllegalArgumentException("no sentence of the vocabulary: " + voorwaarde.zin());
  }

  private static boolean fits(SentencePattern pattern, List<String> values) {
    return IntStream.range(0, values.size())
        .allMatch(i -> pattern.places().get(i).fits(values.get(i)));
  }

  private void place(int number) {
    Slot place = pattern.places().get(number);
    if (place.kind() == SentencePattern.SlotKind.NUMBER) {
      number(number);
    } else if (place.kind() == SentencePattern.SlotKind.SERIES) {
      articles(number);
    } else if (!place.isUnit()) {
      List<String> words = place.choices().isEmpty() ? CriminogeneFactoren.WORDS : place.choices();
      words.stream()
          .filter(word -> !word.equals(values.get(number)))
          .forEach(
              word ->
                  variant(SentenceMutation.SentenceMutationKind.KEUZE, with(values, number, word)));
    }
  }

  private void number(int number) {
    int digits = Integer.parseInt(values.get(number));
    boolean withUnit = number + 1 < values.size() && pattern.places().get(number + 1).isUnit();
    String unit = withUnit ? values.get(number + 1) : "";
    number(number, digits - 1, unit);
    number(number, digits + 1, unit);
    FinerUnit finer = FINER.get(unit);
    if (finer != null) {
      number(number, digits * finer.count - 1, finer.unit);
      number(number, digits * finer.count + 1, finer.unit);
    }
  }

  private void number(int number, int digits, String unit) {
    List<String> others = with(values, number, Integer.toString(digits));
    if (!unit.isEmpty()) {
      Map<String, String> form = digits == 1 ? SINGULAR : PLURAL;
      others = with(others, number + 1, form.getOrDefault(unit, unit));
    }
    variant(SentenceMutation.SentenceMutationKind.GETAL, others);
  }

  /** Each end of each range one lower and one higher, as far as something is left of the range. */
  private void articles(int number) {
    String[] series = values.get(number).split(", ?");
    for (int i = 0; i < series.length; i++) {
      String[] bounds = series[i].split("-");
      int from = Integer.parseInt(bounds[0]);
      int until = Integer.parseInt(bounds[bounds.length - 1]);
      series(number, series, i, from - 1, until);
      series(number, series, i, from + 1, until);
      series(number, series, i, from, until - 1);
      series(number, series, i, from, until + 1);
    }
  }

  private void series(int number, String[] series, int place, int from, int until) {
    if (from >= 0 && from <= until) {
      String[] others = series.clone();
      others[place] = from == until ? Integer.toString(from) : from + "-" + until;
      variant(
          SentenceMutation.SentenceMutationKind.GETAL,
          with(values, number, String.join(", ", others)));
    }
  }

  private void variant(SentenceMutation.SentenceMutationKind kind, List<String> others) {
    String sentence = pattern.withValues(others);
    try {
      Voorwaarde changed =
          Woordenschat.condition(sentence)
              .map(meaning -> new Voorwaarde(sentence, voorwaarde.regelnummer(), meaning))
              .orElse(null);
      String objection = changed == null ? "deze zin staat niet in de woordenschat" : "";
      variants.add(new SentenceMutation(kind, sentence, changed, objection));
    } catch (InvalidValueException e) {
      variants.add(new SentenceMutation(kind, sentence, null, "in deze zin " + e.getMessage()));
    }
  }

  private static List<String> with(List<String> values, int place, String value) {
    List<String> others = new ArrayList<>(values);
    others.set(place, value);
    return others;
  }
}
