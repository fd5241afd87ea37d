package nl.somregels.som.regels.jmh;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.FeitenValidator;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.decide.CriteriaModel;
import nl.somregels.som.regels.decide.FeitSet;
import nl.somregels.som.regels.decide.ProfileReader;
import nl.somregels.som.regels.engine.CanonicalJson;
import nl.somregels.som.regels.session.ConditionEvaluator;
import nl.somregels.som.regels.session.FactLifter;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.FieldValuesBuilder;
import nl.somregels.som.regels.trace.FeitValueReader;

/**
 * Where the time and the memory of one decision go: the stages that can be run alone, beside the
 * whole. What is left is making the prioritering: findings with the values of the case, lists.
 */
final class Stages {
  private static final int WARM = 400;
  private static final int MEASURED = 200;

  /** Where results go, so that making them is not optimised away. */
  private static volatile Object last;

  private Stages() {}

  static void print() {
    SomEngine engine = SomRegels.bundled().version(PakketVersie.of("2021.1"));
    SomEngine withoutCache = SomRegels.withoutCache(engine);
    CriteriaModel model = new CriteriaModel(TestPakketten.pakket("2021.1").rules());
    ConditionEvaluator session = ConditionEvaluator.of(model.voorwaarden());
    ProfileReader reader = ProfileReader.of(model.voorwaarden()).orElseThrow();
    FieldValues nothingSeen = new FieldValuesBuilder().build();
    Map<String, Function<Gedetineerde, Object>> stages = new LinkedHashMap<>();
    stages.put("facts checked", each -> FeitenValidator.errors(each, Population.PEILDATUM));
    stages.put("facts as the rules see them", each -> FactLifter.lift(each, Population.PEILDATUM));
    stages.put(
        "the same, and the key of its profile",
        each -> reader.read(FactLifter.lift(each, Population.PEILDATUM), FeitSet.known(each)));
    stages.put(
        "the same facts, judged by Drools",
        each -> session.evaluate(FactLifter.lift(each, Population.PEILDATUM)));
    stages.put(
        "facts in text, and their hash for the receipt",
        each -> CanonicalJson.invoerHash(new FeitValueReader(each, nothingSeen)::json, null));
    stages.put(
        "whole prioritering, profile seen", each -> engine.evaluate(each, Population.PEILDATUM));
    stages.put(
        "whole prioritering, without memo",
        each -> withoutCache.evaluate(each, Population.PEILDATUM));
    System.out.println("\n| where it goes, per mixed case | ns | bytes |\n|---|---:|---:|");
    measure(stages);
  }

  /** All stages in every round, so that none is measured while the JVM still compiles it. */
  private static void measure(Map<String, Function<Gedetineerde, Object>> stages) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    List<Gedetineerde> cases = Population.bundled();
    Map<String, List<Double>> times = new LinkedHashMap<>();
    Map<String, Double> bytes = new LinkedHashMap<>();
    for (int round = 0; round < WARM + MEASURED; round++) {
      for (Map.Entry<String, Function<Gedetineerde, Object>> stage : stages.entrySet()) {
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        for (Gedetineerde each : cases) {
          last = stage.getValue().apply(each);
        }
        times
            .computeIfAbsent(stage.getKey(), first -> new ArrayList<>())
            .add((double) (System.nanoTime() - start) / cases.size());
        bytes.put(
            stage.getKey(),
            (double) (threads.getCurrentThreadAllocatedBytes() - allocated) / cases.size());
      }
    }
    times.forEach(
        (title, all) ->
            Figures.line(
                "| %s | %.0f | %.0f |",
                title, Figures.median(all.subList(WARM, all.size())), bytes.get(title)));
  }
}
