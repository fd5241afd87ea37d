package nl.somregels.som.regels.pack;

import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.change.PakketNotes;
import nl.somregels.som.regels.pack.manifest.Manifest;
import nl.somregels.som.regels.pack.model.RuleSet;

/**
 * A checked pack: what identifies it, its manifest, its rules and its documentation.
 *
 * @param reference how it is referred to: with its revision only when that is superseded
 * @param identity version, calendar and hash
 * @param manifest what pakket.yaml says
 * @param rules the rules
 * @param notes the change note and what the rules leave out
 */
public record Pakket(
    PakketReference reference,
    Regelpakket identity,
    Manifest manifest,
    RuleSet rules,
    PakketNotes notes) {}
