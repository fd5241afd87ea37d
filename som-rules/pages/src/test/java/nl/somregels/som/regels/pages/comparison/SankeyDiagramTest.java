package nl.somregels.som.regels.pages.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.somregels.som.regels.pages.comparison.SankeyDiagram.SankeyStream;
import nl.somregels.som.regels.pages.html.SvgDrawing;
import nl.somregels.som.vergelijking.Vergelijking.OvergangCount;
import org.junit.jupiter.api.Test;

class SankeyDiagramTest {
  private static final List<OvergangCount> MANY_AND_FEW =
      List.of(
          new OvergangCount("HOGE_PRIORITEIT", "HOGE_PRIORITEIT", 5_000_000),
          new OvergangCount("HOGE_PRIORITEIT", "PROFESSIONELE_WEGING", 1),
          new OvergangCount("LAGE_PRIORITEIT", "PROFESSIONELE_WEGING", 9_999),
          new OvergangCount("PROFESSIONELE_WEGING", "PROFESSIONELE_WEGING", 10));

  @Test
  void eenProfielIsTeZienNaastTienduizend() {
    SankeyDiagram view = image(MANY_AND_FEW);

    assertThat(thickness(stream(view, "Van hoge prioriteit"))).isEqualTo(3);
    assertThat(thickness(stream(view, "Van lage prioriteit"))).isBetween(80, 90);
  }

  @Test
  void wieBlijftIsEenLijnHoeVeelHetErOokZijn() {
    SankeyDiagram view = image(MANY_AND_FEW);

    assertThat(view.streams()).extracting(SankeyStream::styleClass).startsWith("blijft", "blijft");
    assertThat(stream(view, "Blijft hoge prioriteit").pad()).doesNotContain("Z");
    assertThat(view.height()).isLessThan(400);
  }

  @Test
  void elkeStroomStaatErMetAantalEnInWoorden() {
    SankeyDiagram view = image(MANY_AND_FEW);

    assertThat(view.description())
        .isEqualTo(
            "Blijft hoge prioriteit: 5.000.000 zaken."
                + " Van hoge prioriteit naar professionele weging: 1 zaken."
                + " Van lage prioriteit naar professionele weging: 9.999 zaken."
                + " Blijft professionele weging: 10 zaken.");
    assertThat(view.drawing().regels())
        .extracting(SvgDrawing.SvgText::tekst)
        .contains("blijft 5.000.000", "1", "9.999", "blijft 10")
        .contains("5.000.001 zaken", "10.010 zaken", "0 zaken");
  }

  @Test
  void nietsSteektBuitenHetBeeldEnGetallenStaanNietOverElkaar() {
    SankeyDiagram view = image(MANY_AND_FEW);

    assertThat(view.streams())
        .flatExtracting(stream -> numbers(stream.pad()))
        .allSatisfy(number -> assertThat(number).isBetween(0, 1000));
    assertThat(view.drawing().boxes())
        .allSatisfy(box -> assertThat(box.y() + box.height()).isLessThan(view.height()));
    List<Integer> heights =
        view.drawing().regels().stream()
            .filter(line -> line.styleClass().startsWith("aantal"))
            .map(SvgDrawing.SvgText::y)
            .sorted()
            .toList();
    assertThat(heights).hasSize(4);
    for (int i = 1; i < heights.size(); i++) {
      assertThat(heights.get(i) - heights.get(i - 1)).isGreaterThan(16);
    }
  }

  @Test
  void zonderVeranderingZijnErAlleenBlijvers() {
    SankeyDiagram view = image(List.of(new OvergangCount("UITGESTELD", "UITGESTELD", 7)));

    assertThat(view.streams()).extracting(SankeyStream::styleClass).containsExactly("blijft");
    assertThat(image(List.of()).streams()).isEmpty();
  }

  private static SankeyDiagram image(List<OvergangCount> moves) {
    return SankeyDiagram.of("proef", "zaken", moves);
  }

  private static SankeyStream stream(SankeyDiagram view, String begin) {
    return view.streams().stream()
        .filter(stream -> stream.description().startsWith(begin))
        .findFirst()
        .orElseThrow();
  }

  /** Between the first and the last point of the outline, both at the left. */
  private static int thickness(SankeyStream stream) {
    List<Integer> numbers = numbers(stream.pad());
    return numbers.get(numbers.size() - 1) - numbers.get(1);
  }

  private static List<Integer> numbers(String path) {
    return Arrays.stream(path.split("[^\\d-]+"))
        .filter(part -> !part.isEmpty())
        .map(Integer::valueOf)
        .toList();
  }
}
