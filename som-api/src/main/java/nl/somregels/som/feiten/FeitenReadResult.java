package nl.somregels.som.feiten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.melding.MeldingCode;
import org.jspecify.annotations.Nullable;

/** What was read of one case: the facts that are right, and the reasons against the rest. */
public final class FeitenReadResult {
  private final Gedetineerde feiten;
  private final List<InvoerError> errors;

  FeitenReadResult(@Nullable Object[] values, List<InvoerError> errors) {
    this.feiten = new Gedetineerde(values);
    this.errors = new ArrayList<>(errors);
    if (!feiten.known(Feit.KENMERK)
        && errors.stream().noneMatch(error -> error.feit().equals(Feit.KENMERK.jsonName()))) {
      this.errors.add(isMissing());
    }
  }

  /** Whether each value by itself is right, so that {@link #valid} gives the facts. */
  public boolean isValid() {
    return errors.isEmpty();
  }

  /**
   * Every reason to refuse this case on the peildatum, in the order of {@link InvoerError#BY_FEIT};
   * empty when it can be evaluated.
   */
  public List<InvoerError> errors(LocalDate peildatum) {
    List<InvoerError> together = FeitenValidator.errors(feiten, peildatum);
    if (errors.isEmpty() && together.isEmpty()) {
      return List.of();
    }
    List<InvoerError> all = new ArrayList<>(errors);
    all.addAll(together);
    all.sort(InvoerError.BY_FEIT);
    return List.copyOf(all);
  }

  /**
   * The facts, when each value by itself is right.
   *
   * @throws InvoerException with every reason at once
   */
  public Gedetineerde valid() {
    if (!errors.isEmpty()) {
      throw new InvoerException(errors);
    }
    return feiten;
  }

  /** The reason that there is no reference. */
  static InvoerError isMissing() {
    return InvoerError.of(
        MeldingCode.KENMERK_ONTBREEKT, Feit.KENMERK.jsonName(), null, "dit veld ontbreekt.");
  }
}
