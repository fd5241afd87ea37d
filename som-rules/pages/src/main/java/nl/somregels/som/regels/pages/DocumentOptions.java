package nl.somregels.som.regels.pages;

import java.time.LocalDate;
import java.util.Objects;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.text.Bounds;
import nl.somregels.som.vergelijking.Vergelijking;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a pack holds beside the pack; begin with {@link #NONE}.
 *
 * @param controle what the check of this pack found, or null: then the page says that nothing was
 *     checked
 * @param date the day of that check, null without one
 * @param against what differs from another pack, or null: with it the page begins with a decision
 *     note and marks what differs
 * @param examples whether the example cases are an annex
 */
public record DocumentOptions(
    @Nullable Controle controle,
    @Nullable LocalDate date,
    @Nullable Vergelijking against,
    boolean examples) {
  /** The pack alone, not checked. */
  public static final DocumentOptions NONE = new DocumentOptions(null, null, null, false);

  /** Refuses a check without its day, or a day without a check; a year has four digits. */
  public DocumentOptions {
    if ((controle == null) != (date == null)) {
      throw new IllegalArgumentException("Bij een controle hoort de dag ervan.");
    }
    if (date != null) {
      Bounds.date(date, "date");
    }
  }

  /** With what the check of the pack found on this day. */
  public DocumentOptions checked(Controle result, LocalDate day) {
    Objects.requireNonNull(result, "result");
    Bounds.date(day, "day");
    return new DocumentOptions(result, day, against, examples);
  }

  /** With a decision note; the comparison goes to the pack of the page. */
  public DocumentOptions against(Vergelijking comparison) {
    return new DocumentOptions(
        controle, date, Objects.requireNonNull(comparison, "comparison"), examples);
  }

  /** With the example cases as an annex. */
  public DocumentOptions withExamples() {
    return new DocumentOptions(controle, date, against, true);
  }
}
