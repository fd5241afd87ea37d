package nl.somregels.som.prioritering;

import java.util.List;
import java.util.Objects;
import nl.somregels.som.bevindingen.Effect;

/**
 * The proposed outcome. Nobody is ever excluded: whatever the outcome, people can decide otherwise.
 */
public enum Prioriteit {
  /** Probation effort has priority. */
  HOGE_PRIORITEIT(Effect.HOOG, "hoge prioriteit"),
  /** Probation effort has low priority for now; casemanager and municipality go on. */
  LAGE_PRIORITEIT(Effect.LAAG, "lage prioriteit"),
  /** It is not yet time to prioritise, or the phase is not known. */
  NOG_NIET_GEPRIORITEERD(Effect.NOG_NIET, "nog niet geprioriteerd"),
  /** A casemanager and a probation worker weigh the case. */
  PROFESSIONELE_WEGING(Effect.WEGING, "professionele weging"),
  /** Wait for the advice or the verdict. */
  UITGESTELD(Effect.UITSTELLEN, "uitgesteld");

  /** From high to low; NOG_NIET_GEPRIORITEERD comes last and is neither above nor below another. */
  public static final List<Prioriteit> HIGHEST_FIRST =
      List.of(
          HOGE_PRIORITEIT,
          PROFESSIONELE_WEGING,
          UITGESTELD,
          LAGE_PRIORITEIT,
          NOG_NIET_GEPRIORITEERD);

  private final Effect effect;
  private final String label;

  Prioriteit(Effect effect, String label) {
    this.effect = effect;
    this.label = label;
  }

  /** The effect that leads to it when no other is left. */
  public Effect effect() {
    return effect;
  }

  /** In the words of a person, in lower case: {@code hoge prioriteit}. */
  public String label() {
    return label;
  }

  /** The outcome that an effect leads to when no other is left. */
  public static Prioriteit of(Effect effect) {
    Objects.requireNonNull(effect, "effect");
    return HIGHEST_FIRST.stream().filter(one -> one.effect == effect).findFirst().orElseThrow();
  }
}
