package nl.somregels.som.regels.profile.count;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.Getuige;
import nl.somregels.som.regels.profile.space.Groepsklasse;
import nl.somregels.som.regels.profile.space.Paarklasse;
import nl.somregels.som.regels.profile.space.Profielruimte;
import org.jspecify.annotations.Nullable;

/**
 * One class per bundle of facts, bundle by bundle: a pair of cases in the making.
 *
 * @param feiten how many facts the two cases state so far
 * @param eerder the bundles before, or null at the start
 * @param klasse the classes of the last bundle, or null at the start
 */
public record Feitenketen(int feiten, @Nullable Feitenketen eerder, @Nullable Paarklasse klasse) {
  public static final Feitenketen BEGIN = new Feitenketen(0, null, null);

  public Feitenketen en(Paarklasse volgende) {
    return new Feitenketen(feiten + volgende.feiten(), this, volgende);
  }

  /** The chain that states fewer facts; this one when they state as many. */
  public Feitenketen ofKorter(Feitenketen ander) {
    return ander.feiten < feiten ? ander : this;
  }

  /** The first case, on {@link Profielruimte#PEILDATUM}. */
  public Getuige links() {
    return getuige(Paarklasse::links);
  }

  /** The second case, on {@link Profielruimte#PEILDATUM}. */
  public Getuige rechts() {
    return getuige(Paarklasse::rechts);
  }

  private Getuige getuige(Function<Paarklasse, Groepsklasse> kant) {
    Map<Feit, Object> alle = new HashMap<>();
    Feitenketen deel = this;
    while (deel != null && deel.klasse != null) {
      alle.putAll(kant.apply(deel.klasse).feiten());
      deel = deel.eerder;
    }
    GedetineerdeBuilder builder = Gedetineerde.builder("getuige");
    alle.forEach(builder::met);
    return new Getuige(builder.build(), Profielruimte.PEILDATUM);
  }
}
