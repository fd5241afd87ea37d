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

  private final ArrayList<RefusalReason> reasons;

  /**
   * One reason.
   *
   * @param waarde what was filled in, or null
   * @param tekst what is so, Dutch, without what was filled in
   * @param suggestie what was probably meant, as a sentence with a leading blank, or empty
   * @param aantal for how many it stands
   */
  record RefusalReason(
      MeldingCode code, @Nullable String waarde, String tekst, String suggestie, int aantal)
      implements Serializable {
    RefusalReason(MeldingCode code, @Nullable String value, String text) {
      this(code, value, text, "", 1);
    }

    InvoerError over(Feit feit) {
      return new InvoerError(
          code,
          feit.jsonName(),
          waarde,
          null,
          null,
          feit.jsonName() + ": " + tekst,
          suggestie,
          aantal);
    }
  }

  ValueException(MeldingCode code, @Nullable String value, String reason) {
    this(code, value, reason, "");
  }

  ValueException(MeldingCode code, @Nullable String value, String reason, String suggestion) {
    this(List.of(new RefusalReason(code, value, reason, suggestion, 1)));
  }

  ValueException(List<RefusalReason> reasons) {
    super(reasons.stream().map(RefusalReason::tekst).collect(Collectors.joining(" ")));
    this.reasons = new ArrayList<>(reasons);
  }

  /** What was filled in as text; null for a list or an object, which no message can show. */
  static @Nullable String show(@Nullable Object value) {
    return value instanceof Iterable || value instanceof Map ? null : String.valueOf(value);
  }

  List<InvoerError> over(Feit feit) {
    return reasons.stream().map(reason -> reason.over(feit)).toList();
  }
}
