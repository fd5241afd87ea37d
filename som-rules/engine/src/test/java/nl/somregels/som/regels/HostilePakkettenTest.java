package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.HostilePakketten.HostilePakket;
import nl.somregels.som.regels.pack.manifest.PakketLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No hostile pack loads, each refusal says where, and nothing in any of them runs. */
class HostilePakkettenTest {
  /** Against hanging, not against slowness: all packs together take seconds. */
  private static final Duration NOOIT_ZO_LANG = Duration.ofSeconds(60);

  private static final List<String> NIET_VOOR_ANALISTEN =
      List.of("org.", "com.", "java.", "Exception", "null", "scalar", "token", "Unable");

  @TempDir Path map;

  @Test
  void geenVijandigPakketKomtErdoor() {
    CanaryCage.open(map.resolve("kanarie.txt"));
    List<HostilePakket> pakketten = HostilePakketten.alle();
    List<String> mislukt = new ArrayList<>();
    int geweigerd = 0;
    for (int i = 0; i < pakketten.size(); i++) {
      HostilePakket pakket = pakketten.get(i);
      Path eigenMap = nieuweMap(i);
      String oordeel =
          assertTimeoutPreemptively(NOOIT_ZO_LANG, () -> oordeel(pakket, eigenMap), pakket.naam());
      if (oordeel.isEmpty()) {
        geweigerd++;
      } else {
        mislukt.add(pakket.naam() + ": " + oordeel);
      }
    }
    System.out.printf(
        "%d vijandige pakketten, %d geweigerd, %d kanaries%n",
        pakketten.size(), geweigerd, CanaryCage.gezang());
    assertThat(mislukt).isEmpty();
    assertThat(pakketten).hasSizeGreaterThanOrEqualTo(60);
    assertThat(pakketten).extracting(HostilePakket::naam).doesNotHaveDuplicates();
  }

  /** Without a change the same way of loading gives a pack that works. */
  @Test
  void hetOngewijzigdePakketLaadtWel() {
    RuleFolder.kopieer("2021.1", map);
    assertThat(beoordeel(SomRegels.load(map))).isEqualTo(1);
  }

  private Path nieuweMap(int nummer) {
    try {
      return Files.createDirectory(map.resolve("pakket" + nummer));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with how the pack was received; empty when all is well. */
  private static String oordeel(HostilePakket pakket, Path map) {
    String boodschap;
    try {
      Regelpakketten pakketten = pakket.laad(map);
      return isGenoemd(pakketten.meldingen(), pakket.plaats()) && isAlleenBasis(pakketten)
          ? ""
          : "geladen, " + beoordeel(pakketten) + " pakketten beoordelen zaken";
    } catch (InvalidPakketException e) {
      boodschap = e.getMessage();
      if (!isGenoemd(e.meldingen(), pakket.plaats())
          && !boodschap.startsWith("Pakket " + pakket.plaats() + " laadt niet:")) {
        return "noemt niet " + pakket.plaats() + ": " + boodschap;
      }
    }
    if (CanaryCage.isGehoord()) {
      return "de kanarie zingt";
    }
    return NIET_VOOR_ANALISTEN.stream()
        .filter(boodschap::contains)
        .findFirst()
        .map(woord -> "noemt \"" + woord + "\": " + boodschap)
        .orElse("");
  }

  private static boolean isGenoemd(List<Melding> meldingen, String plaats) {
    return meldingen.stream()
        .filter(melding -> melding.ernst() == Ernst.FOUT)
        .anyMatch(
            melding ->
                ("/" + melding.plaats().orElse("")).endsWith("/" + plaats)
                    || melding.tekst().contains(plaats));
  }

  /** What is wrong lies beside the bundled pack, which is as it was. */
  private static boolean isAlleenBasis(Regelpakketten pakketten) {
    return pakketten.alle().size() == 1
        && PakketLock.bundled().contradiction(pakketten.alle().get(0)).isEmpty();
  }

  private static int beoordeel(Regelpakketten pakketten) {
    pakketten
        .alle()
        .forEach(
            pakket ->
                pakketten
                    .versie(pakket.versie())
                    .evaluate(Gedetineerde.builder("1").build(), LocalDate.of(2026, 6, 30)));
    return pakketten.alle().size();
  }
}
