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
  private static final int BLOCK = 1000;

  private ProfileScan() {}

  /** Hears the truth of every condition for one profile. */
  interface ProfileConsumer {
    void profile(Truth[] truths);
  }

  /** Every profile once, in any order; a receiver per thread; {@code together} adds two. */
  static <T extends ProfileConsumer> T run(
      ProfileSpace space, Supplier<T> receivers, BiConsumer<T, T> together, LongConsumer progress) {
    AtomicLong done = new AtomicLong();
    return LongStream.range(0, (space.count() + BLOCK - 1) / BLOCK)
        .parallel()
        .collect(
            receivers::get,
            (receiver, block) -> {
              long from = block * BLOCK;
              long until = Math.min(from + BLOCK, space.count());
              block(space, from, until, receiver);
              progress.accept(done.addAndGet(until - from));
            },
            together);
  }

  private static void block(ProfileSpace space, long from, long until, ProfileConsumer receiver) {
    List<FieldValues> views = LongStream.range(from, until).mapToObj(space::view).toList();
    for (Truth[] truths : space.session().evaluate(views)) {
      receiver.profile(truths);
    }
  }
}
