package nl.somregels.som.regels.pack.language;

/**
 * A line under {@code gevolg}, understood.
 *
 * @param naam what kind of consequence
 * @param waarden its values, separated by {@code |}
 * @param nummer its line
 */
public record Consequence(String naam, String waarden, int nummer) {
  public String waarde(int plaats) {
    return waarden.split("\\|", -1)[plaats];
  }
}
