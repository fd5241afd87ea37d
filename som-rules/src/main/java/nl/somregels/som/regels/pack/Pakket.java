package nl.somregels.som.regels.pack;

import nl.somregels.som.Regelpakket;

/**
 * A checked pack: what identifies it, its manifest and its rules.
 *
 * @param identiteit version, calendar and hash
 * @param manifest what pakket.yaml says
 * @param regels the rules
 */
public record Pakket(Regelpakket identiteit, Manifest manifest, Regels regels) {}
