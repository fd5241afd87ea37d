package nl.somregels.som.feiten;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.text.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a case is refused, or one thing that is strange about it. What it says is safe to
 * log: only {@link #waarde}, {@link #anderWaarde} and {@link #withValues} give what was filled in.
 * Immutable.
 *
 * @param code the kind of reason
 * @param feit the name of the fact or field; for a row as a whole {@code rij}, {@code regel} or
 *     {@code element}; {@code onbekende naam} when the name itself may hold a person's data
 * @param waarde what was filled in, as text, or null when there is nothing that can be shown
 * @param ander the name of the other fact that it contradicts, or {@code peildatum}; null when
 *     there is none
 * @param anderWaarde what was filled in there, as text, or null when there is no such fact
 * @param melding what is so and what to do, in Dutch, with the name of the fact and never with a
 *     value that was filled in
 * @param suggestie the sentence that proposes what was meant, with a leading blank, or empty; it is
 *     as good as the value itself
 * @param aantal for how many reasons it stands: 1, and more only with {@link
 *     MeldingCode#MEER_REDENEN}
 */
public record InvoerError(
    MeldingCode code,
    String feit,
    @Nullable String waarde,
    @Nullable String ander,
    @Nullable String anderWaarde,
    String melding,
    String suggestie,
    int aantal)
    implements Serializable {
  /** How many reasons are given at most, of one fact and of one case; the rest is counted. */
  public static final int MOST = 20;

  /**
   * The order in which reasons are given: the order of the model, then what is about no fact. Not
   * consistent with equals: reasons about one fact rank the same.
   */
  public static final Comparator<InvoerError> BY_FEIT =
      Comparator.comparingInt(
          error -> Feit.byName(error.feit()).map(Feit::place).orElse(Integer.MAX_VALUE));

  /** Refuses a count below 1. */
  public InvoerError {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(feit, "feit");
    Objects.requireNonNull(melding, "melding");
    Objects.requireNonNull(suggestie, "suggestie");
    if (aantal < 1) {
      throw new IllegalArgumentException("aantal: " + aantal);
    }
  }

  /**
   * A reason about one field; the message is the field and the reason.
   *
   * @param feit the name of the fact or field
   * @param value what was filled in, or null
   * @param reason what is so, Dutch, without what was filled in
   */
  public static InvoerError of(
      MeldingCode code, String feit, @Nullable String value, String reason) {
    Objects.requireNonNull(reason, "reason");
    return of(code, feit, value, reason, "");
  }

  /** A copy with what was probably meant, which follows from the value. */
  static InvoerError of(
      MeldingCode code, String feit, @Nullable String value, String reason, String suggestion) {
    return new InvoerError(code, feit, value, null, null, feit + ": " + reason, suggestion, 1);
  }

  /** The reasons that are not given one by one. */
  static InvoerError more(String feit, int count, String whatKind) {
    return new InvoerError(
        MeldingCode.MEER_REDENEN,
        feit,
        null,
        null,
        null,
        "%s: en nog %s %s.".formatted(feit, count, whatKind),
        "",
        count);
  }

  /**
   * The first {@value #MOST} different of these reasons, each with how often it is given when that
   * is more than once, and then how many more there are: {@code en nog 3}.
   *
   * @param form how to show one, such as {@link #melding}
   */
  public static List<String> atMost(List<InvoerError> errors, Function<InvoerError, String> form) {
    Objects.requireNonNull(errors, "errors");
    Objects.requireNonNull(form, "form");
    Map<String, Integer> shown = new LinkedHashMap<>();
    int more = 0;
    for (InvoerError error : errors) {
      String text = error.code() == MeldingCode.MEER_REDENEN ? "" : form.apply(error);
      if (!text.isEmpty() && (shown.size() < MOST || shown.containsKey(text))) {
        shown.merge(text, 1, Integer::sum);
      } else {
        more += error.aantal();
      }
    }
    List<String> all = new ArrayList<>();
    shown.forEach((text, times) -> all.add(times == 1 ? text : text + " (" + times + " keer)"));
    if (more > 0) {
      all.add("en nog " + more);
    }
    return all;
  }

  /**
   * The message with what was filled in, for the person who filled it in; never for a log. Each
   * value is cut off after 80 characters, with invisible characters written out.
   */
  public String withValues() {
    if (waarde == null || waarde.equals(feit)) {
      return melding;
    }
    return melding
        + suggestie
        + " (ingevuld: "
        + Quoted.of(waarde)
        + (anderWaarde == null ? "" : " en " + Quoted.of(anderWaarde))
        + ")";
  }

  /** The message: no value that was filled in. */
  @Override
  public String toString() {
    return melding;
  }
}
