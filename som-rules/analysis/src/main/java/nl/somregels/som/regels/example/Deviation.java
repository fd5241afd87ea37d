package nl.somregels.som.regels.example;

/**
 * One thing in which the rules give something else than an example expects.
 *
 * @param leading whether it can be the cause of the others: a criterion, the outcome, the group
 * @param text what the rules give, a Dutch clause
 * @param place where the rule of a criterion stands; empty without one
 * @param explanation why that criterion is so in this case; empty when nobody knows
 */
public record Deviation(boolean leading, String text, String place, String explanation) {
  static Deviation of(boolean leading, String text) {
    return new Deviation(leading, text, "", "");
  }
}
