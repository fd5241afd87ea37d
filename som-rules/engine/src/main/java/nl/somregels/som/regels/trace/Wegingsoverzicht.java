package nl.somregels.som.regels.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.somregels.som.bevindingen.GelezenFeit;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.prioritering.Wegingspunt;
import nl.somregels.som.regels.pack.model.Veld;
import nl.somregels.som.regels.pack.model.Wegingsregel;
import org.jspecify.annotations.Nullable;

/**
 * Shows the criteria that people weigh: known, unknown, direction and caution; never a score.
 * Immutable; thread-safe.
 */
public final class Wegingsoverzicht {
  private final List<Regel> regels;

  /** For these rules, in the order given. */
  public Wegingsoverzicht(List<Wegingsregel> regels) {
    this.regels = regels.stream().map(Regel::van).toList();
  }

  /** One point per rule. */
  public List<Wegingspunt> schrijf(Feitenlezing lezing) {
    List<Wegingspunt> punten = new ArrayList<>(regels.size());
    for (Regel regel : regels) {
      punten.add(regel.punt(lezing));
    }
    return punten;
  }

  /** A fact to show and, of a choice, the field that other facts may settle when it is unknown. */
  private record Getoond(Feit feit, @Nullable Veld keuze) {
    static Getoond van(Feit feit) {
      Optional<Veld> veld = Veld.vanNaam(feit.naam());
      return new Getoond(feit, veld.filter(v -> v.soort() == Veld.Soort.KEUZE).orElse(null));
    }

    @Nullable GelezenFeit lees(Feitenlezing lezing) {
      GelezenFeit gelezen = lezing.feit(feit);
      return gelezen == null && keuze != null ? lezing.veld(keuze) : gelezen;
    }
  }

  /** A rule with what it shows, and the fact its caution hangs on. */
  private record Regel(Wegingsregel regel, List<Getoond> getoond) {
    static Regel van(Wegingsregel regel) {
      Set<Feit> getoond = new LinkedHashSet<>(regel.feiten());
      if (regel.letOp() != null) {
        getoond.add(regel.letOp().feit());
      }
      return new Regel(regel, getoond.stream().map(Getoond::van).toList());
    }

    Wegingspunt punt(Feitenlezing lezing) {
      List<GelezenFeit> gelezen = new ArrayList<>(getoond.size());
      List<String> ontbrekend = new ArrayList<>(getoond.size());
      for (Getoond deel : getoond) {
        GelezenFeit feit = deel.lees(lezing);
        if (feit == null) {
          ontbrekend.add(deel.feit.naam());
        } else {
          gelezen.add(feit);
        }
      }
      return new Wegingspunt(
          regel.code(),
          regel.naam(),
          gelezen,
          ontbrekend,
          regel.richting(),
          letOp(regel.letOp(), lezing));
    }

    /**
     * The caution, with why it holds, unless the fact is known to have the value at which it is not
     * needed.
     */
    private static @Nullable String letOp(Wegingsregel.@Nullable LetOp letOp, Feitenlezing lezing) {
      if (letOp == null) {
        return null;
      }
      Object waarde = lezing.waarde(letOp.feit());
      if (waarde == null) {
        return letOp.tekst() + " (" + letOp.feit().naam() + " is niet bekend)";
      }
      return waarde.toString().equals(letOp.waarde())
          ? null
          : letOp.tekst() + " (" + letOp.feit().naam() + ": " + waarde + ")";
    }
  }
}
