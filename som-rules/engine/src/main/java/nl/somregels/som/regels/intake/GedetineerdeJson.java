package nl.somregels.som.regels.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.feiten.FeitenReadResult;
import nl.somregels.som.feiten.FeitenReader;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.feiten.InvoerException;

/**
 * The facts of one case as one line of JSON, and back, as strictly as {@link InstroomReader}: a
 * field that is there twice, which a JSON library lets win in silence, is refused too. Thread-safe.
 */
public final class GedetineerdeJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private GedetineerdeJson() {}

  /** One JSON object on one line, without a line end: the known facts in the order of the model. */
  public static String render(Gedetineerde gedetineerde) {
    try {
      return MAPPER.writeValueAsString(Objects.requireNonNull(gedetineerde, "gedetineerde"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("facts are always writable", e);
    }
  }

  /**
   * The facts that a JSON object of at most 1 MB states. That they fit each other and the peildatum
   * is checked when they are judged.
   *
   * @param pakketten the packs whose facts the case may have
   * @throws InvoerException with every reason, when it is no such object, a name is unknown (with
   *     the nearest one) or there twice, or a value does not fit its fact
   */
  public static Gedetineerde parse(String json, Regelpakketten pakketten) {
    Objects.requireNonNull(json, "json");
    Objects.requireNonNull(pakketten, "pakketten");
    Row.RowContent content = row(json, new FeitenReader(pakketten.feiten())).reader().get();
    List<InvoerError> errors = new ArrayList<>(content.errors());
    FeitenReadResult feiten = content.feiten();
    if (feiten != null && errors.isEmpty()) {
      return feiten.valid();
    }
    if (feiten != null && !feiten.isValid()) {
      try {
        feiten.valid();
      } catch (InvoerException e) {
        errors.addAll(e.errors());
      }
    }
    throw new InvoerException(errors);
  }

  private static Row row(String json, FeitenReader reader) {
    if (json.length() > Row.LARGEST) {
      return Row.unreadable(1, null, "JSON", Row.TOO_LARGE);
    }
    try {
      return JsonLinesReader.read(1, "JSON", json, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text has no failures
    }
  }
}
