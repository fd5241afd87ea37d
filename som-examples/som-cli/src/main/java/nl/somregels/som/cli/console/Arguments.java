package nl.somregels.som.cli.console;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a command as they were typed. Where the locale of the system is not UTF-8, Java puts
 * a question mark for what it cannot read; the system still has the words themselves.
 */
public final class Arguments {
  private static final Path TYPED = Path.of("/proc/self/cmdline");

  private Arguments() {}

  /** The words, in UTF-8 where the system can tell. */
  public static String[] asTyped(String... args) {
    if (Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"))
        .equals(StandardCharsets.UTF_8)) {
      return args;
    }
    try {
      return asTyped(Files.readAllBytes(TYPED), args);
    } catch (IOException e) {
      return args;
    }
  }

  /** The last words of a line, in which a zero ends each word, as many as Java has. */
  public static String[] asTyped(byte[] line, String... args) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < line.length; i++) {
      if (line[i] == 0) {
        try {
          words.add(utf8(ByteBuffer.wrap(line, start, i - start)));
        } catch (CharacterCodingException e) {
          return args;
        }
        start = i + 1;
      }
    }
    return words.size() < args.length
        ? args
        : words.subList(words.size() - args.length, words.size()).toArray(String[]::new);
  }

  private static String utf8(ByteBuffer word) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(word).toString();
  }
}
