package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.List;
import nl.somregels.som.SomEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Evaluating and loading give back what they take; the margins are generous on purpose. */
@Tag("duurtest")
class LekTest {
  private static final long MB = 1 << 20;

  /** What is in use after garbage collection. */
  private record Gebruik(long heap, long metaspace, long klassen) {
    static Gebruik nu() {
      for (int i = 0; i < 3; i++) {
        System.gc();
      }
      long metaspace =
          ManagementFactory.getMemoryPoolMXBeans().stream()
              .filter(pool -> pool.getName().equals("Metaspace"))
              .map(MemoryPoolMXBean::getUsage)
              .mapToLong(usage -> usage.getUsed())
              .sum();
      return new Gebruik(
          ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
          metaspace,
          ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
    }

    void assertNietGegroeid(Gebruik vroeger, long heap, long metaspace, long klassen) {
      assertThat(this.metaspace).isPositive();
      assertThat(this.heap - vroeger.heap).as("heap").isLessThan(heap);
      assertThat(this.metaspace - vroeger.metaspace).as("metaspace").isLessThan(metaspace);
      assertThat(this.klassen - vroeger.klassen).as("klassen").isLessThan(klassen);
    }
  }

  @Test
  void honderdduizendZakenLatenNietsAchter() {
    SomEngine engine = Pakketten.engine("2021.2");
    List<Grensgevallen.Geval> gevallen = Grensgevallen.lijst(500, 91);
    evalueer(engine, gevallen, 10_000);
    Gebruik vroeger = Gebruik.nu();

    evalueer(engine, gevallen, 100_000);

    Gebruik.nu().assertNietGegroeid(vroeger, 20 * MB, 5 * MB, 300);
  }

  @Test
  void driehonderdKeerLadenLaatNietsAchter() {
    List<Grensgevallen.Geval> gevallen = Grensgevallen.lijst(5, 92);
    laad(40, gevallen);
    Gebruik vroeger = Gebruik.nu();

    laad(300, gevallen);

    Gebruik.nu().assertNietGegroeid(vroeger, 30 * MB, 15 * MB, 2000);
  }

  private static void laad(int aantal, List<Grensgevallen.Geval> gevallen) {
    for (int i = 0; i < aantal; i++) {
      evalueer(Pakketten.engine(Pakketten.bron("2021.2")), gevallen, gevallen.size());
    }
  }

  private static void evalueer(SomEngine engine, List<Grensgevallen.Geval> gevallen, int aantal) {
    for (int i = 0; i < aantal; i++) {
      Grensgevallen.Geval geval = gevallen.get(i % gevallen.size());
      if (!engine
          .evaluate(geval.zaak(), geval.peildatum())
          .kenmerk()
          .equals(geval.zaak().kenmerk())) {
        throw new AssertionError("another case came back");
      }
    }
  }
}
