package nl.somregels.som.regels;

import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Something that is done over and over beside a test, a thousand times a second at most. */
final class Busy {
  private static final long PAUSE_NANOS = 1_000_000;

  private Busy() {}

  /** What is done. */
  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }

  /** Repeats {@code work} on a thread of its own while {@code test} runs; both must succeed. */
  static void with(Work work, Work test) throws Exception {
    AtomicBoolean goesOn = new AtomicBoolean(true);
    FutureTask<Void> repeated =
        new FutureTask<>(
            () -> {
              while (goesOn.get()) {
                work.run();
                LockSupport.parkNanos(PAUSE_NANOS);
              }
              return null;
            });
    new Thread(repeated, "busy").start();
    try {
      test.run();
    } finally {
      goesOn.set(false);
    }
    repeated.get();
  }
}
