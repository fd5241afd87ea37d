package nl.somregels.som.regels.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ServiceLoader;
import java.util.SplittableRandom;
import net.jqwik.api.SampleReportingFormat;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.regels.testkit.CaseGenerator;
import org.junit.jupiter.api.Test;

class DatedCaseFormatTest {
  private final DatedCase generated = new CaseGenerator(new SplittableRandom(3)).complete();

  @Test
  void aCaseInAReportCanBeReplayed() throws JsonProcessingException {
    SampleReportingFormat format =
        ServiceLoader.load(SampleReportingFormat.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(each -> each.appliesTo(generated))
            .findFirst()
            .orElseThrow();
    String reported = String.valueOf(format.report(generated));
    assertThat(new ObjectMapper().readValue(reported, DatedCase.class)).isEqualTo(generated);
  }
}
