package nl.somregels.som.regels.pack.model;

import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.RegelLocation;

/**
 * One line of precedence.
 *
 * @param yielding the criterion that yields
 * @param voor the criterion it yields to
 * @param reden why, Dutch
 * @param grondslag T when the source says it, A when it implies it, S when it is silent
 * @param bron where the source says it
 * @param regel where the line stands
 */
public record VoorrangRule(
    CriteriumCode yielding,
    CriteriumCode voor,
    String reden,
    String grondslag,
    String bron,
    RegelLocation regel) {}
