package nl.somregels.som.regels.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.drools.drl.parser.lang.dsl.DSLMappingEntry;
import org.drools.drl.parser.lang.dsl.DSLMappingEntry.Section;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;

/**
 * The closed vocabulary of the rule files, read from the Drools DSL file in this jar and from
 * nowhere else. A sentence belongs to it when one entry fits it from its first to its last
 * character, with every variable inside its own pattern. Thread-safe.
 */
public final class Woordenschat {
  private static final String BESTAND = "woordenschat.dsl";
  private static final Woordenschat GEBUNDELD = load();

  private final List<DSLMappingEntry> zinnen;
  private final Map<Section, List<Zinpatroon>> patronen;

  private Woordenschat(List<DSLMappingEntry> zinnen) {
    this.zinnen = List.copyOf(zinnen);
    this.patronen =
        this.zinnen.stream()
            .collect(
                Collectors.groupingBy(
                    DSLMappingEntry::getSection,
                    Collectors.mapping(
                        zin -> Zinpatroon.van(zin.getMappingKey()), Collectors.toList())));
  }

  /** The vocabulary of this library. */
  public static Woordenschat gebundeld() {
    return GEBUNDELD;
  }

  /** The meaning of a condition line, from its dash on; empty when no sentence fits. */
  Optional<String> voorwaarde(String zin) {
    return vertaal(Section.CONDITION, zin);
  }

  /** The meaning of a line under {@code gevolg}; empty when no sentence fits. */
  Optional<String> gevolg(String zin) {
    return vertaal(Section.CONSEQUENCE, zin);
  }

  /**
   * The condition sentences as an analyst reads them, without dash, with a word for each variable.
   */
  public List<String> voorwaardezinnen() {
    return voorwaardepatronen().stream().map(Zinpatroon::leesbaar).toList();
  }

  /** The consequence sentences as an analyst reads them. */
  public List<String> gevolgzinnen() {
    return gevolgpatronen().stream().map(Zinpatroon::leesbaar).toList();
  }

  /** The condition sentences with the places for values. */
  List<Zinpatroon> voorwaardepatronen() {
    return patronen(Section.CONDITION);
  }

  /** The consequence sentences with the places for values. */
  List<Zinpatroon> gevolgpatronen() {
    return patronen(Section.CONSEQUENCE);
  }

  private List<Zinpatroon> patronen(Section section) {
    return patronen.getOrDefault(section, List.of());
  }

  private Optional<String> vertaal(Section section, String zin) {
    for (DSLMappingEntry entry : zinnen) {
      Matcher matcher = entry.getKeyPattern().matcher(zin);
      if (entry.getSection() == section && matcher.matches()) {
        return Optional.of(invullen(entry, matcher));
      }
    }
    return Optional.empty();
  }

  private static String invullen(DSLMappingEntry entry, Matcher matcher) {
    String betekenis = entry.getValuePattern().replaceAll("\\s+", " ");
    for (var variabele : entry.getVariables().entrySet()) {
      betekenis =
          betekenis.replace("{" + variabele.getKey() + "}", matcher.group(variabele.getValue()));
    }
    return betekenis;
  }

  private static Woordenschat load() {
    try (InputStream in =
        Objects.requireNonNull(Woordenschat.class.getResourceAsStream(BESTAND), BESTAND)) {
      DSLTokenizedMappingFile bestand = new DSLTokenizedMappingFile();
      if (!bestand.parseAndLoad(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        throw new IllegalStateException(BESTAND + ": " + bestand.getErrors());
      }
      return new Woordenschat(bestand.getMapping().getEntries());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
