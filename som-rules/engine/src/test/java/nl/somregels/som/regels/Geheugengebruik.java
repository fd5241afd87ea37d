package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;

/**
 * What is in use after garbage collection.
 *
 * @param heap in bytes
 * @param metaspace in bytes
 * @param klassen the number of loaded classes
 */
public record Geheugengebruik(long heap, long metaspace, long klassen) {
  public static Geheugengebruik nu() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    long metaspace =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getName().equals("Metaspace"))
            .map(MemoryPoolMXBean::getUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    return new Geheugengebruik(
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
        metaspace,
        ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
  }

  public Geheugengebruik min(Geheugengebruik vroeger) {
    return new Geheugengebruik(
        heap - vroeger.heap, metaspace - vroeger.metaspace, klassen - vroeger.klassen);
  }

  void assertNietGegroeid(Geheugengebruik vroeger, long heap, long metaspace, long klassen) {
    assertThat(this.metaspace).isPositive();
    Geheugengebruik groei = min(vroeger);
    assertThat(groei.heap).as("heap").isLessThan(heap);
    assertThat(groei.metaspace).as("metaspace").isLessThan(metaspace);
    assertThat(groei.klassen).as("klassen").isLessThan(klassen);
  }
}
