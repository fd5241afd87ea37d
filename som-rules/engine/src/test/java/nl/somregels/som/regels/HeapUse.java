package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;

/**
 * What is in use after garbage collection.
 *
 * @param heap in bytes
 * @param metaspace in bytes
 * @param classes the number of loaded classes
 */
public record HeapUse(long heap, long metaspace, long classes) {
  public static HeapUse now() {
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

  public HeapUse min(HeapUse former) {
    return new HeapUse(heap - former.heap, metaspace - former.metaspace, classes - former.classes);
  }

  void assertNotGrown(HeapUse former, long heap, long metaspace, long classes) {
    assertThat(this.metaspace).isPositive();
    HeapUse growth = min(former);
    assertThat(growth.heap).as("heap").isLessThan(heap);
    assertThat(growth.metaspace).as("metaspace").isLessThan(metaspace);
    assertThat(growth.classes).as("klassen").isLessThan(classes);
  }
}
