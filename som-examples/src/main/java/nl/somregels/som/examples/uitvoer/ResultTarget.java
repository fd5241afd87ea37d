package nl.somregels.som.examples.uitvoer;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Where a result goes, in UTF-8. A file appears, or is replaced, only when {@link #complete} says
 * that the result is whole; until then it grows under another name beside it.
 */
public final class ResultTarget implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final OutputStream stream;
  private final Writer writer;
  private final @Nullable Path temporary;
  private final @Nullable Path file;

  private ResultTarget(OutputStream out, @Nullable Path temporary, @Nullable Path file) {
    this.stream = new BufferedOutputStream(out, BUFFER);
    this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    this.temporary = temporary;
    this.file = file;
  }

  /** A stream, such as standard output; it is flushed and never closed. */
  public static ResultTarget stream(OutputStream out) {
    return new ResultTarget(out, null, null);
  }

  /** A file; a device or a pipe is written as it stands. */
  public static ResultTarget file(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return stream(Files.newOutputStream(file));
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path temporary =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    OutputStream out =
        Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    temporary.toFile().deleteOnExit();
    return new ResultTarget(out, temporary, target);
  }

  /** What to write the result with, as text. */
  public Writer writer() {
    return writer;
  }

  /** What to write the result with when it is UTF-8 already; for one result not with both. */
  public OutputStream stream() {
    return stream;
  }

  /** Says that the result is whole. */
  public void complete() throws IOException {
    writer.flush();
    if (temporary != null && file != null) {
      writer.close();
      try {
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Leaves a stream with whole lines, and no trace of a file that is not complete. */
  @Override
  public void close() throws IOException {
    if (temporary == null) {
      writer.flush();
      return;
    }
    try {
      writer.close();
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
