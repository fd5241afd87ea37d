package nl.somregels.som.regels.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;

/**
 * A program that lets Drools compile the rules of one pack, given as text, and asks it of one case
 * which of them fire. It reads no pack and makes no prioritering.
 */
public final class DroolsStart {
  private DroolsStart() {}

  /** Writes the text that {@link #main} compiles. */
  public static void write(List<Expression> conditions, Path file) throws IOException {
    Files.writeString(file, DrlWriter.write(conditions));
  }

  /** Takes the file with the rules and how many conditions they are. */
  public static void main(String[] args) throws IOException {
    ClassicRules rules =
        ClassicRules.compile(
            Files.readString(Path.of(args[0])), Integer.parseInt(args[1]), ClassicRules.Jit.GEWOON);
    Truth[] truths =
        rules.evaluate(
            new FieldValuesBuilder()
                .choice(Field.FASE, "NA_VONNIS")
                .choice(Field.TOEZICHT_NA_DETENTIE, "JA")
                .number(Field.DETENTIEDAG, 170, 170)
                .build());
    if (!List.of(truths).contains(Truth.WAAR)) {
      throw new IllegalStateException("no rule fired");
    }
  }
}
