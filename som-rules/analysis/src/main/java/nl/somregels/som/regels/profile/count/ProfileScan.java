package nl.somregels.som.regels.profile.count;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.Truth;

/** Sends every profile of a space through Drools, in portions and over the cores. */
final class ProfileScan {
  private static final int BLOK = 1000;

  private ProfileScan() {}

  /** Hears the truth of every condition for one profile. */
  interface ProfileConsumer {
    /**
     * One profile.
     *
     * @param waarheden the truth of every condition of the space
     */
    void profiel(Truth[] waarheden);
  }

  /**
   * Every profile once; each thread of work has a receiver of its own, and these are joined. The
   * order in which profiles come must not matter to the receiver.
   *
   * @param samen adds what the second receiver heard to the first
   * @param voortgang hears how many profiles are done, from several threads
   */
  static <T extends ProfileConsumer> T doorloop(
      ProfileSpace ruimte, Supplier<T> ontvangers, BiConsumer<T, T> samen, LongConsumer voortgang) {
    AtomicLong klaar = new AtomicLong();
    return LongStream.range(0, (ruimte.aantal() + BLOK - 1) / BLOK)
        .parallel()
        .collect(
            ontvangers::get,
            (ontvanger, blok) -> {
              long van = blok * BLOK;
              long tot = Math.min(van + BLOK, ruimte.aantal());
              blok(ruimte, van, tot, ontvanger);
              voortgang.accept(klaar.addAndGet(tot - van));
            },
            samen);
  }

  private static void blok(ProfileSpace ruimte, long van, long tot, ProfileConsumer ontvanger) {
    List<FieldValues> beelden = LongStream.range(van, tot).mapToObj(ruimte::beeld).toList();
    for (Truth[] waarheden : ruimte.sessie().evaluate(beelden)) {
      ontvanger.profiel(waarheden);
    }
  }
}
