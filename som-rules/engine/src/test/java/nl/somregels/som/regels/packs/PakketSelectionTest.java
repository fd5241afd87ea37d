package nl.somregels.som.regels.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.ReloadableRegelpakketten;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.pakket.ReloadResult.ReloadStatus;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Waarschuwing;
import nl.somregels.som.regels.RuleFolder;
import nl.somregels.som.regels.SomRegels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be used is used; what cannot is reported, and refused when it is asked for. */
class PakketSelectionTest {
  private static final PakketVersie FIRST = PakketVersie.of("2021.1");
  private static final PakketVersie SECOND = PakketVersie.of("2021.2");
  private static final LocalDate IN_2026 = LocalDate.of(2026, 6, 30);

  @TempDir Path folder;

  @BeforeEach
  void pakketten() {
    RuleFolder.copyRules("2021.1", folder);
    RuleFolder.copyRules("2021.2", folder);
  }

  @Test
  void eenKapotConceptHoudtDeAndereNietTegen() throws IOException {
    replace("2021.2/criteria.dslr", "rechtmatig verblijf is NEE", "onzin");
    Regelpakketten pakketten = SomRegels.load(folder);
    assertThat(pakketten.all()).extracting(Regelpakket::versie).containsExactly(FIRST);
    assertThat(judge(pakketten, IN_2026, IN_2026).receipt().pakket()).isEqualTo(FIRST);
    assertThat(pakketten.meldingen())
        .filteredOn(melding -> melding.ernst() == Ernst.FOUT)
        .singleElement()
        .satisfies(melding -> assertThat(melding.place()).contains("2021.2/criteria.dslr:12"));
    assertThatThrownBy(() -> pakketten.version(SECOND))
        .isInstanceOf(InvalidPakketException.class)
        .hasMessageStartingWith("Pakket 2021.2 laadt niet:\ncriteria.dslr:12: ");
  }

  @Test
  void eenKopieInEenMapMetEenAndereNaamHoudtHetPakketNietTegen() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("2027.1"));
    for (String file : new String[] {"pakket.yaml", "criteria.dslr", "voorrang.dslr"}) {
      Files.copy(folder.resolve("2021.1").resolve(file), copy.resolve(file));
    }
    Regelpakketten pakketten = SomRegels.load(folder);
    assertThat(pakketten.all()).extracting(Regelpakket::versie).containsExactly(FIRST, SECOND);
    assertThat(judge(pakketten, IN_2026, IN_2026).receipt().pakket()).isEqualTo(FIRST);
    assertThat(pakketten.version(FIRST, 2)).isSameAs(pakketten.version(FIRST));
    assertThatThrownBy(() -> pakketten.version(PakketVersie.of("2027.1")))
        .isInstanceOf(InvalidPakketException.class)
        .hasMessageContaining("de map heet 2027.1");
  }

  @Test
  void alsErGeenOverblijftStaatAllesErbij() throws IOException {
    replace("2021.1/criteria.dslr", "rechtmatig verblijf is NEE", "onzin");
    replace("2021.2/criteria.dslr", "rechtmatig verblijf is NEE", "onzin");
    assertThatThrownBy(() -> SomRegels.load(folder))
        .hasMessageStartingWith("Pakket 2021.1, 2021.2 laadt niet:\n2021.1/criteria.dslr:12: ")
        .hasMessageContaining("2021.2/criteria.dslr:12: ");
  }

  @Test
  void eenVastgesteldPakketDatNietLaadtWordtNietStilVervangen() throws IOException {
    RuleFolder.copyRules("2021.1/herzieningen/1", folder);
    replace("2021.1/criteria.dslr", "rechtmatig verblijf is NEE", "onzin");
    Regelpakketten pakketten = SomRegels.load(folder);
    assertThatThrownBy(() -> pakketten.inForceOn(IN_2026))
        .isInstanceOf(InvalidPakketException.class);
    assertThatThrownBy(() -> pakketten.version(FIRST)).isInstanceOf(InvalidPakketException.class);
    assertThat(pakketten.version(FIRST, 1).regelpakket().herziening()).isEqualTo(1);
    assertThat(pakketten.all()).extracting(Regelpakket::versie).containsExactly(SECOND);
  }

  @Test
  void vanTweeDieTegelijkGeldenBlijftDeEersteVersie() throws IOException {
    replace("2021.2/pakket.yaml", "status: concept", "status: vastgesteld");
    Regelpakketten pakketten = SomRegels.load(folder);
    assertThat(judge(pakketten, IN_2026, IN_2026).receipt().pakket()).isEqualTo(FIRST);
    assertThatThrownBy(() -> pakketten.version(SECOND)).hasMessageContaining("geldt dan ook");
  }

  @Test
  void herladenGaatDoorNaastEenKapotConceptMaarVerliestNiets() throws IOException {
    try (ReloadableRegelpakketten pakketten = SomRegels.reloadable(folder)) {
      RuleFolder.copyRules("2026.1", folder);
      replace("2026.1/criteria.dslr", "rechtmatig verblijf is NEE", "onzin");
      assertThat(pakketten.reload().uitslag()).isEqualTo(ReloadStatus.GEWISSELD);
      assertThat(pakketten.meldingen())
          .anyMatch(melding -> melding.bestand().equals("2026.1/criteria.dslr"));
      replace("2021.2/criteria.dslr", "rechtmatig verblijf is NEE", "onzin");
      assertThat(pakketten.reload().uitslag()).isEqualTo(ReloadStatus.GEWEIGERD);
      assertThat(pakketten.version(SECOND).regelpakket().versie()).isEqualTo(SECOND);
    }
  }

  @Test
  void opEenDagTussenTweePakkettenStaanDieTwee() throws IOException {
    replace("2021.1/pakket.yaml", "bronnen:", "geldigTot: 2022-01-01\nbronnen:");
    replace("2021.2/pakket.yaml", "status: concept", "status: vastgesteld");
    replace("2021.2/pakket.yaml", "geldigVanaf: 2021-07-01", "geldigVanaf: 2023-01-01");
    assertThatThrownBy(() -> SomRegels.load(folder).inForceOn(LocalDate.of(2022, 5, 1)))
        .hasMessage(
            "Op 2022-05-01 is geen regelpakket van kracht; pakket 2021.1 geldt tot 2022-01-01, en"
                + " pakket 2021.2 pas vanaf 2023-01-01.");
  }

  @Test
  void alleenDeDatumVanDeKalenderKiestHetPakketEnNietDePeildatum() throws IOException {
    replace("2021.1/pakket.yaml", "bronnen:", "geldigTot: 2026-01-01\nbronnen:");
    replace("2021.2/pakket.yaml", "status: concept", "status: vastgesteld");
    replace("2021.2/pakket.yaml", "geldigVanaf: 2021-07-01", "geldigVanaf: 2026-01-01");
    Regelpakketten pakketten = SomRegels.load(folder);
    LocalDate in2025 = LocalDate.of(2025, 12, 31);
    Prioritering then = judge(pakketten, in2025, in2025);
    assertThat(then.receipt().pakket()).isEqualTo(FIRST);
    assertThat(then.waarschuwingen()).isEmpty();
    Prioritering later = judge(pakketten, in2025, IN_2026);
    assertThat(later.receipt().pakket()).isEqualTo(FIRST);
    assertThat(later.receipt().peildatum()).isEqualTo(IN_2026);
    assertThat(later.waarschuwingen())
        .extracting(Waarschuwing::code)
        .containsExactly(MeldingCode.PEILDATUM_BUITEN_GELDIGHEID.code());
    assertThat(judge(pakketten, IN_2026, IN_2026).receipt().pakket()).isEqualTo(SECOND);
    assertThat(pakketten.all().stream().filter(pakket -> pakket.inForceOn(in2025)))
        .extracting(Regelpakket::versie)
        .containsExactly(FIRST);
  }

  private static Prioritering judge(Regelpakketten pakketten, LocalDate date, LocalDate peildatum) {
    Gedetineerde nothingKnown = Gedetineerde.builder("Z-1").build();
    return pakketten.inForceOn(date).evaluate(nothingKnown, peildatum);
  }

  private void replace(String file, String old, String fresh) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(old);
    Files.writeString(path, text.replaceFirst(java.util.regex.Pattern.quote(old), fresh));
  }
}
