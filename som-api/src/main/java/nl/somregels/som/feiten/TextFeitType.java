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

  private static final int LANGST = 1000;

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

  private final Pattern vorm;
  private final String hoe;

  TextFeitType(String vorm, String hoe) {
    this.vorm = Pattern.compile(vorm);
    this.hoe = hoe;
  }

  @Override
  public Class<?> type() {
    return String.class;
  }

  @Override
  public Object parse(String tekst) {
    Objects.requireNonNull(tekst, "tekst");
    if (!isGeldig(tekst)) {
      throw new ValueException(
          MeldingCode.ONGELDIGE_WAARDE, tekst, "deze waarde is niet geldig; " + hoe(tekst));
    }
    return tekst;
  }

  private String hoe(String tekst) {
    if (this == KENMERK && VRIJ.isGeldig(tekst)) {
      return "gebruik gewone letters (ook met een accent), cijfers, spaties en leestekens van het"
          + " toetsenbord.";
    }
    return this == DELICT ? hoe + ValueHint.of(tekst) : hoe;
  }

  /** How to write it, as the end of a sentence. */
  String hoe() {
    return hoe;
  }

  /**
   * The same text in the one way it is kept, so that texts that look the same are: blanks of any
   * width as ordinary ones, letters with their accents as one character.
   */
  static String eenvormig(String tekst) {
    return tekst.chars().allMatch(c -> c <= '~')
        ? tekst
        : BLANKS.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFC)).replaceAll(" ");
  }

  /** Whether it is a value of this kind. */
  boolean isGeldig(String tekst) {
    return this != DELICT && isGewoon(tekst) || vorm.matcher(tekst).matches();
  }

  /** Whether it is surely text, because every character is an ordinary one. */
  private static boolean isGewoon(String tekst) {
    int eind = tekst.length() - 1;
    if (eind < 0 || eind >= LANGST || tekst.charAt(0) == ' ' || tekst.charAt(eind) == ' ') {
      return false;
    }
    for (int i = 0; i <= eind; i++) {
      if (tekst.charAt(i) < ' ' || tekst.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  @Override
  public Object copy(Object waarde) {
    return parse((String) FeitType.super.copy(waarde));
  }
}
