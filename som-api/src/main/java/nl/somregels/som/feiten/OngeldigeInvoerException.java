package nl.somregels.som.feiten;

import java.util.List;
import java.util.stream.Collectors;

/** A case that cannot be evaluated, with every reason at once. */
public final class OngeldigeInvoerException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<Invoerfout> fouten;

  /** With at least one reason. */
  public OngeldigeInvoerException(List<Invoerfout> fouten) {
    super(fouten.stream().map(Invoerfout::toString).collect(Collectors.joining("; ")));
    this.fouten = List.copyOf(fouten);
  }

  /** Every reason, in the order of the facts; never empty. */
  public List<Invoerfout> fouten() {
    return fouten;
  }
}
