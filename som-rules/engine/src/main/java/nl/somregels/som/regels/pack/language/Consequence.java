package nl.somregels.som.regels.pack.language;

import java.util.List;

/**
 * A line under {@code gevolg}, understood.
 *
 * @param name what kind of consequence
 * @param values what stands at the places of the sentence, in their order
 * @param number its line
 */
public record Consequence(String name, List<String> values, int number) {}
