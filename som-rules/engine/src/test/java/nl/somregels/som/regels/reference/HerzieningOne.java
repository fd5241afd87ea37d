package nl.somregels.som.regels.reference;

import java.util.EnumSet;
import java.util.Set;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.prioritering.Prioriteit;

/** What herziening 1 of pack 2021.1 made of a fully known profile, by hand. */
final class HerzieningOne {
  private HerzieningOne() {}

  /** The SOM-moment did not ask for a signal. */
  static Set<ReferenceCriterium> applying(Knowledge known) {
    Set<ReferenceCriterium> applying = EnumSet.noneOf(ReferenceCriterium.class);
    for (ReferenceCriterium criterium : ReferenceCriterium.values()) {
      if (criterium.applies(known)) {
        applying.add(criterium);
      }
    }
    if (known.surely(DerivedValue.PREVENTIEF) && known.surely(DerivedValue.MOMENT_NIET_BEREIKT)) {
      applying.add(ReferenceCriterium.SOM_MOMENT);
    }
    return applying;
  }

  /** 5 did not yield to a signal. */
  static Set<ReferenceCriterium> yieldsTo(
      ReferenceCriterium criterium, Set<ReferenceCriterium> applying) {
    Set<ReferenceCriterium> to = ReferenceVoorrang.yieldsTo(criterium, applying);
    if (criterium == ReferenceCriterium.C5) {
      to.remove(ReferenceCriterium.SIGNAAL);
    }
    return to;
  }

  static Prioriteit prioriteit(Set<ReferenceCriterium> applying) {
    Set<Effect> effects = EnumSet.noneOf(Effect.class);
    for (ReferenceCriterium criterium : applying) {
      if (yieldsTo(criterium, applying).isEmpty()) {
        effects.add(criterium.effect());
      }
    }
    return applying.contains(ReferenceCriterium.SOM_MOMENT)
        ? Prioriteit.NOG_NIET_GEPRIORITEERD
        : ReferenceVoorrang.prioriteit(effects);
  }
}
