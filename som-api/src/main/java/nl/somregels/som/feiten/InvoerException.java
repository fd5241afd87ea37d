package nl.somregels.som.feiten;

import java.util.List;
import java.util.stream.Collectors;

/** A case that cannot be evaluated, with every reason at once. */
public final class InvoerException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<InvoerError> fouten;

  /** With at least one reason. */
  public InvoerException(List<InvoerError> fouten) {
    super(
        fouten.stream()
            .sorted(InvoerError.OP_FEIT)
            .map(InvoerError::toString)
            .collect(Collectors.joining("; ")));
    this.fouten = fouten.stream().sorted(InvoerError.OP_FEIT).toList();
  }

  /** Every reason, in the order of {@link InvoerError#OP_FEIT}; never empty. */
  public List<InvoerError> fouten() {
    return fouten;
  }
}
