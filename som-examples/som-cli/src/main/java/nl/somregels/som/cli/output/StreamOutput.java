package nl.somregels.som.cli.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.somregels.som.text.NoRoomException;

/**
 * A stream of the system, for one thread. Whether a failed write means that the reader is gone
 * follows from what the stream is: the words of the system differ by language.
 */
public final class StreamOutput extends FilterOutputStream {
  private static final int KIND = 0xF000;
  private static final int PIPE = 0x1000;
  private static final int SOCKET = 0xC000;

  private final Path name;

  /** {@code name}: what the system calls it, such as {@code /dev/stdout}. */
  public StreamOutput(OutputStream out, Path name) {
    super(out);
    this.name = name;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  /**
   * @throws ReaderGoneException when the stream is a pipe or a socket, which is never full
   */
  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw isRead() ? new ReaderGoneException(e) : NoRoomException.explained(e, name);
    }
  }

  private boolean isRead() {
    try {
      int kind = (int) Files.getAttribute(name, "unix:mode") & KIND;
      return kind == PIPE || kind == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }
}
