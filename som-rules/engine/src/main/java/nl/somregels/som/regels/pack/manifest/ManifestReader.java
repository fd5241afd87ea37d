package nl.somregels.som.regels.pack.manifest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.files.Quote;
import nl.somregels.som.regels.pack.model.Wet;
import nl.somregels.som.regels.pack.yaml.YamlNode;
import nl.somregels.som.regels.pack.yaml.YamlNode.YamlFields;
import nl.somregels.som.regels.pack.yaml.YamlNode.YamlList;
import nl.somregels.som.regels.pack.yaml.YamlNode.YamlText;
import nl.somregels.som.regels.pack.yaml.YamlReader;
import nl.somregels.som.text.DidYouMean;
import nl.somregels.som.text.DutchSentence;
import org.jspecify.annotations.Nullable;

/** Reads {@code pakket.yaml} and reports everything that is missing or wrong in it. */
public final class ManifestReader {
  private static final List<String> FIELDS =
      List.of(
          ("versie herziening titel status geldigVanaf geldigTot bronnen wijzigingen "
                  + "lezingen wetten")
              .split(" "));
  private static final Pattern HERZIENING = Pattern.compile("[1-9]\\d{0,2}");
  private static final String HOW_VERSION =
      "schrijf een jaar, een punt en een nummer van 1 tot 999, zoals \"2021.1\"";
  private static final String HOW_DATE = "schrijf een bestaande datum als 2026-06-30";

  /** Farther away is a mistake, or what stands in other programs for no end. */
  private static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

  private static final String HOW_LIST =
      "Zet elke tekst op een eigen regel achter \"- \", tussen aanhalingstekens.";

  private final Map<String, YamlNode> fields = new HashMap<>();
  private final MeldingCollector meldingen;
  private final Function<List<YamlText>, List<Wet>> wetReader;

  private ManifestReader(
      MeldingCollector meldingen, Function<List<YamlText>, List<Wet>> wetReader) {
    this.meldingen = meldingen;
    this.wetReader = wetReader;
  }

  public static Optional<Manifest> read(String text, MeldingCollector meldingen) {
    return read(text, meldingen, new WetReader(meldingen)::read);
  }

  /** The manifest without its laws, which identify nothing and take longest to read. */
  public static Optional<Manifest> withoutWetten(String text, MeldingCollector meldingen) {
    return read(text, meldingen, wetten -> List.of());
  }

  private static Optional<Manifest> read(
      String text, MeldingCollector meldingen, Function<List<YamlText>, List<Wet>> wetReader) {
    ManifestReader reader = new ManifestReader(meldingen, wetReader);
    return YamlReader.read(PakketFileSet.MANIFEST, text, meldingen).flatMap(reader::manifest);
  }

  private Optional<Manifest> manifest(YamlNode content) {
    if (!(content instanceof YamlFields read)) {
      error(
          MeldingCode.YAML,
          content.lineNumber(),
          "hier staan geen velden.",
          "Schrijf regels als: versie: \"2021.1\".");
      return Optional.empty();
    }
    fields.putAll(read.values());
    read.values().forEach(this::checkName);
    PakketVersie version = waarde("versie", PakketVersie::of, HOW_VERSION);
    Integer herziening =
        waarde("herziening", ManifestReader::herziening, "schrijf een heel getal van 1 tot 999");
    String title = waarde("titel", Function.identity(), "schrijf een regel tekst");
    PakketStatus status =
        waarde("status", ManifestReader::status, "kies concept, vastgesteld of ingetrokken");
    LocalDate since = date("geldigVanaf", "Kijk of het jaar klopt.");
    LocalDate until =
        fields.containsKey("geldigTot")
            ? date("geldigTot", "Laat het veld weg als er nog geen einde is.")
            : null;
    List<String> sources = list("bronnen");
    List<String> changes = list("wijzigingen");
    List<String> lezingen = list("lezingen");
    List<Wet> wetten = fields.containsKey("wetten") ? wetReader.apply(texts("wetten")) : List.of();
    if (since != null && until != null && !since.isBefore(until)) {
      error(
          MeldingCode.GELDIGHEID,
          regel("geldigTot"),
          "geldigTot " + until + " ligt niet na geldigVanaf " + since + ".",
          "geldigTot is de eerste dag waarop het pakket niet meer geldt.");
    }
    if (version == null || herziening == null || title == null || status == null || since == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Manifest(
            version,
            herziening,
            title,
            status,
            since,
            until,
            sources,
            changes,
            lezingen,
            wetten,
            read));
  }

  /** A name that is unknown is read as the one that was probably meant. */
  private void checkName(String name, YamlNode value) {
    if (!FIELDS.contains(name) && !meldingen.isFull()) {
      Optional<String> meant = DidYouMean.before(name, FIELDS);
      meant.ifPresent(field -> fields.putIfAbsent(field, value));
      error(
          MeldingCode.ONBEKEND_VELD,
          value.lineNumber(),
          "\"" + Quote.of(name) + "\" is geen bekend veld.",
          meant
              .map(field -> "Bedoelde u " + field + "?")
              .orElse("De velden zijn: " + String.join(", ", FIELDS) + "."));
    }
  }

  private <T> @Nullable T waarde(String field, Function<String, T> reader, String how) {
    YamlNode node = fields.getOrDefault(field, new YamlText(0, null));
    String text = tekst(node);
    if (text.isBlank() && node instanceof YamlText) {
      error(
          MeldingCode.VELD_ONTBREEKT,
          regel(field),
          "\"" + field + "\" ontbreekt.",
          DutchSentence.of(how));
      return null;
    }
    try {
      if (!text.isBlank()) {
        return reader.apply(text);
      }
    } catch (IllegalArgumentException e) {
      // reported below, in words that fit the field
    }
    error(
        MeldingCode.VERKEERDE_WAARDE,
        regel(field),
        node instanceof YamlText
            ? "\"%s\" past niet bij %s.".formatted(Quote.of(text), field)
            : "bij " + field + " staat meer dan een tekst.",
        DutchSentence.of(how));
    return null;
  }

  private @Nullable LocalDate date(String field, String outside) {
    LocalDate date = waarde(field, text -> (LocalDate) FeitType.date().parse(text), HOW_DATE);
    if (date == null || !date.isBefore(EARLIEST) && !date.isAfter(LATEST)) {
      return date;
    }
    error(
        MeldingCode.VERKEERDE_WAARDE,
        regel(field),
        "%s %s is te vroeg of te laat; het kan van %s tot en met %s."
            .formatted(field, date, EARLIEST, LATEST),
        outside);
    return null;
  }

  private List<String> list(String field) {
    if (!fields.containsKey(field)) {
      error(MeldingCode.VELD_ONTBREEKT, 0, "\"" + field + "\" ontbreekt.", HOW_LIST);
      return List.of();
    }
    return texts(field).stream().map(ManifestReader::tekst).toList();
  }

  /** The texts of a list that is there; reported when it is empty or holds something else. */
  private List<YamlText> texts(String field) {
    List<YamlText> texts = new ArrayList<>();
    if (!(fields.get(field) instanceof YamlList list)
        || list.parts().isEmpty() && !field.equals("lezingen")) {
      error(
          MeldingCode.VERKEERDE_WAARDE,
          regel(field),
          "\"" + field + "\" is geen lijst met teksten.",
          HOW_LIST);
      return texts;
    }
    for (YamlNode part : list.parts()) {
      if (part instanceof YamlText text && !tekst(text).isBlank()) {
        duplicate(field, texts, text);
        texts.add(text);
      } else {
        error(
            MeldingCode.VERKEERDE_WAARDE,
            part.lineNumber(),
            "in \"" + field + "\" staat hier geen tekst.",
            HOW_LIST);
      }
    }
    return texts;
  }

  private void duplicate(String field, List<YamlText> earlier, YamlText text) {
    earlier.stream()
        .filter(other -> tekst(other).equals(tekst(text)) && !field.equals("wetten"))
        .findFirst()
        .ifPresent(
            other ->
                error(
                    MeldingCode.VERKEERDE_WAARDE,
                    text.lineNumber(),
                    "\"%s\" staat bij %s ook op regel %s."
                        .formatted(Quote.of(tekst(text)), field, other.lineNumber()),
                    "Haal een van de twee weg."));
  }

  private static int herziening(String text) {
    if (!HERZIENING.matcher(text).matches()) {
      throw new IllegalArgumentException(text);
    }
    return Integer.parseInt(text);
  }

  private static PakketStatus status(String text) {
    return Arrays.stream(PakketStatus.values())
        .filter(status -> status.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(text));
  }

  private static String tekst(YamlNode node) {
    String text = node instanceof YamlText read ? read.text() : null;
    return text == null ? "" : text;
  }

  /** The line of the field; 0 when it is not there. */
  private int regel(String field) {
    return fields.containsKey(field) ? fields.get(field).lineNumber() : 0;
  }

  private void error(MeldingCode code, int lineNumber, String fact, String suggestion) {
    meldingen.error(code, PakketFileSet.MANIFEST, lineNumber, fact, suggestion);
  }
}
