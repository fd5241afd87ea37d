package nl.somregels.som.feiten;

/**
 * One reason why a case is refused.
 *
 * @param veld the name of the fact or field, as the input has it
 * @param melding what is so, in Dutch, with the value
 */
public record Invoerfout(String veld, String melding) {
  /** The field and what is so, as a person reads it. */
  @Override
  public String toString() {
    return veld + ": " + melding;
  }
}
