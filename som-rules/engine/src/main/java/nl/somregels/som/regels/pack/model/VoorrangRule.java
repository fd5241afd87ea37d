package nl.somregels.som.regels.pack.model;

import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.RegelLocation;

/**
 * One criterion yields to another. {@code grondslag} is T when the source says so, A when it
 * implies it, S when it is silent.
 */
public record VoorrangRule(
    CriteriumCode yielding,
    CriteriumCode voor,
    String reden,
    String grondslag,
    String bron,
    RegelLocation regel) {}
