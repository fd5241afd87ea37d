package nl.somregels.som.feiten;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.text.DidYouMean;

/** The date of the newest probation information, or the word GEEN. */
record InformationFeitType() implements FeitType {
  private static final String HOW =
      "deze waarde is niet geldig; schrijf een bestaande datum als 2026-06-30, of GEEN.";

  @Override
  public Class<?> type() {
    return Reclasseringsinformatie.class;
  }

  @Override
  public Object parse(String text) {
    Objects.requireNonNull(text, "text");
    if (text.equals(Reclasseringsinformatie.NONE.toString())) {
      return Reclasseringsinformatie.NONE;
    }
    LocalDate date = DateFeitType.read(text);
    if (date == null) {
      throw new ValueException(
          MeldingCode.ONGELDIGE_WAARDE,
          text,
          HOW + ValueHint.ofDate(text),
          DidYouMean.sentence(text, List.of("GEEN")));
    }
    return Reclasseringsinformatie.of(date);
  }

  @Override
  public Object copy(Object value) {
    return parse(FeitType.super.copy(value).toString());
  }
}
