package nl.somregels.som.regels.pack;

import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.change.PakketNotes;
import nl.somregels.som.regels.pack.manifest.Manifest;
import nl.somregels.som.regels.pack.model.RuleSet;

/** A checked pack; the reference has its revision only when that is superseded. */
public record Pakket(
    PakketReference reference,
    Regelpakket identity,
    Manifest manifest,
    RuleSet rules,
    PakketNotes notes) {}
