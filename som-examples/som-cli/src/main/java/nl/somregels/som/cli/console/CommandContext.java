package nl.somregels.som.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import nl.somregels.som.cli.output.StreamOutput;

/** The streams and the only clock of a command; {@code out} is for results alone. */
public record CommandContext(
    InputStream in, OutputStream out, PrintStream err, Clock clock, Terminals terminals) {

  /** The real streams, in UTF-8 whatever the locale, and the system clock. */
  public static CommandContext system() {
    return new CommandContext(
        System.in,
        new StreamOutput(new FileOutputStream(FileDescriptor.out), Path.of("/dev/stdout")),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Clock.systemDefaultZone(),
        Terminals.detect());
  }
}
