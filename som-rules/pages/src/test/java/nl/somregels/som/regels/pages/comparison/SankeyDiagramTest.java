package nl.somregels.som.regels.pages.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.somregels.som.regels.pages.comparison.SankeyDiagram.SankeyStream;
import nl.somregels.som.regels.pages.html.SvgDrawing;
import nl.somregels.som.vergelijking.Vergelijking.OvergangCount;
import org.junit.jupiter.api.Test;

class SankeyDiagramTest {
  private static final List<OvergangCount> VEEL_EN_WEINIG =
      List.of(
          new OvergangCount("HOGE_PRIORITEIT", "HOGE_PRIORITEIT", 5_000_000),
          new OvergangCount("HOGE_PRIORITEIT", "PROFESSIONELE_WEGING", 1),
          new OvergangCount("LAGE_PRIORITEIT", "PROFESSIONELE_WEGING", 9_999),
          new OvergangCount("PROFESSIONELE_WEGING", "PROFESSIONELE_WEGING", 10));

  @Test
  void eenProfielIsTeZienNaastTienduizend() {
    SankeyDiagram beeld = beeld(VEEL_EN_WEINIG);

    assertThat(dikte(stroom(beeld, "Van hoge prioriteit"))).isEqualTo(3);
    assertThat(dikte(stroom(beeld, "Van lage prioriteit"))).isBetween(80, 90);
  }

  @Test
  void wieBlijftIsEenLijnHoeVeelHetErOokZijn() {
    SankeyDiagram beeld = beeld(VEEL_EN_WEINIG);

    assertThat(beeld.stromen()).extracting(SankeyStream::klasse).startsWith("blijft", "blijft");
    assertThat(stroom(beeld, "Blijft hoge prioriteit").pad()).doesNotContain("Z");
    assertThat(beeld.hoogte()).isLessThan(400);
  }

  @Test
  void elkeStroomStaatErMetAantalEnInWoorden() {
    SankeyDiagram beeld = beeld(VEEL_EN_WEINIG);

    assertThat(beeld.omschrijving())
        .isEqualTo(
            "Blijft hoge prioriteit: 5.000.000 zaken."
                + " Van hoge prioriteit naar professionele weging: 1 zaken."
                + " Van lage prioriteit naar professionele weging: 9.999 zaken."
                + " Blijft professionele weging: 10 zaken.");
    assertThat(beeld.tekening().regels())
        .extracting(SvgDrawing.SvgText::tekst)
        .contains("blijft 5.000.000", "1", "9.999", "blijft 10")
        .contains("5.000.001 zaken", "10.010 zaken", "0 zaken");
  }

  @Test
  void nietsSteektBuitenHetBeeldEnGetallenStaanNietOverElkaar() {
    SankeyDiagram beeld = beeld(VEEL_EN_WEINIG);

    assertThat(beeld.stromen())
        .flatExtracting(stroom -> getallen(stroom.pad()))
        .allSatisfy(getal -> assertThat(getal).isBetween(0, 1000));
    assertThat(beeld.tekening().vakken())
        .allSatisfy(vak -> assertThat(vak.y() + vak.hoogte()).isLessThan(beeld.hoogte()));
    List<Integer> hoogtes =
        beeld.tekening().regels().stream()
            .filter(regel -> regel.klasse().startsWith("aantal"))
            .map(SvgDrawing.SvgText::y)
            .sorted()
            .toList();
    assertThat(hoogtes).hasSize(4);
    for (int i = 1; i < hoogtes.size(); i++) {
      assertThat(hoogtes.get(i) - hoogtes.get(i - 1)).isGreaterThan(16);
    }
  }

  @Test
  void zonderVeranderingZijnErAlleenBlijvers() {
    SankeyDiagram beeld = beeld(List.of(new OvergangCount("UITGESTELD", "UITGESTELD", 7)));

    assertThat(beeld.stromen()).extracting(SankeyStream::klasse).containsExactly("blijft");
    assertThat(beeld(List.of()).stromen()).isEmpty();
  }

  private static SankeyDiagram beeld(List<OvergangCount> verplaatsingen) {
    return SankeyDiagram.of("proef", "zaken", verplaatsingen);
  }

  private static SankeyStream stroom(SankeyDiagram beeld, String begin) {
    return beeld.stromen().stream()
        .filter(stroom -> stroom.omschrijving().startsWith(begin))
        .findFirst()
        .orElseThrow();
  }

  /** Between the first and the last point of the outline, both at the left. */
  private static int dikte(SankeyStream stroom) {
    List<Integer> getallen = getallen(stroom.pad());
    return getallen.get(getallen.size() - 1) - getallen.get(1);
  }

  private static List<Integer> getallen(String pad) {
    return Arrays.stream(pad.split("[^\\d-]+"))
        .filter(deel -> !deel.isEmpty())
        .map(Integer::valueOf)
        .toList();
  }
}
