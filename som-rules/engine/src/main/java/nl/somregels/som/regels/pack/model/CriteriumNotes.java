package nl.somregels.som.regels.pack.model;

import nl.somregels.som.bevindingen.RegelLocation;

/**
 * What a rule file says of a criterium besides what it decides. {@code lezing} (the reading where
 * the source is open) and {@code toelichting} may be empty.
 */
public record CriteriumNotes(
    String naam,
    String beleidszin,
    String bron,
    String consensus,
    String lezing,
    String toelichting,
    RegelLocation regel) {}
