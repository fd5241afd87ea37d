package nl.somregels.som.regels.reference;

import static nl.somregels.som.regels.reference.ReferenceCriterium.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.prioritering.Prioriteit;

/** Voorrang and De uitkomst of rules/MODEL.md: pure functions of the applying criteria. */
final class ReferenceVoorrang {
  private static final Map<ReferenceCriterium, Set<ReferenceCriterium>> YIELDS =
      new EnumMap<>(ReferenceCriterium.class);

  static {
    Arrays.stream(ReferenceCriterium.values())
        .forEach(criterium -> YIELDS.put(criterium, EnumSet.noneOf(ReferenceCriterium.class)));
    row(List.of(C1, C2, C3, C4, C9, C10), C8);
    row(List.of(C3), C3_NB);
    row(List.of(C3), C7);
    row(List.of(C1, C2, C3), C6);
    row(List.of(C5), C6);
    row(List.of(C2, C3), C5);
    row(List.of(C5), C1);
    row(List.of(C1, C2, C3, C4, C5, C9, C10), SIGNAAL);
  }

  private ReferenceVoorrang() {}

  private static void row(List<ReferenceCriterium> yields, ReferenceCriterium to) {
    yields.forEach(criterium -> YIELDS.get(criterium).add(to));
  }

  /** The applying criteria this one yields to, themselves yielding or not; ordered as the table. */
  static Set<ReferenceCriterium> yieldsTo(
      ReferenceCriterium criterium, Set<ReferenceCriterium> applying) {
    Set<ReferenceCriterium> to = EnumSet.copyOf(applying);
    to.retainAll(YIELDS.get(criterium));
    return to;
  }

  /** The effects that did not yield. */
  static Set<Effect> effects(Set<ReferenceCriterium> applying) {
    Set<Effect> effects = EnumSet.noneOf(Effect.class);
    for (ReferenceCriterium criterium : applying) {
      if (yieldsTo(criterium, applying).isEmpty()) {
        effects.add(criterium.effect());
      }
    }
    return effects;
  }

  static boolean contradictory(Set<Effect> effects) {
    boolean high = effects.contains(Effect.HOOG);
    boolean low = effects.contains(Effect.LAAG);
    boolean postpone = effects.contains(Effect.UITSTELLEN);
    return high && (low || postpone) || low && postpone;
  }

  /** The outcome once it is certain that it is time to prioritise. */
  static Prioriteit prioriteit(Set<Effect> effects) {
    if (contradictory(effects)) {
      return Prioriteit.PROFESSIONELE_WEGING;
    }
    if (effects.contains(Effect.HOOG)) {
      return Prioriteit.HOGE_PRIORITEIT;
    }
    if (effects.contains(Effect.UITSTELLEN)) {
      return Prioriteit.UITGESTELD;
    }
    return effects.contains(Effect.LAAG)
        ? Prioriteit.LAGE_PRIORITEIT
        : Prioriteit.PROFESSIONELE_WEGING;
  }
}
