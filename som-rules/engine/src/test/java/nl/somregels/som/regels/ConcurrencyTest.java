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
  private static final int KORTSTE = 4;
  private static final int LANGSTE = 40;
  private static final int RONDES = Dose.of(6);

  @Test
  void pakkettenMetEenAndereGrensMengenNooit() throws Exception {
    ExecutorService draden = Executors.newFixedThreadPool(6);
    try {
      List<Future<String>> werk = new ArrayList<>();
      for (int ronde = 0; ronde < RONDES; ronde++) {
        for (int weken = KORTSTE; weken <= LANGSTE; weken++) {
          int grens = weken;
          werk.add(draden.submit(() -> antwoordVan(grens, metGrens(grens))));
        }
      }
      List<String> goed = new ArrayList<>();
      for (int ronde = 0; ronde < RONDES; ronde++) {
        for (int weken = KORTSTE; weken <= LANGSTE; weken++) {
          goed.add(verwacht(weken));
        }
      }
      List<String> gevonden = new ArrayList<>();
      for (Future<String> klaar : werk) {
        gevonden.add(klaar.get());
      }
      assertThat(gevonden).hasSize(RONDES * (LANGSTE - KORTSTE + 1)).isEqualTo(goed);
    } finally {
      draden.shutdownNow();
    }
  }

  @Test
  void allePakkettenDoorElkaarGevenElkHunEigenAntwoord() throws Exception {
    List<SomEngine> engines = new ArrayList<>();
    for (int weken = KORTSTE; weken <= LANGSTE; weken += 4) {
      engines.add(metGrens(weken));
    }
    ExecutorService draden = Executors.newFixedThreadPool(8);
    try {
      List<Future<Boolean>> werk = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        int plaats = i % engines.size();
        int weken = KORTSTE + plaats * 4;
        werk.add(
            draden.submit(() -> antwoordVan(weken, engines.get(plaats)).equals(verwacht(weken))));
      }
      for (Future<Boolean> klaar : werk) {
        assertThat(klaar.get()).isTrue();
      }
    } finally {
      draden.shutdownNow();
    }
  }

  @Test
  void eenEngineWordtEenKeerGemaaktHoeveelDradenErOokOmVragen() throws Exception {
    Regelpakketten pakketten = SomRegels.bundled();
    ExecutorService draden = Executors.newFixedThreadPool(8);
    try {
      List<Future<SomEngine>> werk = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        werk.add(draden.submit(() -> pakketten.versie(PakketVersie.of("2021.1"))));
      }
      SomEngine eerste = werk.get(0).get();
      for (Future<SomEngine> klaar : werk) {
        assertThat(klaar.get()).isSameAs(eerste);
      }
    } finally {
      draden.shutdownNow();
    }
  }

  private static SomEngine metGrens(int weken) {
    PakketFileSet bron =
        TestPakketten.metRegels(
            TestPakketten.bron("2021.1"),
            tekst -> tekst.replace("is korter dan 4 weken", "is korter dan " + weken + " weken"));
    return TestPakketten.engine(bron);
  }

  /** At which stays, from 3 to 41 weeks, this engine finds the stay short. */
  private static String antwoordVan(int weken, SomEngine engine) {
    StringBuilder kort = new StringBuilder(weken + ":");
    for (int verblijf = KORTSTE - 1; verblijf <= LANGSTE + 1; verblijf++) {
      if (isKort(engine, verblijf * 7 - 1)) {
        kort.append(' ').append(verblijf);
      }
    }
    return kort.toString();
  }

  private static String verwacht(int weken) {
    StringBuilder kort = new StringBuilder(weken + ":");
    for (int verblijf = KORTSTE - 1; verblijf <= weken; verblijf++) {
      kort.append(' ').append(verblijf);
    }
    return kort.toString();
  }

  private static boolean isKort(SomEngine engine, int dagen) {
    Gedetineerde zaak =
        TestZaken.naVonnis("einddatumDetentie=" + LocalDate.of(2026, 5, 1).plusDays(dagen));
    return TestPakketten.bevinding(engine.evaluate(zaak, TestZaken.PEILDATUM), "4").status()
        == Status.VAN_TOEPASSING;
  }
}
