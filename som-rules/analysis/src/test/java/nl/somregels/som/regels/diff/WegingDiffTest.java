package nl.somregels.som.regels.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.somregels.som.vergelijking.RegelDifference;
import org.junit.jupiter.api.Test;

/** What two packs show people to weigh. */
class WegingDiffTest {
  private static final String TWAALF =
      """
      regel "12 Factoren"
        @bron("tabel 7")
        @richting("Veel factoren pleiten voor inzet.")
      gevolg
        toon criminogeneFactoren
      einde
      """;

  private final ComparedPakket eerste = ComparedPakket.EERSTE;
  private final ComparedPakket tweede = ComparedPakket.tweede();

  @Test
  void eenWegingKomtErBijOfGaatEraf() {
    assertThat(tussen(eerste, tweede.erbij(TWAALF)))
        .containsExactly("ERBIJ weging 12: erbij, \"Factoren\"; null, 2027.2/criteria.dslr:89");
    assertThat(tussen(eerste, tweede.zonder("11 Risico")))
        .containsExactly("ERAF weging 11: eraf, \"Risico\"; 2027.1/criteria.dslr:58, null");
  }

  @Test
  void andereFeitenStaanErApartBij() {
    assertThat(
            tussen(
                eerste,
                tweede.met("  toon letselrisico\n", "  toon lvb\n  toon onttrekkingsrisico\n")))
        .containsExactly(
            "ANDERS weging 11: laat nu ook zien: lvb, onttrekkingsrisico;"
                + " 2027.1/criteria.dslr:58, 2027.2/criteria.dslr:58",
            "ANDERS weging 11: laat niet meer zien: letselrisico; 2027.1/criteria.dslr:58,"
                + " 2027.2/criteria.dslr:58");
  }

  @Test
  void letOpInAndereGevallenIsEenWijziging() {
    ComparedPakket lvb = metLetOp(tweede, "lvb niet NEE");
    assertThat(tussen(eerste, lvb))
        .containsExactly(
            "ANDERS weging 11: let op erbij \"zolang lvb niet NEE is\"; 2027.1/criteria.dslr:58,"
                + " 2027.2/criteria.dslr:58");
    assertThat(tussen(metLetOp(eerste, "laaggeletterd niet NEE"), lvb))
        .singleElement()
        .asString()
        .contains("let op \"zolang laaggeletterd niet NEE is\" wordt \"zolang lvb niet NEE is\"");
    assertThat(tussen(metLetOp(eerste, "lvb niet NEE"), lvb)).isEmpty();
  }

  private static ComparedPakket metLetOp(ComparedPakket pakket, String geval) {
    return pakket
        .met("  @richting(\"Een hoog", "  @letop(\"Let op.\")\n  @richting(\"Een hoog")
        .met("  toon letselrisico\n", "  toon letselrisico\n  let op zolang " + geval + " is\n");
  }

  private static List<String> tussen(ComparedPakket van, ComparedPakket naar) {
    return WegingDiff.tussen(van.pakket(), naar.pakket()).stream()
        .map(WegingDiffTest::regel)
        .toList();
  }

  private static String regel(RegelDifference verschil) {
    return "%s %s: %s; %s, %s"
        .formatted(
            verschil.soort(),
            verschil.regel(),
            verschil.wat(),
            verschil.inVan(),
            verschil.inNaar());
  }
}
