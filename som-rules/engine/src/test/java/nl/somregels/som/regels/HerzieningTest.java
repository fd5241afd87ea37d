package nl.somregels.som.regels;

import static nl.somregels.som.regels.FiveWeeks.PEILDATUM;
import static nl.somregels.som.regels.FiveWeeks.VERSIE;
import static nl.somregels.som.regels.FiveWeeks.VIJF_WEKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.render.PrioriteringJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A superseded herziening stays beside its successor, so that old decisions can be replayed. */
class HerzieningTest {

  @TempDir Path map;

  /** Herziening 2 reads six weeks; herziening 1, four weeks, is kept. */
  @BeforeEach
  void tweeHerzieningenNaastElkaar() throws IOException {
    RuleFolder.kopieer(VERSIE.toString(), map);
    Path pakket = map.resolve(VERSIE.toString());
    Path eerste = Files.createDirectories(pakket.resolve("herzieningen/1"));
    for (String bestand :
        new String[] {"pakket.yaml", "criteria.dslr", "voorrang.dslr", "weging.dslr"}) {
      Files.copy(pakket.resolve(bestand), eerste.resolve(bestand));
    }
    vervang(pakket.resolve("pakket.yaml"), "herziening: 1", "herziening: 2");
    vervang(pakket.resolve("criteria.dslr"), "korter dan 4 weken", "korter dan 6 weken");
  }

  @Test
  void deHuidigeHerzieningIsDeHoogste() {
    Regelpakketten pakketten = SomRegels.load(map);

    assertThat(pakketten.alle()).singleElement().matches(pakket -> pakket.herziening() == 2);
    assertThat(pakketten.inForceOn(PEILDATUM).evaluate(VIJF_WEKEN, PEILDATUM).prioriteit())
        .isEqualTo(Prioriteit.LAGE_PRIORITEIT);
  }

  @Test
  void eenOudeHerzieningBeslistAlsToen() {
    String toen =
        PrioriteringJson.render(
            SomRegels.bundled().versie(VERSIE, 1).evaluate(VIJF_WEKEN, PEILDATUM));

    String nu =
        PrioriteringJson.render(
            SomRegels.load(map).versie(VERSIE, 1).evaluate(VIJF_WEKEN, PEILDATUM));

    assertThat(nu).isEqualTo(toen);
  }

  @Test
  void eenHerzieningDieErNietIsWordtGenoemd() {
    assertThatThrownBy(() -> SomRegels.load(map).versie(VERSIE, 3))
        .isInstanceOf(PakketNotFoundException.class)
        .hasMessage(
            "Er is geen regelpakket 2021.1 met herziening 3; er zijn: 2021.1 herziening 1, 2021.1"
                + " herziening 2.");
  }

  @Test
  void eenOudeHerzieningMagNietHogerZijnDanHetPakketZelf() throws IOException {
    vervang(map.resolve(VERSIE + "/pakket.yaml"), "herziening: 2", "herziening: 1");
    Path oud = map.resolve(VERSIE + "/herzieningen/1");
    vervang(oud.resolve("pakket.yaml"), "herziening: 1", "herziening: 2");
    Files.move(oud, map.resolve(VERSIE + "/herzieningen/2"));

    Regelpakketten pakketten = SomRegels.load(map);
    assertThat(pakketten.versie(VERSIE).regelpakket().herziening()).isEqualTo(1);
    assertThatThrownBy(() -> pakketten.versie(VERSIE, 2))
        .isInstanceOf(InvalidPakketException.class)
        .hasMessageContaining(
            "in 2021.1/herzieningen/2 staat een oude herziening 2, maar het pakket zelf is"
                + " herziening 1.");
  }

  private static void vervang(Path bestand, String van, String naar) throws IOException {
    Files.writeString(bestand, Files.readString(bestand).replace(van, naar));
  }
}
