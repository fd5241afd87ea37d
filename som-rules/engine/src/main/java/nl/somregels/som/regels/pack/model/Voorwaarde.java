package nl.somregels.som.regels.pack.model;

/** A condition: its sentence in the rule file without dash, its line from 1, and its meaning. */
public record Voorwaarde(String zin, int regelnummer, Expression expression) {}
