package nl.somregels.som.cli.option;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.somregels.som.PakketFiles;
import nl.somregels.som.RegelpakketEngine;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.output.Lines;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.regels.SomRegels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --regels}: where the packs come from. */
public final class RegelsOption {
  @Option(
      names = "--regels",
      paramLabel = "MAP",
      description = "Een map met pakketten, in plaats van de ingebouwde.")
  private @Nullable Path folder;

  /** The packs that can be used; what there is to say of the others goes to standard error. */
  public Regelpakketten load(CommandContext context) {
    if (folder == null) {
      return SomRegels.bundled();
    }
    Regelpakketten pakketten = SomRegels.load(Existing.folder(folder));
    say(pakketten.meldingen(), context.err());
    return pakketten;
  }

  /** The engine of one of these packs, or else of a bundled one. */
  public RegelpakketEngine engine(Regelpakketten pakketten, PakketReference reference) {
    try {
      return pakketten.version(reference);
    } catch (PakketNotFoundException e) {
      try {
        return SomRegels.bundled().version(reference);
      } catch (PakketNotFoundException neither) {
        throw e;
      }
    }
  }

  /** One line for each pack that does not load: its problems are what controleer is for. */
  private static void say(List<Melding> meldingen, PrintStream err) {
    Map<String, Long> refused =
        meldingen.stream()
            .filter(melding -> melding.ernst() == Ernst.FOUT)
            .collect(
                Collectors.groupingBy(
                    melding -> folder(melding.bestand()), TreeMap::new, Collectors.counting()));
    refused.forEach(
        (pakket, count) ->
            err.println(
                Lines.oneLine(
                    "Let op: pakket %s laadt niet (fouten: %s). Bekijk ze met som controleer."
                        .formatted(pakket, count))));
    meldingen.stream()
        .filter(melding -> melding.ernst() == Ernst.WAARSCHUWING)
        .forEach(melding -> err.println(Lines.oneLine("Let op: " + melding)));
  }

  private static String folder(String file) {
    String[] parts = file.split("/");
    return parts.length > 2 && parts[1].equals("herzieningen")
        ? parts[0] + "/" + parts[1] + "/" + parts[2]
        : parts[0];
  }

  public Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }

  public PakketFiles files() {
    if (folder == null) {
      return SomRegels.bundledFiles();
    }
    return SomRegels.files(Existing.folder(folder));
  }
}
