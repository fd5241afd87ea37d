package nl.somregels.som.regels.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.somregels.som.vergelijking.RegelDifference;
import org.junit.jupiter.api.Test;

/** What two packs show people to weigh. */
class WegingDiffTest {
  private static final String TWELVE =
      """
      regel "12 Factoren"
        @bron("tabel 7")
        @richting("Veel factoren pleiten voor inzet.")
      gevolg
        toon criminogeneFactoren
      einde
      """;

  private final ComparedPakket first = ComparedPakket.FIRST;
  private final ComparedPakket second = ComparedPakket.second();

  @Test
  void eenWegingKomtErBijOfGaatEraf() {
    assertThat(between(first, second.added(TWELVE)))
        .containsExactly("ERBIJ weging 12: erbij, \"Factoren\"; null, 2027.2/criteria.dslr:89");
    assertThat(between(first, second.without("11 Risico")))
        .containsExactly("ERAF weging 11: eraf, \"Risico\"; 2027.1/criteria.dslr:58, null");
  }

  @Test
  void andereFeitenStaanErApartBij() {
    assertThat(
            between(
                first,
                second.with("  toon letselrisico\n", "  toon lvb\n  toon onttrekkingsrisico\n")))
        .containsExactly(
            "ANDERS weging 11: laat nu ook zien: lvb, onttrekkingsrisico;"
                + " 2027.1/criteria.dslr:58, 2027.2/criteria.dslr:58",
            "ANDERS weging 11: laat niet meer zien: letselrisico; 2027.1/criteria.dslr:58,"
                + " 2027.2/criteria.dslr:58");
  }

  @Test
  void letOpInAndereGevallenIsEenWijziging() {
    ComparedPakket lvb = withCaution(second, "lvb niet NEE");
    assertThat(between(first, lvb))
        .containsExactly(
            "ANDERS weging 11: let op erbij \"zolang lvb niet NEE is\"; 2027.1/criteria.dslr:58,"
                + " 2027.2/criteria.dslr:58");
    assertThat(between(withCaution(first, "laaggeletterd niet NEE"), lvb))
        .singleElement()
        .asString()
        .contains("let op \"zolang laaggeletterd niet NEE is\" wordt \"zolang lvb niet NEE is\"");
    assertThat(between(withCaution(first, "lvb niet NEE"), lvb)).isEmpty();
  }

  private static ComparedPakket withCaution(ComparedPakket pakket, String oneCase) {
    return pakket
        .with("  @richting(\"Een hoog", "  @letop(\"Let op.\")\n  @richting(\"Een hoog")
        .with("  toon letselrisico\n", "  toon letselrisico\n  let op zolang " + oneCase + " is\n");
  }

  private static List<String> between(ComparedPakket from, ComparedPakket to) {
    return WegingDiff.between(from.pakket(), to.pakket()).stream()
        .map(WegingDiffTest::line)
        .toList();
  }

  private static String line(RegelDifference difference) {
    return "%s %s: %s; %s, %s"
        .formatted(
            difference.soort(),
            difference.regel(),
            difference.what(),
            difference.inVan(),
            difference.inNaar());
  }
}
