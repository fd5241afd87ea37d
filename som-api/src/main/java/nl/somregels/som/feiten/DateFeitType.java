package nl.somregels.som.feiten;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Objects;
import nl.somregels.som.melding.MeldingCode;
import org.jspecify.annotations.Nullable;

/**
 * ISO dates with a year of four digits; anything else, also a day that does not exist, is refused.
 */
record DateFeitType() implements FeitType {
  private static final String HOE =
      "deze waarde is niet geldig; schrijf een bestaande datum als 2026-06-30.";

  @Override
  public Class<?> type() {
    return LocalDate.class;
  }

  @Override
  public Object parse(String tekst) {
    Objects.requireNonNull(tekst, "tekst");
    LocalDate datum = lees(tekst);
    if (datum == null) {
      throw new ValueException(MeldingCode.ONGELDIGE_WAARDE, tekst, HOE + ValueHint.ofDate(tekst));
    }
    return datum;
  }

  @Override
  public Object copy(Object waarde) {
    return parse(FeitType.super.copy(waarde).toString());
  }

  /** The date that a text is, or null when it is none. */
  static @Nullable LocalDate lees(String tekst) {
    if (tekst.length() == 10 && tekst.charAt(4) == '-' && tekst.charAt(7) == '-') {
      int jaar = getal(tekst, 0, 4);
      int maand = getal(tekst, 5, 7);
      int dag = getal(tekst, 8, 10);
      if (jaar >= 0
          && maand >= 1
          && maand <= 12
          && dag >= 1
          && dag <= Month.of(maand).length(Year.isLeap(jaar))) {
        return LocalDate.of(jaar, maand, dag);
      }
    }
    return null;
  }

  /** The number of these digits, or -1 when one is no digit. */
  private static int getal(String tekst, int van, int tot) {
    int getal = 0;
    for (int i = van; i < tot; i++) {
      char teken = tekst.charAt(i);
      if (teken < '0' || teken > '9') {
        return -1;
      }
      getal = getal * 10 + teken - '0';
    }
    return getal;
  }
}
