package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.ReloadResult.ReloadStatus;
import nl.somregels.som.regels.pack.manifest.PakketLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that are not changed but swapped, as deployments do it. */
class WatchedLinksTest {
  @TempDir Path temp;

  @Test
  void aFolderSwappedByRenameIsFollowed() throws Exception {
    Path folder = WatchedFolder.pack(temp.resolve("regels"), 4);
    Path next = WatchedFolder.pack(temp.resolve("nieuw"), 6);
    try (WatchedFolder watched = WatchedFolder.of(folder)) {
      Files.move(folder, temp.resolve("oud"));
      Files.move(next, folder);
      watched.until(ReloadStatus.GEWISSELD);
      assertThat(watched.isSixWeeks()).isTrue();

      WatchedFolder.threshold(folder, 4);
      watched.until(ReloadStatus.GEWISSELD);
      assertThat(watched.isSixWeeks()).isFalse();
    }
  }

  @Test
  void aSwappedLinkIsFollowed() throws Exception {
    Path old = WatchedFolder.pack(temp.resolve("a"), 4);
    Path next = WatchedFolder.pack(temp.resolve("b"), 6);
    Path link = Files.createSymbolicLink(temp.resolve("regels"), old);
    try (WatchedFolder watched = WatchedFolder.of(link)) {
      WatchedFolder.swap(link, next);
      watched.until(ReloadStatus.GEWISSELD);
      assertThat(watched.isSixWeeks()).isTrue();
    }
  }

  /** As git-sync does it: a worktree per version, and a link above the folder that is watched. */
  @Test
  void aSwappedLinkAboveTheFolderIsFollowed() throws Exception {
    WatchedFolder.pack(temp.resolve(".worktrees/a1/regels"), 4);
    WatchedFolder.pack(temp.resolve(".worktrees/b2/regels"), 6);
    Path link = Files.createSymbolicLink(temp.resolve("current"), Path.of(".worktrees/a1"));
    try (WatchedFolder watched = WatchedFolder.of(link.resolve("regels"))) {
      WatchedFolder.swap(link, Path.of(".worktrees/b2"));
      watched.until(ReloadStatus.GEWISSELD);
      assertThat(watched.isSixWeeks()).isTrue();
    }
  }

  /** One volume for all packs: a link per folder, through the link that Kubernetes swaps. */
  @Test
  void aVolumeWithPacksLoadsAndItsSwapIsFollowed() throws Exception {
    Path mount = temp.resolve("mount");
    WatchedFolder.pack(mount.resolve("..2026_11_30"), 4);
    Files.createSymbolicLink(mount.resolve("..data"), Path.of("..2026_11_30"));
    Files.createSymbolicLink(mount.resolve("2021.1"), Path.of("..data/2021.1"));
    try (WatchedFolder watched = WatchedFolder.of(mount)) {
      assertThat(watched.packs().meldingen())
          .extracting(Melding::code)
          .containsExactly(MeldingCode.NIET_VASTGELEGD);
      assertThat(watched.isSixWeeks()).isFalse();

      WatchedFolder.pack(mount.resolve("..2026_12_01"), 6);
      WatchedFolder.swap(mount.resolve("..data"), Path.of("..2026_12_01"));
      watched.until(ReloadStatus.GEWISSELD);
      assertThat(watched.isSixWeeks()).isTrue();
    }
  }

  /** A volume per pack, whose files are all links; and what was adopted is in one too. */
  @Test
  void aVolumeAsPackLoadsAndItsSwapIsFollowed() throws Exception {
    Path mount = Files.createDirectories(temp.resolve("mount"));
    Path pack = Files.createDirectory(mount.resolve("2021.1"));
    Path old = version(pack.resolve("..2026_11_30"), 4);
    Files.createSymbolicLink(pack.resolve("..data"), Path.of("..2026_11_30"));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(old)) {
      for (Path file : files) {
        Files.createSymbolicLink(
            pack.resolve(file.getFileName()), Path.of("..data").resolve(file.getFileName()));
      }
    }
    Files.writeString(old.resolve("lock"), locked(mount));
    Files.createSymbolicLink(
        mount.resolve("vastgesteld.lock"), Path.of("2021.1/..2026_11_30/lock"));
    try (WatchedFolder watched = WatchedFolder.of(mount)) {
      assertThat(watched.packs().meldingen()).isEmpty();
      version(pack.resolve("..2026_12_01"), 6);
      WatchedFolder.swap(pack.resolve("..data"), Path.of("..2026_12_01"));
      // another content than was adopted
      watched.until(ReloadStatus.GEWEIGERD);

      Files.delete(mount.resolve("vastgesteld.lock"));
      watched.until(ReloadStatus.GEWISSELD);
      assertThat(watched.isSixWeeks()).isTrue();
    }
  }

  private Path version(Path place, int weeks) throws IOException {
    Path whole = WatchedFolder.pack(temp.resolve("whole" + weeks), weeks);
    return Files.move(whole.resolve("2021.1"), place);
  }

  @Test
  void aLinkThatLeavesTheFolderIsRefused() throws Exception {
    Path folder = WatchedFolder.pack(temp.resolve("regels"), 4);
    Path outside = WatchedFolder.pack(temp.resolve("elders"), 6).resolve("2021.1/criteria.dslr");
    Path criteria = folder.resolve("2021.1/criteria.dslr");
    try (WatchedFolder watched = WatchedFolder.of(folder)) {
      WatchedFolder.swap(criteria, outside);
      assertThat(watched.until(ReloadStatus.GEWEIGERD).meldingen())
          .extracting(Melding::code)
          .contains(MeldingCode.KOPPELING);
      assertThat(watched.isSixWeeks()).isFalse();
    }
    assertThatThrownBy(() -> WatchedFolder.of(folder))
        .isInstanceOf(InvalidPakketException.class)
        .hasMessageContaining("koppeling naar een plaats buiten de map met pakketten");
  }

  @Test
  void whatWasAdoptedIsNotReadThroughALinkThatLeavesTheFolder() throws Exception {
    Path folder = WatchedFolder.pack(temp.resolve("regels"), 4);
    Path outside = Files.writeString(temp.resolve("elders.lock"), locked(folder));
    Files.createSymbolicLink(folder.resolve("vastgesteld.lock"), outside);
    assertThatThrownBy(() -> SomRegels.load(folder))
        .isInstanceOf(InvalidPakketException.class)
        .hasMessageContaining("vastgesteld.lock: dit is een koppeling");
  }

  /** A lock with every adopted pack of the folder. */
  private static String locked(Path folder) throws IOException {
    return PakketLock.in(folder).with(SomRegels.load(folder).all()).text();
  }
}
