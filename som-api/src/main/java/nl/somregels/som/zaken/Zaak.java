package nl.somregels.som.zaken;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.text.Bounds;
import org.jspecify.annotations.Nullable;

/** One case of an inflow as it was read: ready to be evaluated, or refused with every reason. */
public sealed interface Zaak extends LazyZaak {

  /**
   * The row in a spreadsheet (the header is row 1), the line of JSON Lines, or the place in an
   * array.
   */
  long row();

  /** This case itself. */
  @Override
  default Zaak zaak() {
    return this;
  }

  /**
   * Cases that come from elsewhere than a file, numbered from 1 in the order of the stream; closing
   * the result closes {@code gedetineerden}. Nothing is checked: that no kenmerk is double is for
   * the caller to know.
   */
  static Stream<Zaak> of(Stream<Gedetineerde> gedetineerden) {
    Objects.requireNonNull(gedetineerden, "gedetineerden");
    AtomicLong row = new AtomicLong();
    return gedetineerden
        .sequential()
        .map(gedetineerde -> new Valid(row.incrementAndGet(), gedetineerde, List.of()));
  }

  /**
   * A case that can be evaluated.
   *
   * @param row where it stands
   * @param gedetineerde its facts
   * @param waarschuwingen what is strange but evaluated as usual
   */
  record Valid(
      long row,
      Gedetineerde gedetineerde,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<InvoerError> waarschuwingen)
      implements Zaak {
    /** Copies the list; refuses a negative number. */
    public Valid {
      Objects.requireNonNull(gedetineerde, "gedetineerde");
      Bounds.atLeast(0, row, "row");
      waarschuwingen = List.copyOf(Objects.requireNonNull(waarschuwingen, "waarschuwingen"));
    }
  }

  /**
   * A case that is not evaluated.
   *
   * @param row where it stands
   * @param kenmerk its reference, or null when that could not be read
   * @param fouten every reason, in the order of {@link InvoerError#BY_FEIT}, never empty
   */
  record Refused(long row, @Nullable String kenmerk, List<InvoerError> fouten) implements Zaak {
    /** Copies and orders the list; refuses an empty one. */
    public Refused {
      Objects.requireNonNull(fouten, "fouten");
      Bounds.atLeast(0, row, "row");
      if (fouten.isEmpty()) {
        throw new IllegalArgumentException("fouten: een geweigerde zaak heeft een reden.");
      }
      fouten = List.copyOf(fouten).stream().sorted(InvoerError.BY_FEIT).toList();
    }
  }
}
