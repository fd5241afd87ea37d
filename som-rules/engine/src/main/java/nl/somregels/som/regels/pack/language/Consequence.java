package nl.somregels.som.regels.pack.language;

/**
 * A line under {@code gevolg}, understood.
 *
 * @param name what kind of consequence
 * @param values its values, separated by {@code |}
 * @param number its line
 */
public record Consequence(String name, String values, int number) {
  public String value(int place) {
    return values.split("\\|", -1)[place];
  }
}
