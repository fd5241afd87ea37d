package nl.somregels.som.examples.uitvoer;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.somregels.som.prioritering.Uitslag;

/**
 * Something made once for all cases that share an {@link Uitslag}. An engine gives cases that it
 * cannot tell apart the very same one, so looking at which one it is finds most of them without
 * comparing anything; one that is not recognised is only made again. Bounded: when it is full, all
 * goes out. Not safe for use by several threads at once.
 */
final class SharedByUitslag<T> {
  private static final int MOST = 32_768;

  private final Map<Uitslag, T> made = new IdentityHashMap<>();
  private final Function<Uitslag, T> maker;
  private final BiConsumer<Uitslag, T> goesOut;

  /**
   * Nothing yet.
   *
   * @param maker makes it
   * @param goesOut what to do with each before it is forgotten
   */
  SharedByUitslag(Function<Uitslag, T> maker, BiConsumer<Uitslag, T> goesOut) {
    this.maker = maker;
    this.goesOut = goesOut;
  }

  /** What goes with this outcome. */
  T of(Uitslag uitslag) {
    T earlier = made.get(uitslag);
    if (earlier == null) {
      if (made.size() == MOST) {
        clear();
      }
      earlier = maker.apply(uitslag);
      made.put(uitslag, earlier);
    }
    return earlier;
  }

  /** Forgets everything. */
  void clear() {
    made.forEach(goesOut);
    made.clear();
  }
}
