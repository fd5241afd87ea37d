package nl.somregels.som.regels.profile.count;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import nl.somregels.som.regels.profile.space.Profielruimte;
import nl.somregels.som.regels.session.Waarheid;

/**
 * Sends every fully known profile through production Drools and holds the result against what
 * {@link Profielparen} counts from its classes. They must be the same for each joint judgement, so
 * what is concluded from the classes holds for every profile that Drools judged.
 */
public final class Profielbewijs {
  private Profielbewijs() {}

  /**
   * Lets Drools judge every profile of a space.
   *
   * @param volledig all ways in which the two packs judge its fully known profiles, counted from
   *     its classes
   * @param voortgang hears how many profiles are done, from several threads
   * @throws IllegalStateException when Drools judged a profile otherwise than its classes say
   */
  public static void toets(
      Profielruimte ruimte,
      Collection<Paarstand> volledig,
      Profielmodel links,
      Profielmodel rechts,
      LongConsumer voortgang) {
    Map<Sleutel, Long> verwacht =
        volledig.stream().collect(Collectors.toMap(Sleutel::van, Paarstand::aantal));
    Telling telling =
        Profielloop.doorloop(ruimte, () -> new Telling(links, rechts), Telling::voegToe, voortgang);
    if (!telling.aantallen.equals(verwacht)) {
      throw new IllegalStateException("Drools judges a profile otherwise than its classes");
    }
  }

  /** The rules that do not apply; of a fully known profile all others do. */
  private record Sleutel(long nietLinks, long nietRechts) {
    static Sleutel van(Paarstand stand) {
      return new Sleutel(stand.links().niet(), stand.rechts().niet());
    }
  }

  private static final class Telling implements Profielloop.Ontvanger {
    private final Profielmodel links;
    private final Profielmodel rechts;
    private final Map<Sleutel, Long> aantallen = new HashMap<>();

    Telling(Profielmodel links, Profielmodel rechts) {
      this.links = links;
      this.rechts = rechts;
    }

    @Override
    public void profiel(Waarheid[] waarheden) {
      long niet = niet(links, waarheden);
      long ander = links == rechts ? niet : niet(rechts, waarheden);
      aantallen.merge(new Sleutel(niet, ander), 1L, Long::sum);
    }

    private static long niet(Profielmodel model, Waarheid[] waarheden) {
      Profielstand stand = model.stand(waarheden, true);
      if (stand.open() != 0) {
        throw new IllegalStateException("a condition with everything known is not settled");
      }
      return model.vouw(stand).niet();
    }

    void voegToe(Telling ander) {
      ander.aantallen.forEach((sleutel, aantal) -> aantallen.merge(sleutel, aantal, Long::sum));
    }
  }
}
