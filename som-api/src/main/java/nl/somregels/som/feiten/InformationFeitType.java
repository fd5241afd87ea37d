package nl.somregels.som.feiten;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.somregels.som.melding.MeldingCode;

/** The date of the newest probation information, or the word GEEN. */
record InformationFeitType() implements FeitType {
  private static final String HOE =
      "deze waarde is niet geldig; schrijf een bestaande datum als 2026-06-30, of GEEN.";

  @Override
  public Class<?> type() {
    return Reclasseringsinformatie.class;
  }

  @Override
  public Object parse(String tekst) {
    Objects.requireNonNull(tekst, "tekst");
    if (tekst.equals(Reclasseringsinformatie.GEEN.toString())) {
      return Reclasseringsinformatie.GEEN;
    }
    LocalDate datum = DateFeitType.lees(tekst);
    if (datum == null) {
      throw new ValueException(
          MeldingCode.ONGELDIGE_WAARDE,
          tekst,
          HOE + DidYouMean.zin(tekst, List.of("GEEN")) + ValueHint.ofDate(tekst));
    }
    return Reclasseringsinformatie.van(datum);
  }

  @Override
  public Object copy(Object waarde) {
    return parse(FeitType.super.copy(waarde).toString());
  }
}
