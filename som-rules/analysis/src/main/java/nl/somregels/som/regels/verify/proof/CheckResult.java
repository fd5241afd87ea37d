package nl.somregels.som.regels.verify.proof;

import java.util.List;
import nl.somregels.som.pakket.Melding;

/** What is wrong or strange, and in Dutch lines what was checked and how much of it. */
public record CheckResult(List<Melding> meldingen, List<String> summary) {}
