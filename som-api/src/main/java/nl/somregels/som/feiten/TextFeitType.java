package nl.somregels.som.feiten;

import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.somregels.som.melding.MeldingCode;

/** Text on one line: a reference, free text or an article code. */
enum TextFeitType implements FeitType {
  /**
   * A reference: what looks the same is the same, so it has no characters that look like others.
   */
  KENMERK(
      "(?=.{1,1000}$)"
          + CharacterSet.PLAIN
          + "([ "
          + CharacterSet.PLAIN
          + "]*"
          + CharacterSet.PLAIN
          + ")?",
      CharacterSet.HOW),

  /** Visible text. */
  VRIJ(
      "(?=.{1,1000}$)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}]"
          + "([^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]*[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}])?",
      CharacterSet.HOW),
  DELICT(
      "\\d{1,4}[a-z]{0,3}( [A-Za-z0-9/.-]{1,15}){0,8} [A-Z][A-Za-z]{1,14}( \\d{4})?",
      "schrijf artikel en wet, zoals 300 Sr.");

  private static final int LONGEST = 1000;

  private static final Pattern BLANKS = Pattern.compile("\\p{Zs}");

  /** Which characters stand in a reference. */
  private static final class CharacterSet {
    /**
     * What a keyboard has and the letters of Latin-1 and Latin Extended-A, without those that look
     * like others: the multiplication sign, a capital eth, ligatures, a dotless i, a long s.
     */
    static final String PLAIN =
        "[!-~\u00C0-\u00CF\u00D1-\u00D6\u00D8-\u00F6\u00F8-\u0130\u0134-\u0137\u0139-\u013E\u0141-\u0148"
            + "\u014A-\u017E]";

    static final String HOW =
        "schrijf 1 tot 1000 tekens op een regel, zonder stuurtekens en zonder spatie aan het begin"
            + " of eind.";
  }

  private final Pattern form;
  private final String how;

  TextFeitType(String form, String how) {
    this.form = Pattern.compile(form);
    this.how = how;
  }

  @Override
  public Class<?> type() {
    return String.class;
  }

  @Override
  public Object parse(String text) {
    Objects.requireNonNull(text, "text");
    if (!isValid(text)) {
      throw new ValueException(
          MeldingCode.ONGELDIGE_WAARDE, text, "deze waarde is niet geldig; " + how(text));
    }
    return text;
  }

  private String how(String text) {
    if (this == KENMERK && VRIJ.isValid(text)) {
      return "gebruik gewone letters (ook met een accent), cijfers, spaties en leestekens van het"
          + " toetsenbord.";
    }
    return this == DELICT ? how + ValueHint.of(text) : how;
  }

  /** How to write it, as the end of a sentence. */
  String how() {
    return how;
  }

  /**
   * The same text in the one way it is kept, so that texts that look the same are: blanks of any
   * width as ordinary ones, letters with their accents as one character.
   */
  static String uniform(String text) {
    return text.chars().allMatch(c -> c <= '~')
        ? text
        : BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
  }

  /** Whether it is a value of this kind. */
  boolean isValid(String text) {
    return this != DELICT && isUsual(text) || form.matcher(text).matches();
  }

  /** Whether it is surely text, because every character is an ordinary one. */
  private static boolean isUsual(String text) {
    int end = text.length() - 1;
    if (end < 0 || end >= LONGEST || text.charAt(0) == ' ' || text.charAt(end) == ' ') {
      return false;
    }
    for (int i = 0; i <= end; i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  @Override
  public Object copy(Object value) {
    return parse((String) FeitType.super.copy(value));
  }
}
