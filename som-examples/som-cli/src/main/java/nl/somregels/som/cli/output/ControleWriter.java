package nl.somregels.som.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.render.ControleJson;

/**
 * The result of checking packs: for a person, or one JSON object per pack and line. A person gets
 * to read what is found before the check ends. For one thread.
 */
public final class ControleWriter {
  private final TextFormat format;
  private final Writer out;
  private int read;

  /** Writes there; closes nothing. */
  public ControleWriter(TextFormat format, Writer out) {
    this.format = format;
    this.out = out;
  }

  /** What is found of a pack whose check goes on: a person reads it at once. */
  public void found(Controle controle) throws IOException {
    if (format == TextFormat.TEKST) {
      out.write(text(controle));
      out.flush();
      read = controle.summary().size();
    }
  }

  /** The check of a pack has ended; a person reads what was not written yet. */
  public void checked(Controle controle) throws IOException {
    if (format == TextFormat.JSON) {
      out.write(ControleJson.render(controle) + "\n");
    } else if (read == 0) {
      out.write(text(controle) + "\n");
    } else {
      out.write(
          controle.summary().stream()
              .skip(read)
              .map(line -> Lines.readable(line) + "\n")
              .collect(Collectors.joining("", "", "\n")));
    }
    out.flush();
    read = 0;
  }

  private static String text(Controle controle) {
    StringBuilder text =
        new StringBuilder("Pakket ")
            .append(controle.pakket())
            .append(controle.geldig() ? ": in orde" : ": niet in orde")
            .append(counts(controle))
            .append('\n');
    controle.summary().forEach(line -> text.append("  ").append(line).append('\n'));
    controle.meldingen().stream()
        .sorted(Comparator.comparing(Melding::ernst))
        .forEach(melding -> text.append(text(melding)));
    return Lines.readable(text.toString()) + "\n";
  }

  private static String counts(Controle controle) {
    return " (fouten: "
        + controle.count(Ernst.FOUT)
        + ", waarschuwingen: "
        + controle.count(Ernst.WAARSCHUWING)
        + ", opmerkingen: "
        + controle.count(Ernst.OPMERKING)
        + ")";
  }

  /** A remark for a person, on lines of its own. */
  static String text(Melding melding) {
    return melding.ernst().name().toLowerCase(Locale.ROOT)
        + ": "
        + melding.toString().replace("\n", "\n    ")
        + "\n"
        + (melding.getuige() == null
            ? ""
            : "    Bijvoorbeeld: " + oneCase(melding.getuige()) + ".\n");
  }

  private static String oneCase(DatedCase witness) {
    Map<String, Object> feiten = witness.toJson();
    return feiten.entrySet().stream()
        .filter(feit -> !feit.getKey().equals("kenmerk"))
        .map(feit -> feit.getKey() + " " + feit.getValue())
        .collect(Collectors.joining(", "));
  }
}
