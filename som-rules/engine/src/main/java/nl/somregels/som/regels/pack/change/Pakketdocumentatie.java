package nl.somregels.som.regels.pack.change;

import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.regels.pack.files.Citaat;
import nl.somregels.som.regels.pack.files.Meldingen;
import nl.somregels.som.regels.pack.model.NietGemodelleerd;
import nl.somregels.som.regels.pack.model.Wijzigingscontract;
import nl.somregels.som.regels.pack.yaml.Veldlezer;
import nl.somregels.som.regels.pack.yaml.Waardesoort;
import nl.somregels.som.regels.pack.yaml.YamlNode;
import nl.somregels.som.regels.pack.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says to people and not to the engine. Neither file is part of the content hash.
 *
 * @param wijziging the change note, Markdown; empty when the pack has none
 * @param contract the part of the change note that can be proven, or null when it has none
 * @param nietGemodelleerd what the rules leave out, in the order of the file
 */
public record Pakketdocumentatie(
    String wijziging,
    @Nullable Wijzigingscontract contract,
    List<NietGemodelleerd> nietGemodelleerd) {
  /** The file with the change note. */
  public static final String WIJZIGING = "wijziging.md";

  /** The file with what the rules leave out. */
  public static final String NIET_GEMODELLEERD = "niet-gemodelleerd.yaml";

  private static final List<String> VELDEN = List.of("onderwerp", "bron", "reden");

  /** Copies the list. */
  public Pakketdocumentatie {
    nietGemodelleerd = List.copyOf(nietGemodelleerd);
  }

  /**
   * What these files say.
   *
   * @param wijziging text of the change note, empty when there is none
   * @param nietGemodelleerd text of the file with what is left out, empty when there is none
   */
  public static Pakketdocumentatie lees(
      String wijziging, String nietGemodelleerd, Meldingen meldingen) {
    List<NietGemodelleerd> gelezen = new ArrayList<>();
    if (!nietGemodelleerd.isEmpty()) {
      YamlReader.lees(NIET_GEMODELLEERD, nietGemodelleerd, meldingen)
          .ifPresent(node -> leesLijst(node, gelezen, meldingen));
    }
    return new Pakketdocumentatie(
        wijziging.strip(), Contractlezer.lees(wijziging, meldingen).orElse(null), gelezen);
  }

  private static void leesLijst(
      YamlNode node, List<NietGemodelleerd> gelezen, Meldingen meldingen) {
    if (!(node instanceof YamlNode.Lijst lijst)) {
      meldingen.fout(
          MeldingCode.VERKEERDE_VORM,
          NIET_GEMODELLEERD,
          node.regelnummer(),
          "hier staat geen lijst.",
          "Begin elk onderwerp met: - onderwerp: \"...\".");
      return;
    }
    for (YamlNode deel : lijst.delen()) {
      Veldlezer velden =
          new Veldlezer(NIET_GEMODELLEERD, deel, "niet gemodelleerd", VELDEN, meldingen);
      String onderwerp = velden.verplicht("onderwerp", Waardesoort.tekst());
      String bron = velden.verplicht("bron", Waardesoort.tekst());
      String reden = velden.verplicht("reden", Waardesoort.tekst());
      if (gelezen.stream().anyMatch(eerder -> eerder.onderwerp().equals(onderwerp))) {
        meldingen.fout(
            MeldingCode.VERKEERDE_WAARDE,
            NIET_GEMODELLEERD,
            deel.regelnummer(),
            "onderwerp \"%s\" staat er twee keer.".formatted(Citaat.van(String.valueOf(onderwerp))),
            "Voeg de twee samen.");
      } else if (onderwerp != null && bron != null && reden != null) {
        gelezen.add(new NietGemodelleerd(onderwerp, bron, reden));
      }
    }
  }
}
