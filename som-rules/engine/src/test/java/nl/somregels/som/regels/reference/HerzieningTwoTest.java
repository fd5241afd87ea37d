package nl.somregels.som.regels.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.prioritering.Prioriteit;
import org.junit.jupiter.api.Test;

/**
 * What herziening 2 of pack 2021.1 changes, counted by hand over every fully known profile, and
 * that it never silences a signal of the casemanager.
 */
class HerzieningTwoTest {
  private final Map<String, Integer> counted = new TreeMap<>();
  private int profiles;

  @Test
  void herzieningTweeVerandertPreciesDit() {
    each(Knowledge.NONE, 0);
    assertThat(profiles).isEqualTo(327_680);
    assertThat(counted)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "NOG_NIET_GEPRIORITEERD wordt HOGE_PRIORITEIT", 10_240,
                "NOG_NIET_GEPRIORITEERD wordt PROFESSIONELE_WEGING", 30_720,
                "UITGESTELD wordt PROFESSIONELE_WEGING", 7_680,
                "andere reden", 12_800));
  }

  private void each(Knowledge known, int fact) {
    if (fact < DerivedFact.values().length) {
      known.each(DerivedFact.values()[fact]).forEach(next -> each(next, fact + 1));
      return;
    }
    profiles++;
    Set<ReferenceCriterium> now = EnumSet.noneOf(ReferenceCriterium.class);
    for (ReferenceCriterium criterium : ReferenceCriterium.values()) {
      if (criterium.applies(known)) {
        now.add(criterium);
      }
    }
    Set<ReferenceCriterium> then = HerzieningOne.applying(known);
    Prioriteit is = outcome(now, ReferenceVoorrang.effects(now));
    count(HerzieningOne.prioriteit(then), is, then, now);
    if (known.surely(DerivedValue.SIGNAAL_JA)) {
      assertThat(is).isIn(Prioriteit.HOGE_PRIORITEIT, Prioriteit.PROFESSIONELE_WEGING);
    }
  }

  private void count(
      Prioriteit was, Prioriteit is, Set<ReferenceCriterium> then, Set<ReferenceCriterium> now) {
    boolean postponedWithSignal =
        now.contains(ReferenceCriterium.C5) && now.contains(ReferenceCriterium.SIGNAAL);
    if (was != is) {
      counted.merge(was + " wordt " + is, 1, Integer::sum);
    } else if (!then.equals(now) || postponedWithSignal) {
      counted.merge("andere reden", 1, Integer::sum);
    }
  }

  private static Prioriteit outcome(Set<ReferenceCriterium> applying, Set<Effect> effects) {
    return applying.contains(ReferenceCriterium.SOM_MOMENT)
        ? Prioriteit.NOG_NIET_GEPRIORITEERD
        : ReferenceVoorrang.prioriteit(effects);
  }
}
