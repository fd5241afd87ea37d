package nl.somregels.som.regels.pack.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.files.PakketLimits;
import nl.somregels.som.regels.pack.files.Quote;
import nl.somregels.som.regels.pack.files.TextDecoder;
import nl.somregels.som.regels.pack.yaml.YamlNode.YamlText;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.Event.ID;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Reads YAML as plain data: texts, lists and fields. Everything in YAML that refers, repeats,
 * merges or names a type is refused, and no object is ever made from a file. Works on the parser's
 * events, so that a file that unfolds to something large is refused before it unfolds.
 */
public final class YamlReader {
  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

  private final String file;
  private final MeldingCollector meldingen;
  private final Iterator<Event> events;
  private int parts;

  private YamlReader(String file, String text, MeldingCollector meldingen) {
    this.file = file;
    this.meldingen = meldingen;
    this.events = new Yaml(new LoaderOptions()).parse(new StringReader(text)).iterator();
  }

  /** The content; empty, and reported, when the file holds something it must not, or nothing. */
  public static Optional<YamlNode> read(String file, String text, MeldingCollector meldingen) {
    try {
      return new YamlReader(file, text, meldingen).document();
    } catch (RefusedYaml e) {
      meldingen.error(e.code, file, e.line, e.text, e.suggestion);
    } catch (MarkedYAMLException e) {
      YamlErrorTranslator.report(file, text, e, meldingen);
    } catch (YAMLException e) {
      meldingen.error(
          MeldingCode.YAML, file, 0, YamlErrorTranslator.NO_YAML, YamlErrorTranslator.LOOK_TO);
    }
    return Optional.empty();
  }

  private Optional<YamlNode> document() {
    events.next();
    Event begin = events.next();
    if (begin.is(ID.StreamEnd)) {
      throw new RefusedYaml(
          MeldingCode.LEEG_BESTAND,
          0,
          "dit bestand is leeg.",
          "Zet er velden in, of haal het weg.");
    }
    DocumentStartEvent start = (DocumentStartEvent) begin;
    if (start.getVersion() != null || start.getTags() != null && !start.getTags().isEmpty()) {
      throw label(start);
    }
    YamlNode content = node(events.next(), 1);
    events.next();
    Event end = events.next();
    if (!end.is(ID.StreamEnd)) {
      throw new RefusedYaml(
          MeldingCode.YAML_DOCUMENTEN,
          rule(end),
          "hier begint een tweede document.",
          "Haal de regel --- weg; een bestand is een geheel.");
    }
    return Optional.of(content);
  }

  private YamlNode node(Event event, int depth) {
    NodeEvent node = (NodeEvent) event;
    if (node instanceof AliasEvent || node.getAnchor() != null) {
      throw new RefusedYaml(
          MeldingCode.YAML_ANKER,
          rule(event),
          "een verwijzing met & of * kan hier niet.",
          "Schrijf de tekst uit, of zet hem tussen aanhalingstekens.");
    }
    if (++parts > PakketLimits.PARTS_PER_YAML) {
      throw new RefusedYaml(
          MeldingCode.TE_VEEL_DELEN,
          rule(event),
          "dit bestand heeft meer dan %s waarden.".formatted(PakketLimits.PARTS_PER_YAML),
          "Verdeel de inhoud over meer bestanden.");
    }
    if (depth > PakketLimits.DEPTH_YAML) {
      throw new RefusedYaml(
          MeldingCode.YAML_DIEPTE,
          rule(event),
          "hier zijn meer dan %s lagen in elkaar gezet.".formatted(PakketLimits.DEPTH_YAML),
          "Maak de opbouw vlakker.");
    }
    if (node instanceof ScalarEvent text) {
      return text(text);
    }
    if (((CollectionStartEvent) node).getTag() != null) {
      throw label(event);
    }
    return event.is(ID.SequenceStart) ? list(event, depth) : fields(event, depth);
  }

  private YamlText text(ScalarEvent event) {
    if (event.getTag() != null) {
      throw label(event);
    }
    if (event.getValue().length() > PakketLimits.CHARACTERS_PER_TEXT) {
      throw new RefusedYaml(
          MeldingCode.REGEL_TE_LANG,
          rule(event),
          TextDecoder.tooLong(event.getValue()),
          TextDecoder.SHORTER);
    }
    OptionalInt forbidden = TextDecoder.forbidden(event.getValue().replace("\n", ""));
    if (forbidden.isPresent()) {
      throw new RefusedYaml(
          MeldingCode.VERBODEN_TEKEN,
          rule(event),
          "in deze tekst staat %s.".formatted(TextDecoder.description(forbidden.getAsInt())),
          "Typ de tekst opnieuw, zonder tekens als \\u.");
    }
    boolean nothing =
        event.getScalarStyle() == ScalarStyle.PLAIN && NOTHING.contains(event.getValue());
    return new YamlText(rule(event), nothing ? null : event.getValue());
  }

  private YamlNode list(Event begin, int depth) {
    List<YamlNode> parts = new ArrayList<>();
    for (Event event = events.next(); !event.is(ID.SequenceEnd); event = events.next()) {
      parts.add(node(event, depth + 1));
    }
    return new YamlNode.YamlList(rule(begin), parts);
  }

  private YamlNode fields(Event begin, int depth) {
    Map<String, YamlNode> fields = new LinkedHashMap<>();
    for (Event event = events.next(); !event.is(ID.MappingEnd); event = events.next()) {
      String name = name(event, depth);
      YamlNode earlier = fields.get(name);
      YamlNode value = onLine(rule(event), node(events.next(), depth + 1));
      if (earlier == null) {
        fields.put(name, value);
      } else {
        meldingen.error(
            MeldingCode.YAML_DUBBEL,
            file,
            rule(event),
            "\"%s\" staat ook op regel %s.".formatted(Quote.of(name), earlier.lineNumber()),
            "Haal een van de twee weg.");
      }
    }
    return new YamlNode.YamlFields(rule(begin), fields);
  }

  private String name(Event event, int depth) {
    String name = node(event, depth + 1) instanceof YamlText text ? text.text() : null;
    if (name == null) {
      throw new RefusedYaml(
          MeldingCode.YAML,
          rule(event),
          "hier ontbreekt de naam van een veld.",
          YamlErrorTranslator.LOOK_TO);
    }
    if (name.equals("<<")) {
      throw new RefusedYaml(
          MeldingCode.YAML_ANKER,
          rule(event),
          "velden overnemen met << kan hier niet.",
          "Schrijf de velden uit.");
    }
    return name;
  }

  /** The value of a field stands where its name does. */
  private static YamlNode onLine(int line, YamlNode value) {
    if (value instanceof YamlText text) {
      return new YamlText(line, text.text());
    }
    return value instanceof YamlNode.YamlList list
        ? new YamlNode.YamlList(line, list.parts())
        : new YamlNode.YamlFields(line, ((YamlNode.YamlFields) value).values());
  }

  private static RefusedYaml label(Event event) {
    return new RefusedYaml(
        MeldingCode.YAML_LABEL,
        rule(event),
        "een aanduiding met ! of % kan hier niet.",
        "Schrijf alleen de tekst zelf, zo nodig tussen aanhalingstekens.");
  }

  private static int rule(Event event) {
    return event.getStartMark().getLine() + 1;
  }

  /** What cannot be read past: what follows would be read differently than it stands. */
  private static final class RefusedYaml extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final MeldingCode code;
    private final int line;
    private final String text;
    private final String suggestion;

    RefusedYaml(MeldingCode code, int line, String text, String suggestion) {
      super(text, null, false, false);
      this.code = code;
      this.line = line;
      this.text = text;
      this.suggestion = suggestion;
    }
  }
}
