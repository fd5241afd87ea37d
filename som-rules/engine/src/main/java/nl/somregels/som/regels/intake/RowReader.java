package nl.somregels.som.regels.intake;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes one format apart, a row at a time. */
interface RowReader extends Closeable {
  /**
   * The next row, or null at the end.
   *
   * @throws UnreadableFileException when the rows after this point cannot be found
   */
  @Nullable Row next() throws IOException;
}
