package nl.somregels.som.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** A kind of file that is no text in UTF-8, recognised by its first bytes. */
public enum FileKind {
  ZIP("PK\u0003\u0004", "een zip of een werkmap van Excel (.xlsx)"),
  OLD_EXCEL("\u00D0\u00CF\u0011\u00E0", "een oude werkmap van Excel (.xls)"),
  PDF("\u0025PDF", "een PDF"),
  RTF("{\\rtf", "een RTF-document"),
  GZIP("\u001F\u008B", "ingepakt (gzip)"),
  ZSTANDARD("\u0028\u00B5\u002F\u00FD", "ingepakt (zstd)"),
  XZ("\u00FD7zXZ", "ingepakt (xz)"),
  SEVEN_ZIP("7z\u00BC\u00AF", "ingepakt (7z)"),
  UTF_32_LE("\u00FF\u00FE\u0000\u0000", "UTF-32"),
  UTF_32_BE("\u0000\u0000\u00FE\u00FF", "UTF-32"),
  NO_TEXT("\u0000\u0000", "geen tekst"),
  UTF_16_LE("\u00FF\u00FE", "UTF-16"),
  UTF_16_BE("\u00FE\u00FF", "UTF-16");

  /** How many bytes are looked at. */
  public static final int BYTES = 8;

  private final String bytes;
  private final String dutch;

  FileKind(String bytes, String dutch) {
    this.bytes = bytes;
    this.dutch = dutch;
  }

  /** The kind of a file that begins with these bytes; empty when it may well be text. */
  public static Optional<FileKind> of(byte[] bytes) {
    Objects.requireNonNull(bytes, "bytes");
    String start = new String(bytes, 0, Math.min(bytes.length, BYTES), StandardCharsets.ISO_8859_1);
    return Arrays.stream(values())
        .filter(kind -> start.startsWith(kind.bytes))
        .findFirst()
        .or(() -> isUtf16(start) ? Optional.of(UTF_16_LE) : Optional.empty());
  }

  /** Whether every second byte is zero, as of letters in UTF-16. */
  private static boolean isUtf16(String start) {
    return start.length() >= 4
        && (start.charAt(0) == 0) != (start.charAt(1) == 0)
        && (start.charAt(0) == 0) == (start.charAt(2) == 0)
        && (start.charAt(1) == 0) == (start.charAt(3) == 0);
  }

  /** Whether it is text, of another encoding. */
  public boolean isText() {
    return dutch.startsWith("UTF");
  }

  /** Whether there is another file in it. */
  public boolean isPacked() {
    return dutch.startsWith("ingepakt");
  }

  /** What it is, to stand behind "het bestand is". */
  @Override
  public String toString() {
    return dutch;
  }
}
