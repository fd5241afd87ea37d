package nl.somregels.som.regels.profile.count;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.Witness;
import nl.somregels.som.regels.profile.space.ClassPair;
import nl.somregels.som.regels.profile.space.FactClass;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import org.jspecify.annotations.Nullable;

/**
 * One class per bundle of facts, bundle by bundle: a pair of cases in the making.
 *
 * @param feiten how many facts the two cases state so far
 * @param eerder the bundles before, or null at the start
 * @param klasse the classes of the last bundle, or null at the start
 */
public record WitnessPath(int feiten, @Nullable WitnessPath eerder, @Nullable ClassPair klasse) {
  public static final WitnessPath BEGIN = new WitnessPath(0, null, null);

  public WitnessPath en(ClassPair volgende) {
    return new WitnessPath(feiten + volgende.feiten(), this, volgende);
  }

  /** The chain that states fewer facts; this one when they state as many. */
  public WitnessPath ofKorter(WitnessPath ander) {
    return ander.feiten < feiten ? ander : this;
  }

  /** The first case, on {@link ProfileSpace#PEILDATUM}. */
  public Witness links() {
    return getuige(ClassPair::links);
  }

  /** The second case, on {@link ProfileSpace#PEILDATUM}. */
  public Witness rechts() {
    return getuige(ClassPair::rechts);
  }

  private Witness getuige(Function<ClassPair, FactClass> kant) {
    Map<Feit, Object> alle = new HashMap<>();
    WitnessPath deel = this;
    while (deel != null && deel.klasse != null) {
      alle.putAll(kant.apply(deel.klasse).feiten());
      deel = deel.eerder;
    }
    GedetineerdeBuilder builder = Gedetineerde.builder("getuige");
    alle.forEach(builder::met);
    return new Witness(builder.build(), ProfileSpace.PEILDATUM);
  }
}
