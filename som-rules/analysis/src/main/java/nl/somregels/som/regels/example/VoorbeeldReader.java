package nl.somregels.som.regels.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitenReadResult;
import nl.somregels.som.feiten.FeitenReader;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.yaml.ValueType;
import nl.somregels.som.regels.pack.yaml.YamlFieldReader;
import nl.somregels.som.regels.pack.yaml.YamlNode;
import nl.somregels.som.regels.pack.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the example cases of a pack from {@code voorbeelden/*.yaml} and reports everything that is
 * wrong in them. A file is a list of cases, or a field {@code voorbeelden} with that list. A case
 * has {@code naam}, {@code peildatum}, {@code feiten} (only those that matter, without kenmerk),
 * {@code verwacht} (see {@link Expectation}) and {@code waarom}.
 */
public final class VoorbeeldReader {
  private static final String FOLDER = "voorbeelden/";
  private static final String KENMERK = "voorbeeld";

  /** No fact is later, so that a missing peildatum is the only thing said of it. */
  private static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);

  private static final List<String> FIELDS =
      List.of("naam", "peildatum", "feiten", "verwacht", "waarom");

  private final ExpectationReader expectations;
  private final MeldingCollector meldingen = new MeldingCollector();
  private final Map<String, RegelLocation> names = new LinkedHashMap<>();
  private final List<Voorbeeld> voorbeelden = new ArrayList<>();

  private VoorbeeldReader(@Nullable RuleSet rules) {
    this.expectations = new ExpectationReader(rules, meldingen);
  }

  /** The example cases among the files of a pack that loaded. */
  public static Voorbeelden read(PakketFileSet source, Pakket pakket) {
    VoorbeeldReader reader = new VoorbeeldReader(pakket.rules());
    reader.files(source);
    return new Voorbeelden(reader.voorbeelden, reader.meldingen.all());
  }

  /** What is wrong whatever the rules are; nothing when no pack may have these files. */
  public static List<Melding> withoutRules(PakketFileSet source) {
    VoorbeeldReader reader = new VoorbeeldReader(null);
    reader.files(source);
    return reader.meldingen.all();
  }

  private void files(PakketFileSet source) {
    RegelpakketLoader.readable(source)
        .forEach(
            (file, text) -> {
              if (file.startsWith(FOLDER)) {
                YamlReader.read(file, text, meldingen).ifPresent(node -> list(file, node));
              }
            });
  }

  private void list(String file, YamlNode node) {
    YamlNode content =
        node instanceof YamlNode.YamlFields
            ? new YamlFieldReader(file, node, file, List.of("voorbeelden"), meldingen)
                .node("voorbeelden", "Schrijf voorbeelden: met daaronder een lijst.")
            : node;
    if (content instanceof YamlNode.YamlList list) {
      list.parts().forEach(part -> voorbeeld(file, part));
    } else if (content != null) {
      meldingen.error(
          MeldingCode.VERKEERDE_VORM,
          file,
          content.lineNumber(),
          "hier staat geen lijst.",
          "Begin elk voorbeeld met: - naam: \"...\".");
    }
  }

  private void voorbeeld(String file, YamlNode node) {
    YamlFieldReader fields = new YamlFieldReader(file, node, ofWhich(node), FIELDS, meldingen);
    String name = fields.mandatory("naam", ValueType.text());
    LocalDate peildatum = fields.mandatory("peildatum", ValueType.date());
    YamlNode feitenNode =
        fields.node("feiten", "Noem de feiten die ertoe doen, of schrijf feiten: {}.");
    Gedetineerde feiten =
        feitenNode == null ? null : feiten(file, ofWhich(node), feitenNode, peildatum);
    YamlNode expectedNode = fields.node("verwacht", "Schrijf wat de regels moeten vinden.");
    Expectation expected =
        expectedNode == null ? null : expectations.read(file, ofWhich(node), expectedNode);
    String why = fields.mandatory("waarom", ValueType.text());
    RegelLocation place = new RegelLocation(file, node.lineNumber());
    if (name != null && isFresh(name, place) && peildatum != null && feiten != null) {
      if (expected != null && why != null) {
        voorbeelden.add(
            new Voorbeeld(name, new DatedCase(feiten, peildatum), expected, why, place));
      }
    }
  }

  private boolean isFresh(String name, RegelLocation place) {
    RegelLocation earlier = names.putIfAbsent(name, place);
    if (earlier != null) {
      meldingen.error(
          MeldingCode.DUBBELE_NAAM,
          place.bestand(),
          place.regelnummer(),
          "voorbeeld \"%s\" heet net zo als dat bij %s.".formatted(name, earlier),
          "Geef elk voorbeeld een eigen naam.");
    }
    return earlier == null;
  }

  private @Nullable Gedetineerde feiten(
      String file, String ofWhich, YamlNode node, @Nullable LocalDate peildatum) {
    if (!(node instanceof YamlNode.YamlFields fields)) {
      meldingen.error(
          MeldingCode.VERKEERDE_VORM,
          file,
          node.lineNumber(),
          ofWhich + ": bij feiten staan geen velden.",
          "Schrijf onder feiten regels als fase: NA_VONNIS, of schrijf feiten: {}.");
      return null;
    }
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put(Feit.KENMERK.jsonName(), KENMERK);
    fields.values().forEach((name, value) -> values.put(name, value.plain()));
    FeitenReadResult read = FeitenReader.MODEL.read(values);
    List<InvoerError> errors = read.errors(peildatum == null ? LAST_DATE : peildatum);
    for (InvoerError error : errors) {
      YamlNode value = fields.values().get(field(error));
      meldingen.error(
          MeldingCode.VERKEERD_FEIT,
          file,
          value == null ? node.lineNumber() : value.lineNumber(),
          ofWhich + ": " + error.withValues(),
          field(error).contains(":") ? "Zet een spatie achter de dubbele punt." : "");
    }
    return errors.isEmpty() ? read.valid() : null;
  }

  /** The name as it stands in the file; the facts of an example case are nobody's. */
  private static String field(InvoerError error) {
    String name = error.code() == MeldingCode.ONBEKENDE_NAAM ? error.waarde() : null;
    return name == null ? error.feit() : name;
  }

  private static String ofWhich(YamlNode node) {
    return node instanceof YamlNode.YamlFields fields
            && fields.values().get("naam") instanceof YamlNode.YamlText name
            && name.text() != null
        ? "voorbeeld \"" + name.text() + "\""
        : "voorbeeld";
  }
}
