package nl.somregels.som.regels.pack.language;

/**
 * A line under {@code gevolg}, understood.
 *
 * @param naam what kind of consequence
 * @param values its values, separated by {@code |}
 * @param nummer its line
 */
public record Consequence(String naam, String values, int nummer) {
  public String waarde(int place) {
    return values.split("\\|", -1)[place];
  }
}
