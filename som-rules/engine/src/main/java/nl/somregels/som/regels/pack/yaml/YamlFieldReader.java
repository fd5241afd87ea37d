package nl.somregels.som.regels.pack.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.files.Quote;
import nl.somregels.som.text.DidYouMean;
import org.jspecify.annotations.Nullable;

/** Takes the fields out of one piece of a YAML file and reports what is missing or wrong. */
public final class YamlFieldReader {
  private final String file;
  private final String ofWhich;
  private final int lineNumber;
  private final Map<String, YamlNode> fields = new HashMap<>();
  private final MeldingCollector meldingen;

  /** {@code ofWhich} is what the names belong to, as in {@code voorbeeld "zonder risico"}. */
  public YamlFieldReader(
      String file, YamlNode node, String ofWhich, List<String> known, MeldingCollector meldingen) {
    this.file = file;
    this.ofWhich = ofWhich;
    this.lineNumber = node.lineNumber();
    this.meldingen = meldingen;
    if (node instanceof YamlNode.YamlFields read) {
      fields.putAll(read.values());
      read.values().forEach((name, value) -> checkName(name, value, known));
    } else {
      error(
          MeldingCode.VERKEERDE_VORM,
          lineNumber,
          "hier staan geen velden.",
          "Schrijf regels als " + known.get(0) + ": waarde.");
    }
  }

  /** A name that is unknown is read as the one that was probably meant. */
  private void checkName(String name, YamlNode value, List<String> known) {
    if (!known.contains(name) && !meldingen.isFull()) {
      Optional<String> meant = DidYouMean.before(name, known);
      meant.ifPresent(field -> fields.putIfAbsent(field, value));
      error(
          MeldingCode.ONBEKEND_VELD,
          value.lineNumber(),
          "\"" + Quote.of(name) + "\" is geen bekend veld.",
          meant
              .map(word -> "Bedoelde u " + word + "?")
              .orElse("Er zijn: " + String.join(", ", known) + "."));
    }
  }

  public boolean has(String field) {
    return fields.containsKey(field);
  }

  /** The line of a field, or of the whole when the field is not there. */
  public int lineNumber(String field) {
    YamlNode node = fields.get(field);
    return node == null ? lineNumber : node.lineNumber();
  }

  /** A field that must be there; null, and reported, when it is not or is wrong. */
  public <T> @Nullable T mandatory(String field, ValueType<T> kind) {
    return present(field, kind.how()) ? optional(field, kind) : null;
  }

  /** A field that may be left out; null, and if wrong reported, when there is no value. */
  public <T> @Nullable T optional(String field, ValueType<T> kind) {
    YamlNode node = fields.get(field);
    return node == null ? null : value(field, node, kind);
  }

  /** A list without its wrong values, double ones among them; null when the field is left out. */
  public <T> @Nullable List<T> list(String field, ValueType<T> kind) {
    YamlNode node = fields.get(field);
    if (node == null) {
      return null;
    }
    List<T> values = new ArrayList<>();
    if (node instanceof YamlNode.YamlList list) {
      for (YamlNode part : list.parts()) {
        T value = value(field, part, kind);
        if (value != null && values.contains(value)) {
          error(
              MeldingCode.VERKEERDE_WAARDE,
              part.lineNumber(),
              "\"%s\" staat meer dan 1 keer bij %s.".formatted(Quote.of(value.toString()), field),
              "Laat er een staan.");
        } else if (value != null) {
          values.add(value);
        }
      }
    } else {
      error(
          MeldingCode.VERKEERDE_VORM,
          node.lineNumber(),
          field + " is geen lijst.",
          "Schrijf [..], of [] voor geen.");
    }
    return values;
  }

  /** The field as it stands, when it must be there; null, and reported, when it is not. */
  public @Nullable YamlNode node(String field, String how) {
    return present(field, how) ? fields.get(field) : null;
  }

  private boolean present(String field, String how) {
    if (fields.get(field) instanceof YamlNode.YamlText text && text.text() == null
        || !fields.containsKey(field)) {
      error(MeldingCode.VELD_ONTBREEKT, lineNumber(field), "\"" + field + "\" ontbreekt.", how);
      return false;
    }
    return true;
  }

  private <T> @Nullable T value(String field, YamlNode node, ValueType<T> kind) {
    String text = node instanceof YamlNode.YamlText read ? read.text() : null;
    T value = text == null ? null : kind.reader().apply(text).orElse(null);
    if (value == null && !meldingen.isFull()) {
      error(
          MeldingCode.VERKEERDE_WAARDE,
          node.lineNumber(),
          text == null
              ? "bij " + field + " staat geen losse waarde."
              : "\"%s\" past niet bij %s.".formatted(Quote.of(text), field),
          text == null ? kind.how() : kind.suggestion(text));
    }
    return value;
  }

  private void error(MeldingCode code, int line, String text, String suggestion) {
    meldingen.error(code, file, line, ofWhich + ": " + text, suggestion);
  }
}
