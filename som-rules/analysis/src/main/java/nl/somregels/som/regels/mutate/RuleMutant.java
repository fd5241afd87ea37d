package nl.somregels.som.regels.mutate;

import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.mutatie.MutationOperator;
import nl.somregels.som.regels.pack.model.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * One small change of the rules of a pack.
 *
 * @param soort what kind of change
 * @param regel the rule file and line
 * @param tekst what was changed, a Dutch sentence without a full stop
 * @param regels all rules of the pack with the change; null when no pack can have them
 * @param bezwaar why no pack can have them, Dutch; empty when one can
 */
record RuleMutant(
    MutationOperator soort,
    RegelLocation regel,
    String tekst,
    @Nullable RuleSet regels,
    String bezwaar) {}
