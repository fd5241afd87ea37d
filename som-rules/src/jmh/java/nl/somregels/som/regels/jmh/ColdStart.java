package nl.somregels.som.regels.jmh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.regels.Pakketten;
import nl.somregels.som.regels.decide.Criteriamodel;
import nl.somregels.som.regels.pack.Expressie;
import nl.somregels.som.regels.session.DroolsStart;

/**
 * From the start of a JVM to the first answer, whole processes, the contenders in turn: the engine
 * with its first full prioritering, and Drools with the compiled rules of the same pack.
 */
final class ColdStart {
  private static final int ROUNDS = 11;

  private ColdStart() {}

  static void print() {
    try {
      Path rules = Files.createTempFile("som", ".drl");
      try {
        print(rules);
      } finally {
        Files.delete(rules);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void print(Path rules) throws IOException {
    List<Expressie> conditions =
        new Criteriamodel(Pakketten.pakket("2021.1").regels()).voorwaarden();
    DroolsStart.write(conditions, rules);
    String[] drools = {
      DroolsStart.class.getName(), rules.toString(), String.valueOf(conditions.size())
    };
    List<Double> som = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      som.add(seconds(SomStart.class.getName()));
      bare.add(seconds(drools));
    }
    Figures.line(
        "%nFrom JVM start to the first answer, medians of %d: the bundled packs, first prioritering"
            + " %.2f s; bare Drools that compiles the rules of 2021.1 %.2f s (ratio %.2f).",
        ROUNDS,
        Figures.median(som),
        Figures.median(bare),
        Figures.median(som) / Figures.median(bare));
  }

  private static double seconds(String... program) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(program));
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).inheritIO().start();
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException(program[0] + " failed");
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
