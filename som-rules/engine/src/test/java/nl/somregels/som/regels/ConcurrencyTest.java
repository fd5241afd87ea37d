package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.SomEngine;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Packs with other rules live side by side, compiled and used by many threads at once. */
@Tag("duurtest")
class ConcurrencyTest {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;
  private static final int ROUNDS = Dose.of(6);

  @Test
  void pakkettenMetEenAndereGrensMengenNooit() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try {
      List<Future<String>> work = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        for (int weeks = SHORTEST; weeks <= LONGEST; weeks++) {
          int bound = weeks;
          work.add(threads.submit(() -> answerOf(bound, withBound(bound))));
        }
      }
      List<String> good = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        for (int weeks = SHORTEST; weeks <= LONGEST; weeks++) {
          good.add(expected(weeks));
        }
      }
      List<String> found = new ArrayList<>();
      for (Future<String> done : work) {
        found.add(done.get());
      }
      assertThat(found).hasSize(ROUNDS * (LONGEST - SHORTEST + 1)).isEqualTo(good);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void allePakkettenDoorElkaarGevenElkHunEigenAntwoord() throws Exception {
    List<SomEngine> engines = new ArrayList<>();
    for (int weeks = SHORTEST; weeks <= LONGEST; weeks += 4) {
      engines.add(withBound(weeks));
    }
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Boolean>> work = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        int place = i % engines.size();
        int weeks = SHORTEST + place * 4;
        work.add(threads.submit(() -> answerOf(weeks, engines.get(place)).equals(expected(weeks))));
      }
      for (Future<Boolean> done : work) {
        assertThat(done.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void eenEngineWordtEenKeerGemaaktHoeveelDradenErOokOmVragen() throws Exception {
    Regelpakketten pakketten = SomRegels.bundled();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<SomEngine>> work = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        work.add(threads.submit(() -> pakketten.version(PakketVersie.of("2021.1"))));
      }
      SomEngine first = work.get(0).get();
      for (Future<SomEngine> done : work) {
        assertThat(done.get()).isSameAs(first);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static SomEngine withBound(int weeks) {
    PakketFileSet source =
        TestPakketten.withRules(
            TestPakketten.source("2021.1"),
            text -> text.replace("is korter dan 4 weken", "is korter dan " + weeks + " weken"));
    return TestPakketten.engine(source);
  }

  /** At which stays, from 3 to 41 weeks, this engine finds the stay short. */
  private static String answerOf(int weeks, SomEngine engine) {
    StringBuilder shortText = new StringBuilder(weeks + ":");
    for (int stay = SHORTEST - 1; stay <= LONGEST + 1; stay++) {
      if (isShort(engine, stay * 7 - 1)) {
        shortText.append(' ').append(stay);
      }
    }
    return shortText.toString();
  }

  private static String expected(int weeks) {
    StringBuilder shortText = new StringBuilder(weeks + ":");
    for (int stay = SHORTEST - 1; stay <= weeks; stay++) {
      shortText.append(' ').append(stay);
    }
    return shortText.toString();
  }

  private static boolean isShort(SomEngine engine, int days) {
    Gedetineerde zaak =
        TestZaken.afterVerdict("einddatumDetentie=" + LocalDate.of(2026, 5, 1).plusDays(days));
    return TestPakketten.bevinding(engine.evaluate(zaak, TestZaken.PEILDATUM), "4").status()
        == Status.VAN_TOEPASSING;
  }
}
