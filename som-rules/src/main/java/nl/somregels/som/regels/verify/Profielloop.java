package nl.somregels.som.regels.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.somregels.som.regels.session.Feitenbeeld;
import nl.somregels.som.regels.session.Waarheid;

/** Sends every profile of a space through Drools, in portions and over the cores. */
public final class Profielloop {
  private static final int PORTIE = 100;
  private static final int BLOK = 4096;

  private Profielloop() {}

  /** Hears the truth of every condition for one profile. */
  public interface Ontvanger {
    /**
     * One profile.
     *
     * @param nummer its number in the space
     * @param waarheden the truth of every condition of the space
     */
    void profiel(long nummer, Waarheid[] waarheden);
  }

  /**
   * Every profile once; each thread of work has a receiver of its own, and all of them are returned
   * in the order of the profiles they heard, so that joining them is reproducible.
   *
   * @param voortgang hears how many profiles are done, from several threads
   */
  public static <T extends Ontvanger> List<T> doorloop(
      Profielruimte ruimte, Supplier<T> ontvangers, LongConsumer voortgang) {
    int blokken = Math.toIntExact((ruimte.aantal() + BLOK - 1) / BLOK);
    AtomicLong klaar = new AtomicLong();
    return IntStream.range(0, blokken)
        .parallel()
        .mapToObj(
            blok -> {
              T ontvanger = ontvangers.get();
              long van = (long) blok * BLOK;
              long tot = Math.min(van + BLOK, ruimte.aantal());
              for (long begin = van; begin < tot; begin += PORTIE) {
                portie(ruimte, begin, Math.min(begin + PORTIE, tot), ontvanger);
              }
              voortgang.accept(klaar.addAndGet(tot - van));
              return ontvanger;
            })
        .toList();
  }

  private static void portie(Profielruimte ruimte, long van, long tot, Ontvanger ontvanger) {
    List<Feitenbeeld> beelden = new ArrayList<>(PORTIE);
    for (long nummer = van; nummer < tot; nummer++) {
      beelden.add(ruimte.beeld(nummer));
    }
    Waarheid[][] waarheden = ruimte.sessie().evaluate(beelden);
    for (int i = 0; i < waarheden.length; i++) {
      ontvanger.profiel(van + i, waarheden[i]);
    }
  }
}
