package nl.somregels.som.regels.pack.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The closed vocabulary of the rule files, read from the Drools DSL file in this jar and from
 * nowhere else. A sentence belongs to it when one entry fits it from its first to its last
 * character, with every variable inside its own pattern. Thread-safe.
 *
 * <p>The file is read here and not by the DSL parser of Drools, which every program would have to
 * load for it; a test lets that parser read every sentence the same way.
 */
public final class Woordenschat {
  private static final String BESTAND = "woordenschat.dsl";
  private static final Pattern REGEL =
      Pattern.compile("\\[(condition|consequence|keyword)]([^=]+)=(.*)");
  private static final Woordenschat GEBUNDELD = load();

  private final List<VocabularySentence> voorwaarden = new ArrayList<>();
  private final List<VocabularySentence> gevolgen = new ArrayList<>();

  private Woordenschat(List<String> regels) {
    for (String regel : regels) {
      Matcher matcher = REGEL.matcher(regel);
      if (!matcher.matches()) {
        throw new IllegalStateException(BESTAND + " has a line that is no sentence: " + regel);
      }
      if (!matcher.group(1).equals("keyword")) {
        (matcher.group(1).equals("condition") ? voorwaarden : gevolgen)
            .add(new VocabularySentence(SentencePattern.van(matcher.group(2)), matcher.group(3)));
      }
    }
  }

  /**
   * One entry.
   *
   * @param patroon the sentence
   * @param betekenis what it means, with the name of each variable between braces
   */
  private record VocabularySentence(SentencePattern patroon, String betekenis) {

    Optional<String> vertaal(String regel) {
      return patroon.streng(regel).map(this::invullen);
    }

    private String invullen(List<String> waarden) {
      String ingevuld = betekenis;
      for (int i = 0; i < waarden.size(); i++) {
        String naam = patroon.plaatsen().get(i).naam();
        ingevuld = ingevuld.replace("{" + naam + "}", waarden.get(i));
      }
      return ingevuld;
    }
  }

  /** The vocabulary of this library. */
  public static Woordenschat gebundeld() {
    return GEBUNDELD;
  }

  /** The meaning of a condition line, from its dash on; empty when no sentence fits. */
  public Optional<String> voorwaarde(String regel) {
    return vertaal(voorwaarden, regel);
  }

  /** The meaning of a line under {@code gevolg}; empty when no sentence fits. */
  public Optional<String> gevolg(String regel) {
    return vertaal(gevolgen, regel);
  }

  private static Optional<String> vertaal(List<VocabularySentence> zinnen, String regel) {
    return zinnen.stream().flatMap(zin -> zin.vertaal(regel).stream()).findFirst();
  }

  /**
   * The condition sentences as an analyst reads them, without dash, with a word for each variable.
   */
  public List<String> voorwaardezinnen() {
    return voorwaardepatronen().stream().map(SentencePattern::leesbaar).toList();
  }

  /** The consequence sentences as an analyst reads them. */
  public List<String> gevolgzinnen() {
    return gevolgpatronen().stream().map(SentencePattern::leesbaar).toList();
  }

  /** The condition sentences with the places for values. */
  List<SentencePattern> voorwaardepatronen() {
    return voorwaarden.stream().map(VocabularySentence::patroon).toList();
  }

  /** The consequence sentences with the places for values. */
  List<SentencePattern> gevolgpatronen() {
    return gevolgen.stream().map(VocabularySentence::patroon).toList();
  }

  private static Woordenschat load() {
    try (InputStream in =
            Objects.requireNonNull(Woordenschat.class.getResourceAsStream(BESTAND), BESTAND);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Woordenschat(
          reader.lines().filter(regel -> !regel.isBlank() && !regel.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
