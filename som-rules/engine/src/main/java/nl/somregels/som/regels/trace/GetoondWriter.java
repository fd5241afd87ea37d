package nl.somregels.som.regels.trace;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.pack.model.Field;

/** The days that every case shows beside its criteria. Thread-safe. */
public final class GetoondWriter {
  private GetoondWriter() {}

  /** As far as known: day in detention, days left, hearing, last contact of the casemanager. */
  public static List<FeitValue> write(FeitValueReader lezing) {
    return Stream.of(
            lezing.field(Field.DETENTIEDAG),
            lezing.field(Field.RESTERENDE_DETENTIE),
            lezing.feit(Feit.ZITTINGSDATUM),
            lezing.field(Field.TIJD_SINDS_CONTACT))
        .filter(Objects::nonNull)
        .toList();
  }
}
