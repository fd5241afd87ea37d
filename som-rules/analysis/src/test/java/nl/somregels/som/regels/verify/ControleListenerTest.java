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

  @TempDir private Path folder;

  private TestFolder trial() {
    return new TestFolder(folder).withPakket("2026.9");
  }

  @Test
  void watErIsGevondenStaatErVoordatDroolsElkProfielHeeftGezien() {
    trial()
        .with(VOORBEELDEN, TestFolder.GOOD)
        .withPakket("2026.7")
        .withPakket("2026.8")
        .with("2026.8/pakket.yaml", "");
    List<String> heard = Collections.synchronizedList(new ArrayList<>());
    List<Controle> found = new ArrayList<>();
    List<Controle> controles =
        SomAnalysis.check(
            SomRegels.files(folder),
            new ControleListener() {
              @Override
              public void onProgress(long done, long total) {
                heard.add("%s van %s".formatted(done, total));
              }

              @Override
              public void started(String pakket) {
                heard.add("begonnen " + pakket);
              }

              @Override
              public void found(Controle controle) {
                heard.add("gevonden " + controle.pakket());
                found.add(controle);
              }

              @Override
              public void checked(Controle controle) {
                heard.add("gecontroleerd " + controle.pakket());
              }
            });
    assertThat(heard)
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
    Controle earlier = found.get(1);
    Controle later = controles.get(2);
    assertThat(later.meldingen()).isEqualTo(earlier.meldingen()).isNotEmpty();
    assertThat(later.summary())
        .startsWith(earlier.summary().toArray(String[]::new))
        .hasSize(earlier.summary().size() + 1);
  }

  @Test
  void hetBewijsTeltDeProfielenVanDeOptioneleCriteriaApart() {
    TestFolder trial =
        trial()
            .with(VOORBEELDEN, TestFolder.GOOD)
            .with(
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
    assertThat(trial.controle("2026.9").summary())
        .endsWith(
            "Bewijs: 8 volledig bekende profielen van de criteria en 2 van de optionele criteria,"
                + " elk in Drools: zoals hierboven.");
  }
}
