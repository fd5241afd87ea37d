package nl.somregels.som.text;

import java.util.Objects;

/** A clause as a sentence: a capital first, a full stop last. */
public final class DutchSentence {
  private DutchSentence() {}

  /** The clause with a capital and a full stop. */
  public static String of(String clause) {
    return capital(clause) + ".";
  }

  /** The text with a capital first; an empty text stays empty. */
  public static String capital(String text) {
    Objects.requireNonNull(text, "text");
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
