package nl.somregels.som.regels.pack.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vocabulary is complete, and every sentence of it means something. */
class WoordenschatTest {
  /** Every condition sentence with values filled in; each choice once. */
  static Stream<String> sentences() {
    return Woordenschat.conditionPatterns().stream().flatMap(pattern -> filledIn(pattern).stream());
  }

  private static List<String> filledIn(SentencePattern pattern) {
    List<String> sentences = new ArrayList<>();
    for (int choice = 0; choice < 4; choice++) {
      List<String> values = new ArrayList<>();
      for (SentencePattern.Slot place : pattern.places()) {
        values.add(value(place, choice, values));
      }
      sentences.add(pattern.withValues(values));
    }
    return sentences.stream().distinct().toList();
  }

  private static String value(SentencePattern.Slot place, int choice, List<String> earlier) {
    if (!place.choices().isEmpty()) {
      int second = earlier.isEmpty() || place.isUnit() ? 0 : 1;
      return place.choices().get((choice + second) % place.choices().size());
    }
    if (place.kind() == SentencePattern.SlotKind.NUMBER) {
      return earlier.contains("18") ? "23" : "18";
    }
    return place.kind() == SentencePattern.SlotKind.SERIES
        ? "141, 287-291"
        : earlier.contains("verslaving") ? "gokken" : "verslaving";
  }

  private static Expression expression(String sentence) {
    return Woordenschat.condition(sentence).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void elkeZinHeeftEenBetekenis(String sentence) {
    assertThat(expression(sentence).fields()).isNotEmpty();
  }

  @Test
  void elkFeitIsMetEenZinTeBereiken() {
    Set<Feit> reached = new TreeSet<>(List.of(Feit.KENMERK));
    sentences()
        .forEach(
            sentence ->
                expression(sentence).fields().forEach(field -> reached.addAll(field.feiten())));
    assertThat(reached).containsExactlyElementsOf(Feit.model());
  }

  @Test
  void elkVeldIsMetEenZinTeBereiken() {
    Set<Field> reached = EnumSet.noneOf(Field.class);
    sentences().forEach(sentence -> reached.addAll(expression(sentence).fields()));
    assertThat(reached).isEqualTo(EnumSet.allOf(Field.class));
  }

  @Test
  void geenZinVraagtOfEenFeitOnbekendIs() {
    assertThat(Woordenschat.conditionSentences())
        .noneMatch(sentence -> sentence.contains("onbekend"));
  }

  /**
   * Otherwise a reader that takes the first sentence it finds would read half of the longer one.
   */
  @Test
  void geenZinIsHetBeginVanEenLatereZin() {
    List<String> sentences = Woordenschat.conditionSentences();
    for (int i = 0; i < sentences.size(); i++) {
      String shortText = sentences.get(i);
      assertThat(sentences.subList(i + 1, sentences.size()))
          .noneMatch(
              later -> later.startsWith(shortText + " ") || later.startsWith(shortText + ","));
    }
  }

  @Test
  void alleenGewoneCijfersZijnEenGetal() {
    assertThat(Stream.of("4", "\u0664", "\uFF14", "\uD835\uDFD2"))
        .filteredOn(
            digit -> Woordenschat.isCondition("de verblijfsduur is korter dan " + digit + " weken"))
        .containsExactly("4");
  }

  /** A number above every bound would make an unknown interval look certain. */
  @Test
  void geenGetalKomtBijDeGrenzenVanOnbekend() {
    assertThat(Field.values())
        .allSatisfy(
            field ->
                assertThat(field.largest() + 1)
                    .isLessThan(Math.min(Field.NO_INFORMATION, Field.UNBOUNDED)));
    assertThat(List.of("99999 jaar", "99999999999 maanden"))
        .allSatisfy(
            age ->
                assertThatThrownBy(
                        () -> expression("er is een RISC van hoogstens %s oud".formatted(age)))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("is \"%s\" te groot.", age));
  }
}
