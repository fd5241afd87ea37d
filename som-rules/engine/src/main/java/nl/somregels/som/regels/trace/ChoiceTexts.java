package nl.somregels.som.regels.trace;

import java.util.List;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.regels.decide.FeitSet;

/**
 * Each word of each choice as a fact that was read, made once: these are the same for every case.
 *
 * @param feit the fact with its word
 * @param sentence the same as it stands in a sentence
 */
record ChoiceTexts(FeitValue feit, String sentence) {
  private static final ChoiceTexts[][] ALL =
      Feit.model().stream().map(ChoiceTexts::words).toArray(ChoiceTexts[][]::new);

  private static ChoiceTexts[] words(Feit feit) {
    if (feit.equals(Feit.LAATSTE_RECLASSERINGSINFORMATIE)) {
      return new ChoiceTexts[] {of(feit, "GEEN")};
    }
    return feit.kind() instanceof FeitType.Choice choice
        ? choice.words().stream().map(word -> of(feit, word)).toArray(ChoiceTexts[]::new)
        : new ChoiceTexts[0];
  }

  private static ChoiceTexts of(Feit feit, String word) {
    FeitValue read = new FeitValue(feit.jsonName(), word, List.of());
    return new ChoiceTexts(read, FeitValueReader.withName(read));
  }

  /** The fact when it has this word. */
  static FeitValue feit(Feit feit, Enum<?> word) {
    return ALL[FeitSet.place(feit)][word.ordinal()].feit;
  }

  /** Its name in words and its word. */
  static String sentence(Feit feit, Enum<?> word) {
    return ALL[FeitSet.place(feit)][word.ordinal()].sentence;
  }
}
