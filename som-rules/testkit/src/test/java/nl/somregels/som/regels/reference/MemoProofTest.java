package nl.somregels.som.regels.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.regels.Dose;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.decide.ProfileReader;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.regels.render.PrioriteringJson;
import nl.somregels.som.regels.testkit.CaseGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * An engine with memo gives every case the bytes that it gets without: near and far from the
 * boundaries of its profile, next to cases that differ in one fact, whichever of them the memo has
 * seen first, on eight threads, and with a memo so small that it forgets all the time.
 */
@Tag("slow")
class MemoProofTest {
  static final List<String> VERSIONS = TestPakketten.VERSIONS;

  private static final int THREADS = 8;
  private static final int ROOMY = 200_000;
  private static final int TINY = 1;
  private static final int BLOCK = 8_192;

  /** A case with the bytes it gets without memo. */
  private record Judged(DatedCase generated, String json) {}

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void partlyKnownCasesAreTheSameWithMemo(String version) throws Exception {
    assertSame(version, relatives(version, 150, 31), List.of(ROOMY, TINY));
  }

  @Tag("duurtest")
  @ParameterizedTest
  @FieldSource("VERSIONS")
  void manyPartlyKnownCasesAreTheSameWithMemo(String version) throws Exception {
    for (long seed = 32; seed < 32 + Dose.of(20); seed++) {
      assertSame(version, relatives(version, 250, seed), List.of(ROOMY, 100));
    }
  }

  @Tag("duurtest")
  @Test
  void everyFullyKnownProfileIsTheSameWithMemo() throws Exception {
    ProfileReader reader = reader("2021.1");
    ProfileSpace space = ProfileSpace.of(conditions("2021.1"));
    assertThat(space.count()).isEqualTo(327_680);
    for (long start = 0; start < space.count(); start += (long) BLOCK * Dose.step()) {
      List<List<DatedCase>> cases =
          LongStream.range(start, Math.min(start + BLOCK, space.count()))
              .parallel()
              .mapToObj(number -> new DatedCase(space.oneCase(number), ProfileSpace.PEILDATUM))
              .map(near -> List.of(near, FarCase.of(near, reader)))
              .toList();
      assertThat(cases).filteredOn(MemoProofTest::isFar).hasSizeGreaterThan(cases.size() * 9 / 10);
      assertSame("2021.1", cases, List.of(ROOMY));
    }
  }

  /**
   * Generated cases, each with one far from it and all that differ in one fact, forgotten or other.
   */
  private static List<List<DatedCase>> relatives(String version, int number, long seed) {
    ProfileReader reader = reader(version);
    CaseGenerator generator = new CaseGenerator(new SplittableRandom(seed));
    List<List<DatedCase>> relatives = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      DatedCase near = generator.next();
      List<DatedCase> together = new ArrayList<>(List.of(near, FarCase.of(near, reader)));
      near.gedetineerde()
          .knownFeiten()
          .forEach(
              (feit, value) -> others(feit, value).forEach(o -> together.add(with(near, feit, o))));
      relatives.add(together);
    }
    assertThat(relatives).filteredOn(MemoProofTest::isFar).hasSizeGreaterThan(number / 2);
    return relatives;
  }

  /** Unknown, and of a choice every other word. */
  private static Stream<Optional<Object>> others(Feit feit, Object value) {
    Stream<Optional<Object>> words =
        feit.kind() instanceof FeitType.Choice choice
            ? Arrays.stream(choice.type().getEnumConstants()).map(Optional::of)
            : Stream.empty();
    return feit.equals(Feit.KENMERK)
        ? Stream.empty()
        : Stream.concat(Stream.of(Optional.empty()), words.filter(o -> o.get() != value));
  }

  private static DatedCase with(DatedCase near, Feit feit, Optional<Object> value) {
    return new DatedCase(
        near.gedetineerde().toBuilder().met(feit, value.orElse(null)).build(), near.peildatum());
  }

  /** Whether the first two are different cases, apart from their names. */
  private static boolean isFar(List<DatedCase> cases) {
    Gedetineerde near = cases.get(0).gedetineerde();
    return !cases.get(1).gedetineerde().toBuilder()
        .met(Feit.KENMERK, near.kenmerk())
        .build()
        .equals(near);
  }

  private static ProfileReader reader(String version) {
    return ProfileReader.of(conditions(version)).orElseThrow();
  }

  static List<Expression> conditions(String version) {
    return TestPakketten.pakket(version).rules().conditions().toList();
  }

  private static void assertSame(String version, List<List<DatedCase>> cases, List<Integer> sizes)
      throws Exception {
    SomEngine without = SomRegels.withoutCache(TestPakketten.engine(version));
    List<List<Judged>> judged =
        cases.parallelStream()
            .map(some -> some.stream().map(c -> new Judged(c, json(without, c))).toList())
            .toList();
    assertThat(SomRegels.cache(without).asked()).isZero();
    for (int size : sizes) {
      assertNoDifference(TestPakketten.withCache(version, size), judged, size == ROOMY);
      List<List<Judged>> turned = judged.stream().map(MemoProofTest::reversed).toList();
      assertNoDifference(TestPakketten.withCache(version, size), reversed(turned), size == ROOMY);
    }
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }

  private static void assertNoDifference(
      SomEngine with, List<List<Judged>> judged, boolean remembersAll) throws Exception {
    assertThat(differences(with, judged)).isEmpty();
    long asked = judged.stream().mapToLong(List::size).sum();
    assertThat(SomRegels.cache(with).asked()).isEqualTo(asked);
    assertThat(SomRegels.cache(with).found()).isBetween(1L, asked - 1);
    if (remembersAll) {
      assertThat(SomRegels.cache(with).found()).isGreaterThanOrEqualTo(judged.size());
    }
  }

  /** The cases of which the bytes differ; each thread has every eighth set of relatives. */
  private static List<DatedCase> differences(SomEngine with, List<List<Judged>> judged)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<DatedCase>>> work = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread;
        work.add(
            threads.submit(
                () ->
                    IntStream.range(0, judged.size())
                        .filter(i -> i % THREADS == first)
                        .mapToObj(judged::get)
                        .flatMap(List::stream)
                        .filter(one -> !json(with, one.generated).equals(one.json))
                        .map(Judged::generated)
                        .toList()));
      }
      List<DatedCase> differences = new ArrayList<>();
      for (Future<List<DatedCase>> done : work) {
        differences.addAll(done.get());
      }
      return differences;
    } finally {
      threads.shutdownNow();
    }
  }

  private static String json(SomEngine engine, DatedCase generated) {
    return PrioriteringJson.render(
        engine.evaluate(generated.gedetineerde(), generated.peildatum()));
  }
}
