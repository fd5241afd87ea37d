package nl.somregels.som.regels.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.prioritering.Prioriteit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every line of the precedence table, and what is left of the conflicts. */
class ReferenceVoorrangTest {

  @ParameterizedTest
  @CsvSource({
    "1 8, 1 -> 8, HOGE_PRIORITEIT",
    "2 8, 2 -> 8, HOGE_PRIORITEIT",
    "3 8, 3 -> 8, HOGE_PRIORITEIT",
    "4 8, 4 -> 8, HOGE_PRIORITEIT",
    "8 9, 9 -> 8, HOGE_PRIORITEIT",
    "8 10, 10 -> 8, HOGE_PRIORITEIT",
    "3 3-NB, 3 -> 3-NB, PROFESSIONELE_WEGING",
    "3 7, 3 -> 7, HOGE_PRIORITEIT",
    "1 6, 1 -> 6, HOGE_PRIORITEIT",
    "2 6, 2 -> 6, HOGE_PRIORITEIT",
    "3 6, 3 -> 6, HOGE_PRIORITEIT",
    "5 6, 5 -> 6, HOGE_PRIORITEIT",
    "2 5, 2 -> 5, UITGESTELD",
    "3 5, 3 -> 5, UITGESTELD",
    "1 5, 5 -> 1, LAGE_PRIORITEIT",
    "1 signaal, 1 -> signaal, PROFESSIONELE_WEGING",
    "2 signaal, 2 -> signaal, PROFESSIONELE_WEGING",
    "3 signaal, 3 -> signaal, PROFESSIONELE_WEGING",
    "4 signaal, 4 -> signaal, PROFESSIONELE_WEGING",
    "9 signaal, 9 -> signaal, PROFESSIONELE_WEGING",
    "10 signaal, 10 -> signaal, PROFESSIONELE_WEGING",
    "5 signaal, 5 -> signaal, PROFESSIONELE_WEGING",
    "1 5 signaal, 1 -> signaal; 5 -> 1 signaal, PROFESSIONELE_WEGING",
    "1 7 signaal, 1 -> signaal, HOGE_PRIORITEIT",
    "1 5 6, 1 -> 6; 5 -> 1 6, HOGE_PRIORITEIT",
    "3 3-NB 8 signaal, 3 -> 3-NB 8 signaal, HOGE_PRIORITEIT",
    "1 3-NB, '', LAGE_PRIORITEIT",
    "'', '', PROFESSIONELE_WEGING",
  })
  void whatYieldsAndWhatIsLeft(String codes, String yields, Prioriteit prioriteit) {
    Set<ReferenceCriterium> applying = applying(codes);
    Set<Effect> effects = ReferenceVoorrang.effects(applying);

    assertThat(yields(applying)).isEqualTo(yields);
    assertThat(ReferenceVoorrang.prioriteit(effects)).isEqualTo(prioriteit);
    assertThat(ReferenceVoorrang.contradictory(effects)).isFalse();
  }

  @Test
  void ofAllPairsThatCanApplyTogetherOnlyFourDisagree() {
    Set<String> conflicts = new TreeSet<>();
    for (ReferenceCriterium one : ReferenceCriterium.values()) {
      for (ReferenceCriterium other : ReferenceCriterium.values()) {
        if (one.ordinal() < other.ordinal()
            && together(one, other)
            && ReferenceVoorrang.contradictory(ReferenceVoorrang.effects(EnumSet.of(one, other)))) {
          conflicts.add(one.code() + " " + other.code());
        }
      }
    }
    assertThat(conflicts).containsExactly("1 7", "2 7", "4 7", "7 9");
    assertThat(ReferenceVoorrang.prioriteit(EnumSet.of(Effect.HOOG, Effect.LAAG)))
        .isEqualTo(Prioriteit.PROFESSIONELE_WEGING);
  }

  private static boolean together(ReferenceCriterium one, ReferenceCriterium other) {
    Set<String> preventive = Set.of("5", "6", "som-moment");
    Set<String> afterVerdict = Set.of("4", "7", "8", "9", "10");
    List<String> codes = List.of(one.code(), other.code());
    return !codes.equals(List.of("7", "10"))
        && (codes.stream().noneMatch(preventive::contains)
            || codes.stream().noneMatch(afterVerdict::contains));
  }

  private static Set<ReferenceCriterium> applying(String codes) {
    Set<ReferenceCriterium> applying = EnumSet.noneOf(ReferenceCriterium.class);
    List<String> wanted = List.of(codes.split(" "));
    Arrays.stream(ReferenceCriterium.values())
        .filter(criterium -> wanted.contains(criterium.code()))
        .forEach(applying::add);
    return applying;
  }

  private static String yields(Set<ReferenceCriterium> applying) {
    return applying.stream()
        .filter(criterium -> !ReferenceVoorrang.yieldsTo(criterium, applying).isEmpty())
        .map(
            criterium ->
                criterium.code()
                    + " -> "
                    + String.join(
                        " ",
                        ReferenceVoorrang.yieldsTo(criterium, applying).stream()
                            .map(ReferenceCriterium::code)
                            .toList()))
        .reduce((one, other) -> one + "; " + other)
        .orElse("");
  }
}
