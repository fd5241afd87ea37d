package nl.somregels.som.regels.pack.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.files.PakketLimits;
import nl.somregels.som.regels.pack.files.Quote;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.pack.model.WegingRule;
import nl.somregels.som.regels.pack.yaml.ValueType;
import nl.somregels.som.text.DidYouMean;
import org.jspecify.annotations.Nullable;

/** Understands single sentences with the vocabulary, and says what is wrong with the others. */
public final class SentenceReader {
  private final MeldingCollector meldingen;

  public SentenceReader(MeldingCollector meldingen) {
    this.meldingen = meldingen;
  }

  public Optional<Voorwaarde> voorwaarde(SentenceLocation place, String text) {
    String sentence = text.strip().replaceAll("\\s+", " ");
    try {
      Optional<Expression> expression = expression(sentence);
      if (expression.isEmpty()) {
        ImpossibleSentence.answer(sentence)
            .ifPresentOrElse(
                answer -> unknown(place, sentence, answer),
                () ->
                    unknown(
                        place,
                        sentence,
                        new SentenceSuggestion(
                            true, Woordenschat.currentConditionPatterns(), this::isCondition)));
      }
      return expression.map(means -> new Voorwaarde(sentence, place.lineNumber(), means));
    } catch (InvalidValueException e) {
      error(
          MeldingCode.VERKEERDE_WAARDE,
          place,
          "in \"" + Quote.of(sentence) + "\" " + e.getMessage(),
          e.suggestion());
      return Optional.empty();
    }
  }

  /** What a condition means; empty when no sentence fits. */
  private Optional<Expression> expression(String sentence) {
    Optional<Expression> expression = Woordenschat.condition(sentence);
    if (expression.isPresent()
        && expression.get() instanceof Expression.Or or
        && or.parts().stream().distinct().count() < or.parts().size()) {
      String once = sentence.replaceFirst("\\b(\\w+) of \\1\\b", "$1");
      throw new InvalidValueException(
          "staat twee keer hetzelfde.",
          isCondition(once) ? "Bedoelde u \"" + once + "\"?" : "Laat er een staan.");
    }
    return expression;
  }

  private boolean isCondition(String sentence) {
    try {
      return expression(sentence).isPresent();
    } catch (InvalidValueException e) {
      return false;
    }
  }

  /** The conditions of a text in which "en" joins them; empty, and reported, when one is wrong. */
  public Optional<List<Voorwaarde>> voorwaarden(SentenceLocation place, String text) {
    List<String> sentences = SentenceSplitter.divide(text);
    if (sentences.size() > PakketLimits.VOORWAARDEN_PER_RULE) {
      error(
          MeldingCode.TE_VEEL_VOORWAARDEN,
          place,
          "hier staan meer dan %s voorwaarden.".formatted(PakketLimits.VOORWAARDEN_PER_RULE),
          "Laat voorwaarden weg of verdeel ze.");
      return Optional.empty();
    }
    List<Voorwaarde> voorwaarden = new ArrayList<>();
    sentences.forEach(sentence -> voorwaarde(place, sentence).ifPresent(voorwaarden::add));
    return voorwaarden.size() == sentences.size() ? Optional.of(voorwaarden) : Optional.empty();
  }

  public Optional<Consequence> consequence(RuleBlock block, RuleBlock.RuleLine line) {
    String sentence = line.text().replaceAll("\\s+", " ");
    Optional<Consequence> consequence = Woordenschat.consequence(sentence, line.number());
    if (consequence.isEmpty()) {
      unknown(
          block.location(line.number()),
          sentence,
          new SentenceSuggestion(
              false,
              Woordenschat.consequencePatterns(),
              other -> Woordenschat.consequence(other, line.number()).isPresent()));
    }
    return consequence;
  }

  public Optional<Feit> feit(SentenceLocation place, String name) {
    Optional<Feit> feit = Feit.byName(name);
    if (feit.isEmpty()) {
      error(
          MeldingCode.ONBEKEND_FEIT,
          place,
          "\"" + Quote.of(name) + "\" is geen feit.",
          DidYouMean.beforeName(name, Feit.model().stream().map(Feit::jsonName).toList())
              .map(other -> "Bedoelde u " + other + "?")
              .orElse("Gebruik de naam die het feit in de invoer heeft."));
    }
    return feit;
  }

  /** The value of a word; empty, and reported as not being {@code what}, when there is none. */
  public <T> Optional<T> choice(
      SentenceLocation place, String word, ValueType<T> kind, String what) {
    Optional<T> value = kind.reader().apply(word);
    if (value.isEmpty()) {
      error(
          MeldingCode.VERKEERDE_WAARDE,
          place,
          "\"%s\" is geen %s.".formatted(Quote.of(word), what),
          kind.suggestion(word));
    }
    return value;
  }

  public WegingRule.@Nullable Caution caution(RuleBlock block, List<Consequence> consequences) {
    if (consequences.isEmpty()) {
      return null;
    }
    Consequence consequence = consequences.get(0);
    if (block.meta("letop").isEmpty()) {
      error(
          MeldingCode.LETOP_ONTBREEKT,
          block.location(consequence.number()),
          "de tekst bij \"let op\" ontbreekt.",
          "Zet onder de titel: @letop(\"...\").");
    }
    return feit(block.location(consequence.number()), consequence.values().get(0))
        .map(feit -> new WegingRule.Caution(feit, consequence.values().get(1), block.meta("letop")))
        .orElse(null);
  }

  @Nullable
  public CriteriumCode code(RuleBlock block, int number, String text) {
    try {
      return new CriteriumCode(text);
    } catch (IllegalArgumentException e) {
      meldingen.error(
          MeldingCode.GEEN_CODE,
          block.place().bestand(),
          number,
          "\"" + Quote.of(text) + "\" is geen code van een criterium.",
          "Schrijf bijvoorbeeld 4, 3-NB, O2 of signaal.");
      return null;
    }
  }

  private void unknown(SentenceLocation place, String sentence, String answer) {
    error(
        MeldingCode.ONBEKENDE_ZIN, place, "onbekende zin \"" + Quote.of(sentence) + "\".", answer);
  }

  /** A sentence with all its fixed words and a wrong value between them is known that well. */
  private void unknown(SentenceLocation place, String sentence, SentenceSuggestion suggestion) {
    if (meldingen.isFull()) {
      return;
    }
    for (SentencePattern pattern : suggestion.patterns()) {
      Optional<List<String>> values = pattern.loosely(sentence);
      if (values.isPresent()) {
        wrong(place, sentence, pattern, values.get(), suggestion);
        return;
      }
    }
    unknown(place, sentence, suggestion.before(sentence));
  }

  private void wrong(
      SentenceLocation place,
      String sentence,
      SentencePattern pattern,
      List<String> values,
      SentenceSuggestion suggestion) {
    List<String> error = new ArrayList<>();
    List<String> how = new ArrayList<>();
    List<String> repaired = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      SentencePattern.Slot filling = pattern.places().get(i);
      suggestion.repaired(filling, values.get(i)).ifPresent(repaired::add);
      if (!filling.fits(values.get(i))) {
        error.add("\"" + Quote.of(values.get(i)) + "\"");
        how.add(SentenceSuggestion.how(filling, values.get(i)));
      }
    }
    Optional<String> meant =
        Optional.of(repaired)
            .filter(all -> all.size() == values.size())
            .map(pattern::withValues)
            .filter(suggestion::isSentence);
    error(
        MeldingCode.VERKEERDE_WAARDE,
        place,
        "in \"%s\" kan %s niet.".formatted(Quote.of(sentence), String.join(" en ", error)),
        meant.map(other -> "Bedoelde u \"" + other + "\"?").orElseGet(() -> String.join(" ", how)));
  }

  public void error(MeldingCode code, SentenceLocation place, String text, String suggestion) {
    meldingen.error(code, place.file(), place.lineNumber(), place.part() + ": " + text, suggestion);
  }
}
