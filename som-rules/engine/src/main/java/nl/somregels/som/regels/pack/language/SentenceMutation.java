package nl.somregels.som.regels.pack.language;

import nl.somregels.som.regels.pack.model.Voorwaarde;
import org.jspecify.annotations.Nullable;

/**
 * A condition with one value changed, on the line of the unchanged one; null, with an objection in
 * Dutch, when the vocabulary has no such sentence.
 */
public record SentenceMutation(
    SentenceMutationKind kind, String sentence, @Nullable Voorwaarde voorwaarde, String objection) {
  public enum SentenceMutationKind {
    GETAL,
    KEUZE
  }
}
