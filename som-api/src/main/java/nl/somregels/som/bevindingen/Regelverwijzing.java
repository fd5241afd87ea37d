package nl.somregels.som.bevindingen;

/**
 * Where a rule stands.
 *
 * @param bestand file name within the pack
 * @param regelnummer line of the rule's title, from 1
 */
public record Regelverwijzing(String bestand, int regelnummer) {
  /** As in messages: {@code criteria.dslr:31}. */
  @Override
  public String toString() {
    return bestand + ":" + regelnummer;
  }
}
