package nl.somregels.som.regels.mutate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.somregels.som.mutatie.MutationOperator;
import nl.somregels.som.regels.pack.language.SentenceMutation;
import nl.somregels.som.regels.pack.language.SentenceMutations;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.Joined;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.Voorwaarde;

/**
 * Every small change of the conditions of a criterion: each value of the sentence, each part of it
 * taken away, its opposite, and the whole condition taken away. Changes that come to the same
 * expression count once.
 */
final class ConditionMutations {
  private final Criterium criterium;
  private final List<CriteriumMutation> changes = new ArrayList<>();

  private ConditionMutations(Criterium criterium) {
    this.criterium = criterium;
  }

  /** By condition, in the order of the file. */
  static List<CriteriumMutation> of(Criterium criterium) {
    ConditionMutations source = new ConditionMutations(criterium);
    for (int i = 0; i < criterium.voorwaarden().size(); i++) {
      source.voorwaarde(i);
    }
    return source.changes;
  }

  private void voorwaarde(int place) {
    Voorwaarde old = criterium.voorwaarden().get(place);
    Set<Expression> had = new HashSet<>(Set.of(flat(old.expression())));
    for (SentenceMutation variant : SentenceMutations.of(old)) {
      Voorwaarde fresh = variant.voorwaarde();
      String text = sentence(old) + " werd \"" + variant.sentence() + "\"";
      if (fresh == null) {
        invalid(kind(variant, old), old, text, variant.objection());
      } else if (had.add(flat(fresh.expression()))) {
        change(kind(variant, old), place, text, fresh.expression());
      }
    }
    if (old.expression() instanceof Joined joined) {
      for (Expression part : joined.parts()) {
        Expression fresh = without(joined, part);
        if (had.add(flat(fresh))) {
          String text = sentence(old) + " verloor het deel \"" + ExpressionText.of(part) + "\"";
          change(MutationOperator.DEEL_WEG, place, text, fresh);
        }
      }
    }
    Expression negate = old.expression().negate();
    if (had.add(flat(negate))) {
      change(
          MutationOperator.VOORWAARDE_OMGEKEERD, place, sentence(old) + " werd omgekeerd", negate);
    }
    path(place, old);
  }

  private void path(int place, Voorwaarde old) {
    String text = sentence(old) + " verviel";
    if (criterium.voorwaarden().size() == 1) {
      invalid(
          MutationOperator.VOORWAARDE_WEG,
          old,
          text,
          "een criterium heeft minstens een voorwaarde");
      return;
    }
    changes.add(
        new CriteriumMutation(
            MutationOperator.VOORWAARDE_WEG,
            old.regelnummer(),
            text,
            criterium.withoutVoorwaarde(place),
            ""));
  }

  private void change(MutationOperator kind, int place, String text, Expression fresh) {
    List<Voorwaarde> others = new ArrayList<>(criterium.voorwaarden());
    Voorwaarde old = others.get(place);
    others.set(place, new Voorwaarde(old.zin(), old.regelnummer(), fresh));
    changes.add(
        new CriteriumMutation(
            kind, old.regelnummer(), text, criterium.withVoorwaarden(others), ""));
  }

  private void invalid(MutationOperator kind, Voorwaarde old, String text, String objection) {
    changes.add(new CriteriumMutation(kind, old.regelnummer(), text, null, objection));
  }

  private static MutationOperator kind(SentenceMutation variant, Voorwaarde old) {
    if (variant.kind() == SentenceMutation.SentenceMutationKind.GETAL) {
      return MutationOperator.DREMPEL;
    }
    return old.expression().fields().contains(Field.FASE)
        ? MutationOperator.FASE
        : MutationOperator.WAARDE;
  }

  private static String sentence(Voorwaarde voorwaarde) {
    return "\"" + voorwaarde.zin() + "\"";
  }

  private static Expression without(Joined joined, Expression path) {
    List<Expression> over = new ArrayList<>(joined.parts());
    over.remove(path);
    return joined.with(over);
  }

  /** An equivalent expression: single parts out of their list, equal parts once. */
  private static Expression flat(Expression expression) {
    if (!(expression instanceof Joined joined)) {
      return expression;
    }
    List<Expression> parts =
        joined.parts().stream().map(ConditionMutations::flat).distinct().toList();
    return parts.size() == 1 ? parts.get(0) : joined.with(parts);
  }
}
