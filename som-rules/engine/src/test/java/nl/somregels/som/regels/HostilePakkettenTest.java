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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No hostile pack loads, each refusal says where, and nothing in any of them runs. */
@Tag("slow")
class HostilePakkettenTest {
  /** Against hanging, not against slowness: all packs together take seconds. */
  private static final Duration NEVER_SO_LONG = Duration.ofSeconds(60);

  private static final List<String> NOT_FOR_ANALYSTS =
      List.of("org.", "com.", "java.", "Exception", "null", "scalar", "token", "Unable");

  @TempDir Path folder;

  @Test
  void geenVijandigPakketKomtErdoor() {
    CanaryCage.open(folder.resolve("kanarie.txt"));
    List<HostilePakket> pakketten = HostilePakketten.all();
    List<String> failed = new ArrayList<>();
    int refused = 0;
    for (int i = 0; i < pakketten.size(); i++) {
      HostilePakket pakket = pakketten.get(i);
      Path ownFolder = freshFolder(i);
      String judgement =
          assertTimeoutPreemptively(
              NEVER_SO_LONG, () -> judgement(pakket, ownFolder), pakket.name());
      if (judgement.isEmpty()) {
        refused++;
      } else {
        failed.add(pakket.name() + ": " + judgement);
      }
    }
    System.out.printf(
        "%d vijandige pakketten, %d geweigerd, %d kanaries%n",
        pakketten.size(), refused, CanaryCage.song());
    assertThat(failed).isEmpty();
    assertThat(pakketten).hasSizeGreaterThanOrEqualTo(60);
    assertThat(pakketten).extracting(HostilePakket::name).doesNotHaveDuplicates();
  }

  /** Without a change the same way of loading gives a pack that works. */
  @Test
  void hetOngewijzigdePakketLaadtWel() {
    RuleFolder.copy("2021.1", folder);
    assertThat(judge(SomRegels.load(folder))).isEqualTo(1);
  }

  private Path freshFolder(int number) {
    try {
      return Files.createDirectory(folder.resolve("pakket" + number));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with how the pack was received; empty when all is well. */
  private static String judgement(HostilePakket pakket, Path folder) {
    String message;
    try {
      Regelpakketten pakketten = pakket.load(folder);
      return isNamed(pakketten.meldingen(), pakket.place()) && isOnlyBase(pakketten)
          ? ""
          : "geladen, " + judge(pakketten) + " pakketten beoordelen zaken";
    } catch (InvalidPakketException e) {
      message = e.getMessage();
      if (!isNamed(e.meldingen(), pakket.place())
          && !message.startsWith("Pakket " + pakket.place() + " laadt niet:")) {
        return "noemt niet " + pakket.place() + ": " + message;
      }
    }
    if (CanaryCage.isHeard()) {
      return "de kanarie zingt";
    }
    return NOT_FOR_ANALYSTS.stream()
        .filter(message::contains)
        .findFirst()
        .map(word -> "noemt \"" + word + "\": " + message)
        .orElse("");
  }

  private static boolean isNamed(List<Melding> meldingen, String place) {
    return meldingen.stream()
        .filter(melding -> melding.ernst() == Ernst.FOUT)
        .anyMatch(
            melding ->
                ("/" + melding.place().orElse("")).endsWith("/" + place)
                    || melding.tekst().contains(place));
  }

  /** What is wrong lies beside the bundled pack, which is as it was. */
  private static boolean isOnlyBase(Regelpakketten pakketten) {
    return pakketten.all().size() == 1
        && PakketLock.bundled().contradiction(pakketten.all().get(0)).isEmpty();
  }

  private static int judge(Regelpakketten pakketten) {
    pakketten
        .all()
        .forEach(
            pakket ->
                pakketten
                    .version(pakket.versie())
                    .evaluate(Gedetineerde.builder("1").build(), LocalDate.of(2026, 6, 30)));
    return pakketten.all().size();
  }
}
