package nl.somregels.som.regels.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Risico;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import org.junit.jupiter.api.Test;

/** Examples say what they are about, so a criterion that is added later leaves them whole. */
class NewCriterionTest {
  @Test
  void eenCriteriumHoogOpLetselrisicoBreektGeenVoorbeeld() {
    assertThat(deviations(criterium("18", "HOOG", "het letselrisico is HOOG"))).isEmpty();
  }

  @Test
  void eenCriteriumWegingOpLvbBreektGeenVoorbeeld() {
    assertThat(deviations(criterium("18", "WEGING", "de lvb is JA"))).isEmpty();
  }

  @Test
  void drieCriteriaVoorTweeVanDeDrieBrekenGeenVoorbeeld() {
    assertThat(
            deviations(
                criterium("18", "HOOG", "de lvb is JA", "de laaggeletterdheid is JA")
                    + criterium("19", "HOOG", "de lvb is JA", "er is sociale steun: NEE")
                    + criterium(
                        "20", "HOOG", "de laaggeletterdheid is JA", "er is sociale steun: NEE")))
        .isEmpty();
  }

  /** Only the cases that the new criterion decides come out otherwise. */
  @Test
  void watHetNieuweCriteriumBeslistWordtWelGenoemd() {
    List<String> decided =
        VoorbeeldReader.read(TestPakketten.source("2021.1"), TestPakketten.pakket("2021.1"))
            .all()
            .stream()
            .filter(v -> v.feiten().recidiverisico().filter(Risico.MATIG::equals).isPresent())
            .map(Voorbeeld::name)
            .toList();
    assertThat(decided).hasSizeGreaterThan(50);
    assertThat(deviations(criterium("18", "HOOG", "het recidiverisico is MATIG")))
        .containsExactlyElementsOf(decided);
  }

  private static String criterium(String code, String effect, String... sentences) {
    return """

        // Proef. (proef)
        regel "%s Proef"
          @bron("proef")
          @consensus("geen oordeel")
        wanneer
          er is een gedetineerde
          - %s
        gevolg
          het effect is %s
        einde
        """
        .formatted(code, String.join("\n  - ", sentences), effect);
  }

  /** The examples that no longer hold with these criteria too. */
  private static List<String> deviations(String rules) {
    PakketFileSet source = TestPakketten.source("2021.1");
    Map<String, byte[]> files = new TreeMap<>(source.files());
    files.merge(
        "criteria.dslr",
        rules.getBytes(StandardCharsets.UTF_8),
        (before, added) ->
            (new String(before, StandardCharsets.UTF_8) + new String(added, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8));
    Pakket pakket = RegelpakketLoader.load(new PakketFileSet("2021.1", new TreeMap<>(files)));
    SomEngine engine = TestPakketten.engine(pakket);
    return VoorbeeldReader.read(source, pakket).all().stream()
        .filter(
            voorbeeld ->
                !ExpectationCheck.of(
                        voorbeeld, engine.evaluate(voorbeeld.feiten(), voorbeeld.peildatum()))
                    .isEmpty())
        .map(Voorbeeld::name)
        .toList();
  }
}
