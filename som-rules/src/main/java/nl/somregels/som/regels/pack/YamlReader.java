package nl.somregels.som.regels.pack;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a YAML file into a tree that remembers its lines. Nothing in it is executed. */
public final class YamlReader {
  private static final YAMLFactory YAML = new YAMLFactory();

  private final String bestand;
  private final JsonParser parser;
  private final Meldingen meldingen;

  private YamlReader(String bestand, JsonParser parser, Meldingen meldingen) {
    this.bestand = bestand;
    this.parser = parser;
    this.meldingen = meldingen;
  }

  /** The content of the file; empty, and reported, when it is not one YAML document. */
  public static Optional<YamlNode> lees(String bestand, String tekst, Meldingen meldingen) {
    try (JsonParser parser = YAML.createParser(tekst)) {
      if (parser.nextToken() == null) {
        meldingen.fout("leeg-bestand", bestand, 0, "dit bestand is leeg.", "");
        return Optional.empty();
      }
      YamlNode node = new YamlReader(bestand, parser, meldingen).node(regelnummer(parser));
      if (parser.nextToken() != null) {
        meldingen.fout(
            "yaml",
            bestand,
            regelnummer(parser),
            "hier begint een tweede document.",
            "Haal de regel met --- weg.");
      }
      return Optional.of(node);
    } catch (JsonProcessingException e) {
      meldingen.fout(
          "yaml",
          bestand,
          e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr()),
          "dit is geen geldige YAML.",
          "Kijk naar inspringing, dubbele punten en aanhalingstekens.");
      return Optional.empty();
    } catch (IOException e) {
      throw new IllegalStateException("text in memory is always readable", e);
    }
  }

  private YamlNode node(int regelnummer) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY) {
      return lijst(regelnummer);
    }
    if (token == JsonToken.START_OBJECT) {
      return velden(regelnummer);
    }
    return new YamlNode.Tekst(regelnummer, token == JsonToken.VALUE_NULL ? null : parser.getText());
  }

  private YamlNode lijst(int regelnummer) throws IOException {
    List<YamlNode> delen = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      delen.add(node(regelnummer(parser)));
    }
    return new YamlNode.Lijst(regelnummer, delen);
  }

  private YamlNode velden(int regelnummer) throws IOException {
    Map<String, YamlNode> waarden = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String naam = parser.currentName();
      int regel = regelnummer(parser);
      parser.nextToken();
      YamlNode eerder = waarden.putIfAbsent(naam, node(regel));
      if (eerder != null) {
        meldingen.fout(
            "dubbel-veld",
            bestand,
            regel,
            "\"%s\" staat ook op regel %s.".formatted(naam, eerder.regelnummer()),
            "Haal een van de twee weg.");
      }
    }
    return new YamlNode.Velden(regelnummer, waarden);
  }

  private static int regelnummer(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }
}
