package nl.somregels.som.cli.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import nl.somregels.som.text.NoRoomException;

/** Says in Dutch that there is no room, at the moment that a write fails. */
final class FullDisk extends FilterOutputStream {
  private final Path file;

  FullDisk(OutputStream out, Path file) {
    super(out);
    this.file = file;
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw NoRoomException.explained(e, file);
    }
  }
}
