package nl.somregels.som.regels.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.prioritering.Wegingspunt;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.WegingRule;
import org.jspecify.annotations.Nullable;

/**
 * Shows the criteria that people weigh: known, unknown, direction and caution; never a score.
 * Immutable; thread-safe.
 */
public final class WegingWriter {
  private final List<ShownRule> regels;

  /** For these rules, in the order given. */
  public WegingWriter(List<WegingRule> regels) {
    this.regels = regels.stream().map(ShownRule::van).toList();
  }

  /** One point per rule. */
  public List<Wegingspunt> schrijf(FeitValueReader lezing) {
    List<Wegingspunt> punten = new ArrayList<>(regels.size());
    for (ShownRule regel : regels) {
      punten.add(regel.punt(lezing));
    }
    return punten;
  }

  /** A fact to show and, of a choice, the field that other facts may settle when it is unknown. */
  private record ShownFeit(Feit feit, @Nullable Field keuze) {
    static ShownFeit van(Feit feit) {
      Optional<Field> veld = Field.vanNaam(feit.naam());
      return new ShownFeit(feit, veld.filter(v -> v.soort() == Field.FieldKind.KEUZE).orElse(null));
    }

    @Nullable FeitValue lees(FeitValueReader lezing) {
      FeitValue gelezen = lezing.feit(feit);
      return gelezen == null && keuze != null ? lezing.veld(keuze) : gelezen;
    }
  }

  /** A rule with what it shows, and the fact its caution hangs on. */
  private record ShownRule(WegingRule regel, List<ShownFeit> getoond) {
    static ShownRule van(WegingRule regel) {
      Set<Feit> getoond = new LinkedHashSet<>(regel.feiten());
      if (regel.letOp() != null) {
        getoond.add(regel.letOp().feit());
      }
      return new ShownRule(regel, getoond.stream().map(ShownFeit::van).toList());
    }

    Wegingspunt punt(FeitValueReader lezing) {
      List<FeitValue> gelezen = new ArrayList<>(getoond.size());
      List<String> ontbrekend = new ArrayList<>(getoond.size());
      for (ShownFeit deel : getoond) {
        FeitValue feit = deel.lees(lezing);
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
    private static @Nullable String letOp(
        WegingRule.@Nullable Caution letOp, FeitValueReader lezing) {
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
