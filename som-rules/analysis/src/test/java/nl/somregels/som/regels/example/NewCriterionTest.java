package nl.somregels.som.regels.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
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
    String moderate = criterium("18", "HOOG", "het recidiverisico is MATIG");
    assertThat(deviations(moderate)).containsExactlyElementsOf(decided);
    List<String> meldingen =
        groups(moderate).stream().map(group -> group.melding().toString()).toList();
    assertThat(meldingen).hasSizeLessThan(6);
    assertThat(meldingen.get(0))
        .matches(
            "voorbeelden/[a-z0-9-]+\\.yaml:\\d+: \\d+ voorbeelden kloppen niet: criterium 18 geldt en"
                + " de prioriteit is HOGE_PRIORITEIT in plaats van PROFESSIONELE_WEGING\\. Zij staan"
                + " bij (voorbeelden/\\S+:\\d+, ){2}voorbeelden/\\S+:\\d+ en nog \\d+\\.\nZie"
                + " criteria\\.dslr:\\d+\\. Kloppen de voorbeelden niet meer, .*");
  }

  @Test
  void watAlleenPreciesIsNoemtHetCriteriumDatHetFeitLeest() {
    assertThat(
            groups(
                criterium("18", "HOOG", "het letselrisico is HOOG"),
                text -> text.replaceAll("(mogelijk: (\\[[^]]*]),)", "$1 precies: [mogelijk],")))
        .first()
        .satisfies(
            group ->
                assertThat(group.cause())
                    .isEqualTo(
                        "ook HOGE_PRIORITEIT is mogelijk, want letselrisico is niet ingevuld"
                            + " (criterium 18)"));
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
    return groups(rules).stream()
        .flatMap(group -> group.members().stream())
        .map(DeviatingVoorbeeld::voorbeeld)
        .sorted(
            Comparator.comparing((Voorbeeld each) -> each.place().bestand())
                .thenComparing(each -> each.place().regelnummer()))
        .map(Voorbeeld::name)
        .toList();
  }

  private static List<DeviationGroup> groups(String rules) {
    return groups(rules, text -> text);
  }

  private static List<DeviationGroup> groups(String rules, UnaryOperator<String> examples) {
    PakketFileSet source = TestPakketten.source("2021.1");
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String file : source.files().keySet()) {
      String text = source.text(file);
      files.put(
          file,
          (file.equals("criteria.dslr")
                  ? text + rules
                  : file.startsWith("voorbeelden/") ? examples.apply(text) : text)
              .getBytes(StandardCharsets.UTF_8));
    }
    PakketFileSet changed = new PakketFileSet("2021.1", files);
    Pakket pakket = RegelpakketLoader.load(changed);
    SomEngine engine = TestPakketten.engine(pakket);
    return DeviationGroup.of(
        VoorbeeldReader.read(changed, pakket).all().stream()
            .map(
                voorbeeld ->
                    new DeviatingVoorbeeld(
                        voorbeeld,
                        ExpectationCheck.of(
                            voorbeeld, engine.evaluate(voorbeeld.feiten(), voorbeeld.peildatum()))))
            .toList());
  }
}
