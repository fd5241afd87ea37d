package nl.somregels.som;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.somregels.som.feiten.InvoerException;
import nl.somregels.som.prioritering.ZaakResult;
import nl.somregels.som.zaken.LazyZaak;
import nl.somregels.som.zaken.Zaak;
import org.jspecify.annotations.Nullable;

/**
 * Reads cases in portions, has the portions worked on by other threads and by the one that asks,
 * and hands the results out in the order of the cases.
 *
 * <p>A portion is worked on by whoever comes first. So the asking thread never waits for one that
 * nobody has begun, however busy the other threads are, and nothing needs to be ended when the
 * result is abandoned: portions that were handed over end by themselves.
 */
final class OrderedParallelSpliterator<T> implements Spliterator<T> {
  static final int PORTION = 64;
  static final int PORTIONS_PER_THREAD = 4;
  private static final Runnable NOTHING = () -> {};

  private final Spliterator<? extends LazyZaak> zaken;
  private final Function<? super LazyZaak, ? extends T> work;
  private final Executor others;
  private final int portionsAhead;
  private final Deque<FutureTask<ResultQueue<T>>> portions = new ArrayDeque<>();
  private ResultQueue<T> results = new ResultQueue<>(List.of(), NOTHING);
  private int handedOut;
  private int size = 1;
  private boolean ended;
  private volatile boolean stopped;

  /** What came of one portion: its results, and behind them what went wrong, if anything did. */
  private record ResultQueue<T>(List<T> values, Runnable behind) {}

  OrderedParallelSpliterator(
      Spliterator<? extends LazyZaak> zaken,
      Function<? super LazyZaak, ? extends T> work,
      Executor others,
      int threads) {
    this.zaken = zaken;
    this.work = work;
    this.others = others;
    this.portionsAhead = threads * PORTIONS_PER_THREAD;
  }

  /** The result of working on each case, on all processors. */
  static <T> Stream<T> stream(
      Stream<? extends LazyZaak> zaken, Function<? super LazyZaak, ? extends T> work) {
    OrderedParallelSpliterator<T> results =
        new OrderedParallelSpliterator<>(
            zaken.sequential().spliterator(),
            work,
            ForkJoinPool.commonPool(),
            Runtime.getRuntime().availableProcessors());
    return StreamSupport.stream(results, false).onClose(results::stop).onClose(zaken::close);
  }

  /** What becomes of one case. */
  static ZaakResult judge(SomEngine engine, Zaak zaak, LocalDate peildatum) {
    if (zaak instanceof Zaak.Refused refused) {
      return new ZaakResult.Refusal(refused);
    }
    Zaak.Valid valid = (Zaak.Valid) zaak;
    try {
      return engine.propose(valid, peildatum);
    } catch (InvoerException e) {
      return new ZaakResult.Refusal(
          new Zaak.Refused(valid.row(), valid.gedetineerde().kenmerk(), e.errors()));
    }
  }

  /** Works out the explanation of a proposal here, on this thread. */
  static ZaakResult complete(ZaakResult result) {
    if (result instanceof ZaakResult.Proposal proposal) {
      proposal.prioritering();
    }
    return result;
  }

  /** No portion goes further than the case at hand, and nothing is handed out any more. */
  void stop() {
    stopped = true;
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    goOn();
    while (handedOut == results.values().size()) {
      results.behind().run();
      readAhead();
      if (portions.isEmpty()) {
        return false;
      }
      results = oldest();
      handedOut = 0;
    }
    action.accept(results.values().get(handedOut++));
    return true;
  }

  /** Two portions read for one handed out fill the room ahead; more only while there is to wait. */
  private void readAhead() {
    for (int read = 0; !ended && portions.size() < portionsAhead; read++) {
      if (read >= 2 && portions.element().isDone()) {
        return;
      }
      FutureTask<ResultQueue<T>> portion = portion();
      portions.add(portion);
      others.execute(portion);
    }
  }

  /** The next cases; the first portions are small, so that the first results come at once. */
  private FutureTask<ResultQueue<T>> portion() {
    List<LazyZaak> portion = new ArrayList<>(size);
    Runnable behind = NOTHING;
    try {
      while (!ended && portion.size() < size) {
        goOn();
        ended = !zaken.tryAdvance(portion::add);
      }
    } catch (RuntimeException e) {
      behind = stopping(e);
      ended = true;
    }
    size = Math.min(PORTION, size * 2);
    Runnable last = behind;
    return new FutureTask<>(() -> workOn(portion, last));
  }

  private ResultQueue<T> workOn(List<LazyZaak> portion, Runnable behind) {
    List<T> values = new ArrayList<>(portion.size());
    try {
      for (LazyZaak source : portion) {
        if (stopped) {
          throw new CancellationException("closed or interrupted");
        }
        values.add(work.apply(source));
      }
      return new ResultQueue<>(values, behind);
    } catch (RuntimeException e) {
      return new ResultQueue<>(values, stopping(e));
    }
  }

  private Runnable stopping(RuntimeException e) {
    return () -> {
      stop();
      throw e;
    };
  }

  /** Works on portions that nobody has begun until the oldest is done. */
  private ResultQueue<T> oldest() {
    FutureTask<ResultQueue<T>> oldest = portions.element();
    for (FutureTask<ResultQueue<T>> portion : portions) {
      if (oldest.isDone()) {
        break;
      }
      goOn();
      portion.run(); // returns at once when it was begun
    }
    try {
      ResultQueue<T> done = oldest.get();
      portions.remove();
      return done;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop();
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      stop();
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e);
    }
  }

  @Override
  public @Nullable Spliterator<T> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return ORDERED;
  }

  private void goOn() {
    if (Thread.currentThread().isInterrupted()) {
      stop();
    }
    if (stopped) {
      throw new CancellationException("closed or interrupted");
    }
  }
}
