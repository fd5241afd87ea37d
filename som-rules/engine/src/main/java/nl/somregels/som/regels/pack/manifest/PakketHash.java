package nl.somregels.som.regels.pack.manifest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.yaml.YamlNode;

/**
 * The hashes of a pack, SHA-256 in lower-case hexadecimal.
 *
 * <p>The content hash says what a pack does: it is over the rule files, by name, and the manifest.
 * A rule file counts as its lines without byte order mark, without blanks at line ends and without
 * blank lines at the end. The manifest counts as what is read of it, so comments, quotes and order
 * make no difference and nothing can hide in the way it is written. Its {@code status} and {@code
 * geldigTot} do not count: they say when a pack is used, and change when a successor is adopted.
 * Nor do its {@code wetten}: like example cases they are checks on the rules, and a law may be
 * added to a pack that has been adopted.
 *
 * <p>{@link #ofFiles} is over every file, so that whoever signs a pack signs its laws, notes and
 * example cases too.
 */
public final class PakketHash {
  /** Which canonical text {@link #of} hashes; a receipt says it, so that old ones stay readable. */
  public static final int VERSION = 2;

  private static final Set<String> UNCOUNTED = Set.of("status", "geldigTot", "wetten");

  private final MessageDigest digest = sha256();

  private PakketHash() {}

  /** The content hash, of every file that could be read. */
  public static String of(Map<String, String> textPerFile, YamlNode.YamlFields manifest) {
    PakketHash hash = new PakketHash();
    Map<String, YamlNode> counted = new TreeMap<>(manifest.values());
    counted.keySet().removeAll(UNCOUNTED);
    hash.node(new YamlNode.YamlFields(1, counted));
    new TreeMap<>(textPerFile)
        .forEach(
            (name, text) -> {
              if (name.endsWith(".dslr")) {
                hash.text(name);
                hash.text(regels(text, Set.of(), false));
              }
            });
    return hash.hex();
  }

  /** The hash of every file, whatever its line ends and with or without byte order mark. */
  public static String ofFiles(SortedMap<String, String> textPerFile) {
    PakketHash hash = new PakketHash();
    textPerFile.forEach(
        (name, text) -> {
          hash.text(name);
          hash.text(text);
        });
    return hash.hex();
  }

  /** The hash of the bytes of one file as they are. */
  public static String ofBytes(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** The content hashes of earlier versions. Version 1 hashed the lines that seemed to count. */
  public static Map<Integer, String> earlier(Map<String, String> textPerFile) {
    PakketHash hash = new PakketHash();
    new TreeMap<>(textPerFile)
        .forEach(
            (name, text) -> {
              boolean isManifest = name.equals(PakketFileSet.MANIFEST);
              if (isManifest || name.endsWith(".dslr")) {
                Set<Integer> wetten =
                    isManifest
                        ? WettenBlock.regels(text).boxed().collect(Collectors.toSet())
                        : Set.of();
                hash.endedByZero(name);
                hash.endedByZero(regels(text, wetten, isManifest));
              }
            });
    return Map.of(1, hash.hex());
  }

  private static String regels(String text, Set<Integer> wetten, boolean isManifest) {
    StringBuilder canonical = new StringBuilder();
    int number = 0;
    for (String line : text.lines().map(String::stripTrailing).toList()) {
      if (!wetten.contains(number++) && !(isManifest && isCalendar(line))) {
        canonical.append(line).append('\n');
      }
    }
    return canonical.toString().stripTrailing();
  }

  private static boolean isCalendar(String line) {
    return line.startsWith("status:") || line.startsWith("geldigTot:");
  }

  /** Each piece says what it is and how much follows, so that no two run together. */
  private void node(YamlNode node) {
    if (node instanceof YamlNode.YamlFields fields) {
      count('v', fields.values().size());
      new TreeMap<>(fields.values())
          .forEach(
              (name, value) -> {
                text(name);
                node(value);
              });
    } else if (node instanceof YamlNode.YamlList list) {
      count('l', list.parts().size());
      list.parts().forEach(this::node);
    } else if (node instanceof YamlNode.YamlText text && text.text() != null) {
      text(text.text());
    } else {
      count('n', 0);
    }
  }

  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    count('t', bytes.length);
    digest.update(bytes);
  }

  private void count(char kind, int number) {
    digest.update((kind + Integer.toString(number) + ":").getBytes(StandardCharsets.UTF_8));
  }

  private void endedByZero(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
