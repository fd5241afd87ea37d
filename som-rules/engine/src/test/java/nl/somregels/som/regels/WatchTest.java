package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nl.somregels.som.ReloadableRegelpakketten;
import nl.somregels.som.WatchOptions;
import nl.somregels.som.WatchState;
import nl.somregels.som.WatchState.Status;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.ReloadResult.ReloadStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing ends the watching of a folder but closing, and its state says how it stands. */
@Tag("slow")
class WatchTest {
  @TempDir Path temp;

  private Path folder;

  @BeforeEach
  void aFolderWithPacks() throws IOException {
    folder = WatchedFolder.pack(temp.resolve("regels"), 4);
  }

  static List<Throwable> thrown() {
    return List.of(
        new IllegalStateException("psychisch"),
        new StackOverflowError("psychisch"),
        new OutOfMemoryError("psychisch"),
        new NoClassDefFoundError("psychisch"),
        new Exception("psychisch"));
  }

  @ParameterizedTest
  @MethodSource("thrown")
  void aListenerThatThrowsDoesNotEndIt(Throwable thrown) throws Exception {
    try (WatchedFolder watched = WatchedFolder.heardBy(folder, attempt -> sneak(thrown))) {
      WatchedFolder.threshold(folder, 6);
      watched.until(ReloadStatus.GEWISSELD);
      WatchedFolder.threshold(folder, 4);
      watched.until(ReloadStatus.GEWISSELD);
      assertThat(watched.packs().watchState().status()).isEqualTo(Status.WATCHING);
    }
  }

  @Test
  void aListenerThatInterruptsItsThreadDoesNotEndIt() throws Exception {
    try (WatchedFolder watched =
        WatchedFolder.heardBy(folder, attempt -> Thread.currentThread().interrupt())) {
      WatchedFolder.threshold(folder, 6);
      watched.until(ReloadStatus.GEWISSELD);
      WatchedFolder.threshold(folder, 4);
      watched.until(ReloadStatus.GEWISSELD);
    }
  }

  @ParameterizedTest
  @MethodSource("thrown")
  void whateverACheckThrowsIsARefusal(Throwable thrown) throws Exception {
    AtomicBoolean mustThrow = new AtomicBoolean();
    try (WatchedFolder watched =
        WatchedFolder.checkedBy(
            folder, (packs, files) -> mustThrow.get() ? sneak(thrown) : List.of())) {
      mustThrow.set(true);
      WatchedFolder.threshold(folder, 6);
      assertThat(watched.until(ReloadStatus.GEWEIGERD).meldingen())
          .singleElement()
          .satisfies(
              melding -> {
                assertThat(melding.code()).isEqualTo(MeldingCode.NIET_GELADEN);
                assertThat(melding.toString()).doesNotContain("psychisch");
              });
      assertThat(watched.isSixWeeks()).isFalse();

      mustThrow.set(false);
      WatchedFolder.threshold(folder, 5);
      WatchedFolder.threshold(folder, 6);
      watched.until(ReloadStatus.GEWISSELD);
      assertThat(watched.isSixWeeks()).isTrue();
    }
  }

  @Test
  void aFolderThatGoesAndComesBackIsFollowed() throws Exception {
    try (WatchedFolder watched = WatchedFolder.of(folder)) {
      Path away = Files.move(folder, temp.resolve("weg"));
      assertThat(watched.until(ReloadStatus.GEWEIGERD).meldingen())
          .extracting(Melding::code)
          .containsExactly(MeldingCode.GEEN_PAKKET);
      assertThat(watched.isSixWeeks()).isFalse();

      Files.move(away, folder);
      watched.until(ReloadStatus.ONGEWIJZIGD);
      WatchedFolder.threshold(folder, 6);
      watched.until(ReloadStatus.GEWISSELD);
      assertThat(watched.isSixWeeks()).isTrue();
    }
  }

  @Test
  void neighboursThatComeAndVanishAllTheTimeAreNoMatter() throws Exception {
    try (WatchedFolder watched = WatchedFolder.of(folder)) {
      Busy.with(
          () -> comeAndGo(folder.resolve("kladblok")),
          () -> {
            for (int weeks = 6; weeks <= 10; weeks++) {
              WatchedFolder.threshold(folder, weeks);
              watched.until(ReloadStatus.GEWISSELD);
            }
          });
    }
  }

  private static void comeAndGo(Path neighbour) throws IOException {
    Files.createDirectories(neighbour.resolve("a/b"));
    Files.writeString(neighbour.resolve("a/x.txt"), "x");
    Files.delete(neighbour.resolve("a/x.txt"));
    Files.delete(neighbour.resolve("a/b"));
    Files.delete(neighbour.resolve("a"));
    Files.delete(neighbour);
  }

  @Test
  void aFileThatIsWrittenAllTheTimeDoesNotKeepAChangeWaitingForEver() throws Exception {
    Path manifest = folder.resolve("2021.1/pakket.yaml");
    long[] time = {0};
    try (WatchedFolder watched = WatchedFolder.of(folder)) {
      Busy.with(
          () -> Files.setLastModifiedTime(manifest, FileTime.fromMillis(++time[0])),
          () -> {
            WatchedFolder.threshold(folder, 6);
            watched.until(ReloadStatus.GEWISSELD);
          });
      assertThat(watched.isSixWeeks()).isTrue();
    }
  }

  @Test
  void refusedCallsLeaveNothingBehind() throws Exception {
    Path spoilt = WatchedFolder.pack(temp.resolve("stuk"), 4);
    WatchedFolder.spoil(spoilt);
    Set<Thread> before = new HashSet<>(threads());
    long handles = handles();

    for (int i = 0; i < 20; i++) {
      assertThatThrownBy(() -> WatchedFolder.of(spoilt)).isInstanceOf(InvalidPakketException.class);
      assertThatThrownBy(
              () ->
                  WatchedFolder.checkedBy(
                      folder, (packs, files) -> sneak(new StackOverflowError())))
          .isInstanceOf(StackOverflowError.class);
    }

    assertThat(threads()).isSubsetOf(before);
    assertThat(handles()).isEqualTo(handles);
  }

  @Test
  void theStateSaysWhatWasRefusedAndWhyItStopped() throws Exception {
    AtomicReference<Thread> thread = new AtomicReference<>();
    WatchedFolder watched =
        WatchedFolder.heardBy(folder, attempt -> thread.set(Thread.currentThread()));
    try (watched) {
      WatchState first = watched.packs().watchState();
      assertThat(first.status()).isEqualTo(Status.WATCHING);
      assertThat(first.attempts()).isZero();
      assertThat(first.lastAttempt()).isNull();
      assertThat(first.lastRefusal()).isNull();

      Path criteria = folder.resolve("2021.1/criteria.dslr");
      byte[] right = Files.readAllBytes(criteria);
      WatchedFolder.spoil(folder);
      assertThat(watched.until(ReloadStatus.GEWEIGERD))
          .isEqualTo(watched.packs().watchState().lastRefusal());
      WatchedFolder.write(criteria, right);
      watched.until(ReloadStatus.ONGEWIJZIGD);

      WatchState later = watched.packs().watchState();
      assertThat(later.attempts()).isGreaterThanOrEqualTo(2);
      assertThat(later.looks()).isGreaterThan(later.attempts());
      assertThat(later.lastAttempt().uitslag()).isEqualTo(ReloadStatus.ONGEWIJZIGD);
      assertThat(later.lastRefusal().meldingen().toString()).contains("Dit is geen regel");
    }
    assertThat(watched.packs().watchState().status()).isEqualTo(Status.CLOSED);
    thread.get().join();
  }

  @Test
  void aThreadThatIsInterruptedFromOutsideEndsAndSaysSo() throws Exception {
    AtomicReference<Thread> thread = new AtomicReference<>();
    try (WatchedFolder watched =
        WatchedFolder.heardBy(folder, attempt -> thread.set(Thread.currentThread()))) {
      WatchedFolder.threshold(folder, 6);
      watched.until(ReloadStatus.GEWISSELD);
      while (thread.get() == null) {
        Thread.onSpinWait();
      }
      thread.get().interrupt();
      thread.get().join();
      assertThat(watched.packs().watchState().status()).isEqualTo(Status.INTERRUPTED);
    }
  }

  @Test
  void aListenerMayClose() throws Exception {
    AtomicReference<WatchedFolder> self = new AtomicReference<>();
    AtomicReference<Thread> thread = new AtomicReference<>();
    try (WatchedFolder watched =
        WatchedFolder.heardBy(
            folder,
            attempt -> {
              thread.set(Thread.currentThread());
              self.get().close();
            })) {
      self.set(watched);
      WatchedFolder.threshold(folder, 6);
      while (watched.packs().watchState().status() != Status.CLOSED) {
        Thread.onSpinWait();
      }
      thread.get().join();
      assertThat(watched.isSixWeeks()).isTrue();
    }
  }

  @Test
  void packsThatNobodyWatchesSaySo() throws IOException {
    try (ReloadableRegelpakketten packs = SomRegels.reloadable(folder)) {
      WatchedFolder.spoil(folder);
      packs.reload();
      WatchState state = packs.watchState();
      assertThat(state.status()).isEqualTo(Status.NOT_WATCHED);
      assertThat(state.attempts()).isEqualTo(1);
      assertThat(state.lastRefusal()).isEqualTo(state.lastAttempt()).isNotNull();
    }
  }

  /** In the time that a folder is looked at often, one with a long interval is not. */
  @Test
  void theIntervalIsKept() throws Exception {
    WatchOptions hourly =
        WatchOptions.DEFAULT.withInterval(Duration.ofHours(1), Duration.ofHours(2));
    try (ReloadableRegelpakketten seldom = SomRegels.watch(folder, hourly, attempt -> {});
        WatchedFolder often = WatchedFolder.of(folder)) {
      WatchedFolder.threshold(folder, 6);
      often.until(ReloadStatus.GEWISSELD);
      assertThat(often.packs().watchState().looks()).isGreaterThanOrEqualTo(2);
      assertThat(seldom.watchState().looks()).isZero();
      assertThat(seldom.watchState().status()).isEqualTo(Status.WATCHING);
    }
  }

  private static Set<Thread> threads() {
    return Thread.getAllStackTraces().keySet();
  }

  /** What the system keeps open to tell of changes; 0 where it does not show that. */
  private static long handles() throws IOException {
    Path open = Path.of("/proc/self/fd");
    if (!Files.isDirectory(open)) {
      return 0;
    }
    try (Stream<Path> handles = Files.list(open)) {
      return handles.filter(WatchTest::isInotify).count();
    }
  }

  private static boolean isInotify(Path handle) {
    try {
      return Files.readSymbolicLink(handle).toString().contains("inotify");
    } catch (IOException e) {
      return false;
    }
  }

  @SuppressWarnings("unchecked")
  private static <R, T extends Throwable> R sneak(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
