package nl.somregels.som.regels.pack.language;

import java.util.List;

/** A line under {@code gevolg}: its kind, the values in it, in order, and its line number. */
public record Consequence(ConsequenceKind kind, List<String> values, int number) {}
