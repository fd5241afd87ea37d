package nl.somregels.som.regels.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Objects;
import net.jqwik.api.SampleReportingFormat;
import nl.somregels.som.feiten.DatedCase;
import org.jspecify.annotations.Nullable;

/**
 * What a property that fails says of a case: the facts and the peildatum as JSON, from which {@link
 * DatedCase#fromJson} replays it. Elsewhere a case never shows its facts.
 */
public final class DatedCaseFormat implements SampleReportingFormat {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public boolean appliesTo(@Nullable Object value) {
    return value instanceof DatedCase;
  }

  @Override
  public Object report(Object value) {
    Objects.requireNonNull(value, "value");
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a case is always writable", e);
    }
  }
}
