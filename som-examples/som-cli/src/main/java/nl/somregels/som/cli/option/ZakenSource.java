package nl.somregels.som.cli.option;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.cli.console.CaseMessages;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.CommandFailure;
import nl.somregels.som.cli.output.Lines;
import nl.somregels.som.regels.intake.InstroomReader;
import nl.somregels.som.regels.intake.InvoerFormat;
import nl.somregels.som.text.DidYouMean;
import nl.somregels.som.zaken.Zaak;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;

/** A file, or {@code -} for standard input; without a format its name tells. */
public record ZakenSource(String invoer, @Nullable InvoerFormat invoerformaat) {
  static final String STANDARD_INPUT = "-";

  /** Whoever keeps the facts of a case should know. */
  public static final String REAL_CASE =
      "Let op: dit zijn de feiten van een echte zaak. Maak er verzonnen datums van voordat u ze"
          + " bewaart.";

  private static final int NEARBY = 1000;

  private static final Path STANDARD_INPUT_FILE = Path.of("/dev/stdin");

  Optional<Path> file() {
    return invoer.equals(STANDARD_INPUT) ? Optional.empty() : Optional.of(path());
  }

  private Path path() {
    try {
      return Converters.path(invoer);
    } catch (TypeConversionException e) {
      throw new CommandFailure("INVOER: " + e.getMessage());
    }
  }

  /** Says at once what is wrong with the input, before any work is done. */
  public void check() {
    file().ifPresentOrElse(Existing::file, ZakenSource::checkStandardInput);
    format();
  }

  /** Where standard input was closed, Java gives its number to the first file that it opens. */
  private static void checkStandardInput() {
    try {
      if (STANDARD_INPUT_FILE.toRealPath().startsWith(Path.of(System.getProperty("java.home")))) {
        throw new CommandFailure("Er is geen standaardinvoer: zij is gesloten.");
      }
    } catch (IOException e) {
      // a pipe, or a system that does not name it: reading tells
    }
  }

  /** Opens the cases; the reader closes the file. */
  public InstroomReader open(
      CommandContext context, Regelpakketten pakketten, LocalDate peildatum) {
    return file()
        .map(file -> InstroomReader.open(file, format(), pakketten, peildatum))
        .orElseGet(() -> InstroomReader.open(context.in(), format(), pakketten, peildatum));
  }

  /** The first case with the kenmerk; keeps only the kenmerken that come near. */
  public Zaak find(
      CommandContext context, Regelpakketten pakketten, LocalDate peildatum, String kenmerk) {
    List<String> nearby = new ArrayList<>();
    try (InstroomReader zaken = open(context, pakketten, peildatum)) {
      while (zaken.hasNext()) {
        Zaak zaak = zaken.next().zaak();
        String other = kenmerk(zaak);
        if (kenmerk.equals(other)) {
          return zaak;
        }
        if (other != null) {
          nearby.add(other);
        }
        if (nearby.size() > NEARBY) {
          nearby = new ArrayList<>(DidYouMean.near(kenmerk, nearby));
        }
      }
    }
    throw new CommandFailure(
        Lines.oneLine(
            "In de invoer staat geen zaak met kenmerk "
                + kenmerk
                + "."
                + nearest(DidYouMean.near(kenmerk, nearby))));
  }

  private static String nearest(List<String> kenmerken) {
    return kenmerken.isEmpty() ? "" : " Bedoelde u " + String.join(", ", kenmerken) + "?";
  }

  private static @Nullable String kenmerk(Zaak zaak) {
    return zaak instanceof Zaak.Valid valid
        ? valid.gedetineerde().kenmerk()
        : ((Zaak.Refused) zaak).kenmerk();
  }

  public CaseMessages messages(CommandContext context, WaardenOption values) {
    return new CaseMessages(context.err(), format().place(), values.show());
  }

  private InvoerFormat format() {
    if (invoerformaat != null) {
      return invoerformaat;
    }
    return file()
        .map(Path::getFileName)
        .flatMap(name -> InvoerFormat.fromFileName(name.toString()))
        .orElseThrow(
            () ->
                new CommandFailure(
                    (file().isPresent()
                            ? "Aan de naam " + invoer + " is het formaat niet te zien."
                            : "Aan de standaardinvoer is het formaat niet te zien.")
                        + " Geef --invoerformaat csv, json of jsonl."));
  }
}
