package nl.somregels.som.feiten;

import java.util.List;
import java.util.stream.Collectors;

/** A case that cannot be evaluated, with every reason at once. */
public final class OngeldigeInvoerException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<Invoerfout> fouten;

  /** With at least one reason. */
  public OngeldigeInvoerException(List<Invoerfout> fouten) {
    super(
        fouten.stream()
            .sorted(Invoerfout.OP_FEIT)
            .map(Invoerfout::toString)
            .collect(Collectors.joining("; ")));
    this.fouten = fouten.stream().sorted(Invoerfout.OP_FEIT).toList();
  }

  /** Every reason, in the order of {@link Invoerfout#OP_FEIT}; never empty. */
  public List<Invoerfout> fouten() {
    return fouten;
  }
}
