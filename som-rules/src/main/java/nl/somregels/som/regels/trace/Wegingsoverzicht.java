package nl.somregels.som.regels.trace;

import java.util.List;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.prioritering.Wegingspunt;
import nl.somregels.som.regels.pack.Wegingsregel;
import nl.somregels.som.regels.session.Feitenbeeld;
import org.jspecify.annotations.Nullable;

/** Shows the criteria that people weigh: known, unknown, direction and caution; never a score. */
public final class Wegingsoverzicht {
  private Wegingsoverzicht() {}

  /** One point per rule, in the order given. */
  public static List<Wegingspunt> schrijf(
      List<Wegingsregel> regels, Gedetineerde feiten, Feitenbeeld beeld) {
    Feitenlezing lezing = new Feitenlezing(feiten, beeld);
    return regels.stream()
        .map(
            regel ->
                new Wegingspunt(
                    regel.code(),
                    regel.naam(),
                    regel.feiten().stream().flatMap(feit -> lezing.feit(feit).stream()).toList(),
                    regel.feiten().stream()
                        .filter(feit -> !feiten.bekend(feit))
                        .map(Feit::naam)
                        .toList(),
                    regel.richting(),
                    letOp(regel.letOp(), feiten)))
        .toList();
  }

  /** The caution holds unless the fact is known to have the value at which it is not needed. */
  private static @Nullable String letOp(Wegingsregel.@Nullable LetOp letOp, Gedetineerde feiten) {
    if (letOp == null) {
      return null;
    }
    boolean nodeloos =
        feiten
            .waarde(letOp.feit())
            .filter(waarde -> waarde.toString().equals(letOp.waarde()))
            .isPresent();
    return nodeloos ? null : letOp.tekst();
  }
}
