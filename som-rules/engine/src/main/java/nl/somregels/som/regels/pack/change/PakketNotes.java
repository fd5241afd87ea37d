package nl.somregels.som.regels.pack.change;

import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.PakketVersie;
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
 * What a pack says to people, outside its content hash: the change note in Markdown, its contract
 * (null without one) and what the rules leave out. Empty texts stand for absent files.
 */
public record PakketNotes(
    String change, @Nullable ChangeContract contract, List<NotModelled> notModelled) {
  public static final String CHANGE = "wijziging.md";

  public static final String NOT_MODELLED = "niet-gemodelleerd.yaml";

  private static final List<String> FIELDS = List.of("onderwerp", "bron", "reden");

  public PakketNotes {
    notModelled = List.copyOf(notModelled);
  }

  /** The first heading of the change note of a pack. */
  public static String header(PakketVersie version, int herziening) {
    return "Wijziging in pakket " + version + (herziening == 1 ? "" : ", herziening " + herziening);
  }

  public static PakketNotes read(String change, String notModelled, MeldingCollector meldingen) {
    List<NotModelled> read = new ArrayList<>();
    if (!notModelled.isEmpty()) {
      YamlReader.read(NOT_MODELLED, notModelled, meldingen)
          .ifPresent(node -> readList(node, read, meldingen));
    }
    return new PakketNotes(
        change.strip(), ChangeContractReader.read(change, meldingen).orElse(null), read);
  }

  private static void readList(YamlNode node, List<NotModelled> read, MeldingCollector meldingen) {
    if (!(node instanceof YamlNode.YamlList list)) {
      meldingen.error(
          MeldingCode.VERKEERDE_VORM,
          NOT_MODELLED,
          node.lineNumber(),
          "hier staat geen lijst.",
          "Begin elk onderwerp met: - onderwerp: \"...\".");
      return;
    }
    for (YamlNode part : list.parts()) {
      YamlFieldReader fields =
          new YamlFieldReader(NOT_MODELLED, part, "niet gemodelleerd", FIELDS, meldingen);
      String subject = fields.mandatory("onderwerp", ValueType.text());
      String source = fields.mandatory("bron", ValueType.text());
      String reason = fields.mandatory("reden", ValueType.text());
      if (read.stream().anyMatch(earlier -> earlier.onderwerp().equals(subject))) {
        meldingen.error(
            MeldingCode.VERKEERDE_WAARDE,
            NOT_MODELLED,
            part.lineNumber(),
            "onderwerp \"%s\" staat er twee keer.".formatted(Quote.of(String.valueOf(subject))),
            "Voeg de twee samen.");
      } else if (subject != null && source != null && reason != null) {
        read.add(new NotModelled(subject, source, reason));
      }
    }
  }
}
