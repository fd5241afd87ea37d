package nl.somregels.som.regels.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import nl.somregels.som.text.FileKind;

/** Recognises by its first bytes a file that is no text, or is text of another encoding. */
final class FileStart {
  private FileStart() {}

  /** The stream; {@link UnreadableFileException} when its start is that of something else. */
  static InputStream check(InputStream in) throws IOException {
    PushbackInputStream stream = new PushbackInputStream(in, FileKind.BYTES);
    byte[] bytes = stream.readNBytes(FileKind.BYTES);
    FileKind kind = FileKind.of(bytes).orElse(null);
    if (kind != null) {
      throw new UnreadableFileException("Het bestand is " + kind + "." + whatToDo(kind));
    }
    stream.unread(bytes);
    return stream;
  }

  private static String whatToDo(FileKind kind) {
    if (kind.isText()) {
      return " Sla het op als UTF-8 (in Excel: \"CSV UTF-8\").";
    }
    return switch (kind) {
      case ZIP, OLD_EXCEL -> " Sla het in Excel op als \"CSV UTF-8\".";
      default -> kind.isPacked() ? " Pak het eerst uit." : "";
    };
  }
}
