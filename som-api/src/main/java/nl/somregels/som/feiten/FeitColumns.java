package nl.somregels.som.feiten;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a file: reads the text cells of a row into facts. Lists and article codes take
 * longest to check and come back row after row, so the first short ones of a column are kept with
 * their value. Thread-safe.
 */
public final class FeitColumns {
  /** How many texts of a column are kept at most; a power of two. */
  private static final int PLACES = 1024;

  /** How long a text is at most that is kept. */
  private static final int LONGEST = 200;

  private final Feit[] feiten;
  private final @Nullable ColumnValues[][] read;

  /** Immutable, so a thread that finds it in its place sees all of it. */
  private record ColumnValues(String tekst, Object waarde) {}

  /**
   * Columns of these facts.
   *
   * @param feiten the fact of each column, from left to right
   */
  public FeitColumns(List<Feit> feiten) {
    this.feiten = Objects.requireNonNull(feiten, "feiten").toArray(Feit[]::new);
    this.read = new ColumnValues[this.feiten.length][];
    for (int i = 0; i < read.length; i++) {
      read[i] = new ColumnValues[remembers(this.feiten[i]) ? PLACES : 0];
    }
  }

  private static boolean remembers(Feit feit) {
    return feit.kind() instanceof WordListFeitType || feit.kind() == TextFeitType.DELICT;
  }

  /** How many there are. */
  public int count() {
    return feiten.length;
  }

  /** The fact of a column, counted from 0. */
  public Feit feit(int column) {
    return feiten[column];
  }

  /**
   * Reads one row; an empty cell, and one that the row lacks, is an unknown fact.
   *
   * @param cells the texts; those past the last column are not read
   */
  public FeitenReadResult read(List<String> cells) {
    Objects.requireNonNull(cells, "cells");
    @Nullable Object[] values = new Object[Feit.model().size()];
    List<InvoerError> errors = new ArrayList<>(0);
    for (int i = 0; i < Math.min(feiten.length, cells.size()); i++) {
      String cell = cells.get(i);
      if (!cell.isEmpty()) {
        values[feiten[i].place()] =
            read[i].length == 0
                ? FeitenReader.parse(feiten[i], cell, errors)
                : remembered(i, cell, errors);
      }
    }
    return new FeitenReadResult(values, errors);
  }

  private @Nullable Object remembered(int column, String cell, List<InvoerError> errors) {
    int place = cell.hashCode() & PLACES - 1;
    ColumnValues earlier = read[column][place];
    if (earlier != null && earlier.tekst.equals(cell)) {
      return earlier.waarde;
    }
    Object value = FeitenReader.parse(feiten[column], cell, errors);
    if (earlier == null && value != null && cell.length() <= LONGEST) {
      read[column][place] = new ColumnValues(cell, value);
    }
    return value;
  }

  /** The reference in this row, or null when it cannot be read. */
  public @Nullable String kenmerk(List<String> cells) {
    Objects.requireNonNull(cells, "cells");
    for (int i = 0; i < Math.min(feiten.length, cells.size()); i++) {
      if (feiten[i].equals(Feit.KENMERK)) {
        return FeitenReader.kenmerk(cells.get(i));
      }
    }
    return null;
  }
}
