package nl.somregels.som.regels.intake;

import java.util.List;
import java.util.function.Supplier;
import nl.somregels.som.feiten.FeitenReadResult;
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.melding.MeldingCode;
import org.jspecify.annotations.Nullable;

/**
 * One row, line or element.
 *
 * @param nummer its place in the input, from 1
 * @param kenmerk its reference, or null when that cannot be read
 * @param lezer reads what it says, on any thread
 */
record Row(long nummer, @Nullable String kenmerk, Supplier<RowContent> lezer) {
  /** How many characters one case has at most; more of it is never held. */
  static final int GROOTST = 1 << 20;

  /** What is so of a longer one. */
  static final String TE_GROOT = "is langer dan 1 MB.";

  /** What a longer row says is read at once: the texts of many at a time would fill the memory. */
  private static final long LANGST = 4096;

  /**
   * What it says.
   *
   * @param feiten the facts, or null when it could not be taken apart
   * @param fouten what is wrong with the row as a whole
   */
  record RowContent(@Nullable FeitenReadResult feiten, List<InvoerError> fouten) {}

  /**
   * A row.
   *
   * @param tekens how long it is
   */
  static Row van(long nummer, @Nullable String kenmerk, long tekens, Supplier<RowContent> lezer) {
    if (tekens <= LANGST) {
      return new Row(nummer, kenmerk, lezer);
    }
    RowContent inhoud = lezer.get();
    return new Row(nummer, kenmerk, () -> inhoud);
  }

  /** A row of which no fact could be read. */
  static Row onleesbaar(long nummer, String veld, String melding) {
    RowContent inhoud =
        new RowContent(
            null, List.of(InvoerError.of(MeldingCode.ONLEESBARE_RIJ, veld, null, melding)));
    return new Row(nummer, null, () -> inhoud);
  }
}
