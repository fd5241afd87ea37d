package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import nl.somregels.som.SomEngine;
import nl.somregels.som.regels.BoundaryTable.BoundaryRow;
import nl.somregels.som.regels.engine.PakketEngine;
import nl.somregels.som.regels.render.PrioriteringJson;
import nl.somregels.som.regels.render.VerklaringText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same facts, pack and peildatum give the same bytes. */
@Tag("slow")
class DeterminismTest {
  static final List<String> VERSIONS = TestPakketten.VERSIONS;

  private static final List<BoundaryRow> CASES = BoundaryTable.list(400, 61);
  private static final Locale LOCALE = Locale.getDefault();
  private static final TimeZone TIME_ZONE = TimeZone.getDefault();

  @AfterEach
  void setBack() {
    Locale.setDefault(LOCALE);
    TimeZone.setDefault(TIME_ZONE);
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void koudEnWarmZijnGelijk(String version) {
    List<String> cold =
        CASES.stream()
            .limit(6)
            .map(oneCase -> json(TestPakketten.engine(TestPakketten.source(version)), oneCase))
            .toList();
    SomEngine engine = TestPakketten.engine(version);
    List<String> first = json(engine, CASES);
    for (int i = 0; i < 10; i++) {
      assertThat(json(engine, CASES)).isEqualTo(first);
    }
    assertThat(first).startsWith(cold.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(ints = {PakketEngine.WITHOUT_CACHE, 1, 20, 4096})
  void hoeveelDeMemoOnthoudtMaaktNietUit(int generation) {
    SomEngine engine = TestPakketten.withCache("2021.2", generation);

    List<String> first = json(engine, CASES);

    assertThat(json(engine, CASES)).isEqualTo(first);
    assertThat(first).isEqualTo(json(TestPakketten.engine("2021.2"), CASES));
  }

  @ParameterizedTest
  @ValueSource(ints = {PakketEngine.WITHOUT_CACHE, 1, 4096})
  void achtDradenGevenHetzelfdeAlsEen(int generation) throws Exception {
    SomEngine engine = TestPakketten.withCache("2021.2", generation);
    List<String> one = json(TestPakketten.withCache("2021.2", PakketEngine.WITHOUT_CACHE), CASES);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<String>>> work = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        work.add(threads.submit(() -> json(engine, CASES)));
      }
      for (Future<List<String>> done : work) {
        assertThat(done.get()).isEqualTo(one);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "nl-NL", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
  void landinstellingMaaktNietUit(String locale) {
    List<String> usual = all(TestPakketten.engine("2021.2"));

    Locale.setDefault(Locale.forLanguageTag(locale));

    assertThat(all(TestPakketten.engine(TestPakketten.source("2021.2")))).isEqualTo(usual);
    assertThat(all(TestPakketten.engine("2021.2"))).isEqualTo(usual);
    assertThat(all(SomRegels.withoutCache(TestPakketten.engine("2021.2")))).isEqualTo(usual);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Pacific/Auckland", "Pacific/Pago_Pago"})
  void tijdzoneMaaktNietUit(String timeZone) {
    List<String> usual = all(TestPakketten.engine("2021.2"));

    TimeZone.setDefault(TimeZone.getTimeZone(timeZone));

    assertThat(all(TestPakketten.engine(TestPakketten.source("2021.2")))).isEqualTo(usual);
  }

  @Test
  void deVolgordeVanDeZakenMaaktNietUit() {
    SomEngine engine = TestPakketten.engine("2021.1");
    List<BoundaryRow> shuffled = new ArrayList<>(CASES);
    Collections.shuffle(shuffled, new Random(3));

    assertThat(perKenmerk(engine, shuffled)).isEqualTo(perKenmerk(engine, CASES));
  }

  private static Map<String, String> perKenmerk(SomEngine engine, List<BoundaryRow> cases) {
    return cases.stream().collect(Collectors.toMap(g -> g.zaak().kenmerk(), g -> json(engine, g)));
  }

  private static List<String> json(SomEngine engine, List<BoundaryRow> cases) {
    return cases.stream().map(oneCase -> json(engine, oneCase)).toList();
  }

  private static String json(SomEngine engine, BoundaryRow oneCase) {
    return PrioriteringJson.render(engine.evaluate(oneCase.zaak(), oneCase.peildatum()));
  }

  /** Also the text for a person. */
  private static List<String> all(SomEngine engine) {
    return CASES.stream()
        .map(oneCase -> engine.evaluate(oneCase.zaak(), oneCase.peildatum()))
        .map(p -> PrioriteringJson.render(p) + VerklaringText.render(p))
        .toList();
  }
}
