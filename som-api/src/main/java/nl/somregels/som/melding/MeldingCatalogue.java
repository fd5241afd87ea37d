package nl.somregels.som.melding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What every message means and what to do, in plain Dutch, for a help page or an editor. Immutable.
 */
public final class MeldingCatalogue {
  private static final String TEXTS = "meldingen.txt";

  private MeldingCatalogue() {}

  /**
   * One kind of message.
   *
   * @param group what it is about, a Dutch heading
   * @param meaning what is so, a Dutch sentence
   * @param remedy what to do, a Dutch sentence
   */
  public record Entry(String group, MeldingCode code, String meaning, String remedy) {
    public Entry {
      Objects.requireNonNull(group, "group");
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(meaning, "meaning");
      Objects.requireNonNull(remedy, "remedy");
    }
  }

  /** An entry per code, in the order of {@link MeldingCode}; a new list. */
  public static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    String group = "";
    for (String line : texts().split("\n")) {
      if (line.startsWith("# ")) {
        group = line.substring(2);
      } else {
        String[] parts = line.split(" \\| ");
        MeldingCode code = MeldingCode.values()[entries.size()];
        if (parts.length != 3 || !parts[0].equals(code.code())) {
          throw new IllegalStateException(TEXTS + " has this where " + code + " belongs: " + line);
        }
        entries.add(new Entry(group, code, parts[1], parts[2]));
      }
    }
    if (entries.size() != MeldingCode.values().length) {
      throw new IllegalStateException(TEXTS + " ends before the last code");
    }
    return entries;
  }

  private static String texts() {
    try (InputStream in = MeldingCatalogue.class.getResourceAsStream(TEXTS)) {
      if (in == null) {
        throw new IllegalStateException(TEXTS + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of it as one page of Markdown, a heading per group and an entry per code. */
  public static String markdown() {
    StringBuilder page = new StringBuilder("# Meldingen\n");
    page.append(
        """

        Elke melding heeft een code. Hieronder staat wat elke code betekent en wat u kunt doen. \
        Een *fout* houdt het pakket of de zaak tegen, een *waarschuwing* niet: kijk ernaar. \
        Bij een *opmerking* hoeft u niets te doen.
        """);
    String group = "";
    for (Entry entry : entries()) {
      if (!entry.group().equals(group)) {
        group = entry.group();
        page.append("\n## ").append(group).append('\n');
      }
      page.append(
          "\n### %s\n\n*%s.* %s %s\n"
              .formatted(
                  entry.code(),
                  entry.code().ernst().name().toLowerCase(Locale.ROOT),
                  entry.meaning(),
                  entry.remedy()));
    }
    return page.toString();
  }
}
