package nl.somregels.som.feiten;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A case that cannot be evaluated, with every reason at once. The message gives the first {@value
 * InvoerError#MOST} and never what was filled in. Survives Java serialisation with its reasons.
 */
public final class InvoerException extends IllegalArgumentException {
  private static final long serialVersionUID = 2L;

  /** A type that is serialisable for certain. */
  private final ArrayList<InvoerError> errors;

  /**
   * With these reasons.
   *
   * @param errors at least one
   * @throws IllegalArgumentException when there is none
   */
  public InvoerException(List<InvoerError> errors) {
    super(message(Objects.requireNonNull(errors, "errors")));
    this.errors = new ArrayList<>(sorted(errors));
  }

  private static String message(List<InvoerError> errors) {
    if (errors.isEmpty()) {
      throw new IllegalArgumentException("an InvoerException needs a reason");
    }
    return String.join("; ", InvoerError.atMost(sorted(errors), InvoerError::melding));
  }

  private static List<InvoerError> sorted(List<InvoerError> errors) {
    return errors.stream().sorted(InvoerError.BY_FEIT).toList();
  }

  /** Every reason, in the order of {@link InvoerError#BY_FEIT}; never empty. */
  public List<InvoerError> errors() {
    return List.copyOf(errors);
  }
}
