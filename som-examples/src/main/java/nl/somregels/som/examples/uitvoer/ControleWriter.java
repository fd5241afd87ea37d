package nl.somregels.som.examples.uitvoer;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.somregels.som.feiten.Witness;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.render.ControleJson;

/**
 * The result of checking packs: for a person, or one JSON object per pack and line. A person gets
 * to read what is found before the check ends. For one thread.
 */
public final class ControleWriter {
  private final TextFormat formaat;
  private final Writer out;
  private int gelezen;

  /** Writes there; closes nothing. */
  public ControleWriter(TextFormat formaat, Writer out) {
    this.formaat = formaat;
    this.out = out;
  }

  /** What is found of a pack whose check goes on: a person reads it at once. */
  public void gevonden(Controle controle) throws IOException {
    if (formaat == TextFormat.TEKST) {
      out.write(tekst(controle));
      out.flush();
      gelezen = controle.samenvatting().size();
    }
  }

  /** The check of a pack has ended; a person reads what was not written yet. */
  public void gecontroleerd(Controle controle) throws IOException {
    if (formaat == TextFormat.JSON) {
      out.write(ControleJson.render(controle) + "\n");
    } else if (gelezen == 0) {
      out.write(tekst(controle) + "\n");
    } else {
      out.write(
          controle.samenvatting().stream()
              .skip(gelezen)
              .map(regel -> Lines.readable(regel) + "\n")
              .collect(Collectors.joining("", "", "\n")));
    }
    out.flush();
    gelezen = 0;
  }

  private static String tekst(Controle controle) {
    StringBuilder tekst =
        new StringBuilder("Pakket ")
            .append(controle.pakket())
            .append(controle.geldig() ? ": in orde" : ": niet in orde")
            .append(aantallen(controle))
            .append('\n');
    controle.samenvatting().forEach(regel -> tekst.append("  ").append(regel).append('\n'));
    controle.meldingen().stream()
        .sorted(Comparator.comparing(Melding::ernst))
        .forEach(melding -> melding(melding, tekst));
    return Lines.readable(tekst.toString()) + "\n";
  }

  private static String aantallen(Controle controle) {
    return " (fouten: "
        + controle.aantal(Ernst.FOUT)
        + ", waarschuwingen: "
        + controle.aantal(Ernst.WAARSCHUWING)
        + ", opmerkingen: "
        + controle.aantal(Ernst.OPMERKING)
        + ")";
  }

  private static void melding(Melding melding, StringBuilder tekst) {
    tekst
        .append(melding.ernst().name().toLowerCase(Locale.ROOT))
        .append(": ")
        .append(melding.toString().replace("\n", "\n    "))
        .append('\n');
    if (melding.getuige() != null) {
      tekst.append("    Bijvoorbeeld: ").append(geval(melding.getuige())).append(".\n");
    }
  }

  private static String geval(Witness getuige) {
    Map<String, Object> feiten = getuige.toJson();
    return feiten.entrySet().stream()
        .filter(feit -> !feit.getKey().equals("kenmerk"))
        .map(feit -> feit.getKey() + " " + feit.getValue())
        .collect(Collectors.joining(", "));
  }
}
