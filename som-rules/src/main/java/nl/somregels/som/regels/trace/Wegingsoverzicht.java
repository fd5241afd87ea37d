package nl.somregels.som.regels.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.somregels.som.bevindingen.GelezenFeit;
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
    return regels.stream().map(regel -> punt(regel, feiten, lezing)).toList();
  }

  private static Wegingspunt punt(Wegingsregel regel, Gedetineerde feiten, Feitenlezing lezing) {
    List<GelezenFeit> gelezen = new ArrayList<>();
    List<String> ontbrekend = new ArrayList<>();
    for (Feit feit : getoond(regel)) {
      lezing.feitOfKeuze(feit).ifPresentOrElse(gelezen::add, () -> ontbrekend.add(feit.naam()));
    }
    return new Wegingspunt(
        regel.code(),
        regel.naam(),
        gelezen,
        ontbrekend,
        regel.richting(),
        letOp(regel.letOp(), feiten));
  }

  /** What the rule shows, and the fact its caution hangs on. */
  private static Set<Feit> getoond(Wegingsregel regel) {
    Set<Feit> getoond = new LinkedHashSet<>(regel.feiten());
    if (regel.letOp() != null) {
      getoond.add(regel.letOp().feit());
    }
    return getoond;
  }

  /**
   * The caution, with why it holds, unless the fact is known to have the value at which it is not
   * needed.
   */
  private static @Nullable String letOp(Wegingsregel.@Nullable LetOp letOp, Gedetineerde feiten) {
    if (letOp == null) {
      return null;
    }
    String feit = letOp.feit().naam();
    Optional<String> waarde = feiten.waarde(letOp.feit()).map(Object::toString);
    return waarde.equals(Optional.of(letOp.waarde()))
        ? null
        : "%s (%s)"
            .formatted(
                letOp.tekst(),
                waarde.map(bekend -> feit + ": " + bekend).orElse(feit + " is niet bekend"));
  }
}
