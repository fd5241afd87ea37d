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
public record HeapUse(long heap, long metaspace, long klassen) {
  public static HeapUse nu() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    long metaspace =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getName().equals("Metaspace"))
            .map(MemoryPoolMXBean::getUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    return new HeapUse(
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
        metaspace,
        ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
  }

  public HeapUse min(HeapUse vroeger) {
    return new HeapUse(
        heap - vroeger.heap, metaspace - vroeger.metaspace, klassen - vroeger.klassen);
  }

  void assertNietGegroeid(HeapUse vroeger, long heap, long metaspace, long klassen) {
    assertThat(this.metaspace).isPositive();
    HeapUse groei = min(vroeger);
    assertThat(groei.heap).as("heap").isLessThan(heap);
    assertThat(groei.metaspace).as("metaspace").isLessThan(metaspace);
    assertThat(groei.klassen).as("klassen").isLessThan(klassen);
  }
}
