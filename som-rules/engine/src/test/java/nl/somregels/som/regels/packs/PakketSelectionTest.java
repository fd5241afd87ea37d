package nl.somregels.som.regels.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.ReloadableRegelpakketten;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.pakket.ReloadResult.ReloadStatus;
import nl.somregels.som.regels.RuleFolder;
import nl.somregels.som.regels.SomRegels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be used is used; what cannot is reported, and refused when it is asked for. */
class PakketSelectionTest {
  private static final PakketVersie EERSTE = PakketVersie.of("2021.1");
  private static final PakketVersie TWEEDE = PakketVersie.of("2021.2");
  private static final LocalDate IN_2026 = LocalDate.of(2026, 6, 30);

  @TempDir Path map;

  @BeforeEach
  void pakketten() {
    RuleFolder.kopieerRegels("2021.1", map);
    RuleFolder.kopieerRegels("2021.2", map);
  }

  @Test
  void eenKapotConceptHoudtDeAndereNietTegen() throws IOException {
    vervang("2021.2/criteria.dslr", "rechtmatig verblijf is NEE", "onzin");
    Regelpakketten pakketten = SomRegels.load(map);
    assertThat(pakketten.alle()).extracting(Regelpakket::versie).containsExactly(EERSTE);
    assertThat(pakketten.inForceOn(IN_2026).regelpakket().versie()).isEqualTo(EERSTE);
    assertThat(pakketten.meldingen())
        .filteredOn(melding -> melding.ernst() == Ernst.FOUT)
        .singleElement()
        .satisfies(melding -> assertThat(melding.plaats()).contains("2021.2/criteria.dslr:11"));
    assertThatThrownBy(() -> pakketten.versie(TWEEDE))
        .isInstanceOf(InvalidPakketException.class)
        .hasMessageStartingWith("Pakket 2021.2 laadt niet:\ncriteria.dslr:11: ");
  }

  @Test
  void eenKopieInEenMapMetEenAndereNaamHoudtHetPakketNietTegen() throws IOException {
    Path kopie = Files.createDirectory(map.resolve("2027.1"));
    for (String bestand : new String[] {"pakket.yaml", "criteria.dslr", "voorrang.dslr"}) {
      Files.copy(map.resolve("2021.1").resolve(bestand), kopie.resolve(bestand));
    }
    Regelpakketten pakketten = SomRegels.load(map);
    assertThat(pakketten.alle()).extracting(Regelpakket::versie).containsExactly(EERSTE, TWEEDE);
    assertThat(pakketten.inForceOn(IN_2026).regelpakket().versie()).isEqualTo(EERSTE);
    assertThat(pakketten.versie(EERSTE, 1)).isSameAs(pakketten.versie(EERSTE));
    assertThatThrownBy(() -> pakketten.versie(PakketVersie.of("2027.1")))
        .isInstanceOf(InvalidPakketException.class)
        .hasMessageContaining("de map heet 2027.1");
  }

  @Test
  void alsErGeenOverblijftStaatAllesErbij() throws IOException {
    vervang("2021.1/criteria.dslr", "rechtmatig verblijf is NEE", "onzin");
    vervang("2021.2/criteria.dslr", "rechtmatig verblijf is NEE", "onzin");
    assertThatThrownBy(() -> SomRegels.load(map))
        .hasMessageStartingWith("Pakket 2021.1, 2021.2 laadt niet:\n2021.1/criteria.dslr:11: ")
        .hasMessageContaining("2021.2/criteria.dslr:11: ");
  }

  @Test
  void eenVastgesteldPakketDatNietLaadtWordtNietStilVervangen() throws IOException {
    Files.createDirectories(map.resolve("2021.1/herzieningen"));
    Path oud = map.resolve("2021.1/herzieningen/1");
    Files.createDirectory(oud);
    for (String bestand : new String[] {"pakket.yaml", "criteria.dslr", "voorrang.dslr"}) {
      Files.copy(map.resolve("2021.1").resolve(bestand), oud.resolve(bestand));
    }
    vervang("2021.1/pakket.yaml", "herziening: 1", "herziening: 2");
    vervang("2021.1/criteria.dslr", "rechtmatig verblijf is NEE", "onzin");
    Regelpakketten pakketten = SomRegels.load(map);
    assertThatThrownBy(() -> pakketten.inForceOn(IN_2026))
        .isInstanceOf(InvalidPakketException.class);
    assertThatThrownBy(() -> pakketten.versie(EERSTE)).isInstanceOf(InvalidPakketException.class);
    assertThat(pakketten.versie(EERSTE, 1).regelpakket().herziening()).isEqualTo(1);
    assertThat(pakketten.alle()).extracting(Regelpakket::versie).containsExactly(TWEEDE);
  }

  @Test
  void vanTweeDieTegelijkGeldenBlijftDeEersteVersie() throws IOException {
    vervang("2021.2/pakket.yaml", "status: concept", "status: vastgesteld");
    Regelpakketten pakketten = SomRegels.load(map);
    assertThat(pakketten.inForceOn(IN_2026).regelpakket().versie()).isEqualTo(EERSTE);
    assertThatThrownBy(() -> pakketten.versie(TWEEDE)).hasMessageContaining("geldt dan ook");
  }

  @Test
  void herladenGaatDoorNaastEenKapotConceptMaarVerliestNiets() throws IOException {
    try (ReloadableRegelpakketten pakketten = SomRegels.reloadable(map)) {
      RuleFolder.kopieerRegels("2026.1", map);
      vervang("2026.1/criteria.dslr", "rechtmatig verblijf is NEE", "onzin");
      assertThat(pakketten.reload().uitslag()).isEqualTo(ReloadStatus.GEWISSELD);
      assertThat(pakketten.meldingen())
          .anyMatch(melding -> melding.bestand().equals("2026.1/criteria.dslr"));
      vervang("2021.2/criteria.dslr", "rechtmatig verblijf is NEE", "onzin");
      assertThat(pakketten.reload().uitslag()).isEqualTo(ReloadStatus.GEWEIGERD);
      assertThat(pakketten.versie(TWEEDE).regelpakket().versie()).isEqualTo(TWEEDE);
    }
  }

  @Test
  void opEenDagTussenTweePakkettenStaanDieTwee() throws IOException {
    vervang("2021.1/pakket.yaml", "bronnen:", "geldigTot: 2022-01-01\nbronnen:");
    vervang("2021.2/pakket.yaml", "status: concept", "status: vastgesteld");
    vervang("2021.2/pakket.yaml", "geldigVanaf: 2021-06-01", "geldigVanaf: 2023-01-01");
    assertThatThrownBy(() -> SomRegels.load(map).inForceOn(LocalDate.of(2022, 5, 1)))
        .hasMessage(
            "Op 2022-05-01 is geen regelpakket van kracht; pakket 2021.1 geldt tot 2022-01-01, en"
                + " pakket 2021.2 pas vanaf 2023-01-01.");
  }

  private void vervang(String bestand, String oud, String nieuw) throws IOException {
    Path pad = map.resolve(bestand);
    String tekst = Files.readString(pad);
    assertThat(tekst).contains(oud);
    Files.writeString(pad, tekst.replaceFirst(java.util.regex.Pattern.quote(oud), nieuw));
  }
}
