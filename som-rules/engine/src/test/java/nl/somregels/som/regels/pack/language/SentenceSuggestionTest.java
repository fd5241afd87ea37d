package nl.somregels.som.regels.pack.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.ProjectRoot;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is answered to sentences that people type: what is right, or nothing; never a turn. */
class SentenceSuggestionTest {
  private static final Pattern ENTRY = Pattern.compile("(! )?(.+) ([=~+]>) (.+)");
  private static final SentenceLocation PLACE = new SentenceLocation("criteria.dslr", 7, "Regel 1");

  record Typed(boolean isConsequence, String sentence, String kind, String answer) {
    @Override
    public String toString() {
      return sentence;
    }
  }

  static Stream<Typed> typed() throws IOException {
    try (InputStream in = SentenceSuggestionTest.class.getResourceAsStream("voorstellen.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(ENTRY::matcher)
          .map(
              entry -> {
                assertThat(entry.matches()).as(entry.toString()).isTrue();
                return new Typed(
                    entry.group(1) != null, entry.group(2), entry.group(3), entry.group(4));
              })
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("typed")
  void hetAntwoordIsGoedOfHetIsErNiet(Typed typed) {
    List<Melding> meldingen = meldingen(typed.sentence, typed.isConsequence);
    assertThat(meldingen).hasSize(1);
    assertThat(meldingen.get(0).regelnummer()).isEqualTo(7);
    String suggestion = meldingen.get(0).suggestie();
    String said = meldingen.get(0).tekst() + " " + suggestion;
    List<String> sentences = sentences(suggestion, typed.isConsequence);
    switch (typed.kind) {
      case "=>" ->
          assertThat(sentences)
              .as(said)
              .isEqualTo(typed.answer.equals("-") ? List.of() : List.of(typed.answer));
      case "~>" -> {
        assertThat(sentences).as(said).isEmpty();
        assertThat(said).contains(typed.answer);
      }
      default -> assertThat(said).contains(typed.answer);
    }
  }

  @Test
  void erZijnErGenoeg() throws IOException {
    assertThat(typed().map(Typed::sentence).distinct()).hasSizeGreaterThan(180);
  }

  static List<Melding> meldingen(String sentence, boolean isConsequence) {
    MeldingCollector meldingen = new MeldingCollector();
    SentenceReader reader = new SentenceReader(meldingen);
    if (isConsequence) {
      reader.consequence(
          new RuleBlock(
              "1 Regel", "", Map.of(), List.of(), List.of(), new RegelLocation("criteria.dslr", 1)),
          new RuleBlock.RuleLine(sentence, 7));
    } else {
      reader.voorwaarde(PLACE, sentence);
    }
    return meldingen.all();
  }

  /** What is quoted in an answer and can be typed as it stands; the rest must be a form. */
  static List<String> sentences(String suggestion, boolean isConsequence) {
    Matcher quotes = Pattern.compile("\"(?:- )?([^\"]+)\"").matcher(suggestion);
    return quotes
        .results()
        .map(result -> result.group(1))
        .filter(sentence -> !isForm(sentence) && meldingen(sentence, isConsequence).isEmpty())
        .toList();
  }

  /** A sentence of the manual with its places still open. */
  private static boolean isForm(String quoted) {
    return Stream.concat(
            Woordenschat.currentConditionPatterns().stream(),
            Woordenschat.consequencePatterns().stream())
        .anyMatch(pattern -> !pattern.places().isEmpty() && pattern.readable().equals(quoted));
  }

  @ParameterizedTest
  @MethodSource("typed")
  void watErTussenAanhalingstekensStaatKanEenRegelZeggen(Typed typed) {
    String suggestion = meldingen(typed.sentence, typed.isConsequence).get(0).suggestie();
    Matcher quotes =
        Pattern.compile("(?:u|of|kan|Schrijf|met|en|,|:) \"(?:- )?([^\"]+)\"").matcher(suggestion);
    assertThat(quotes.results().map(result -> result.group(1)))
        .as(suggestion)
        .allMatch(quoted -> isForm(quoted) || meldingen(quoted, typed.isConsequence).isEmpty());
  }

  @Test
  void watLeesmijAlsZinNoemtIsHetAntwoord() throws IOException {
    String leesmij = Files.readString(ProjectRoot.path().resolve("rules/LEESMIJ.md"));
    String table = leesmij.split("\\| wat u wilt zeggen ", 2)[1].split("\n\n", 2)[0];
    List<MatchResult> rows =
        Pattern.compile("\\| ([a-z][^|`]+) \\| `([^`]+)` \\|").matcher(table).results().toList();
    assertThat(rows)
        .hasSizeGreaterThan(5)
        .allSatisfy(
            row ->
                assertThat(sentences(meldingen(row.group(1), false).get(0).suggestie(), false))
                    .containsExactly(row.group(2)));
  }
}
