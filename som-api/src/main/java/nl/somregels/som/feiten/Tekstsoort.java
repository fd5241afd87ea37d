package nl.somregels.som.feiten;

import java.util.regex.Pattern;

/** Text on one line, free or an article code. */
enum Tekstsoort implements Feitsoort {
  VRIJ("[^\\p{Cntrl}\\p{Cf}]{0,200}", "schrijf een tekst van 1 tot 200 tekens zonder stuurtekens."),
  DELICT(
      "\\d{1,4}[a-z]{0,3}( [a-z0-9/]{1,12}){0,6} [A-Z][A-Za-z]{1,9}",
      "schrijf artikel en wet, zoals 300 Sr.");

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
    if (tekst.isBlank() || !vorm.matcher(tekst).matches()) {
      throw new IllegalArgumentException(hoe);
    }
    return tekst;
  }

  @Override
  public Object copy(Object waarde) {
    return parse((String) Feitsoort.super.copy(waarde));
  }
}
