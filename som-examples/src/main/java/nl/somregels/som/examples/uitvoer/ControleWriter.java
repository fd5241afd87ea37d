package nl.somregels.som.examples.uitvoer;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.somregels.som.Controle;
import nl.somregels.som.Melding;
import nl.somregels.som.Melding.Ernst;
import nl.somregels.som.feiten.Getuige;
import nl.somregels.som.regels.render.ControleJson;

/** The result of checking packs: for a person, or one JSON object per pack and line. */
public final class ControleWriter {
  private ControleWriter() {}

  /** Writes all of them. */
  public static void write(List<Controle> controles, Tekstformaat formaat, Writer out)
      throws IOException {
    for (Controle controle : controles) {
      out.write(
          formaat == Tekstformaat.JSON ? ControleJson.render(controle) + "\n" : tekst(controle));
    }
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
    return tekst.append('\n').toString();
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

  private static String geval(Getuige getuige) {
    Map<String, Object> feiten = getuige.toJson();
    return feiten.entrySet().stream()
        .filter(feit -> !feit.getKey().equals("kenmerk"))
        .map(feit -> feit.getKey() + " " + feit.getValue())
        .collect(Collectors.joining(", "));
  }
}
