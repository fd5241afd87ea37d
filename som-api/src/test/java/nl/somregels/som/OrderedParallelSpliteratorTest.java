package nl.somregels.som;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.zaken.Zaak;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderedParallelSpliteratorTest {
  private static final Executor NOBODY = portion -> {};

  private final ExecutorService pool = Executors.newFixedThreadPool(8);

  @AfterEach
  void endPool() {
    pool.shutdownNow();
    Thread.interrupted(); // what a test set itself
  }

  private static Stream<Zaak> zaken(long count) {
    return LongStream.range(0, count)
        .mapToObj(
            row ->
                new Zaak.Refused(
                    row,
                    null,
                    List.of(
                        InvoerError.of(MeldingCode.ONGELDIGE_WAARDE, "fase", null, "past niet."))));
  }

  private static <T> OrderedParallelSpliterator<T> over(
      Stream<Zaak> zaken, Executor others, int threads, Function<Zaak, T> work) {
    return new OrderedParallelSpliterator<>(
        zaken.spliterator(), source -> work.apply(source.zaak()), others, threads);
  }

  @Test
  void resultsStandInTheOrderOfTheCasesHoweverUnevenTheWork() {
    List<Long> results = new ArrayList<>();
    over(zaken(20_000), pool, 8, OrderedParallelSpliteratorTest::uneven)
        .forEachRemaining(results::add);

    assertThat(results).isEqualTo(LongStream.range(0, 20_000).boxed().toList());
  }

  /** Now and then a case takes a thousand times the work of another. */
  private static long uneven(Zaak zaak) {
    long row = zaak.row();
    long steps = row % 97 == 0 ? 1_000_000 : 1_000;
    return LongStream.range(0, steps).reduce(row, (a, b) -> a ^ b ^ b);
  }

  @Test
  void twoThreadsWorkAtTheSameTime() {
    CountDownLatch both = new CountDownLatch(2);
    List<Boolean> together = new ArrayList<>();
    over(zaken(2), pool, 2, zaak -> with(both)).forEachRemaining(together::add);

    assertThat(together).containsExactly(true, true);
  }

  private static boolean with(CountDownLatch latch) {
    latch.countDown();
    return awaited(latch);
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      return latch.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theAskingThreadDoesAllTheWorkWhenNobodyElseDoes() {
    List<Thread> workers = new ArrayList<>();
    over(zaken(1000), NOBODY, 2, zaak -> Thread.currentThread()).forEachRemaining(workers::add);

    assertThat(workers).hasSize(1000).containsOnly(Thread.currentThread());
  }

  @Test
  void noMoreIsReadAheadThanPromised() {
    AtomicInteger read = new AtomicInteger();
    List<Integer> ahead = new ArrayList<>();
    var results = over(zaken(50_000).peek(zaak -> read.incrementAndGet()), NOBODY, 2, Zaak::row);
    results.forEachRemaining(row -> ahead.add(read.get() - ahead.size()));

    assertThat(ahead).hasSize(50_000).allMatch(count -> count <= 2 * 256);
    assertThat(ahead).anyMatch(count -> count > 2 * 192);
  }

  @Test
  void aFirstResultNeedsNoMoreThanTheFirstCasesWhenTheWorkIsQuick() {
    AtomicInteger read = new AtomicInteger();
    over(zaken(1000).peek(zaak -> read.incrementAndGet()), Runnable::run, 8, Zaak::row)
        .tryAdvance(row -> assertThat(row).isZero());

    assertThat(read).hasValue(3);
  }

  @Test
  void whatTheSourceThrowsComesAfterEveryResultBeforeIt() {
    Stream<Zaak> source =
        zaken(500).peek(zaak -> assertNot(zaak.row() == 300, "the file is broken"));
    List<Long> results = new ArrayList<>();

    assertThatThrownBy(() -> over(source, pool, 8, Zaak::row).forEachRemaining(results::add))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the file is broken");
    assertThat(results).isEqualTo(LongStream.range(0, 300).boxed().toList());
  }

  @Test
  void whatTheWorkThrowsComesAfterEveryResultBeforeItAndStopsTheRest() {
    List<Long> results = new ArrayList<>();
    OrderedParallelSpliterator<Long> all =
        over(
            zaken(5000),
            pool,
            8,
            zaak -> {
              assertNot(zaak.row() == 300, "no such form");
              return zaak.row();
            });

    assertThatThrownBy(() -> all.forEachRemaining(results::add)).hasMessage("no such form");
    assertThat(results).isEqualTo(LongStream.range(0, 300).boxed().toList());
    assertThatThrownBy(() -> all.tryAdvance(results::add))
        .isInstanceOf(CancellationException.class);
  }

  private static void assertNot(boolean wrong, String message) {
    if (wrong) {
      throw new IllegalStateException(message);
    }
  }

  @Test
  void anErrorOfTheWorkIsNotKeptQuiet() {
    OrderedParallelSpliterator<Long> all =
        over(
            zaken(10),
            pool,
            2,
            zaak -> {
              throw new StackOverflowError("deep");
            });

    assertThatThrownBy(() -> all.tryAdvance(row -> {})).isInstanceOf(StackOverflowError.class);
  }

  @Test
  void anInterruptStopsTheWorkAndStaysSet() {
    Queue<Runnable> waiting = new ArrayDeque<>();
    AtomicInteger worked = new AtomicInteger();
    OrderedParallelSpliterator<Integer> all =
        over(zaken(5000), waiting::add, 8, zaak -> worked.incrementAndGet());
    all.tryAdvance(result -> Thread.currentThread().interrupt());
    int before = worked.get();

    assertThatThrownBy(() -> all.tryAdvance(result -> {}))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    waiting.forEach(Runnable::run);
    assertThat(worked).hasValue(before);
  }

  @Test
  void anInterruptIsHeardWhileWaitingForAnotherThread() {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    Thread asking = Thread.currentThread();
    Executor onlyTheFirst =
        portion -> {
          if (begun.getCount() > 0) {
            pool.execute(portion);
            assertThat(awaited(begun)).isTrue();
          }
        };
    OrderedParallelSpliterator<Boolean> all =
        over(
            zaken(2),
            onlyTheFirst,
            2,
            zaak -> {
              if (zaak.row() == 0) {
                begun.countDown();
                return awaited(release);
              }
              asking.interrupt();
              return true;
            });

    assertThatThrownBy(() -> all.tryAdvance(result -> {}))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    release.countDown();
  }

  @Test
  void onceClosedThePortionsThatWaitDoNothing() {
    Queue<Runnable> waiting = new ArrayDeque<>();
    AtomicInteger worked = new AtomicInteger();
    OrderedParallelSpliterator<Integer> all =
        over(zaken(5000), waiting::add, 8, zaak -> worked.incrementAndGet());
    all.tryAdvance(result -> {});
    int before = worked.get();
    all.stop();

    assertThatThrownBy(() -> all.tryAdvance(result -> {}))
        .isInstanceOf(CancellationException.class);
    assertThat(waiting).hasSizeGreaterThan(1);
    waiting.forEach(Runnable::run);
    assertThat(worked).hasValue(before);
  }
}
