package nl.somregels.som.regels.pack;

import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.change.PakketNotes;
import nl.somregels.som.regels.pack.manifest.Manifest;
import nl.somregels.som.regels.pack.model.RuleSet;

/**
 * A checked pack: what identifies it, its manifest, its rules and its documentation.
 *
 * @param identiteit version, calendar and hash
 * @param manifest what pakket.yaml says
 * @param regels the rules
 * @param notes the change note and what the rules leave out
 */
public record Pakket(
    Regelpakket identiteit, Manifest manifest, RuleSet regels, PakketNotes notes) {}
