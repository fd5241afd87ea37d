package nl.somregels.som.melding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Every kind of message about an input. The list is closed; a program chooses by code, never by the
 * words of a message.
 */
public enum MeldingCode {
  // the facts of a case, each by itself
  KENMERK_ONTBREEKT,
  ONBEKENDE_NAAM,
  DUBBELE_NAAM,
  LEGE_WAARDE,
  ONGELDIGE_WAARDE,
  VERKEERDE_SOORT,
  ONBEKEND_WOORD,
  ONGELDIG_WOORD,
  DUBBEL_WOORD,
  GEEN_NAAST_WOORDEN,
  MEER_REDENEN,
  // the facts of a case together
  DATUM_NA_PEILDATUM,
  GEBOORTE_NIET_EERST,
  EINDE_VOOR_BINNENKOMST,
  PLEEGDATUM_NA_BINNENKOMST,
  GEEN_NAAST_INFORMATIE,
  // a row, line or element as a whole
  DUBBEL_KENMERK,
  ONLEESBARE_RIJ,
  AANTAL_CELLEN,
  KOLOM_ZONDER_NAAM,
  CEL_MET_REGELEINDE,
  // strange, but judged as usual
  EINDDATUM_VOORBIJ,
  // the pack that judged is not simply in force
  PAKKET_IS_CONCEPT,
  PAKKET_IS_INGETROKKEN,
  PEILDATUM_BUITEN_GELDIGHEID;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The word in messages and JSON: {@code onbekend-woord}. */
  @JsonValue
  public String code() {
    return code;
  }

  /** The word in messages and JSON. */
  @Override
  public String toString() {
    return code;
  }
}
