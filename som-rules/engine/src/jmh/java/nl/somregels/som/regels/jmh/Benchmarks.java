package nl.somregels.som.regels.jmh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.somregels.som.RegelpakketEngine;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.reference.HandwrittenEngine;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints the tables of {@code performance.md}: ratios of one run, medians
 * with the lowest and highest iteration.
 */
public final class Benchmarks {
  private static final String BASE = "droolsReused";
  private static final Map<String, String> ROWS = new LinkedHashMap<>();

  static {
    ROWS.put("knownHandwritten", "fully known cases, hand-written Java");
    ROWS.put("knownWithCache", "fully known cases, engine, profiles seen before");
    ROWS.put("handwritten", "mixed cases, hand-written Java");
    ROWS.put("engineWithCache", "mixed cases, engine, profiles seen before");
    ROWS.put("engineWithoutCache", "mixed cases, engine without memo");
    ROWS.put("unknownWithCache", "everything unknown, seen before");
    ROWS.put("unknownWithoutCache", "everything unknown, without memo");
    ROWS.put("batch", "a year of 30,000, one after another");
    ROWS.put("batchInParallel", "a year of 30,000, evaluateAll");
    ROWS.put("jsonOut", "JSON of a prioritering");
    ROWS.put("explanationText", "`verklaar` text of a prioritering");
    ROWS.put(BASE, "bare Drools, session reused");
    ROWS.put("droolsFresh", "bare Drools, session per case");
    ROWS.put("droolsReusedUnknown", "bare Drools, reused, everything unknown");
  }

  private Benchmarks() {}

  /** Takes the options of JMH, to measure shorter or longer than usual. */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .parent(new CommandLineOptions(args))
                    .include(EngineBenchmark.class.getName())
                    .addProfiler(GCProfiler.class)
                    .jvmArgsAppend("-Xmx1g")
                    .build())
            .run();
    print(results);
    Stages.print();
    year("30,000 varied cases", Population.varied(30_000));
    year("30,000 varied fully known cases", Population.fullyKnown(30_000));
    Curve.print();
    try {
      ColdStart.print();
      Jvm.seconds("-Xmx1g", MemoryUse.class.getName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void print(Collection<RunResult> results) {
    Map<String, RunResult> byName = new LinkedHashMap<>();
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      byName.put(name.substring(name.lastIndexOf('.') + 1), result);
    }
    double base = Figures.median(scores(byName.get(BASE)));
    System.out.println("| per case | median (ns) | lowest - highest | bytes | Drools reused = 1 |");
    System.out.println("|---|---:|---:|---:|---:|");
    ROWS.forEach(
        (name, title) -> {
          List<Double> scores = scores(byName.get(name));
          Figures.line(
              "| %s | %.0f | %.0f - %.0f | %.0f | %.1f |",
              title,
              Figures.median(scores),
              scores.get(0),
              scores.get(scores.size() - 1),
              bytes(byName.get(name)),
              Figures.median(scores) / base);
        });
    Figures.line(
        "%nMachine: %s, %d cores, Java %s, SOM %s.",
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.vm.version"),
        SomRegels.version());
  }

  /** Every case once, as a year brings them; the memo starts empty. */
  private static void year(String title, List<Gedetineerde> cases) {
    List<Double> withCache = new ArrayList<>();
    List<Double> withoutCache = new ArrayList<>();
    List<Double> handwritten = new ArrayList<>();
    double found = 0;
    for (int round = 0; round < 9; round++) {
      RegelpakketEngine engine = SomRegels.bundled().version(PakketVersie.of("2021.1"));
      withCache.add(perCase(engine, cases));
      found = SomRegels.cache(engine).hitRate();
      withoutCache.add(perCase(SomRegels.withoutCache(engine), cases));
      handwritten.add(perCase(new HandwrittenEngine(engine.regelpakket()), cases));
    }
    double reference = settled(handwritten);
    Figures.line(
        "%nA year, %s, each once: %.1f us per case, of which the memo knew %.0f%%;"
            + " without memo %.1f us; hand-written Java %.1f us (ratios %.1f and %.1f).",
        title,
        settled(withCache),
        100 * found,
        settled(withoutCache),
        reference,
        settled(withCache) / reference,
        settled(withoutCache) / reference);
  }

  private static double perCase(SomEngine engine, List<Gedetineerde> cases) {
    long start = System.nanoTime();
    long kept = 0;
    for (Gedetineerde each : cases) {
      kept += engine.evaluate(each, Population.PEILDATUM).bevindingen().size();
    }
    if (kept == 0) {
      throw new IllegalStateException("nothing was judged");
    }
    return (System.nanoTime() - start) / 1e3 / cases.size();
  }

  /** The median without the first rounds, which warm up. */
  private static double settled(List<Double> rounds) {
    return Figures.median(rounds.subList(4, rounds.size()));
  }

  private static List<Double> scores(RunResult result) {
    List<Double> scores = new ArrayList<>();
    for (BenchmarkResult fork : result.getBenchmarkResults()) {
      fork.getIterationResults()
          .forEach(iteration -> scores.add(iteration.getPrimaryResult().getScore()));
    }
    return scores.stream().sorted().toList();
  }

  private static double bytes(RunResult result) {
    return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
  }
}
