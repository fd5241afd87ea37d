package nl.somregels.som.regels.pack.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderImageTest {
  private static final FileTime THEN = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path temp;

  private Path folder;
  private Path rules;

  @BeforeEach
  void aPack() throws IOException {
    folder = temp.resolve("regels");
    Path deep = Files.createDirectories(folder.resolve("2021.1/herzieningen/1/voorbeelden"));
    Files.writeString(deep.resolve("x.yaml"), "x");
    rules = Files.writeString(folder.resolve("2021.1/criteria.dslr"), "abc");
    Files.setLastModifiedTime(rules, THEN);
  }

  @Test
  void anEditThatKeepsSizeAndTimeIsSeen() throws IOException {
    FolderImage before = FolderImage.of(folder);
    Files.writeString(rules, "abd");
    Files.setLastModifiedTime(rules, THEN);
    assertThat(FolderImage.of(folder)).isNotEqualTo(before);
  }

  @Test
  void anotherFileInItsPlaceIsSeen() throws IOException {
    Path other = temp.resolve("other");
    Files.copy(rules, other, StandardCopyOption.COPY_ATTRIBUTES);
    FolderImage before = FolderImage.of(folder);
    Files.move(other, rules, StandardCopyOption.ATOMIC_MOVE);
    assertThat(FolderImage.of(folder)).isNotEqualTo(before);
  }

  @Test
  void theDeepestFileThatIsReadIsSeen() throws IOException {
    FolderImage before = FolderImage.of(folder);
    Files.writeString(folder.resolve("2021.1/herzieningen/1/voorbeelden/x.yaml"), "yy");
    assertThat(FolderImage.of(folder)).isNotEqualTo(before);
  }

  @Test
  void whatWasAdoptedIsSeen() throws IOException {
    FolderImage before = FolderImage.of(folder);
    Files.writeString(folder.resolve(PakketFolder.LOCK), "");
    assertThat(FolderImage.of(folder)).isNotEqualTo(before);
  }

  /** Else a log beside the packs would have them loaded all the time. */
  @Test
  void whatIsNotReadIsNotSeen() throws IOException {
    FolderImage before = FolderImage.of(folder);
    Files.createDirectories(folder.resolve(".git/objects"));
    Files.createDirectories(folder.resolve("..2026_11_30/2021.1"));
    Files.writeString(
        Files.createDirectories(folder.resolve(".som-2027.1")).resolve("pakket.yaml"), "");
    Files.writeString(folder.resolve("som.log"), "x");
    Files.writeString(folder.resolve("2021.1/.criteria.dslr.swp"), "x");
    assertThat(FolderImage.of(folder)).isEqualTo(before);
  }

  @Test
  void whatIsReportedIsSeen() throws IOException {
    FolderImage before = FolderImage.of(folder);
    Files.writeString(folder.resolve("los.dslr"), "");
    FolderImage loose = FolderImage.of(folder);
    assertThat(loose).isNotEqualTo(before);
    Files.writeString(Files.createDirectory(folder.resolve("nieuw")).resolve("pakket.yaml"), "");
    assertThat(FolderImage.of(folder)).isNotEqualTo(loose);
  }

  /** A link to a place outside is an entry; that place is nobody's business. */
  @Test
  void behindALinkThatLeavesTheFolderNothingIsSeen() throws IOException {
    Path outside = Files.writeString(temp.resolve("geheim"), "x");
    Files.createSymbolicLink(folder.resolve("2021.1/x.dslr"), outside);
    FolderImage before = FolderImage.of(folder);
    Files.writeString(outside, "yy");
    assertThat(FolderImage.of(folder)).isEqualTo(before);
  }

  @Test
  void linksInACircleEnd() throws IOException {
    Files.createSymbolicLink(folder.resolve("2021.1/voorbeelden"), folder.resolve("2021.1"));
    Files.createSymbolicLink(folder.resolve("2021.1/zelf.dslr"), Path.of("zelf.dslr"));
    assertThat(FolderImage.of(folder).entries()).containsKey("2021.1/voorbeelden/criteria.dslr");
  }

  @Test
  void whatChangesWhileItIsReadIsReadAgain() throws IOException {
    int[] times = {0};
    String read =
        FolderImage.steady(
            folder,
            () -> {
              String text = Files.readString(rules);
              if (times[0]++ == 0) {
                Files.writeString(rules, "next");
              }
              return text;
            });
    assertThat(read).isEqualTo("next");
    assertThat(times[0]).isEqualTo(2);
  }

  @Test
  void whatChangesAllTheTimeIsTakenAsItIs() throws IOException {
    int[] times = {0};
    int read =
        FolderImage.steady(
            folder,
            () -> {
              Files.writeString(rules, "a".repeat(++times[0]));
              return times[0];
            });
    assertThat(read).isEqualTo(4);
  }

  @Test
  void aFolderThatIsNotThereIsAnImageToo() throws IOException {
    FolderImage gone = FolderImage.of(temp.resolve("weg"));
    assertThat(gone)
        .isEqualTo(FolderImage.of(temp.resolve("weg")))
        .isNotEqualTo(FolderImage.of(folder));
    assertThat(FolderImage.of(Files.writeString(temp.resolve("bestand"), ""))).isNotEqualTo(gone);
  }
}
