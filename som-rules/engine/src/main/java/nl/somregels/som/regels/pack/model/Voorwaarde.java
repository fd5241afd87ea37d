package nl.somregels.som.regels.pack.model;

/**
 * One condition of a rule.
 *
 * @param zin the sentence as it stands in the rule file, without its dash
 * @param regelnummer its line, from 1
 * @param expression what it means
 */
public record Voorwaarde(String zin, int regelnummer, Expression expression) {}
