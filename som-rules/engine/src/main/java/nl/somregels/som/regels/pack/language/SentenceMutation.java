package nl.somregels.som.regels.pack.language;

import nl.somregels.som.regels.pack.model.Voorwaarde;
import org.jspecify.annotations.Nullable;

/**
 * A condition with one value changed: its sentence with another number, word or article.
 *
 * @param kind what kind of value was changed
 * @param sentence the changed sentence, without dash
 * @param voorwaarde the changed condition on the line of the unchanged one; null when the
 *     vocabulary has no such sentence
 * @param objection why there is none, Dutch; empty when there is one
 */
public record SentenceMutation(
    SentenceMutationKind kind, String sentence, @Nullable Voorwaarde voorwaarde, String objection) {
  /** What kind of value. */
  public enum SentenceMutationKind {
    GETAL,
    KEUZE
  }
}
