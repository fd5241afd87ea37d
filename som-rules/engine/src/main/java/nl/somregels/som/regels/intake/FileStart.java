package nl.somregels.som.regels.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;

/** Recognises by its first bytes a file that is no text, or is text of another encoding. */
final class FileStart {
  /** How many bytes are looked at. */
  private static final int BYTES = 8;

  private static final String EXCEL = " Sla het in Excel op als \"CSV UTF-8\".";
  private static final String ENCODING = " Sla het op als UTF-8 (in Excel: \"CSV UTF-8\").";

  /** A kind of file that begins with these bytes. */
  private enum FileKind {
    ZIP("PK\u0003\u0004", "een zip of een werkmap van Excel (.xlsx)." + EXCEL),
    OLD_EXCEL("\u00D0\u00CF\u0011\u00E0", "een oude werkmap van Excel (.xls)." + EXCEL),
    PDF("\u0025PDF", "een PDF."),
    RTF("{\\rtf", "een RTF-document."),
    GZIP("\u001F\u008B", "ingepakt (gzip). Pak het eerst uit."),
    ZSTANDARD("\u0028\u00B5\u002F\u00FD", "ingepakt (zstd). Pak het eerst uit."),
    XZ("\u00FD7zXZ", "ingepakt (xz). Pak het eerst uit."),
    SEVEN_ZIP("7z\u00BC\u00AF", "ingepakt (7z). Pak het eerst uit."),
    UTF_32_LE("\u00FF\u00FE\u0000\u0000", "UTF-32." + ENCODING),
    UTF_32_BE("\u0000\u0000\u00FE\u00FF", "UTF-32." + ENCODING),
    NO_TEXT("\u0000\u0000", "geen tekst."),
    UTF_16_LE("\u00FF\u00FE", "UTF-16." + ENCODING),
    UTF_16_BE("\u00FE\u00FF", "UTF-16." + ENCODING);

    private final String bytes;
    private final String message;

    FileKind(String bytes, String message) {
      this.bytes = bytes;
      this.message = "Het bestand is " + message;
    }
  }

  private FileStart() {}

  /**
   * The stream from its start on.
   *
   * @throws UnreadableFileException when it is recognised as something else
   */
  static InputStream check(InputStream in) throws IOException {
    PushbackInputStream stream = new PushbackInputStream(in, BYTES);
    byte[] bytes = stream.readNBytes(BYTES);
    String start = new String(bytes, StandardCharsets.ISO_8859_1);
    for (FileKind kind : FileKind.values()) {
      if (start.startsWith(kind.bytes)) {
        throw new UnreadableFileException(kind.message);
      }
    }
    if (isUtf16(start)) {
      throw new UnreadableFileException(FileKind.UTF_16_LE.message);
    }
    stream.unread(bytes);
    return stream;
  }

  /** Whether every second byte is zero, as of letters in UTF-16. */
  private static boolean isUtf16(String start) {
    return start.length() >= 4
        && (start.charAt(0) == 0) != (start.charAt(1) == 0)
        && (start.charAt(0) == 0) == (start.charAt(2) == 0)
        && (start.charAt(1) == 0) == (start.charAt(3) == 0);
  }
}
