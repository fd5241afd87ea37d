package nl.somregels.som.regels.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.Pakketten;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.decide.ProfielReader;
import nl.somregels.som.regels.pack.Expressie;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.Voorwaarde;
import nl.somregels.som.regels.render.PrioriteringJson;
import nl.somregels.som.regels.verify.Profielruimte;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * An engine with memo gives every case the bytes that it gets without: near and far from the
 * boundaries of its profile, whichever of the two the memo has seen first, on eight threads, and
 * with a memo so small that it forgets all the time.
 */
class MemoProofTest {
  static final List<String> VERSIES = Pakketten.VERSIES;

  private static final int THREADS = 8;
  private static final int ROOMY = 100_000;
  private static final int TINY = 1;
  private static final int BLOCK = 8_192;

  /** Two cases of one profile, with the bytes each gets without memo. */
  private record Pair(GeneratedCase near, GeneratedCase far, String nearJson, String farJson) {}

  @ParameterizedTest
  @FieldSource("VERSIES")
  void partlyKnownCasesAreTheSameWithMemo(String versie) throws Exception {
    assertSame(versie, generated(1_500, 31), List.of(ROOMY, TINY));
  }

  @Tag("duurtest")
  @ParameterizedTest
  @FieldSource("VERSIES")
  void manyPartlyKnownCasesAreTheSameWithMemo(String versie) throws Exception {
    assertSame(versie, generated(60_000, 32), List.of(ROOMY, 100));
  }

  @Tag("duurtest")
  @Test
  void everyFullyKnownProfileIsTheSameWithMemo() throws Exception {
    Profielruimte space = Profielruimte.of(conditions("2021.1"));
    assertThat(space.aantal()).isEqualTo(327_680);
    for (long start = 0; start < space.aantal(); start += BLOCK) {
      Stream<GeneratedCase> cases =
          LongStream.range(start, Math.min(start + BLOCK, space.aantal()))
              .mapToObj(number -> new GeneratedCase(space.geval(number), Profielruimte.PEILDATUM));
      assertSame("2021.1", cases.toList(), List.of(ROOMY));
    }
  }

  private static List<GeneratedCase> generated(int number, long seed) {
    CaseGenerator generator = new CaseGenerator(new SplittableRandom(seed));
    return Stream.generate(generator::next).limit(number).toList();
  }

  private static List<Expressie> conditions(String versie) {
    Pakket pakket = Pakketten.pakket(versie);
    return Stream.concat(pakket.regels().criteria().stream(), pakket.regels().opties().stream())
        .flatMap(criterium -> criterium.voorwaarden().stream())
        .map(Voorwaarde::expressie)
        .toList();
  }

  private static void assertSame(String versie, List<GeneratedCase> cases, List<Integer> sizes)
      throws Exception {
    ProfielReader reader = ProfielReader.of(conditions(versie)).orElseThrow();
    SomEngine without = SomRegels.withoutMemo(Pakketten.engine(versie));
    List<Pair> pairs = cases.parallelStream().map(near -> pair(near, reader, without)).toList();
    assertThat(pairs)
        .filteredOn(pair -> !facts(pair.near).equals(facts(pair.far)))
        .hasSizeGreaterThan(pairs.size() / 2);
    for (int size : sizes) {
      for (boolean nearFirst : new boolean[] {true, false}) {
        SomEngine with = Pakketten.metMemo(versie, size);
        assertThat(differences(with, pairs, nearFirst)).as("%s, %s", size, nearFirst).isEmpty();
        assertThat(SomRegels.memo(with).gevraagd()).isEqualTo(2L * pairs.size());
        if (size == ROOMY) {
          assertThat(SomRegels.memo(with).gevonden()).isGreaterThanOrEqualTo(pairs.size());
        }
      }
    }
  }

  private static Pair pair(GeneratedCase near, ProfielReader reader, SomEngine without) {
    GeneratedCase far = FarCase.of(near, reader);
    return new Pair(near, far, json(without, near), json(without, far));
  }

  /** The cases of which the bytes differ, each thread having every eighth pair. */
  private static List<GeneratedCase> differences(
      SomEngine with, List<Pair> pairs, boolean nearFirst) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<GeneratedCase>>> work = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread;
        work.add(
            threads.submit(
                () ->
                    IntStream.range(0, pairs.size())
                        .filter(i -> i % THREADS == first)
                        .mapToObj(pairs::get)
                        .flatMap(pair -> differences(with, pair, nearFirst))
                        .toList()));
      }
      List<GeneratedCase> differences = new ArrayList<>();
      for (Future<List<GeneratedCase>> done : work) {
        differences.addAll(done.get());
      }
      return differences;
    } finally {
      threads.shutdownNow();
    }
  }

  private static Stream<GeneratedCase> differences(SomEngine with, Pair pair, boolean nearFirst) {
    String first = json(with, nearFirst ? pair.near : pair.far);
    String second = json(with, nearFirst ? pair.far : pair.near);
    Stream<GeneratedCase> near =
        Stream.of(pair.near).filter(any -> !pair.nearJson.equals(nearFirst ? first : second));
    Stream<GeneratedCase> far =
        Stream.of(pair.far).filter(any -> !pair.farJson.equals(nearFirst ? second : first));
    return Stream.concat(near, far);
  }

  private static String json(SomEngine engine, GeneratedCase generated) {
    return PrioriteringJson.render(
        engine.evaluate(generated.gedetineerde(), generated.peildatum()));
  }

  private static Object facts(GeneratedCase generated) {
    return generated.gedetineerde().toBuilder().met(Feit.KENMERK, "x").build();
  }
}
