package nl.somregels.som.regels.mutate;

import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.mutatie.MutationOperator;
import nl.somregels.som.regels.pack.model.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * One small change of the rules of a pack.
 *
 * @param kind what kind of change
 * @param rule the rule file and line
 * @param text what was changed, a Dutch sentence without a full stop
 * @param rules all rules of the pack with the change; null when no pack can have them
 * @param objection why no pack can have them, Dutch; empty when one can
 */
record RuleMutant(
    MutationOperator kind,
    RegelLocation rule,
    String text,
    @Nullable RuleSet rules,
    String objection) {}
