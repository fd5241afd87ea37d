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
  private static final int PLAATSEN = 1024;

  /** How long a text is at most that is kept. */
  private static final int LANGST = 200;

  private final Feit[] feiten;
  private final @Nullable ColumnValues[][] gelezen;

  /** Immutable, so a thread that finds it in its place sees all of it. */
  private record ColumnValues(String tekst, Object waarde) {}

  /**
   * Columns of these facts.
   *
   * @param feiten the fact of each column, from left to right
   */
  public FeitColumns(List<Feit> feiten) {
    this.feiten = Objects.requireNonNull(feiten, "feiten").toArray(Feit[]::new);
    this.gelezen = new ColumnValues[this.feiten.length][];
    for (int i = 0; i < gelezen.length; i++) {
      gelezen[i] = new ColumnValues[onthoudt(this.feiten[i]) ? PLAATSEN : 0];
    }
  }

  private static boolean onthoudt(Feit feit) {
    return feit.soort() instanceof WordListFeitType || feit.soort() == TextFeitType.DELICT;
  }

  /** How many there are. */
  public int aantal() {
    return feiten.length;
  }

  /** The fact of a column, counted from 0. */
  public Feit feit(int kolom) {
    return feiten[kolom];
  }

  /**
   * Reads one row; an empty cell, and one that the row lacks, is an unknown fact.
   *
   * @param cellen the texts; those past the last column are not read
   */
  public FeitenReadResult lees(List<String> cellen) {
    Objects.requireNonNull(cellen, "cellen");
    @Nullable Object[] waarden = new Object[Feit.AANTAL];
    List<InvoerError> fouten = new ArrayList<>(0);
    for (int i = 0; i < Math.min(feiten.length, cellen.size()); i++) {
      String cel = cellen.get(i);
      if (!cel.isEmpty()) {
        waarden[feiten[i].ordinal()] =
            gelezen[i].length == 0
                ? FeitenReader.parse(feiten[i], cel, fouten)
                : onthouden(i, cel, fouten);
      }
    }
    return new FeitenReadResult(waarden, fouten);
  }

  private @Nullable Object onthouden(int kolom, String cel, List<InvoerError> fouten) {
    int plaats = cel.hashCode() & PLAATSEN - 1;
    ColumnValues eerder = gelezen[kolom][plaats];
    if (eerder != null && eerder.tekst.equals(cel)) {
      return eerder.waarde;
    }
    Object waarde = FeitenReader.parse(feiten[kolom], cel, fouten);
    if (eerder == null && waarde != null && cel.length() <= LANGST) {
      gelezen[kolom][plaats] = new ColumnValues(cel, waarde);
    }
    return waarde;
  }

  /** The reference in this row, or null when it cannot be read. */
  public @Nullable String kenmerk(List<String> cellen) {
    Objects.requireNonNull(cellen, "cellen");
    for (int i = 0; i < Math.min(feiten.length, cellen.size()); i++) {
      if (feiten[i] == Feit.KENMERK) {
        return FeitenReader.kenmerk(cellen.get(i));
      }
    }
    return null;
  }
}
