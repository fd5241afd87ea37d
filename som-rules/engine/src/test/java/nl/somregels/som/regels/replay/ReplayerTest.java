package nl.somregels.som.regels.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.somregels.som.RegelpakketEngine;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Receipt;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.engine.InvoerKey;
import nl.somregels.som.regels.render.PrioriteringJson;
import org.junit.jupiter.api.Test;

class ReplayerTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);
  private static final Regelpakketten PAKKETTEN = SomRegels.bundled();
  private static final RegelpakketEngine ENGINE = PAKKETTEN.version(PakketVersie.of("2021.1"));
  private static final Gedetineerde ZAAK =
      Gedetineerde.builder("A1").verblijfsstatus(JaNee.NEE).build();
  private static final byte[] SECRET =
      "32 bytes that nobody else can know".getBytes(StandardCharsets.UTF_8);
  private static final InvoerKey KEY = InvoerKey.of("sleutel-2026", SECRET);

  private final Prioritering earlier = ENGINE.evaluate(ZAAK, PEILDATUM);
  private final Replayer replayer = new Replayer(PAKKETTEN);

  @Test
  void hetzelfdeIsHetzelfdeMetEnZonderHetResultaatVanToen() {
    Replay replay = replayer.replay(earlier, ZAAK);

    assertThat(replay.verdict()).isEqualTo(ReplayVerdict.SAME);
    assertThat(replay.isSame()).isTrue();
    assertThat(replay.prioritering()).isEqualTo(earlier);
    assertThat(replay.differences()).isEmpty();
    assertThat(replayer.replay(earlier.receipt(), ZAAK).verdict()).isEqualTo(ReplayVerdict.SAME);
  }

  @Test
  void eenAndereBibliotheekDieHetzelfdeZegtIsHetzelfde() {
    Replay replay = replayer.replay(with(earlier, "bibliotheek", "\"0.0.9\""), ZAAK);

    assertThat(replay.verdict()).isEqualTo(ReplayVerdict.SAME_OTHER_LIBRARY);
    assertThat(replay.isSame()).isTrue();
    assertThat(replay.differences())
        .containsExactly(new ReplayDifference("receipt.bibliotheek", "0.0.9", SomRegels.version()));
  }

  @Test
  void eenResultaatZonderWatErNuGetoondWordtSpeeltOpnieuwAf() {
    Gedetineerde zaak = ZAAK.toBuilder().datumBinnenkomst(PEILDATUM).build();
    String json = PrioriteringJson.render(ENGINE.evaluate(zaak, PEILDATUM));
    String earlierVersion = json.replaceAll("\"getoond\":\\[.*?\\],\"ontbrekend", "\"ontbrekend");
    assertThat(earlierVersion).isNotEqualTo(json).doesNotContain("getoond");

    assertThat(replayer.replay(PrioriteringJson.parse(earlierVersion), zaak).verdict())
        .isEqualTo(ReplayVerdict.SAME);
  }

  @Test
  void eenHerzieningDieErNietIsOntbreekt() {
    Replay replay = replayer.replay(with(earlier, "herziening", "99"), ZAAK);

    assertThat(replay.verdict()).isEqualTo(ReplayVerdict.PAKKET_MISSING);
    assertThat(replay.prioritering()).isNull();
    assertThat(replay.differences()).hasToString("[receipt.pakket]");
  }

  @Test
  void eenPakketMetAndereInhoudIsVeranderd() {
    String other = "0".repeat(64);
    Replay replay = replayer.replay(with(earlier, "pakketHash", "\"" + other + "\""), ZAAK);

    assertThat(replay.verdict()).isEqualTo(ReplayVerdict.PAKKET_CHANGED);
    assertThat(replay.differences())
        .containsExactly(
            new ReplayDifference("receipt.pakketHash", other, ENGINE.regelpakket().pakketHash()));
  }

  @Test
  void eenHashVersieOfSleutelDieErNietIsIsNietTeVergelijken() {
    Prioritering keyed = SomRegels.withKey(ENGINE, KEY).evaluate(ZAAK, PEILDATUM);

    assertThat(replayer.replay(with(earlier, "hashVersie", "99"), ZAAK).verdict())
        .isEqualTo(ReplayVerdict.INCOMPARABLE);
    assertThat(replayer.replay(keyed, ZAAK).verdict()).isEqualTo(ReplayVerdict.INCOMPARABLE);
    assertThat(new Replayer(PAKKETTEN, List.of(KEY)).replay(keyed, ZAAK).verdict())
        .isEqualTo(ReplayVerdict.SAME);
  }

  @Test
  void eenReceiptVanHashVersie1SpeeltOpnieuwAf() {
    String first = ENGINE.regelpakket().pakketHash(1).orElseThrow();
    assertThat(first).isNotEqualTo(earlier.receipt().pakketHash());
    String json =
        PrioriteringJson.render(earlier)
            .replace("\"formaat\":2,", "")
            .replace("\"hashVersie\":" + earlier.receipt().hashVersie() + ",", "")
            .replace(earlier.receipt().pakketHash(), first);

    Replay replay = replayer.replay(PrioriteringJson.parse(json), ZAAK);

    assertThat(replay.receipt().formaat()).isEqualTo(1);
    assertThat(replay.verdict()).isEqualTo(ReplayVerdict.SAME);
  }

  @Test
  void andereFeitenEnEenAndereZaakZijnAndereInvoer() {
    for (Gedetineerde other :
        List.of(
            ZAAK.toBuilder().verblijfsstatus(JaNee.JA).build(),
            Gedetineerde.builder("A2").verblijfsstatus(JaNee.NEE).build())) {
      Replay replay = replayer.replay(earlier.receipt(), other);

      assertThat(replay.verdict()).isEqualTo(ReplayVerdict.OTHER_INPUT);
      assertThat(replay.prioritering()).isEqualTo(ENGINE.evaluate(other, PEILDATUM));
      assertThat(replay.differences()).hasToString("[receipt.invoerHash]");
    }
  }

  @Test
  void eenAndereUitkomstZegtWatErAndersIs() {
    Prioritering changed =
        PrioriteringJson.parse(
            PrioriteringJson.render(earlier)
                .replace(
                    "\"prioriteit\":\"NOG_NIET_GEPRIORITEERD\"", "\"prioriteit\":\"UITGESTELD\"")
                .replaceFirst("\"status\":\"VAN_TOEPASSING\"", "\"status\":\"ONBEKEND\"")
                .replaceFirst("\"ontbrekend\":\\[\"zelfredzaamheid\"", "\"ontbrekend\":[\"lvb\""));
    Replay replay = replayer.replay(changed, ZAAK);

    assertThat(replay.verdict()).isEqualTo(ReplayVerdict.OTHER_OUTCOME);
    assertThat(replay.isSame()).isFalse();
    assertThat(replay.differences())
        .containsExactly(
            new ReplayDifference("prioriteit", "UITGESTELD", "NOG_NIET_GEPRIORITEERD"),
            new ReplayDifference("bevindingen[1].status", "ONBEKEND", "VAN_TOEPASSING"),
            new ReplayDifference("weging[14].ontbrekend[0]", "lvb", "zelfredzaamheid"));
    assertThat(replay.prioritering()).isNotNull();
    assertThat(replay.prioritering().prioriteit()).isEqualTo(Prioriteit.NOG_NIET_GEPRIORITEERD);
    assertThat(replay)
        .hasToString(
            "Replay[OTHER_OUTCOME, [prioriteit, bevindingen[1].status,"
                + " weging[14].ontbrekend[0]]]");
  }

  @Test
  void eenSleutelGeeftHmacInHetReceiptEnVerderHetzelfde() throws Exception {
    Prioritering keyed = SomRegels.withKey(ENGINE, KEY).evaluate(ZAAK, PEILDATUM);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
    String expected =
        HexFormat.of()
            .formatHex(
                mac.doFinal(
                    "{\"kenmerk\":\"A1\",\"verblijfsstatus\":\"NEE\"}"
                        .getBytes(StandardCharsets.UTF_8)));

    assertThat(keyed.receipt().invoerHash()).isEqualTo(expected);
    assertThat(keyed.receipt().sleutel()).isEqualTo("sleutel-2026");
    assertThat(
            PrioriteringJson.render(keyed)
                .replace(",\"sleutel\":\"sleutel-2026\"", "")
                .replace(expected, earlier.receipt().invoerHash()))
        .isEqualTo(PrioriteringJson.render(earlier));
    assertThat(SomRegels.withoutCache(SomRegels.withKey(ENGINE, KEY)).evaluate(ZAAK, PEILDATUM))
        .isEqualTo(keyed);
    assertThat(ENGINE.evaluate(ZAAK, PEILDATUM)).isEqualTo(earlier);
    assertThat(KEY.toString()).isEqualTo("InvoerKey[sleutel-2026]");
  }

  @Test
  void eenTeKorteSleutelEnEenNaamDieNietTeLezenIsWordenGeweigerd() {
    assertThatThrownBy(() -> InvoerKey.of("kort", new byte[31]))
        .hasMessage("Een sleutel heeft minstens 32 bytes.");
    assertThatThrownBy(() -> InvoerKey.of("a\u001bb", SECRET))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> InvoerKey.of("x".repeat(101), SECRET))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Prioritering with(Prioritering prioritering, String field, String value) {
    String json =
        PrioriteringJson.render(prioritering)
            .replaceFirst("\"" + field + "\":(\"[^\"]*\"|\\d+)", "\"" + field + "\":" + value);
    Prioritering changed = PrioriteringJson.parse(json);
    Receipt receipt = changed.receipt();
    assertThat(receipt).isNotEqualTo(prioritering.receipt());
    return changed;
  }
}
