package nl.somregels.som.feiten;

import java.util.Arrays;

/** What a person says of each word of a choice, from one sentence that differs in one place. */
final class ChoiceForm {
  private ChoiceForm() {}

  /** One clause for each part between the brackets: {@code er loopt [een|geen] adviesvraag}. */
  static String[] clauses(String form) {
    int open = form.indexOf('[');
    int close = form.indexOf(']');
    return Arrays.stream(form.substring(open + 1, close).split("\\|", -1))
        .map(part -> form.substring(0, open) + part + form.substring(close + 1))
        .map(clause -> clause.replace("  ", " "))
        .toArray(String[]::new);
  }
}
