package nl.somregels.som.regels;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Watches a folder with packs on a thread of its own and tells when it has changed and has been
 * quiet for a moment, so that a folder that is being written is not read halfway.
 */
final class Mapbewaker implements AutoCloseable {
  private static final int DIEPTE = 4;
  private static final long RUST_MILLIS = 250;

  private final Path map;
  private final WatchService dienst;

  Mapbewaker(Path map) throws IOException {
    this.map = map;
    this.dienst = map.getFileSystem().newWatchService();
    bewaak();
  }

  /** Starts the thread; it ends when this watcher is closed. */
  void start(Runnable gewijzigd) {
    Thread thread = new Thread(() -> loop(gewijzigd), "som-mapbewaker");
    thread.setDaemon(true);
    thread.start();
  }

  private void loop(Runnable gewijzigd) {
    try {
      while (true) {
        WatchKey sleutel = dienst.take();
        while (sleutel != null) {
          sleutel.pollEvents();
          sleutel.reset();
          sleutel = dienst.poll(RUST_MILLIS, TimeUnit.MILLISECONDS);
        }
        bewaak();
        gewijzigd.run();
      }
    } catch (InterruptedException | ClosedWatchServiceException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** New folders are watched too; registering a known one again changes nothing. */
  private void bewaak() throws IOException {
    for (Path folder : mappen()) {
      folder.register(dienst, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
    }
  }

  private List<Path> mappen() throws IOException {
    try (Stream<Path> paden = Files.walk(map, DIEPTE)) {
      return paden.filter(pad -> Files.isDirectory(pad, LinkOption.NOFOLLOW_LINKS)).toList();
    }
  }

  @Override
  public void close() {
    try {
      dienst.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
