package nl.somregels.som.regels.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitLabels;
import nl.somregels.som.prioritering.Wegingspunt;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.WegingRule;
import nl.somregels.som.text.DutchSentence;
import org.jspecify.annotations.Nullable;

/**
 * Shows the criteria that people weigh: known, unknown, direction and caution; never a score.
 * Immutable; thread-safe.
 */
public final class WegingWriter {
  private final List<ShownRule> rules;

  /** For these rules, in the order given. */
  public WegingWriter(List<WegingRule> rules) {
    this.rules = rules.stream().map(ShownRule::of).toList();
  }

  /** One point per rule. */
  public List<Wegingspunt> write(FeitValueReader lezing) {
    List<Wegingspunt> points = new ArrayList<>(rules.size());
    for (ShownRule rule : rules) {
      points.add(rule.point(lezing));
    }
    return points;
  }

  /** A fact to show and, of a choice, the field that other facts may settle when it is unknown. */
  private record ShownFeit(Feit feit, @Nullable Field choice) {
    static ShownFeit of(Feit feit) {
      Optional<Field> field = Field.byName(feit.jsonName());
      return new ShownFeit(feit, field.filter(v -> v.kind() == Field.FieldKind.KEUZE).orElse(null));
    }

    @Nullable FeitValue read(FeitValueReader lezing) {
      FeitValue read = lezing.feit(feit);
      return read == null && choice != null ? lezing.field(choice) : read;
    }
  }

  /** A rule with what it shows, and the fact its caution hangs on. */
  private record ShownRule(WegingRule rule, List<ShownFeit> shown) {
    static ShownRule of(WegingRule rule) {
      Set<Feit> shown = new LinkedHashSet<>(rule.feiten());
      if (rule.letOp() != null) {
        shown.add(rule.letOp().feit());
      }
      return new ShownRule(rule, shown.stream().map(ShownFeit::of).toList());
    }

    Wegingspunt point(FeitValueReader lezing) {
      List<FeitValue> read = new ArrayList<>(shown.size());
      List<String> ontbrekend = new ArrayList<>(shown.size());
      for (ShownFeit part : shown) {
        FeitValue feit = part.read(lezing);
        if (feit == null) {
          ontbrekend.add(part.feit.jsonName());
        } else {
          read.add(feit);
        }
      }
      return new Wegingspunt(
          rule.code(),
          rule.naam(),
          read,
          ontbrekend,
          rule.richting(),
          caution(rule.letOp(), lezing));
    }

    /**
     * The caution, with why it holds, unless the fact is known to have the value at which it is not
     * needed.
     */
    private static @Nullable String caution(
        WegingRule.@Nullable Caution caution, FeitValueReader lezing) {
      if (caution == null) {
        return null;
      }
      Object value = lezing.value(caution.feit());
      if (value == null) {
        return caution.tekst()
            + " "
            + DutchSentence.capital(FeitLabels.unknown(List.of(caution.feit().jsonName())));
      }
      return value.toString().equals(caution.waarde())
          ? null
          : caution.tekst()
              + " "
              + DutchSentence.of(FeitLabels.clause(caution.feit().jsonName(), value));
    }
  }
}
