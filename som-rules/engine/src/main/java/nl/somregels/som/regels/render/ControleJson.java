package nl.somregels.som.regels.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Objects;
import nl.somregels.som.pakket.Controle;

/** What was found in a pack as one line of JSON. Thread-safe. */
public final class ControleJson {
  private static final ObjectWriter WRITER = JsonMapper.builder().build().writerFor(Controle.class);

  private ControleJson() {}

  /** One JSON object on one line, without a line end. */
  public static String render(Controle controle) {
    Objects.requireNonNull(controle, "controle");
    try {
      return WRITER.writeValueAsString(controle);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a check is always writable", e);
    }
  }
}
