package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;

import nl.somregels.som.Controle;
import org.junit.jupiter.api.Test;

class GebundeldeControleTest {

  @Test
  void opElkGebundeldPakketIsNietsAanTeMerken() {
    assertThat(SomRegels.bundledFiles().check())
        .hasSize(3)
        .allSatisfy(
            controle -> {
              assertThat(controle.meldingen()).as(controle.pakket()).isEmpty();
              assertThat(controle.geldig()).isTrue();
            })
        .extracting(Controle::pakket)
        .containsExactly("2021.1", "2021.2", "2026.1");
  }
}
