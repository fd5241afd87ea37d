package nl.somregels.som.regels.pack.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of every sentence, changed by one word or one letter: no answer says something else. */
@Tag("slow")
class TurnedSentencesTest {
  private static final Map<String, String> OPPOSITES = new TreeMap<>();

  static {
    for (String pair :
        ("meer/minder langer/korter lager/hoger ouder/jonger later/eerder minstens/hoogstens "
                + "binnen/buiten voor/na met/zonder nooit/ooit geen/een en/of laatste/eerste "
                + "gestart/gestopt rechtmatig/onrechtmatig afgerond/onafgerond toegepast/nagelaten "
                + "uitstroom/instroom sociale/asociale zelfredzaamheid/onzelfredzaamheid "
                + "laaggeletterdheid/hooggeletterdheid BEPERKT/ONBEPERKT VOLDOENDE/ONVOLDOENDE "
                + "tot/vanaf motiveren/demotiveren beschermende/bedreigende korter/langer "
                + "pas/meteen minstens/minder lager/meer")
            .split(" ")) {
      String[] both = pair.split("/");
      OPPOSITES.put(both[0], both[1]);
      OPPOSITES.putIfAbsent(both[1], both[0]);
    }
  }

  static Stream<String> sentences() {
    return WoordenschatTest.sentences();
  }

  /** One of each form. */
  static Stream<String> forms() {
    Set<String> forms = new LinkedHashSet<>();
    return sentences()
        .filter(sentence -> forms.add(sentence.replaceAll("\\b[A-Z_]{2,}$|\\d+ \\w+", "")));
  }

  private static Optional<Expression> meaning(String sentence) {
    return new SentenceReader(new MeldingCollector())
        .voorwaarde(new SentenceLocation("criteria.dslr", 1, ""), sentence)
        .map(Voorwaarde::expression);
  }

  private static Set<Expression> proposed(String typed) {
    Set<Expression> meanings = new LinkedHashSet<>();
    for (Melding melding : SentenceSuggestionTest.meldingen(typed, false)) {
      SentenceSuggestionTest.sentences(melding.suggestie(), false)
          .forEach(sentence -> meanings.add(meaning(sentence).orElseThrow()));
    }
    return meanings;
  }

  private static List<String> without(List<String> words, int place) {
    List<String> others = new ArrayList<>(words);
    others.remove(place);
    return others;
  }

  private static List<String> with(List<String> words, int place, String word) {
    List<String> others = new ArrayList<>(words);
    others.add(place, word);
    return others;
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void eenTegendeelWordtNooitDeZinZelf(String sentence) {
    List<String> words = Arrays.asList(sentence.split(" "));
    Expression plain = meaning(sentence).orElseThrow();
    List<String> turned = new ArrayList<>();
    for (int i = 0; i <= words.size(); i++) {
      turned.add(String.join(" ", with(words, i, "niet")));
      turned.add(String.join(" ", with(words, i, "geen")));
      if (i < words.size()) {
        String word = words.get(i);
        if (List.of("niet", "geen", "nooit").contains(word)) {
          turned.add(String.join(" ", without(words, i)));
        }
        if (OPPOSITES.containsKey(word)) {
          turned.add(String.join(" ", with(without(words, i), i, OPPOSITES.get(word))));
        }
      }
    }
    assertThat(turned)
        .allSatisfy(typed -> assertThat(proposed(typed)).as(typed).doesNotContain(plain));
  }

  /** A slip on a letter: left out, doubled, another, or in the place of its neighbour. */
  private static List<String> slips(String word) {
    Set<String> slips = new LinkedHashSet<>();
    for (int i = 0; i < word.length(); i++) {
      String begin = word.substring(0, i);
      String end = word.substring(i + 1);
      char letter = word.charAt(i);
      slips.add(begin + end);
      slips.add(begin + letter + letter + end);
      slips.add(begin + (letter == 'x' ? 'y' : 'x') + end);
      if (!end.isEmpty()) {
        slips.add(begin + end.charAt(0) + letter + end.substring(1));
      }
    }
    slips.remove(word);
    slips.remove("");
    return List.copyOf(slips);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void eenTikfoutWordtDeZinZelfOfNiets(String sentence) {
    List<String> words = Arrays.asList(sentence.split(" "));
    Expression plain = meaning(sentence).orElseThrow();
    List<String> typos = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int place = i;
      if (!words.get(i).matches(".*\\d.*")) {
        slips(words.get(i))
            .forEach(slip -> typos.add(String.join(" ", with(without(words, place), place, slip))));
      }
    }
    assertThat(typos)
        .isNotEmpty()
        .allSatisfy(typed -> assertThat(proposed(typed)).as(typed).isSubsetOf(Set.of(plain)));
  }

  /** Or else the answers would be right by being silent. */
  @Test
  void deMeesteTikfoutenKrijgenEenVoorstel() {
    List<String> typos =
        forms()
            .flatMap(
                sentence ->
                    Arrays.stream(sentence.split(" "))
                        .filter(word -> word.length() > 4)
                        .flatMap(
                            word ->
                                slips(word).stream().limit(8).map(s -> sentence.replace(word, s))))
            .filter(typed -> meaning(typed).isEmpty())
            .toList();
    long answered = typos.stream().filter(typed -> !proposed(typed).isEmpty()).count();
    assertThat(typos).hasSizeGreaterThan(1000);
    assertThat(answered * 100 / typos.size()).isGreaterThan(90);
  }
}
