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
  private final ArrayList<InvoerError> fouten;

  /**
   * With these reasons.
   *
   * @param fouten at least one
   * @throws IllegalArgumentException when there is none
   */
  public InvoerException(List<InvoerError> fouten) {
    super(message(Objects.requireNonNull(fouten, "fouten")));
    this.fouten = new ArrayList<>(sorted(fouten));
  }

  private static String message(List<InvoerError> fouten) {
    if (fouten.isEmpty()) {
      throw new IllegalArgumentException("an InvoerException needs a reason");
    }
    return String.join("; ", InvoerError.atMost(sorted(fouten), InvoerError::melding));
  }

  private static List<InvoerError> sorted(List<InvoerError> fouten) {
    return fouten.stream().sorted(InvoerError.OP_FEIT).toList();
  }

  /** Every reason, in the order of {@link InvoerError#OP_FEIT}; never empty. */
  public List<InvoerError> fouten() {
    return List.copyOf(fouten);
  }
}
