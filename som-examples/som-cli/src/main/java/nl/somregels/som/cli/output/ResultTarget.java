package nl.somregels.som.cli.output;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Where a result goes, in UTF-8. A file appears, or is replaced, only when {@link #complete} says
 * that the result is whole; until then it grows under another name.
 */
public final class ResultTarget implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final OutputStream stream;
  private final Writer writer;
  private final @Nullable Replacement replacement;

  private ResultTarget(OutputStream out, @Nullable Replacement replacement) {
    this.stream = new BufferedOutputStream(out, BUFFER);
    this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    this.replacement = replacement;
  }

  /** A stream, such as standard output; it is flushed and never closed. */
  public static ResultTarget stream(OutputStream out) {
    return new ResultTarget(out, null);
  }

  /**
   * A file. It keeps its mode, its owner and its other names, and a link keeps pointing at it. A
   * device, a pipe and the name of an open file, such as {@code /dev/fd/3}, are written as they
   * stand, at their end.
   *
   * @throws java.nio.file.AccessDeniedException when the file may not be changed
   */
  public static ResultTarget file(Path file) throws IOException {
    ResultFile target = ResultFile.of(file);
    if (target.isStream()) {
      return stream(
          new StreamOutput(
              Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
              file));
    }
    Replacement replacement = Replacement.begin(target.path());
    return new ResultTarget(replacement.out(), replacement);
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
    if (replacement != null) {
      writer.close();
      replacement.complete();
    }
  }

  /** Leaves a stream with whole lines, and no trace of a file that is not complete. */
  @Override
  public void close() throws IOException {
    if (replacement == null) {
      writer.flush();
      return;
    }
    try {
      writer.close();
    } finally {
      replacement.close();
    }
  }
}
