package nl.somregels.som.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.somregels.som.RegelpakketEngine;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.regels.SomRegels;
import org.junit.jupiter.api.Test;

/**
 * What herziening 1 of pack 2021.1 proposed for the sample while it was the only one, kept in a
 * file with a receipt of then: it replays.
 */
class HerzieningOneTest {
  private static final Map<Status, String> WORDS =
      Map.of(Status.VAN_TOEPASSING, "ja", Status.NIET_VAN_TOEPASSING, "nee", Status.ONBEKEND, "?");

  @Test
  void herzieningEenGeeftHetzelfdeAlsToen() throws IOException {
    List<String> then = then();
    RegelpakketEngine engine = SomRegels.bundled().version(PakketReference.of("2021.1@1"));
    assertThat(then.get(0))
        .contains("\"herziening\":1,")
        .contains("\"pakketHash\":\"" + engine.regelpakket().pakketHash() + "\"");
    assertThat(
            SampleInstroom.zaken(300)
                .map(zaak -> engine.evaluate(zaak, SampleInstroom.PEILDATUM))
                .sorted(Comparator.comparing(Prioritering::kenmerk))
                .map(HerzieningOneTest::line))
        .containsExactlyElementsOf(then.subList(1, then.size()));
  }

  private static List<String> then() throws IOException {
    try (InputStream kept = HerzieningOneTest.class.getResourceAsStream("herziening-1.txt")) {
      return new String(kept.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static String line(Prioritering result) {
    return "%s %s %s %s %s ontbreekt:%s"
        .formatted(
            result.kenmerk(),
            result.prioriteit(),
            result.vast(),
            joined(result.mogelijkePrioriteiten()),
            result.bevindingen().stream()
                .map(HerzieningOneTest::finding)
                .collect(Collectors.joining(" ")),
            joined(
                result.ontbrekend().stream()
                    .map(open -> open.feit() + "(" + joined(open.kanLeidenTot()) + ")")
                    .toList()));
  }

  private static String finding(Bevinding bevinding) {
    return bevinding.criterium()
        + "="
        + WORDS.get(bevinding.status())
        + bevinding.wijktVoor().stream().map(code -> ">" + code).collect(Collectors.joining());
  }

  private static String joined(List<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(","));
  }
}
