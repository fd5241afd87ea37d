package nl.somregels.som.regels.mutate;

import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.mutatie.MutationOperator;
import nl.somregels.som.regels.pack.model.RuleSet;
import org.jspecify.annotations.Nullable;

/** One change of rules in Dutch; without rules, and with an objection, if no pack can have them. */
record RuleMutant(
    MutationOperator kind,
    RegelLocation rule,
    String text,
    @Nullable RuleSet rules,
    String objection) {}
