package nl.somregels.som.regels.pages.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlowDiagramTest {
  private static final List<Effect> COLUMNS =
      List.of(Effect.NOG_NIET, Effect.LAAG, Effect.HOOG, Effect.UITSTELLEN, Effect.WEGING);

  static Stream<Pakket> pakketten() {
    return PagePakketten.bundled().stream();
  }

  @ParameterizedTest
  @MethodSource("pakketten")
  void elkCriteriumStaatInDeKolomVanZijnEffect(Pakket pakket) {
    List<SvgDrawing.SvgText> lines = FlowDiagram.of(pakket.rules()).drawing().regels();
    for (Criterium criterium : pakket.rules().criteria()) {
      assertThat(lines)
          .filteredOn(line -> line.bold().equals(criterium.code().code()))
          .singleElement()
          .satisfies(
              line -> assertThat(line.x() / 202).isEqualTo(COLUMNS.indexOf(criterium.effect())));
    }
  }

  @Test
  void eenAnderEffectVerplaatstHetCriterium() {
    RuleSet rules = PagePakketten.versie("2021.1").rules();
    RuleSet without =
        new RuleSet(
            rules.criteria().stream()
                .filter(criterium -> criterium.effect() != Effect.UITSTELLEN)
                .toList(),
            List.of(),
            rules.weging(),
            List.of());
    assertThat(tekst(rules)).doesNotContain("geen criterium").contains("22 regels");
    assertThat(tekst(without))
        .contains("geen criterium", "Geen enkel criterium wijkt voor een ander.");
    assertThat(FlowDiagram.of(without).description())
        .contains("Effect: uitstellen (geen criterium) leidt tot uitgesteld.");
  }

  @ParameterizedTest
  @MethodSource("pakketten")
  void nietsSteektBuitenHetBeeld(Pakket pakket) {
    FlowDiagram view = FlowDiagram.of(pakket.rules());
    assertThat(view.drawing().boxes())
        .allSatisfy(
            box -> {
              assertThat(box.x()).isPositive();
              assertThat(box.x() + box.width()).isLessThan(view.width());
              assertThat(box.y() + box.height()).isLessThan(view.height());
            });
    assertThat(view.drawing().regels())
        .allSatisfy(line -> assertThat(line.y()).isBetween(0, view.height()));
  }

  @Test
  void optiesVerdelenDeProfessioneleWeging() {
    assertThat(tekst(PagePakketten.versie("2021.2").rules()))
        .contains("Groep A (O1, O2, O3, O4, O5): in elk geval bekijken. Groep B: als er tijd is.");
    assertThat(tekst(PagePakketten.versie("2021.1").rules())).doesNotContain("Groep");
  }

  @Test
  void eenLangWoordWordtAfgebroken() {
    assertThat(SvgDrawing.broken("a".repeat(40) + " b", 166))
        .hasSize(3)
        .allSatisfy(line -> assertThat(line.length()).isLessThan(21));
    assertThat(SvgDrawing.broken("", 166)).isEmpty();
  }

  private static String tekst(RuleSet rules) {
    return FlowDiagram.of(rules).drawing().regels().stream()
        .map(SvgDrawing.SvgText::tekst)
        .collect(Collectors.joining(" "));
  }
}
