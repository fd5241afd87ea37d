package nl.somregels.som.regels.trace;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.somregels.som.feiten.FeitLabels;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Expression.Contains;
import nl.somregels.som.regels.pack.model.Expression.Joined;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.Field.FieldKind;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.session.ExpressionPredicate;
import nl.somregels.som.regels.session.FieldValues;

/**
 * What a condition says to a person when it is true or false in a case: of a choice what is known,
 * of a number how it stands to the number of the sentence. Worked out once per condition.
 */
sealed interface ConditionForm {
  Set<String> UNITS = Set.of("dag", "dagen", "week", "weken", "maand", "maanden", "jaar");

  /** Adds the clauses of a condition of which the truth is known. */
  void write(boolean truth, FeitValueReader lezing, SentenceJoiner sentences);

  /** The forms of a condition. */
  static ConditionForm of(Voorwaarde voorwaarde) {
    return of(voorwaarde.expression(), number(voorwaarde.zin()));
  }

  private static ConditionForm of(Expression expression, String number) {
    List<Field> fields = expression.fields();
    FieldKind kind = fields.get(0).kind();
    if (fields.size() == 1 && kind == FieldKind.KEUZE) {
      return new ChoiceCondition(fields.get(0));
    }
    if (fields.size() == 1 && kind == FieldKind.GETAL) {
      return NumberCondition.of(expression, fields.get(0), number);
    }
    return expression instanceof Joined joined
        ? new Several(joined.parts().stream().map(part -> Part.of(part, number)).toList())
        : WordCondition.of((Contains) expression);
  }

  /** The number of a sentence with its unit, as it stands there; empty when there is none. */
  private static String number(String zin) {
    List<String> words = Arrays.asList(zin.split(" "));
    int first = words.size();
    int end = 0;
    for (int i = 0; i < words.size(); i++) {
      if (Character.isDigit(words.get(i).charAt(0))) {
        first = Math.min(first, i);
        end = i + 1 < words.size() && UNITS.contains(words.get(i + 1)) ? i + 2 : i + 1;
      }
    }
    return end == 0 ? "" : String.join(" ", words.subList(first, end));
  }

  /** The word that a choice has. */
  record ChoiceCondition(Field field) implements ConditionForm {
    @Override
    public void write(boolean truth, FeitValueReader lezing, SentenceJoiner sentences) {
      String word = lezing.choice(field);
      if (word != null) {
        sentences.clause(FeitLabels.clause(field.naam(), word));
      }
    }
  }

  /** A word that a list holds or not. */
  record WordCondition(String whenTrue, String whenFalse) implements ConditionForm {
    static WordCondition of(Contains contains) {
      String list = " bij " + contains.field().firstFeit().label();
      String inside = contains.word() + " staat" + list;
      String outside = contains.word() + " staat niet" + list;
      return contains.inside()
          ? new WordCondition(inside, outside)
          : new WordCondition(outside, inside);
    }

    @Override
    public void write(boolean truth, FeitValueReader lezing, SentenceJoiner sentences) {
      sentences.clause(truth ? whenTrue : whenFalse);
    }
  }

  /** A number with one bound or two, or an article in a list; the texts by form of the field. */
  record NumberCondition(Field field, List<String[]> whenTrue, List<String[]> whenFalse)
      implements ConditionForm {
    static NumberCondition of(Expression expression, Field field, String number) {
      List<NumberForm> forms =
          NumberForm.of(field).stream().map(form -> form.with(number)).toList();
      boolean single = expression instanceof AtLeast;
      List<String[]> above =
          forms.stream().map(form -> cut(single ? form.from() : form.within())).toList();
      List<String[]> below =
          forms.stream().map(form -> cut(single ? form.below() : form.outside())).toList();
      AtLeast first = (AtLeast) expression.comparisons().findFirst().orElseThrow();
      return first.atLeast()
          ? new NumberCondition(field, above, below)
          : new NumberCondition(field, below, above);
    }

    private static String[] cut(String text) {
      return text.split("\\{w}", -1);
    }

    @Override
    public void write(boolean truth, FeitValueReader lezing, SentenceJoiner sentences) {
      String[] text = (truth ? whenTrue : whenFalse).get(lezing.form(field));
      if (text.length == 1) {
        sentences.clause(text[0]);
      } else {
        sentences.sentence(text[0] + lezing.words(field) + text[1]);
      }
    }
  }

  /** One of several comparisons, with what proves it and what proves its opposite. */
  record Part(
      ConditionForm form, Predicate<FieldValues> whenTrue, Predicate<FieldValues> whenFalse) {
    static Part of(Expression expression, String number) {
      return new Part(
          ConditionForm.of(expression, number),
          ExpressionPredicate.of(expression),
          ExpressionPredicate.of(expression.negate()));
    }
  }

  /** Several comparisons: those that make the condition what it is. */
  record Several(List<Part> parts) implements ConditionForm {
    @Override
    public void write(boolean truth, FeitValueReader lezing, SentenceJoiner sentences) {
      for (Part part : parts) {
        if (lezing.proves(truth ? part.whenTrue : part.whenFalse)) {
          part.form.write(truth, lezing, sentences);
        }
      }
    }
  }
}
