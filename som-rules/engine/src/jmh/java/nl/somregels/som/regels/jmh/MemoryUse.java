package nl.somregels.som.regels.jmh;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.ReloadableRegelpakketten;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.ReloadResult;
import nl.somregels.som.regels.HeapUse;
import nl.somregels.som.regels.RuleFolder;
import nl.somregels.som.regels.SomRegels;

/** A program that prints what loaded packs hold in memory, after a garbage collection. */
final class MemoryUse {
  private static final int MANY = 100;
  private static final int RELOADS = 1000;

  private MemoryUse() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("som");
    try {
      warmUp();
      onePack();
      manyPacks(folder.resolve("many"));
      reloads(folder.resolve("reloaded"));
    } finally {
      Folders.delete(folder);
    }
  }

  /** Loads every class that judging needs, so that only what a pack adds is counted. */
  private static void warmUp() {
    for (int i = 0; i < 3; i++) {
      judge(SomRegels.bundled().inForceOn(Population.PEILDATUM), Population.varied(2000));
    }
  }

  private static void onePack() {
    System.out.println("\n| in memory | heap (KiB) | metaspace (KiB) | classes |");
    System.out.println("|---|---:|---:|---:|");
    List<Gedetineerde> year = Population.varied(30_000);
    List<Gedetineerde> few = year.subList(0, 10);
    for (String version : List.of("2021.1", "2021.2", "2026.1")) {
      HeapUse before = HeapUse.now();
      SomEngine engine = SomRegels.bundled().version(PakketVersie.of(version));
      judge(engine, few);
      row("pack " + version, HeapUse.now().min(before));
      judge(engine, year);
      row("pack " + version + ", after a year of 30,000 cases", HeapUse.now().min(before));
      Reference.reachabilityFence(engine);
    }
    Reference.reachabilityFence(year);
  }

  private static void manyPacks(Path folder) throws IOException {
    List<PakketVersie> versions = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      PakketVersie version = PakketVersie.of((3000 + i) + ".1");
      Folders.copy("2021.1", version, folder);
      versions.add(version);
    }
    List<Gedetineerde> few = Population.varied(10);
    HeapUse before = HeapUse.now();
    Regelpakketten packs = SomRegels.load(folder);
    versions.forEach(version -> judge(packs.version(version), few));
    row(MANY + " packs side by side", HeapUse.now().min(before));
    Reference.reachabilityFence(packs);
  }

  private static void reloads(Path folder) throws IOException {
    RuleFolder.copy("2021.1", folder);
    List<Gedetineerde> few = Population.varied(10);
    try (ReloadableRegelpakketten packs = SomRegels.reloadable(folder)) {
      Path manifest = folder.resolve("2021.1").resolve("pakket.yaml");
      reload(packs, manifest, few, RELOADS / 10);
      HeapUse warm = HeapUse.now();
      reload(packs, manifest, few, RELOADS);
      row("growth over " + RELOADS + " reloads, after " + RELOADS / 10, HeapUse.now().min(warm));
    }
  }

  /** Changes the folder before each time, or nothing would be loaded. */
  private static void reload(
      ReloadableRegelpakketten packs, Path manifest, List<Gedetineerde> cases, int times)
      throws IOException {
    String text = Files.readString(manifest);
    for (int i = 0; i < times; i++) {
      Files.writeString(manifest, text + "# " + i + "\n");
      if (packs.reload().uitslag() != ReloadResult.ReloadStatus.GEWISSELD) {
        throw new IllegalStateException("the packs were not swapped");
      }
      judge(packs.version(PakketVersie.of("2021.1")), cases);
    }
  }

  private static void judge(SomEngine engine, List<Gedetineerde> cases) {
    for (Gedetineerde each : cases) {
      if (engine.evaluate(each, Population.PEILDATUM).bevindingen().isEmpty()) {
        throw new IllegalStateException("nothing was judged");
      }
    }
  }

  private static void row(String title, HeapUse use) {
    Figures.line(
        "| %s | %d | %d | %d |", title, use.heap() / 1024, use.metaspace() / 1024, use.classes());
  }
}
