package nl.somregels.som.cli.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Says in Dutch that a disk is full, at the moment that a write to it fails: by the room that is
 * left, for the words of the system are in a language of its own.
 */
public final class FullDisk extends FilterOutputStream {
  /** What such a failure says of a file. */
  public static final String IS_FULL = "de schijf is vol";

  /** As much as is written at once. */
  private static final long HARDLY_ANYTHING = 1 << 16;

  private final Path file;

  /** Writes to a file. */
  FullDisk(OutputStream out, Path file) {
    super(out);
    this.file = file;
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw explained(e, file);
    }
  }

  /** The failure, or what it means when the disk of this file, or of its folder, is full. */
  static IOException explained(IOException failure, Path file) {
    try {
      Path place = Files.exists(file) ? file : file.toAbsolutePath().getParent();
      if (Files.getFileStore(place).getUsableSpace() < HARDLY_ANYTHING) {
        FileSystemException full = new FileSystemException(file.toString(), null, IS_FULL);
        full.initCause(failure);
        return full;
      }
    } catch (IOException | SecurityException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }
}
