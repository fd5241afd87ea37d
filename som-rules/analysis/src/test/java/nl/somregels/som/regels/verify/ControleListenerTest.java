package nl.somregels.som.regels.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.somregels.som.ControleListener;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.analysis.SomAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControleListenerTest {
  private static final String VOORBEELDEN = "2026.9/voorbeelden/a.yaml";

  @TempDir private Path map;

  private TestFolder proef() {
    return new TestFolder(map).metPakket("2026.9");
  }

  @Test
  void watErIsGevondenStaatErVoordatDroolsElkProfielHeeftGezien() {
    proef()
        .met(VOORBEELDEN, TestFolder.GOED)
        .metPakket("2026.7")
        .metPakket("2026.8")
        .met("2026.8/pakket.yaml", "");
    List<String> gehoord = Collections.synchronizedList(new ArrayList<>());
    List<Controle> gevonden = new ArrayList<>();
    List<Controle> controles =
        SomAnalysis.check(
            SomRegels.files(map),
            new ControleListener() {
              @Override
              public void meld(long klaar, long totaal) {
                gehoord.add("%s van %s".formatted(klaar, totaal));
              }

              @Override
              public void begonnen(String pakket) {
                gehoord.add("begonnen " + pakket);
              }

              @Override
              public void gevonden(Controle controle) {
                gehoord.add("gevonden " + controle.pakket());
                gevonden.add(controle);
              }

              @Override
              public void gecontroleerd(Controle controle) {
                gehoord.add("gecontroleerd " + controle.pakket());
              }
            });
    assertThat(gehoord)
        .containsExactly(
            "begonnen 2026.7",
            "gevonden 2026.7",
            "8 van 8",
            "gecontroleerd 2026.7",
            "begonnen 2026.8",
            "gecontroleerd 2026.8",
            "begonnen 2026.9",
            "gevonden 2026.9",
            "8 van 8",
            "gecontroleerd 2026.9");
    Controle eerder = gevonden.get(1);
    Controle later = controles.get(2);
    assertThat(later.meldingen()).isEqualTo(eerder.meldingen()).isNotEmpty();
    assertThat(later.samenvatting())
        .startsWith(eerder.samenvatting().toArray(String[]::new))
        .hasSize(eerder.samenvatting().size() + 1);
  }

  @Test
  void hetBewijsTeltDeProfielenVanDeOptioneleCriteriaApart() {
    TestFolder proef =
        proef()
            .met(VOORBEELDEN, TestFolder.GOED)
            .met(
                "2026.9/opties.dslr",
                """
                // Eerst bekijken.
                regel "O1 Lvb"
                  @bron("proef")
                  @consensus("ja")
                wanneer
                  er is een gedetineerde
                  - de lvb is JA
                gevolg
                  de weeggroep is A
                einde
                """);
    assertThat(proef.controle("2026.9").samenvatting())
        .endsWith(
            "Bewijs: 8 volledig bekende profielen van de criteria en 2 van de optionele criteria,"
                + " elk in Drools: zoals hierboven.");
  }
}
