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

    assertThat(thickness(stream(view, "Van hoge prioriteit"))).isEqualTo(2);
    assertThat(thickness(stream(view, "Van lage prioriteit"))).isEqualTo(2);
  }

  @Test
  void vijfVanEenenzeventigIsZevenProcentVanDeBalk() {
    SankeyDiagram view =
        image(
            List.of(
                new OvergangCount("HOGE_PRIORITEIT", "HOGE_PRIORITEIT", 229),
                new OvergangCount("LAGE_PRIORITEIT", "LAGE_PRIORITEIT", 66),
                new OvergangCount("LAGE_PRIORITEIT", "PROFESSIONELE_WEGING", 5)));

    assertThat(thickness(stream(view, "Van lage prioriteit"))).isEqualTo(7);
    assertThat(thickness(stream(view, "Blijft lage prioriteit"))).isEqualTo(92);
    assertThat(view.drawing().boxes())
        .extracting(SvgDrawing.SvgBox::height)
        .containsExactly(321, 321, 7, 99, 92);
  }

  @Test
  void elkeUitkomstStaatErMetAantalEnElkeStroomInWoorden() {
    SankeyDiagram view = image(MANY_AND_FEW);

    assertThat(view.description())
        .isEqualTo(
            "Blijft hoge prioriteit: 5.000.000 zaken."
                + " Van hoge prioriteit naar professionele weging: 1 zaken."
                + " Van lage prioriteit naar professionele weging: 9.999 zaken."
                + " Blijft professionele weging: 10 zaken.");
    assertThat(view.drawing().regels())
        .extracting(SvgDrawing.SvgText::tekst)
        .contains("5.000.001 zaken", "10.010 zaken", "0 zaken");
  }

  @Test
  void nietsSteektBuitenHetBeeld() {
    SankeyDiagram view = image(MANY_AND_FEW);

    assertThat(view.streams())
        .flatExtracting(stream -> numbers(stream.pad()))
        .allSatisfy(number -> assertThat(number).isBetween(0, 1000));
    assertThat(view.drawing().boxes())
        .allSatisfy(box -> assertThat(box.y() + box.height()).isLessThan(view.height()));
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
