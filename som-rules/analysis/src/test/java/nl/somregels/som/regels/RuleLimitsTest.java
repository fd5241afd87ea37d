package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.somregels.som.feiten.CriminogeneFactoren;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.analysis.SomAnalysis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rules that ask for more work than can be done are refused, with their place, before it begins.
 */
class RuleLimitsTest {
  private static final PakketVersie VERSION = PakketVersie.of("2021.1");

  /** Against hanging: what is refused is refused within seconds. */
  private static final Duration NEVER_SO_LONG = Duration.ofSeconds(60);

  private static final List<String> ONE_FEIT_EACH =
      List.of(
          "het letselrisico is HOOG",
          "het onttrekkingsrisico is HOOG",
          "rechtmatig verblijf is JA",
          "er is psychiatrische problematiek: JA",
          "er is sociale steun: JA",
          "de zelfredzaamheid is BEPERKT",
          "betrokkene is te motiveren: JA",
          "de lvb is JA",
          "de laaggeletterdheid is JA",
          "er loopt een adviesvraag: JA",
          "het ASR-wegingskader is toegepast: JA",
          "er is toezicht na detentie opgelegd: JA",
          "er is ISD opgelegd: JA",
          "de advisering is afgerond: JA",
          "de maatregel is gestart: JA",
          "er zijn minstens 3 beschermende factoren",
          "er zijn minstens 3 bijzondere voorwaarden",
          "er zijn minstens 3 hulpverleningscontacten",
          "de zitting is pas na 3 weken",
          "het delict is meer dan 3 jaar geleden gepleegd",
          "de detentie eindigt pas na 3 weken",
          "de bron van het recidiverisico is OXREC");

  @TempDir Path folder;

  private Path criteria;

  @BeforeEach
  void pakket() {
    RuleFolder.copyRules(VERSION.toString(), folder);
    criteria = folder.resolve("2021.1/criteria.dslr");
  }

  @Test
  void eenentwintigWoordenVanEenLijst() throws IOException {
    int line =
        line(
            CriminogeneFactoren.WORDS.stream()
                .map(word -> "bij de criminogene factoren staat " + word)
                .toList());
    assertThat(refused())
        .isEqualTo(
            """
            criteria.dslr:%d: De regels maken te veel onderscheid in criminogeneFactoren.
            Noem in alle regels samen hoogstens 6 verschillende woorden."""
                .formatted(line + 6));
  }

  @Test
  void zesWoordenVanEenLijstKan() throws IOException {
    line(
        CriminogeneFactoren.WORDS.subList(0, 6).stream()
            .map(word -> "bij de criminogene factoren staat " + word)
            .toList());
    assertThat(SomRegels.load(folder).version(VERSION).regelpakket().versie()).isEqualTo(VERSION);
  }

  @Test
  void meerVerschillendeArtikelenDanTeOnderscheidenZijn() throws IOException {
    int line =
        line(
            IntStream.range(0, 5)
                .mapToObj(
                    i ->
                        IntStream.range(0, 10)
                            .mapToObj(j -> Integer.toString(100 * (i + 1) + 3 * j))
                            .collect(
                                Collectors.joining(
                                    ", ", "het actuele delict is niet artikel ", " Sr")))
                .toList());
    assertThat(refused())
        .isEqualTo(
            """
            criteria.dslr:%d: De regels maken te veel onderscheid in artikelSr.
            Gebruik in alle regels samen minder verschillende getallen."""
                .formatted(line + 3));
  }

  @Test
  void eenRegelVanTweeentwintigVoorwaarden() throws IOException {
    int first = line(ONE_FEIT_EACH);
    assertThat(refused())
        .startsWith("criteria.dslr:%d: De criteria ".formatted(first - 5))
        .endsWith(
            " hangen samen van te veel feiten af om alle uitkomsten te kunnen berekenen.\n"
                + "Geef dit criterium minder voorwaarden, of verdeel het.");
  }

  /** Of every field as many numbers as can be told apart: no product of them is worked out. */
  @Test
  void veelGetallenVanVeelVelden() throws IOException {
    for (String sentence :
        List.of(
            "de leeftijd bij het delict is minstens %d jaar",
            "de leeftijd op de peildatum is minstens %d jaar",
            "de verblijfsduur is minstens %d dagen",
            "de detentie eindigt pas na %d dagen",
            "de detentie is op dag %d of later",
            "het delict is meer dan %d maanden geleden gepleegd")) {
      for (int i = 0; i < 2; i++) {
        int begin = 20 * i + 2;
        line(IntStream.range(begin, begin + 20).mapToObj(sentence::formatted).toList());
      }
    }
    List<Melding> meldingen =
        assertTimeoutPreemptively(
            NEVER_SO_LONG, () -> SomAnalysis.check(SomRegels.files(folder), VERSION).meldingen());
    assertThat(meldingen)
        .filteredOn(melding -> melding.code() == MeldingCode.TE_GROOT)
        .singleElement()
        .satisfies(
            melding -> {
              assertThat(melding.place()).hasValueSatisfying(p -> p.startsWith("criteria.dslr:"));
              assertThat(melding.tekst()).doesNotContain("overflow");
            });
  }

  private String refused() {
    InvalidPakketException error =
        assertTimeoutPreemptively(
            NEVER_SO_LONG,
            () ->
                catchThrowableOfType(
                    InvalidPakketException.class, () -> SomRegels.load(folder).version(VERSION)));
    assertThat(error.meldingen()).hasSize(1);
    return error.meldingen().get(0).toString();
  }

  /** One more rule; gives the line of its first condition. */
  private int line(List<String> voorwaarden) throws IOException {
    int lines = Files.readAllLines(criteria).size();
    Files.writeString(
        criteria,
        voorwaarden.stream()
            .map(voorwaarde -> "  - " + voorwaarde + "\n")
            .collect(
                Collectors.joining(
                    "",
                    """

                    // Proef.
                    regel "X%d Proef"
                      @bron("proef")
                      @consensus("ja")
                    wanneer
                      er is een gedetineerde
                    """
                        .formatted(lines),
                    "gevolg\n  het effect is WEGING\neinde\n")),
        StandardOpenOption.APPEND);
    return lines + 8;
  }
}
