package nl.somregels.som.regels;

import static nl.somregels.som.regels.FiveWeeks.FIVE_WEEKS;
import static nl.somregels.som.regels.FiveWeeks.PEILDATUM;
import static nl.somregels.som.regels.FiveWeeks.VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.render.PrioriteringJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A superseded herziening stays beside its successor, so that old decisions can be replayed. */
class HerzieningTest {

  @TempDir Path folder;

  /** Herziening 2 reads six weeks; herziening 1, four weeks, is kept as it is in the library. */
  @BeforeEach
  void twoHerzieningenBesideEachOther() throws IOException {
    RuleFolder.copy(VERSION.toString(), folder);
    RuleFolder.copyRules(VERSION + "/herzieningen/1", folder);
    replace(folder.resolve(VERSION + "/criteria.dslr"), "korter dan 4 weken", "korter dan 6 weken");
  }

  @Test
  void deHuidigeHerzieningIsDeHoogste() {
    Regelpakketten pakketten = SomRegels.load(folder);

    assertThat(pakketten.all()).singleElement().matches(pakket -> pakket.herziening() == 2);
    assertThat(pakketten.inForceOn(PEILDATUM).evaluate(FIVE_WEEKS, PEILDATUM).prioriteit())
        .isEqualTo(Prioriteit.LAGE_PRIORITEIT);
  }

  @Test
  void eenOudeHerzieningBeslistAlsToen() {
    String then =
        PrioriteringJson.render(
            SomRegels.bundled().version(VERSION, 1).evaluate(FIVE_WEEKS, PEILDATUM));

    String now =
        PrioriteringJson.render(
            SomRegels.load(folder).version(VERSION, 1).evaluate(FIVE_WEEKS, PEILDATUM));

    assertThat(now).isEqualTo(then);
  }

  @Test
  void eenHerzieningDieErNietIsWordtGenoemd() {
    assertThatThrownBy(() -> SomRegels.load(folder).version(VERSION, 3))
        .isInstanceOf(PakketNotFoundException.class)
        .hasMessage(
            "Er is geen regelpakket 2021.1 met herziening 3; er zijn: 2021.1 herziening 1, 2021.1"
                + " herziening 2.");
  }

  @Test
  void eenOudeHerzieningMagNietHogerZijnDanHetPakketZelf() throws IOException {
    replace(folder.resolve(VERSION + "/pakket.yaml"), "herziening: 2", "herziening: 1");
    Path old = folder.resolve(VERSION + "/herzieningen/1");
    replace(old.resolve("pakket.yaml"), "herziening: 1", "herziening: 2");
    Files.move(old, folder.resolve(VERSION + "/herzieningen/2"));

    Regelpakketten pakketten = SomRegels.load(folder);
    assertThat(pakketten.version(VERSION).regelpakket().herziening()).isEqualTo(1);
    assertThatThrownBy(() -> pakketten.version(VERSION, 2))
        .isInstanceOf(InvalidPakketException.class)
        .hasMessageContaining(
            "in 2021.1/herzieningen/2 staat een oude herziening 2, maar het pakket zelf is"
                + " herziening 1.");
  }

  /** Who is busy with a next herziening takes nothing out of force. */
  @Test
  void eenConceptVervangtDeVastgesteldeHerzieningNiet() throws IOException {
    startHerziening3();

    Regelpakketten pakketten = SomRegels.load(folder);
    assertThat(pakketten.all())
        .extracting(pakket -> pakket.herziening() + " " + pakket.status())
        .containsExactly("2 VASTGESTELD", "3 CONCEPT");
    assertThat(pakketten.version(VERSION).regelpakket().herziening()).isEqualTo(2);
    assertThat(pakketten.version(VERSION, 3).regelpakket().status())
        .isEqualTo(PakketStatus.CONCEPT);
    assertThat(
            pakketten.inForceOn(PEILDATUM).evaluate(FIVE_WEEKS, PEILDATUM).receipt().herziening())
        .isEqualTo(2);
    assertThat(SomRegels.files(folder).filesHash(PakketReference.of("2021.1@2")))
        .isNotEqualTo(SomRegels.files(folder).filesHash(PakketReference.of("2021.1@3")));
  }

  @Test
  void eenConceptDatNietLaadtNeemtDeVastgesteldeHerzieningNietMee() throws IOException {
    startHerziening3();
    replace(folder.resolve(VERSION + "/criteria.dslr"), "rechtmatig verblijf is NEE", "onzin");

    Regelpakketten pakketten = SomRegels.load(folder);
    assertThat(pakketten.version(VERSION).regelpakket().herziening()).isEqualTo(2);
    assertThat(
            pakketten.inForceOn(PEILDATUM).evaluate(FIVE_WEEKS, PEILDATUM).receipt().herziening())
        .isEqualTo(2);
    assertThatThrownBy(() -> pakketten.version(VERSION, 3))
        .isInstanceOf(InvalidPakketException.class);
    replace(folder.resolve(VERSION + "/pakket.yaml"), "concept", "vastgesteld");
    assertThatThrownBy(() -> SomRegels.load(folder).version(VERSION))
        .isInstanceOf(InvalidPakketException.class);
  }

  private void startHerziening3() throws IOException {
    RuleFolder.copyRules(VERSION.toString(), folder.resolve("kopie"));
    Files.move(
        folder.resolve("kopie").resolve(VERSION.toString()),
        folder.resolve(VERSION + "/herzieningen/2"));
    Path manifest = folder.resolve(VERSION + "/pakket.yaml");
    replace(manifest, "herziening: 2", "herziening: 3");
    replace(manifest, "status: vastgesteld", "status: concept");
  }

  private static void replace(Path file, String from, String to) throws IOException {
    Files.writeString(file, Files.readString(file).replace(from, to));
  }
}
