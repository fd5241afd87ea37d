package nl.somregels.som.regels.jmh;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.somregels.som.RegelpakketEngine;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.ZaakResult;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.decide.CriteriaModel;
import nl.somregels.som.regels.reference.HandwrittenEngine;
import nl.somregels.som.regels.render.PrioriteringJson;
import nl.somregels.som.regels.render.VerklaringText;
import nl.somregels.som.regels.session.BareDrools;
import nl.somregels.som.regels.session.FactLifter;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.zaken.Zaak;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Pack 2021.1, time per case, one after another over the bundled inflow. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class EngineBenchmark {
  private static final int CASES = 300;
  private static final int BATCH = 30_000;

  private final Gedetineerde unknown = Gedetineerde.builder("onbekend").build();
  private final FieldValues unknownSeen = FactLifter.lift(unknown, Population.PEILDATUM);
  private final List<FieldValues> seen = new ArrayList<>();
  private final List<Prioritering> judged = new ArrayList<>();
  private List<Gedetineerde> cases;
  private List<Gedetineerde> known;
  private List<Gedetineerde> batch;
  private RegelpakketEngine engine;
  private SomEngine withoutCache;
  private SomEngine handwritten;
  private BareDrools bare;
  private int next;

  @Setup(Level.Trial)
  public void setUp() {
    engine = SomRegels.bundled().version(PakketVersie.of("2021.1"));
    withoutCache = SomRegels.withoutCache(engine);
    handwritten = new HandwrittenEngine(engine.regelpakket());
    bare = new BareDrools(new CriteriaModel(TestPakketten.pakket("2021.1").rules()).voorwaarden());
    cases = Population.bundled();
    known = Population.fullyKnown(CASES);
    batch = Population.varied(BATCH);
    for (Gedetineerde each : cases) {
      seen.add(FactLifter.lift(each, Population.PEILDATUM));
      judged.add(engine.evaluate(each, Population.PEILDATUM));
    }
  }

  private int next() {
    next = next + 1 == CASES ? 0 : next + 1;
    return next;
  }

  @Benchmark
  public Prioritering knownWithCache() {
    return engine.evaluate(known.get(next()), Population.PEILDATUM);
  }

  @Benchmark
  public Prioritering knownHandwritten() {
    return handwritten.evaluate(known.get(next()), Population.PEILDATUM);
  }

  @Benchmark
  public Prioritering engineWithCache() {
    return engine.evaluate(cases.get(next()), Population.PEILDATUM);
  }

  @Benchmark
  public Prioritering engineWithoutCache() {
    return withoutCache.evaluate(cases.get(next()), Population.PEILDATUM);
  }

  @Benchmark
  public Prioritering unknownWithCache() {
    return engine.evaluate(unknown, Population.PEILDATUM);
  }

  @Benchmark
  public Prioritering unknownWithoutCache() {
    return withoutCache.evaluate(unknown, Population.PEILDATUM);
  }

  @Benchmark
  public String explanationText() {
    return VerklaringText.render(judged.get(next()));
  }

  @Benchmark
  public String jsonOut() {
    return PrioriteringJson.render(judged.get(next()));
  }

  @Benchmark
  @OperationsPerInvocation(BATCH)
  public long batch() {
    return batch.stream()
        .map(each -> engine.evaluate(each, Population.PEILDATUM).prioriteit())
        .filter(prioriteit -> prioriteit == Prioriteit.HOGE_PRIORITEIT)
        .count();
  }

  @Benchmark
  @OperationsPerInvocation(BATCH)
  public long batchInParallel() {
    try (Stream<Prioriteit> all =
        engine.evaluateAll(
            Zaak.of(batch.stream()),
            Population.PEILDATUM,
            judged -> ((ZaakResult.Proposal) judged).prioritering().prioriteit())) {
      return all.filter(prioriteit -> prioriteit == Prioriteit.HOGE_PRIORITEIT).count();
    }
  }

  @Benchmark
  public Prioritering handwritten() {
    return handwritten.evaluate(cases.get(next()), Population.PEILDATUM);
  }

  @Benchmark
  public int droolsReused() {
    return bare.reused(seen.get(next()));
  }

  @Benchmark
  public int droolsFresh() {
    return bare.fresh(seen.get(next()));
  }

  @Benchmark
  public int droolsReusedUnknown() {
    return bare.reused(unknownSeen);
  }
}
