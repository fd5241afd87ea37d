package nl.somregels.som.feiten;

import java.util.regex.Pattern;
import nl.somregels.som.melding.MeldingCode;

/** Text on one line, free or an article code. */
enum Tekstsoort implements Feitsoort {
  /** Visible text: what looks the same is the same, also as a reference. */
  VRIJ(
      "(?=.{1,1000}$)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}]"
          + "([^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]*[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}])?",
      "schrijf 1 tot 1000 tekens op een regel, zonder stuurtekens en zonder spatie aan het begin of"
          + " eind."),
  DELICT(
      "\\d{1,4}[a-z]{0,3}( [A-Za-z0-9/.-]{1,15}){0,8} [A-Z][A-Za-z]{1,14}( \\d{4})?",
      "schrijf artikel en wet, zoals 300 Sr.");

  private static final int LANGST = 1000;

  private final Pattern vorm;
  private final String hoe;

  Tekstsoort(String vorm, String hoe) {
    this.vorm = Pattern.compile(vorm);
    this.hoe = hoe;
  }

  @Override
  public Class<?> type() {
    return String.class;
  }

  @Override
  public Object parse(String tekst) {
    if (!isGeldig(tekst)) {
      throw new WaardeException(
          MeldingCode.ONGELDIGE_WAARDE, tekst, "deze waarde is niet geldig; " + hoe);
    }
    return tekst;
  }

  /** How to write it, as the end of a sentence. */
  String hoe() {
    return hoe;
  }

  /** Whether it is a value of this kind. */
  boolean isGeldig(String tekst) {
    return this == VRIJ && isGewoon(tekst) || vorm.matcher(tekst).matches();
  }

  /** Whether it is surely free text, because every character is an ordinary one. */
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
    return parse((String) Feitsoort.super.copy(waarde));
  }
}
