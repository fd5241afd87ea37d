package nl.somregels.som.feiten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.melding.MeldingCode;
import org.jspecify.annotations.Nullable;

/** What was read of one case: the facts that are right, and the reasons against the rest. */
public final class FeitenReadResult {
  private final Gedetineerde feiten;
  private final List<InvoerError> fouten;

  FeitenReadResult(@Nullable Object[] waarden, List<InvoerError> fouten) {
    this.feiten = new Gedetineerde(waarden);
    this.fouten = new ArrayList<>(fouten);
    if (!feiten.bekend(Feit.KENMERK)
        && fouten.stream().noneMatch(fout -> fout.feit().equals(Feit.KENMERK.naam()))) {
      this.fouten.add(ontbreekt());
    }
  }

  /** Whether each value by itself is right, so that {@link #geldig} gives the facts. */
  public boolean isGeldig() {
    return fouten.isEmpty();
  }

  /**
   * Every reason to refuse this case on the peildatum, in the order of {@link InvoerError#OP_FEIT};
   * empty when it can be evaluated.
   */
  public List<InvoerError> fouten(LocalDate peildatum) {
    List<InvoerError> samen = FeitenValidator.fouten(feiten, peildatum);
    if (fouten.isEmpty() && samen.isEmpty()) {
      return List.of();
    }
    List<InvoerError> alle = new ArrayList<>(fouten);
    alle.addAll(samen);
    alle.sort(InvoerError.OP_FEIT);
    return List.copyOf(alle);
  }

  /**
   * The facts, when each value by itself is right.
   *
   * @throws InvoerException with every reason at once
   */
  public Gedetineerde geldig() {
    if (!fouten.isEmpty()) {
      throw new InvoerException(fouten);
    }
    return feiten;
  }

  /** The reason that there is no reference. */
  static InvoerError ontbreekt() {
    return InvoerError.of(
        MeldingCode.KENMERK_ONTBREEKT, Feit.KENMERK.naam(), null, "dit veld ontbreekt.");
  }
}
