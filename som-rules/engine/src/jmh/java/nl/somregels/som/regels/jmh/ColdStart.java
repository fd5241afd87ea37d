package nl.somregels.som.regels.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.decide.CriteriaModel;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.session.DroolsStart;

/**
 * From the start of a JVM to the first answer, whole processes, the contenders in turn: the engine
 * with its first full prioritering, and Drools with the compiled rules of the same pack.
 */
final class ColdStart {
  private static final int ROUNDS = 11;

  private ColdStart() {}

  static void print() throws IOException {
    Path rules = Files.createTempFile("som", ".drl");
    try {
      print(rules);
    } finally {
      Files.delete(rules);
    }
  }

  private static void print(Path rules) throws IOException {
    List<Expression> conditions =
        new CriteriaModel(TestPakketten.pakket("2021.1").rules()).voorwaarden();
    DroolsStart.write(conditions, rules);
    String[] drools = {
      DroolsStart.class.getName(), rules.toString(), String.valueOf(conditions.size())
    };
    List<Double> som = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      som.add(Jvm.seconds(SomStart.class.getName()));
      bare.add(Jvm.seconds(drools));
    }
    Figures.line(
        "%nFrom JVM start to the first answer, medians of %d: the bundled packs, first prioritering"
            + " %.2f s; bare Drools that compiles the rules of 2021.1 %.2f s (ratio %.2f).",
        ROUNDS,
        Figures.median(som),
        Figures.median(bare),
        Figures.median(som) / Figures.median(bare));
  }
}
