package nl.somregels.som.regels.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The content hash of a pack: SHA-256 over the canonical text of its rule files and manifest, by
 * name. Canonical is without byte order mark, with one line feed per line, without blanks at line
 * ends and without blank lines at the end. The manifest's {@code status} and {@code geldigTot} do
 * not count: they say when a pack is used, not what it does, and change when a successor is
 * adopted. Nor do its {@code wetten}: like example cases they are checks on the rules, and a law
 * may be added to a pack that has been adopted. The field's own lines are left out and no other,
 * see {@link Wettenblok}; in a manifest written as one {@code {...}} they do count.
 */
final class PakketHash {
  /** Which canonical text {@link #of} hashes; a receipt says it, so that old ones stay readable. */
  static final int VERSIE = 1;

  private PakketHash() {}

  /** The hash in lower-case hexadecimal. */
  static String of(Map<String, String> tekstPerBestand) {
    MessageDigest digest = sha256();
    new TreeMap<>(tekstPerBestand)
        .forEach(
            (naam, tekst) -> {
              if (naam.endsWith(".dslr") || naam.equals(PakketBron.MANIFEST)) {
                digest.update(naam.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(canoniek(naam, tekst).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
              }
            });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String canoniek(String naam, String tekst) {
    boolean isManifest = naam.equals(PakketBron.MANIFEST);
    Set<Integer> wetten =
        isManifest ? Wettenblok.regels(tekst).boxed().collect(Collectors.toSet()) : Set.of();
    StringBuilder canoniek = new StringBuilder();
    int nummer = 0;
    for (String regel : tekst.lines().map(String::stripTrailing).toList()) {
      if (!wetten.contains(nummer++) && !(isManifest && isKalender(regel))) {
        canoniek.append(regel).append('\n');
      }
    }
    return canoniek.toString().stripTrailing();
  }

  private static boolean isKalender(String regel) {
    return regel.startsWith("status:") || regel.startsWith("geldigTot:");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
