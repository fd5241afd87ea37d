package nl.somregels.som.cli.console;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CompletionException;
import nl.somregels.som.cli.output.Lines;
import nl.somregels.som.cli.output.ReaderGoneException;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.regels.intake.UnreadableFileException;
import nl.somregels.som.text.NoRoomException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in Dutch why a command could not be done. */
public final class ExecutionErrors implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
    return ended(error, command.getErr());
  }

  /** The exit code after an exception of a command, which it says, unless nobody reads on. */
  public static int ended(Exception error, PrintWriter err) {
    if (cause(error) instanceof ReaderGoneException) {
      return ExitCodes.DONE;
    }
    err.println(Lines.readable(message(error)));
    return ExitCodes.FAILED;
  }

  /** Says what no command can do anything about, such as too little memory; needs little itself. */
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
        || error instanceof InvalidPakketException) {
      return String.valueOf(error.getMessage());
    }
    if (error instanceof UnreadableFileException) {
      return Lines.oneLine(String.valueOf(error.getMessage()));
    }
    if (cause(error) instanceof IOException failure) {
      return Lines.oneLine(reason(failure));
    }
    return stopped(error);
  }

  /** In Dutch; the words of the system are in a language of its own, so they are left out. */
  private static String reason(IOException failure) {
    if (failure instanceof FileSystemException file) {
      String what =
          file instanceof NoSuchFileException
              ? "is er niet"
              : file instanceof AccessDeniedException
                  ? "mag niet worden gelezen of gewijzigd"
                  : file instanceof NoRoomException
                      ? file.getReason()
                      : "kan niet worden gelezen of geschreven";
      return "Lezen of schrijven lukt niet: %s: %s.".formatted(file.getFile(), what);
    }
    return "Lezen of schrijven lukt niet. Kijk of de schijf vol is, of de uitvoer gesloten.";
  }

  private static Throwable cause(Throwable error) {
    return error instanceof UncheckedIOException wrapped ? wrapped.getCause() : error;
  }
}
