package nl.somregels.som.regels.pack.model;

import nl.somregels.som.bevindingen.RegelLocation;

/** What a rule file says of a criterium; {@code lezing} and {@code toelichting} may be empty. */
public record CriteriumNotes(
    String naam,
    String beleidszin,
    String bron,
    String consensus,
    String lezing,
    String toelichting,
    RegelLocation regel) {}
