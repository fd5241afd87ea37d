package nl.somregels.som.regels.profile.count;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.regels.profile.space.ClassPair;
import nl.somregels.som.regels.profile.space.FactClass;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import org.jspecify.annotations.Nullable;

/** Two unfinished cases: one class per bundle, linked to earlier ones; null at the start. */
public record WitnessPath(
    int feiten, @Nullable WitnessPath earlier, @Nullable ClassPair valueClass) {
  public static final WitnessPath BEGIN = new WitnessPath(0, null, null);

  public WitnessPath and(ClassPair next) {
    return new WitnessPath(feiten + next.feiten(), this, next);
  }

  /** The chain that states fewer facts; this one when they state as many. */
  public WitnessPath orShorter(WitnessPath other) {
    return other.feiten < feiten ? other : this;
  }

  /** The first case, on {@link ProfileSpace#PEILDATUM}. */
  public DatedCase left() {
    return witness(ClassPair::left);
  }

  /** The second case, on {@link ProfileSpace#PEILDATUM}. */
  public DatedCase right() {
    return witness(ClassPair::right);
  }

  private DatedCase witness(Function<ClassPair, FactClass> side) {
    Map<Feit, Object> all = new HashMap<>();
    WitnessPath part = this;
    while (part != null && part.valueClass != null) {
      all.putAll(side.apply(part.valueClass).feiten());
      part = part.earlier;
    }
    GedetineerdeBuilder builder = Gedetineerde.builder("getuige");
    all.forEach(builder::met);
    return new DatedCase(builder.build(), ProfileSpace.PEILDATUM);
  }
}
