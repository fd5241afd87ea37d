package nl.somregels.som.regels.profile.space;

import static nl.somregels.som.bevindingen.Effect.HOOG;
import static nl.somregels.som.bevindingen.Effect.LAAG;
import static nl.somregels.som.bevindingen.Effect.NOG_NIET;
import static nl.somregels.som.bevindingen.Effect.UITSTELLEN;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.Fold;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.Truth;

/**
 * A second reading of the rules, to hold the engine against: conditions are worked out in Java,
 * word by word and without Drools, and the outcome is taken from the list of criteria and the list
 * of precedence as the model says it, without bits or tables. Slow and plain on purpose.
 * Thread-safe.
 */
public final class ReferenceConditions {
  private ReferenceConditions() {}

  /** The truth of a condition, as far as the case is known. */
  public static Truth truth(Expression voorwaarde, FieldValues view) {
    return voorwaarde.fold(
        new Fold<>(
            equal -> {
              String word = view.choice(equal.field());
              return word == null ? Truth.ONBEKEND : certain(word.equals(equal.word()));
            },
            bound -> {
              boolean above = view.lowest(bound.field()) >= bound.bound();
              boolean below = view.highest(bound.field()) < bound.bound();
              return above || below ? certain(above == bound.atLeast()) : Truth.ONBEKEND;
            },
            contains -> {
              Set<String> words = view.words(contains.field());
              return words == null
                  ? Truth.ONBEKEND
                  : certain(words.contains(contains.word()) == contains.inside());
            },
            and -> over(and.parts(), view, Truth.ONWAAR, Truth.WAAR),
            or -> over(or.parts(), view, Truth.WAAR, Truth.ONWAAR)));
  }

  private static Truth certain(boolean truth) {
    return truth ? Truth.WAAR : Truth.ONWAAR;
  }

  /** One part that is so settles it; all parts must be otherwise for the opposite. */
  private static Truth over(
      List<Expression> parts, FieldValues view, Truth decisive, Truth others) {
    List<Truth> truths = parts.stream().map(part -> truth(part, view)).toList();
    if (truths.contains(decisive)) {
      return decisive;
    }
    return truths.contains(Truth.ONBEKEND) ? Truth.ONBEKEND : others;
  }

  /** The outcome when these criteria surely apply, and these are not settled. */
  public static Prioriteit prioriteit(
      RuleSet rules, Set<CriteriumCode> valid, Set<CriteriumCode> open, boolean faseKnown) {
    boolean wait =
        rules.criteria().stream()
            .filter(criterium -> criterium.effect() == NOG_NIET)
            .map(Criterium::code)
            .anyMatch(code -> valid.contains(code) || open.contains(code));
    if (wait || !faseKnown) {
      return Prioriteit.NOG_NIET_GEPRIORITEERD;
    }
    Set<Effect> over =
        rules.criteria().stream()
            .filter(criterium -> valid.contains(criterium.code()))
            .filter(criterium -> !yields(criterium.code(), rules, valid))
            .map(Criterium::effect)
            .collect(Collectors.toSet());
    boolean high = over.contains(HOOG);
    boolean low = over.contains(LAAG);
    boolean postponement = over.contains(UITSTELLEN);
    int sides = (high ? 1 : 0) + (low ? 1 : 0) + (postponement ? 1 : 0);
    if (sides != 1) {
      return Prioriteit.PROFESSIONELE_WEGING;
    }
    return high
        ? Prioriteit.HOGE_PRIORITEIT
        : low ? Prioriteit.LAGE_PRIORITEIT : Prioriteit.UITGESTELD;
  }

  private static boolean yields(CriteriumCode code, RuleSet rules, Set<CriteriumCode> valid) {
    return rules.voorrang().stream()
        .anyMatch(rule -> rule.yielding().equals(code) && valid.contains(rule.voor()));
  }
}
