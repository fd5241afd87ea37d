package nl.somregels.som.regels.intake;

import java.util.List;
import nl.somregels.som.feiten.GelezenFeiten;
import nl.somregels.som.feiten.Invoerfout;
import org.jspecify.annotations.Nullable;

/**
 * One row, line or element as it was read.
 *
 * @param nummer its place in the input, from 1
 * @param feiten what it says, or null when it could not be taken apart
 * @param fouten what is wrong with the row as a whole
 */
record Rij(long nummer, @Nullable GelezenFeiten feiten, List<Invoerfout> fouten) {
  Rij {
    fouten = List.copyOf(fouten);
  }

  /** A row of which no fact could be read. */
  static Rij onleesbaar(long nummer, String veld, String melding) {
    return new Rij(nummer, null, List.of(new Invoerfout(veld, melding)));
  }
}
