package nl.somregels.som.regels.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.UsedCodes;
import nl.somregels.som.regels.pack.files.FolderFault;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an analyst reads when a pack is wrong: for every kind of remark a bad pack, word by word.
 */
class MeldingExamplesTest {
  static Stream<MeldingExample> voorbeelden() {
    return Stream.of(
            "bestanden.txt",
            "manifest.txt",
            "regels.txt",
            "zinnen.txt",
            "voorrang.txt",
            "wetten.txt",
            "wijziging.txt")
        .flatMap(bestand -> MeldingExample.lees(bestand).stream());
  }

  static Stream<FolderFault> mapfouten() {
    return FolderFault.alle().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("voorbeelden")
  void deMeldingIsWoordVoorWoord(MeldingExample voorbeeld) {
    InvalidPakketException fout = voorbeeld.fout();
    assertThat(fout).hasMessage("Pakket 2021.1 laadt niet:\n" + voorbeeld.verwacht());
    assertThat(fout.meldingen())
        .extracting(melding -> melding.code().code())
        .contains(voorbeeld.code());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mapfouten")
  void deMeldingOverEenMapIsWoordVoorWoord(FolderFault mapfout, @TempDir Path map) {
    List<Melding> meldingen = mapfout.meldingen(map);
    assertThat(meldingen.stream().map(Melding::toString).collect(Collectors.joining("\n")))
        .isEqualTo(mapfout.verwacht());
    assertThat(meldingen).extracting(Melding::code).contains(mapfout.code());
  }

  @Test
  void elkeSoortMeldingHeeftEenVoorbeeld() {
    Set<String> gezien =
        Stream.concat(
                voorbeelden().map(MeldingExample::code),
                mapfouten().map(mapfout -> mapfout.code().code()))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> bestaand =
        UsedCodes.in("nl.somregels.som.regels.pack").stream()
            .map(MeldingCode::code)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(gezien).isEqualTo(bestaand);
    System.out.printf(
        "%d soorten meldingen, %d voorbeelden%n",
        bestaand.size(), voorbeelden().count() + mapfouten().count());
  }

  @Test
  void geenMeldingNoemtTechniek() {
    assertThat(voorbeelden().map(MeldingExample::verwacht))
        .allSatisfy(
            tekst ->
                assertThat(tekst)
                    .doesNotContain("org.", "java", "Exception", "null", "Drools", "regex"));
  }

  @Test
  void hetPakketZonderWijzigingLaadt() {
    PakketFileSet bron = new PakketFileSet("2021.1", MeldingExample.basis());
    assertThat(RegelpakketLoader.load(bron).regels().criteria()).hasSize(13);
  }
}
