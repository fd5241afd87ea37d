package nl.somregels.som.regels.pack.change;

import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.files.Quote;
import nl.somregels.som.regels.pack.model.ChangeContract;
import nl.somregels.som.regels.pack.model.NotModelled;
import nl.somregels.som.regels.pack.yaml.ValueType;
import nl.somregels.som.regels.pack.yaml.YamlFieldReader;
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
public record PakketNotes(
    String wijziging, @Nullable ChangeContract contract, List<NotModelled> nietGemodelleerd) {
  /** The file with the change note. */
  public static final String WIJZIGING = "wijziging.md";

  /** The file with what the rules leave out. */
  public static final String NIET_GEMODELLEERD = "niet-gemodelleerd.yaml";

  private static final List<String> VELDEN = List.of("onderwerp", "bron", "reden");

  /** Copies the list. */
  public PakketNotes {
    nietGemodelleerd = List.copyOf(nietGemodelleerd);
  }

  /**
   * What these files say.
   *
   * @param wijziging text of the change note, empty when there is none
   * @param nietGemodelleerd text of the file with what is left out, empty when there is none
   */
  public static PakketNotes lees(
      String wijziging, String nietGemodelleerd, MeldingCollector meldingen) {
    List<NotModelled> gelezen = new ArrayList<>();
    if (!nietGemodelleerd.isEmpty()) {
      YamlReader.lees(NIET_GEMODELLEERD, nietGemodelleerd, meldingen)
          .ifPresent(node -> leesLijst(node, gelezen, meldingen));
    }
    return new PakketNotes(
        wijziging.strip(), ChangeContractReader.lees(wijziging, meldingen).orElse(null), gelezen);
  }

  private static void leesLijst(
      YamlNode node, List<NotModelled> gelezen, MeldingCollector meldingen) {
    if (!(node instanceof YamlNode.YamlList lijst)) {
      meldingen.fout(
          MeldingCode.VERKEERDE_VORM,
          NIET_GEMODELLEERD,
          node.regelnummer(),
          "hier staat geen lijst.",
          "Begin elk onderwerp met: - onderwerp: \"...\".");
      return;
    }
    for (YamlNode deel : lijst.delen()) {
      YamlFieldReader velden =
          new YamlFieldReader(NIET_GEMODELLEERD, deel, "niet gemodelleerd", VELDEN, meldingen);
      String onderwerp = velden.verplicht("onderwerp", ValueType.tekst());
      String bron = velden.verplicht("bron", ValueType.tekst());
      String reden = velden.verplicht("reden", ValueType.tekst());
      if (gelezen.stream().anyMatch(eerder -> eerder.onderwerp().equals(onderwerp))) {
        meldingen.fout(
            MeldingCode.VERKEERDE_WAARDE,
            NIET_GEMODELLEERD,
            deel.regelnummer(),
            "onderwerp \"%s\" staat er twee keer.".formatted(Quote.van(String.valueOf(onderwerp))),
            "Voeg de twee samen.");
      } else if (onderwerp != null && bron != null && reden != null) {
        gelezen.add(new NotModelled(onderwerp, bron, reden));
      }
    }
  }
}
