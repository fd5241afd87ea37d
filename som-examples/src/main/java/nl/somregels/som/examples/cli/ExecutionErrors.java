package nl.somregels.som.examples.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import nl.somregels.som.pakket.OngeldigPakketException;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.regels.intake.OnleesbaarBestandException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in Dutch why a command could not be done. */
public final class ExecutionErrors implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
    if (isBrokenPipe(error)) {
      return ExitCodes.DONE;
    }
    command.getErr().println(Lines.readable(message(error)));
    return ExitCodes.FAILED;
  }

  /**
   * The exit code after something that a command itself cannot do anything about, such as too
   * little memory, and says it. Needs nothing that may be what is missing.
   */
  public static int stopped(Throwable error, PrintStream err) {
    err.println(stopped(error));
    return ExitCodes.FAILED;
  }

  private static String stopped(Throwable error) {
    if (error instanceof OutOfMemoryError) {
      return "Het programma is gestopt: er is te weinig geheugen.";
    }
    if (error instanceof StackOverflowError) {
      return "Het programma is gestopt: de invoer of een pakket is te diep in elkaar gezet.";
    }
    return "Het programma is gestopt door een fout in het programma zelf.";
  }

  private static String message(Throwable thrown) {
    Throwable error = thrown instanceof CompletionException ? thrown.getCause() : thrown;
    if (error instanceof Error) {
      return stopped(error);
    }
    if (error instanceof CommandFailure
        || error instanceof PakketNotFoundException
        || error instanceof OngeldigPakketException) {
      return String.valueOf(error.getMessage());
    }
    if (error instanceof OnleesbaarBestandException) {
      return Lines.oneLine(String.valueOf(error.getMessage()));
    }
    if (cause(error) instanceof IOException failure) {
      return "Lezen of schrijven lukt niet: " + failure.getMessage();
    }
    return "Het programma is gestopt door een fout in het programma zelf: " + error.getMessage();
  }

  /** Whoever read the result has seen enough, as in {@code som ... | head}. */
  private static boolean isBrokenPipe(Exception error) {
    Throwable cause = cause(error);
    String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    return cause instanceof IOException && (message.contains("pipe") || message.contains("pijp"));
  }

  private static Throwable cause(Throwable error) {
    return error instanceof UncheckedIOException wrapped ? wrapped.getCause() : error;
  }
}
