package nl.somregels.som.regels.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Objects;
import nl.somregels.som.mutatie.MutationResult;

/** A mutation test as one line of JSON. Thread-safe. */
public final class MutatieJson {
  private static final ObjectWriter WRITER =
      JsonMapper.builder().build().writerFor(MutationResult.class);

  private MutatieJson() {}

  /** One JSON object on one line, without a line end. */
  public static String render(MutationResult test) {
    Objects.requireNonNull(test, "test");
    try {
      return WRITER.writeValueAsString(test);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a mutation test is always writable", e);
    }
  }
}
