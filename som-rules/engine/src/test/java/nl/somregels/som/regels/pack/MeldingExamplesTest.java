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
        .flatMap(file -> MeldingExample.read(file).stream());
  }

  static Stream<FolderFault> folderFaults() {
    return FolderFault.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("voorbeelden")
  void deMeldingIsWoordVoorWoord(MeldingExample voorbeeld) {
    InvalidPakketException error = voorbeeld.error();
    assertThat(error).hasMessage("Pakket 2021.1 laadt niet:\n" + voorbeeld.expected());
    assertThat(error.meldingen())
        .extracting(melding -> melding.code().code())
        .contains(voorbeeld.code());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("folderFaults")
  void deMeldingOverEenMapIsWoordVoorWoord(FolderFault folderFault, @TempDir Path folder) {
    List<Melding> meldingen = folderFault.meldingen(folder);
    assertThat(meldingen.stream().map(Melding::toString).collect(Collectors.joining("\n")))
        .isEqualTo(folderFault.expected());
    assertThat(meldingen).extracting(Melding::code).contains(folderFault.code());
  }

  @Test
  void elkeSoortMeldingHeeftEenVoorbeeld() {
    Set<String> seen =
        Stream.concat(
                voorbeelden().map(MeldingExample::code),
                folderFaults().map(folderFault -> folderFault.code().code()))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> existing =
        UsedCodes.in("nl.somregels.som.regels.pack").stream()
            .map(MeldingCode::code)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(seen).isEqualTo(existing);
    System.out.printf(
        "%d soorten meldingen, %d voorbeelden%n",
        existing.size(), voorbeelden().count() + folderFaults().count());
  }

  @Test
  void geenMeldingNoemtTechniek() {
    assertThat(voorbeelden().map(MeldingExample::expected))
        .allSatisfy(
            text ->
                assertThat(text)
                    .doesNotContain("org.", "java", "Exception", "null", "Drools", "regex"));
  }

  @Test
  void hetPakketZonderWijzigingLaadt() {
    PakketFileSet source = new PakketFileSet("2021.1", MeldingExample.base());
    assertThat(RegelpakketLoader.load(source).rules().criteria()).hasSize(13);
  }
}
