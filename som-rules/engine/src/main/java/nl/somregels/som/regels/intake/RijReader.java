package nl.somregels.som.regels.intake;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes one format apart, a row at a time. */
interface RijReader extends Closeable {
  /**
   * The next row, or null at the end.
   *
   * @throws OnleesbaarBestandException when the rows after this point cannot be found
   */
  @Nullable Rij volgende() throws IOException;
}
