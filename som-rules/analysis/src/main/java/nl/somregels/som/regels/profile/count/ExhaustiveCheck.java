package nl.somregels.som.regels.profile.count;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.regels.session.Truth;

/**
 * Sends every fully known profile through production Drools and holds the result against what
 * {@link JointStates} counts from its classes. They must be the same for each joint judgement, so
 * what is concluded from the classes holds for every profile that Drools judged.
 */
public final class ExhaustiveCheck {
  private ExhaustiveCheck() {}

  /**
   * Lets Drools judge every profile of a space.
   *
   * @param volledig all ways in which the two packs judge its fully known profiles, counted from
   *     its classes
   * @param voortgang hears how many profiles are done, from several threads
   * @throws IllegalStateException when Drools judged a profile otherwise than its classes say
   */
  public static void toets(
      ProfileSpace ruimte,
      Collection<JointState> volledig,
      PackModel links,
      PackModel rechts,
      LongConsumer voortgang) {
    Map<StateKey, Long> verwacht =
        volledig.stream().collect(Collectors.toMap(StateKey::van, JointState::aantal));
    StateCount telling =
        ProfileScan.doorloop(
            ruimte, () -> new StateCount(links, rechts), StateCount::voegToe, voortgang);
    if (!telling.aantallen.equals(verwacht)) {
      throw new IllegalStateException("Drools judges a profile otherwise than its classes");
    }
  }

  /** The rules that do not apply; of a fully known profile all others do. */
  private record StateKey(long nietLinks, long nietRechts) {
    static StateKey van(JointState stand) {
      return new StateKey(stand.links().niet(), stand.rechts().niet());
    }
  }

  private static final class StateCount implements ProfileScan.ProfileConsumer {
    private final PackModel links;
    private final PackModel rechts;
    private final Map<StateKey, Long> aantallen = new HashMap<>();

    StateCount(PackModel links, PackModel rechts) {
      this.links = links;
      this.rechts = rechts;
    }

    @Override
    public void profiel(Truth[] waarheden) {
      long niet = niet(links, waarheden);
      long ander = links == rechts ? niet : niet(rechts, waarheden);
      aantallen.merge(new StateKey(niet, ander), 1L, Long::sum);
    }

    private static long niet(PackModel model, Truth[] waarheden) {
      ProfileState stand = model.stand(waarheden, true);
      if (stand.open() != 0) {
        throw new IllegalStateException("a condition with everything known is not settled");
      }
      return model.vouw(stand).niet();
    }

    void voegToe(StateCount ander) {
      ander.aantallen.forEach((sleutel, aantal) -> aantallen.merge(sleutel, aantal, Long::sum));
    }
  }
}
