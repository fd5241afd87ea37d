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
  private static final Set<String> NIETS = Set.of("", "~", "null", "Null", "NULL");

  private final String bestand;
  private final MeldingCollector meldingen;
  private final Iterator<Event> events;
  private int delen;

  private YamlReader(String bestand, String tekst, MeldingCollector meldingen) {
    this.bestand = bestand;
    this.meldingen = meldingen;
    this.events = new Yaml(new LoaderOptions()).parse(new StringReader(tekst)).iterator();
  }

  /** The content; empty, and reported, when the file holds something it must not, or nothing. */
  public static Optional<YamlNode> lees(String bestand, String tekst, MeldingCollector meldingen) {
    try {
      return new YamlReader(bestand, tekst, meldingen).document();
    } catch (RefusedYaml e) {
      meldingen.fout(e.code, bestand, e.regel, e.tekst, e.suggestie);
    } catch (MarkedYAMLException e) {
      YamlErrorTranslator.meld(bestand, tekst, e, meldingen);
    } catch (YAMLException e) {
      meldingen.fout(
          MeldingCode.YAML,
          bestand,
          0,
          YamlErrorTranslator.GEEN_YAML,
          YamlErrorTranslator.KIJK_NAAR);
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
    YamlNode inhoud = knoop(events.next(), 1);
    events.next();
    Event einde = events.next();
    if (!einde.is(ID.StreamEnd)) {
      throw new RefusedYaml(
          MeldingCode.YAML_DOCUMENTEN,
          regel(einde),
          "hier begint een tweede document.",
          "Haal de regel --- weg; een bestand is een geheel.");
    }
    return Optional.of(inhoud);
  }

  private YamlNode knoop(Event event, int diepte) {
    NodeEvent knoop = (NodeEvent) event;
    if (knoop instanceof AliasEvent || knoop.getAnchor() != null) {
      throw new RefusedYaml(
          MeldingCode.YAML_ANKER,
          regel(event),
          "een verwijzing met & of * kan hier niet.",
          "Schrijf de tekst uit, of zet hem tussen aanhalingstekens.");
    }
    if (++delen > PakketLimits.DELEN_PER_YAML) {
      throw new RefusedYaml(
          MeldingCode.TE_VEEL_DELEN,
          regel(event),
          "dit bestand heeft meer dan %s waarden.".formatted(PakketLimits.DELEN_PER_YAML),
          "Verdeel de inhoud over meer bestanden.");
    }
    if (diepte > PakketLimits.DIEPTE_YAML) {
      throw new RefusedYaml(
          MeldingCode.YAML_DIEPTE,
          regel(event),
          "hier zijn meer dan %s lagen in elkaar gezet.".formatted(PakketLimits.DIEPTE_YAML),
          "Maak de opbouw vlakker.");
    }
    if (knoop instanceof ScalarEvent tekst) {
      return tekst(tekst);
    }
    if (((CollectionStartEvent) knoop).getTag() != null) {
      throw label(event);
    }
    return event.is(ID.SequenceStart) ? lijst(event, diepte) : velden(event, diepte);
  }

  private YamlText tekst(ScalarEvent event) {
    if (event.getTag() != null) {
      throw label(event);
    }
    if (event.getValue().length() > PakketLimits.TEKENS_PER_TEKST) {
      throw new RefusedYaml(
          MeldingCode.REGEL_TE_LANG,
          regel(event),
          TextDecoder.teLang(event.getValue()),
          TextDecoder.KORTER);
    }
    OptionalInt verboden = TextDecoder.verboden(event.getValue().replace("\n", ""));
    if (verboden.isPresent()) {
      throw new RefusedYaml(
          MeldingCode.VERBODEN_TEKEN,
          regel(event),
          "in deze tekst staat %s.".formatted(TextDecoder.omschrijving(verboden.getAsInt())),
          "Typ de tekst opnieuw, zonder tekens als \\u.");
    }
    boolean niets = event.getScalarStyle() == ScalarStyle.PLAIN && NIETS.contains(event.getValue());
    return new YamlText(regel(event), niets ? null : event.getValue());
  }

  private YamlNode lijst(Event begin, int diepte) {
    List<YamlNode> delen = new ArrayList<>();
    for (Event event = events.next(); !event.is(ID.SequenceEnd); event = events.next()) {
      delen.add(knoop(event, diepte + 1));
    }
    return new YamlNode.YamlList(regel(begin), delen);
  }

  private YamlNode velden(Event begin, int diepte) {
    Map<String, YamlNode> velden = new LinkedHashMap<>();
    for (Event event = events.next(); !event.is(ID.MappingEnd); event = events.next()) {
      String naam = naam(event, diepte);
      YamlNode eerder = velden.get(naam);
      YamlNode waarde = opRegel(regel(event), knoop(events.next(), diepte + 1));
      if (eerder == null) {
        velden.put(naam, waarde);
      } else {
        meldingen.fout(
            MeldingCode.YAML_DUBBEL,
            bestand,
            regel(event),
            "\"%s\" staat ook op regel %s.".formatted(Quote.van(naam), eerder.regelnummer()),
            "Haal een van de twee weg.");
      }
    }
    return new YamlNode.YamlFields(regel(begin), velden);
  }

  private String naam(Event event, int diepte) {
    String naam = knoop(event, diepte + 1) instanceof YamlText tekst ? tekst.tekst() : null;
    if (naam == null) {
      throw new RefusedYaml(
          MeldingCode.YAML,
          regel(event),
          "hier ontbreekt de naam van een veld.",
          YamlErrorTranslator.KIJK_NAAR);
    }
    if (naam.equals("<<")) {
      throw new RefusedYaml(
          MeldingCode.YAML_ANKER,
          regel(event),
          "velden overnemen met << kan hier niet.",
          "Schrijf de velden uit.");
    }
    return naam;
  }

  /** The value of a field stands where its name does. */
  private static YamlNode opRegel(int regel, YamlNode waarde) {
    if (waarde instanceof YamlText tekst) {
      return new YamlText(regel, tekst.tekst());
    }
    return waarde instanceof YamlNode.YamlList lijst
        ? new YamlNode.YamlList(regel, lijst.delen())
        : new YamlNode.YamlFields(regel, ((YamlNode.YamlFields) waarde).waarden());
  }

  private static RefusedYaml label(Event event) {
    return new RefusedYaml(
        MeldingCode.YAML_LABEL,
        regel(event),
        "een aanduiding met ! of % kan hier niet.",
        "Schrijf alleen de tekst zelf, zo nodig tussen aanhalingstekens.");
  }

  private static int regel(Event event) {
    return event.getStartMark().getLine() + 1;
  }

  /** What cannot be read past: what follows would be read differently than it stands. */
  private static final class RefusedYaml extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final MeldingCode code;
    private final int regel;
    private final String tekst;
    private final String suggestie;

    RefusedYaml(MeldingCode code, int regel, String tekst, String suggestie) {
      super(tekst, null, false, false);
      this.code = code;
      this.regel = regel;
      this.tekst = tekst;
      this.suggestie = suggestie;
    }
  }
}
