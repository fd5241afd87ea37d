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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same facts, pack and peildatum give the same bytes. */
class DeterminismTest {
  static final List<String> VERSIES = TestPakketten.VERSIES;

  private static final List<BoundaryRow> GEVALLEN = BoundaryTable.lijst(400, 61);
  private static final Locale LANDINSTELLING = Locale.getDefault();
  private static final TimeZone TIJDZONE = TimeZone.getDefault();

  @AfterEach
  void zetTerug() {
    Locale.setDefault(LANDINSTELLING);
    TimeZone.setDefault(TIJDZONE);
  }

  @ParameterizedTest
  @FieldSource("VERSIES")
  void koudEnWarmZijnGelijk(String versie) {
    List<String> koud =
        GEVALLEN.stream()
            .limit(6)
            .map(geval -> json(TestPakketten.engine(TestPakketten.bron(versie)), geval))
            .toList();
    SomEngine engine = TestPakketten.engine(versie);
    List<String> eerst = json(engine, GEVALLEN);
    for (int i = 0; i < 10; i++) {
      assertThat(json(engine, GEVALLEN)).isEqualTo(eerst);
    }
    assertThat(eerst).startsWith(koud.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(ints = {PakketEngine.ZONDER_MEMO, 1, 20, 4096})
  void hoeveelDeMemoOnthoudtMaaktNietUit(int generatie) {
    SomEngine engine = TestPakketten.metMemo("2021.2", generatie);

    List<String> eerst = json(engine, GEVALLEN);

    assertThat(json(engine, GEVALLEN)).isEqualTo(eerst);
    assertThat(eerst).isEqualTo(json(TestPakketten.engine("2021.2"), GEVALLEN));
  }

  @ParameterizedTest
  @ValueSource(ints = {PakketEngine.ZONDER_MEMO, 1, 4096})
  void achtDradenGevenHetzelfdeAlsEen(int generatie) throws Exception {
    SomEngine engine = TestPakketten.metMemo("2021.2", generatie);
    List<String> een = json(TestPakketten.metMemo("2021.2", PakketEngine.ZONDER_MEMO), GEVALLEN);
    ExecutorService draden = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<String>>> werk = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        werk.add(draden.submit(() -> json(engine, GEVALLEN)));
      }
      for (Future<List<String>> klaar : werk) {
        assertThat(klaar.get()).isEqualTo(een);
      }
    } finally {
      draden.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "nl-NL", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
  void landinstellingMaaktNietUit(String landinstelling) {
    List<String> gewoon = alles(TestPakketten.engine("2021.2"));

    Locale.setDefault(Locale.forLanguageTag(landinstelling));

    assertThat(alles(TestPakketten.engine(TestPakketten.bron("2021.2")))).isEqualTo(gewoon);
    assertThat(alles(TestPakketten.engine("2021.2"))).isEqualTo(gewoon);
    assertThat(alles(SomRegels.withoutMemo(TestPakketten.engine("2021.2")))).isEqualTo(gewoon);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Pacific/Auckland", "Pacific/Pago_Pago"})
  void tijdzoneMaaktNietUit(String tijdzone) {
    List<String> gewoon = alles(TestPakketten.engine("2021.2"));

    TimeZone.setDefault(TimeZone.getTimeZone(tijdzone));

    assertThat(alles(TestPakketten.engine(TestPakketten.bron("2021.2")))).isEqualTo(gewoon);
  }

  @Test
  void deVolgordeVanDeZakenMaaktNietUit() {
    SomEngine engine = TestPakketten.engine("2021.1");
    List<BoundaryRow> geschud = new ArrayList<>(GEVALLEN);
    Collections.shuffle(geschud, new Random(3));

    assertThat(perKenmerk(engine, geschud)).isEqualTo(perKenmerk(engine, GEVALLEN));
  }

  private static Map<String, String> perKenmerk(SomEngine engine, List<BoundaryRow> gevallen) {
    return gevallen.stream()
        .collect(Collectors.toMap(g -> g.zaak().kenmerk(), g -> json(engine, g)));
  }

  private static List<String> json(SomEngine engine, List<BoundaryRow> gevallen) {
    return gevallen.stream().map(geval -> json(engine, geval)).toList();
  }

  private static String json(SomEngine engine, BoundaryRow geval) {
    return PrioriteringJson.render(engine.evaluate(geval.zaak(), geval.peildatum()));
  }

  /** Also the text for a person. */
  private static List<String> alles(SomEngine engine) {
    return GEVALLEN.stream()
        .map(geval -> engine.evaluate(geval.zaak(), geval.peildatum()))
        .map(p -> PrioriteringJson.render(p) + VerklaringText.render(p))
        .toList();
  }
}
