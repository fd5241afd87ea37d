package nl.somregels.som.regels.pack.model;

import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.RegelLocation;

/** One criterion yields to another: the source says so (T), implies it (A) or is silent (S). */
public record VoorrangRule(
    CriteriumCode yielding,
    CriteriumCode voor,
    String reden,
    String grondslag,
    String bron,
    RegelLocation regel) {}
