package nl.somregels.som.regels.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import nl.somregels.som.feiten.Gedetineerde;

/**
 * A case with the date on which it is judged.
 *
 * @param gedetineerde the known facts
 * @param peildatum the date
 */
record GeneratedCase(Gedetineerde gedetineerde, LocalDate peildatum) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The peildatum, and the case as JSON to replay it from. */
  @Override
  public String toString() {
    try {
      return "peildatum " + peildatum + " " + JSON.writeValueAsString(gedetineerde);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
