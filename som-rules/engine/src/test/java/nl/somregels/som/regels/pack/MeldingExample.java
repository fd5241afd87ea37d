package nl.somregels.som.regels.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import org.apache.commons.text.StringEscapeUtils;

/**
 * A change to herziening 1 of the bundled pack 2021.1, which never changes, and the exact text of
 * what is said of it. Read from a text file of which each line starts with what it is: {@code #}
 * the kind of remark and a name, {@code @} the file, {@code <} text to replace, {@code >} what it
 * becomes, {@code =} the expected text.
 *
 * @param code the kind of remark, as in the remark itself
 * @param name what is wrong, in a few words
 * @param changes the changes, in order
 * @param expected all remarks, one under the other
 */
public record MeldingExample(String code, String name, List<FileEdit> changes, String expected) {
  /** A text in a file and what it becomes; a file without old text is replaced as a whole. */
  record FileEdit(String file, String old, String fresh) {
    FileEdit with(String kind, String line) {
      if (kind.equals("<")) {
        return new FileEdit(file, old + line + "\n", fresh);
      }
      if (kind.equals(">")) {
        return new FileEdit(file, old, fresh + line + "\n");
      }
      String[] times = line.split(" ", 2);
      String end = kind.equals("*") ? "\n" : " ";
      return new FileEdit(file, old, fresh + (times[1] + end).repeat(Integer.parseInt(times[0])));
    }
  }

  /** The cases in a file of the test resources. */
  static List<MeldingExample> read(String file) {
    List<MeldingExample> voorbeelden = new ArrayList<>();
    for (String part : text(file).split("(?m)^# ")) {
      if (!part.isBlank()) {
        voorbeelden.add(voorbeeld(part));
      }
    }
    return voorbeelden;
  }

  private static MeldingExample voorbeeld(String part) {
    List<String> lines = part.lines().toList();
    String[] header = lines.get(0).split(": ", 2);
    List<FileEdit> changes = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String kind = line.isEmpty() ? "" : line.substring(0, 1);
      String content = line.length() < 2 ? "" : StringEscapeUtils.unescapeJava(line.substring(2));
      if (kind.equals("@")) {
        changes.add(new FileEdit(content, "", ""));
      } else if ("<>*-".contains(kind) && !kind.isEmpty()) {
        FileEdit last = changes.remove(changes.size() - 1);
        changes.add(last.with(kind, content));
      }
    }
    String expected =
        String.join(
            "\n", lines.stream().filter(r -> r.startsWith("= ")).map(r -> r.substring(2)).toList());
    return new MeldingExample(header[0], header[1], changes, expected);
  }

  /** The pack with the changes. */
  PakketFileSet source() {
    SortedMap<String, byte[]> files = base();
    for (FileEdit change : changes) {
      if (change.old.isEmpty() && change.fresh.isEmpty()) {
        files.remove(change.file);
      } else {
        files.put(change.file, changed(files.getOrDefault(change.file, new byte[0]), change));
      }
    }
    return new PakketFileSet("2021.1", files);
  }

  private byte[] changed(byte[] bytes, FileEdit change) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (!change.old.isEmpty() && text.split(Pattern.quote(change.old), -1).length != 2) {
      throw new IllegalStateException(name + ": staat er niet precies een keer: " + change.old);
    }
    String fresh = change.old.isEmpty() ? change.fresh : text.replace(change.old, change.fresh);
    return fresh.getBytes(StandardCharsets.UTF_8);
  }

  /** Everything that is said of the pack with the changes. */
  InvalidPakketException error() {
    try {
      RegelpakketLoader.load(source());
    } catch (InvalidPakketException e) {
      return e;
    }
    throw new AssertionError(name + ": het pakket laadt");
  }

  /** The files of herziening 1 of the bundled pack 2021.1. */
  public static SortedMap<String, byte[]> base() {
    return BundledPakketten.sources().stream()
        .filter(source -> source.name().equals("2021.1/herzieningen/1"))
        .map(source -> new TreeMap<String, byte[]>(source.files()))
        .min(Comparator.comparing(SortedMap::firstKey))
        .orElseThrow();
  }

  private static String text(String file) {
    try (InputStream in = MeldingExample.class.getResourceAsStream("fouten/" + file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return code + ": " + name;
  }
}
