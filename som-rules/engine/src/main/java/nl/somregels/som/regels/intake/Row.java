package nl.somregels.som.regels.intake;

import java.util.List;
import java.util.function.Supplier;
import nl.somregels.som.feiten.FeitenReadResult;
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.melding.MeldingCode;
import org.jspecify.annotations.Nullable;

/** A row, line or element by its place from 1; the reader can be called on any thread. */
record Row(long number, @Nullable String kenmerk, Supplier<RowContent> reader) {
  /** How many characters one case has at most; more of it is never held. */
  static final int LARGEST = 1 << 20;

  /** What is so of a longer one. */
  static final String TOO_LARGE = "is langer dan 1 MB.";

  /** What a longer row says is read at once: the texts of many at a time would fill the memory. */
  private static final long LONGEST = 4096;

  /** What a row says: without facts when it could not be taken apart, perhaps with a kenmerk. */
  record RowContent(
      @Nullable FeitenReadResult feiten, List<InvoerError> errors, @Nullable String kenmerk) {
    RowContent(FeitenReadResult feiten, List<InvoerError> errors) {
      this(feiten, errors, null);
    }
  }

  static Row of(
      long number, @Nullable String kenmerk, long characters, Supplier<RowContent> reader) {
    if (characters <= LONGEST) {
      return new Row(number, kenmerk, reader);
    }
    RowContent content = reader.get();
    return new Row(number, kenmerk, () -> content);
  }

  /** A row of which no fact could be read, but perhaps its reference. */
  static Row unreadable(long number, @Nullable String kenmerk, String field, String melding) {
    RowContent content =
        new RowContent(
            null,
            List.of(InvoerError.of(MeldingCode.ONLEESBARE_RIJ, field, null, melding)),
            kenmerk);
    return new Row(number, null, () -> content);
  }
}
