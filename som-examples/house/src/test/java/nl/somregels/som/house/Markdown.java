package nl.somregels.som.house;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.cli.SomCommand;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.Terminals;

/** The fenced blocks of a document, and the program to try them with. */
final class Markdown {
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);

  private Markdown() {}

  /** A fenced block. */
  record Block(String language, String text) {}

  static List<Block> blocks(Path document) throws IOException {
    return blocks(Files.readString(document));
  }

  static List<Block> blocks(String text) {
    Matcher matcher = BLOCK.matcher(text);
    List<Block> blocks = new ArrayList<>();
    while (matcher.find()) {
      blocks.add(new Block(matcher.group(1), matcher.group(2)));
    }
    return blocks;
  }

  /** What the program prints as its result; fails when it could not do what was asked. */
  static String som(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CommandContext context =
        new CommandContext(
            InputStream.nullInputStream(),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
            Terminals.NONE);
    int code = SomCommand.run(context, args);
    if (code == 2) {
      throw new AssertionError(
          String.join(" ", args) + ": " + err.toString(StandardCharsets.UTF_8));
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
