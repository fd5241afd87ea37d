package nl.somregels.som.feiten;

import java.util.Comparator;

/**
 * One reason why a case is refused.
 *
 * @param veld the name of the fact or field, as the input has it
 * @param melding what is so, in Dutch, with the value
 */
public record InvoerError(String veld, String melding) {
  /**
   * The order in which reasons are given: the order of {@link Feit}, then what is about no fact.
   * Not consistent with equals: reasons about one fact rank the same.
   */
  public static final Comparator<InvoerError> OP_FEIT =
      Comparator.comparingInt(
          fout -> Feit.vanNaam(fout.veld()).map(Feit::ordinal).orElse(Integer.MAX_VALUE));

  /** The field and what is so, as a person reads it. */
  @Override
  public String toString() {
    return veld + ": " + melding;
  }
}
