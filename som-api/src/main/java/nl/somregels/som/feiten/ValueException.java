package nl.somregels.som.feiten;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.somregels.som.melding.MeldingCode;
import org.jspecify.annotations.Nullable;

/** A value that does not fit its kind, with every reason; which fact it is for is not known yet. */
final class ValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final ArrayList<RefusalReason> redenen;

  /**
   * One reason.
   *
   * @param waarde what was filled in, or null
   * @param tekst what is so, Dutch, without what was filled in
   * @param aantal for how many it stands
   */
  record RefusalReason(MeldingCode code, @Nullable String waarde, String tekst, int aantal)
      implements Serializable {
    RefusalReason(MeldingCode code, @Nullable String waarde, String tekst) {
      this(code, waarde, tekst, 1);
    }

    InvoerError over(Feit feit) {
      return new InvoerError(
          code, feit.naam(), waarde, null, null, feit.naam() + ": " + tekst, aantal);
    }
  }

  ValueException(MeldingCode code, @Nullable String waarde, String reden) {
    this(List.of(new RefusalReason(code, waarde, reden)));
  }

  ValueException(List<RefusalReason> redenen) {
    super(redenen.stream().map(RefusalReason::tekst).collect(Collectors.joining(" ")));
    this.redenen = new ArrayList<>(redenen);
  }

  /** What was filled in as text; null for a list or an object, which no message can show. */
  static @Nullable String toon(@Nullable Object waarde) {
    return waarde instanceof Iterable || waarde instanceof Map ? null : String.valueOf(waarde);
  }

  List<InvoerError> over(Feit feit) {
    return redenen.stream().map(reden -> reden.over(feit)).toList();
  }
}
