package nl.somregels.som.regels.verify.proof;

import java.util.List;
import nl.somregels.som.pakket.Melding;

/**
 * What a check found.
 *
 * @param meldingen what is wrong or strange
 * @param summary what was checked and how much of it, Dutch lines
 */
public record CheckResult(List<Melding> meldingen, List<String> summary) {}
