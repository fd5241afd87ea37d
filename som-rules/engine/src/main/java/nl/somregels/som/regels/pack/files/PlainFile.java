package nl.somregels.som.regels.pack.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads a file that can be replaced by anything at any moment. Opening a named pipe waits for a
 * writer, and Java cannot open without waiting; so another thread opens, and the caller waits no
 * longer than a file needs.
 */
public final class PlainFile {
  /** A file on a slow network opens in a second. */
  public static final Duration PATIENCE = Duration.ofSeconds(10);

  private PlainFile() {}

  /** The bytes; of a large file as many as make it too large. */
  public static byte[] read(Path file, Duration patience) throws IOException {
    BasicFileAttributes before = attributes(file);
    byte[] bytes = waitFor(file, patience);
    BasicFileAttributes after = attributes(file);
    if (!before.isRegularFile()
        || !after.isRegularFile()
        || !Objects.equals(before.fileKey(), after.fileKey())) {
      throw new IOException("not one plain file: " + file);
    }
    return bytes;
  }

  /** Without a look at what it is; the thread ends when it has been opened after all. */
  private static byte[] waitFor(Path file, Duration patience) throws IOException {
    FutureTask<byte[]> reading = new FutureTask<>(() -> bytes(file));
    Thread thread = new Thread(reading, "som-bestand");
    thread.setDaemon(true);
    thread.start();
    try {
      return reading.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
    } catch (TimeoutException e) {
      reading.cancel(true);
      throw new IOException("cannot be opened now: " + file, e);
    } catch (InterruptedException e) {
      reading.cancel(true);
      Thread.currentThread().interrupt();
      throw new IOException("interrupted: " + file, e);
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(PakketLimits.BYTES_PER_FILE + 1);
    }
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }
}
