package nl.somregels.som.cli;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import nl.somregels.som.SomEngine;
import nl.somregels.som.examples.sample.SampleInstroom;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.ZaakResult;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.render.PrioriteringJson;
import nl.somregels.som.zaken.Zaak;

/**
 * A year's inflow in the library, warm: each case alone on one thread against {@code evaluateAll},
 * with and without its JSON. The ways take turns, so that a busy machine is busy for both; how much
 * processor time the second way takes of the first tells what is lost. With {@code som.jar} and the
 * test classes on the class path: {@code InstroomBenchmark [CASES [ROUNDS]]}.
 */
public final class InstroomBenchmark {
  private static final LocalDate PEILDATUM = SampleInstroom.PEILDATUM;
  private static final SomEngine ENGINE = SomRegels.bundled().inForceOn(PEILDATUM);

  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private InstroomBenchmark() {}

  public static void main(String[] args) {
    int cases = args.length > 0 ? Integer.parseInt(args[0]) : 30_000;
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 11;
    List<Gedetineerde> zaken = SampleInstroom.zaken(cases).toList();
    measure("prioritering", zaken, rounds, prioritering -> prioritering.bevindingen().size());
    measure(
        "JSON", zaken, rounds, prioritering -> PrioriteringJson.renderUtf8(prioritering).length);
  }

  private static void measure(
      String what, List<Gedetineerde> zaken, int rounds, ToLongFunction<Prioritering> form) {
    long[] alone = new long[rounds];
    long[] all = new long[rounds];
    double[] ratios = new double[rounds];
    long aloneWork = 0;
    long allWork = 0;
    for (int i = -rounds / 2; i < rounds; i++) { // the first ones only warm up
      long before = MACHINE.getProcessCpuTime();
      long oneByOne = nanos(zaken, form, InstroomBenchmark::oneByOne);
      long between = MACHINE.getProcessCpuTime();
      long together = nanos(zaken, form, InstroomBenchmark::together);
      if (i >= 0) {
        aloneWork += between - before;
        allWork += MACHINE.getProcessCpuTime() - between;
        alone[i] = oneByOne;
        all[i] = together;
        ratios[i] = (double) oneByOne / together;
      }
    }
    Arrays.sort(ratios);
    System.out.println(
        what
            + ", "
            + zaken.size()
            + " cases: one by one "
            + millis(alone)
            + " ms, evaluateAll "
            + millis(all)
            + " ms (median, least to most), times as fast "
            + ratios[rounds / 2]
            + ", for as much processor time "
            + (double) allWork / aloneWork);
  }

  private interface Way {
    long run(List<Gedetineerde> zaken, ToLongFunction<Prioritering> form);
  }

  private static long nanos(List<Gedetineerde> zaken, ToLongFunction<Prioritering> form, Way way) {
    long start = System.nanoTime();
    long total = way.run(zaken, form);
    long nanos = System.nanoTime() - start;
    if (total <= 0) {
      throw new IllegalStateException("nothing was done");
    }
    return nanos;
  }

  private static long oneByOne(List<Gedetineerde> zaken, ToLongFunction<Prioritering> form) {
    long total = 0;
    for (Gedetineerde zaak : zaken) {
      total += form.applyAsLong(ENGINE.evaluate(zaak, PEILDATUM));
    }
    return total;
  }

  private static long together(List<Gedetineerde> zaken, ToLongFunction<Prioritering> form) {
    Function<ZaakResult, Long> shape =
        result -> form.applyAsLong(((ZaakResult.Proposal) result).prioritering());
    return ENGINE
        .evaluateAll(Zaak.of(zaken.stream()), PEILDATUM, shape)
        .mapToLong(Long::longValue)
        .sum();
  }

  private static String millis(long[] nanos) {
    long[] sorted = Arrays.stream(nanos).map(each -> each / 1_000_000).sorted().toArray();
    return sorted[sorted.length / 2] + " (" + sorted[0] + "-" + sorted[sorted.length - 1] + ")";
  }
}
