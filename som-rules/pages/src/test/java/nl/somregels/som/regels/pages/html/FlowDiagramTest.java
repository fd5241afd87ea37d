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
  private static final List<Effect> KOLOMMEN =
      List.of(Effect.NOG_NIET, Effect.LAAG, Effect.HOOG, Effect.UITSTELLEN, Effect.WEGING);

  static Stream<Pakket> pakketten() {
    return PagePakketten.gebundeld().stream();
  }

  @ParameterizedTest
  @MethodSource("pakketten")
  void elkCriteriumStaatInDeKolomVanZijnEffect(Pakket pakket) {
    List<SvgDrawing.SvgText> regels = FlowDiagram.of(pakket.regels()).tekening().regels();
    for (Criterium criterium : pakket.regels().criteria()) {
      assertThat(regels)
          .filteredOn(regel -> regel.vet().equals(criterium.code().code()))
          .singleElement()
          .satisfies(
              regel -> assertThat(regel.x() / 202).isEqualTo(KOLOMMEN.indexOf(criterium.effect())));
    }
  }

  @Test
  void eenAnderEffectVerplaatstHetCriterium() {
    RuleSet regels = PagePakketten.versie("2021.1").regels();
    RuleSet zonder =
        new RuleSet(
            regels.criteria().stream()
                .filter(criterium -> criterium.effect() != Effect.UITSTELLEN)
                .toList(),
            List.of(),
            regels.weging(),
            List.of());
    assertThat(tekst(regels)).doesNotContain("geen criterium").contains("21 regels");
    assertThat(tekst(zonder))
        .contains("geen criterium", "Geen enkel criterium wijkt voor een ander.");
    assertThat(FlowDiagram.of(zonder).omschrijving())
        .contains("Effect: uitstellen (geen criterium) leidt tot uitgesteld.");
  }

  @ParameterizedTest
  @MethodSource("pakketten")
  void nietsSteektBuitenHetBeeld(Pakket pakket) {
    FlowDiagram beeld = FlowDiagram.of(pakket.regels());
    assertThat(beeld.tekening().vakken())
        .allSatisfy(
            vak -> {
              assertThat(vak.x()).isPositive();
              assertThat(vak.x() + vak.breedte()).isLessThan(beeld.breedte());
              assertThat(vak.y() + vak.hoogte()).isLessThan(beeld.hoogte());
            });
    assertThat(beeld.tekening().regels())
        .allSatisfy(regel -> assertThat(regel.y()).isBetween(0, beeld.hoogte()));
  }

  @Test
  void optiesVerdelenDeProfessioneleWeging() {
    assertThat(tekst(PagePakketten.versie("2021.2").regels()))
        .contains("Groep A (O1, O2, O3, O4, O5): in elk geval bekijken. Groep B: als er tijd is.");
    assertThat(tekst(PagePakketten.versie("2021.1").regels())).doesNotContain("Groep");
  }

  @Test
  void eenLangWoordWordtAfgebroken() {
    assertThat(SvgDrawing.gebroken("a".repeat(40) + " b", 166))
        .hasSize(3)
        .allSatisfy(regel -> assertThat(regel.length()).isLessThan(21));
    assertThat(SvgDrawing.gebroken("", 166)).isEmpty();
  }

  private static String tekst(RuleSet regels) {
    return FlowDiagram.of(regels).tekening().regels().stream()
        .map(SvgDrawing.SvgText::tekst)
        .collect(Collectors.joining(" "));
  }
}
