package nl.somregels.som.regels.trace;

import java.util.Arrays;
import java.util.List;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitType;

/**
 * Each word of each choice as a fact that was read, made once: these are the same for every case.
 *
 * @param feit the fact with its word
 * @param zin the same as it stands in a sentence
 */
record ChoiceTexts(FeitValue feit, String zin) {
  private static final ChoiceTexts[][] ALLE =
      Arrays.stream(Feit.values()).map(ChoiceTexts::woorden).toArray(ChoiceTexts[][]::new);

  private static ChoiceTexts[] woorden(Feit feit) {
    if (feit == Feit.LAATSTE_RECLASSERINGSINFORMATIE) {
      return new ChoiceTexts[] {van(feit, "GEEN")};
    }
    return feit.soort() instanceof FeitType.Choice keuze
        ? keuze.woorden().stream().map(woord -> van(feit, woord)).toArray(ChoiceTexts[]::new)
        : new ChoiceTexts[0];
  }

  private static ChoiceTexts van(Feit feit, String woord) {
    FeitValue gelezen = new FeitValue(feit.naam(), woord, List.of());
    return new ChoiceTexts(gelezen, FeitValueReader.metNaam(gelezen));
  }

  /** The fact when it has this word. */
  static FeitValue feit(Feit feit, Enum<?> woord) {
    return ALLE[feit.ordinal()][woord.ordinal()].feit;
  }

  /** Its name in words and its word. */
  static String zin(Feit feit, Enum<?> woord) {
    return ALLE[feit.ordinal()][woord.ordinal()].zin;
  }
}
