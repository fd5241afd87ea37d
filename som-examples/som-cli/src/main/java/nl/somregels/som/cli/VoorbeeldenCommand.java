package nl.somregels.som.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedMap;
import java.util.Stack;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.somregels.som.PakketFiles;
import nl.somregels.som.cli.console.CaseMessages;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.CommandFailure;
import nl.somregels.som.cli.console.ExitCodes;
import nl.somregels.som.cli.option.InputFiles;
import nl.somregels.som.cli.option.RegelsOption;
import nl.somregels.som.cli.option.TekstformaatOption;
import nl.somregels.som.cli.option.UitvoerOption;
import nl.somregels.som.cli.option.WaardenOption;
import nl.somregels.som.cli.option.ZakenSource;
import nl.somregels.som.cli.output.Lines;
import nl.somregels.som.cli.output.ReplacedFiles;
import nl.somregels.som.cli.output.ResultTarget;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.InvoerException;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.analysis.SomAnalysis;
import nl.somregels.som.regels.intake.InvoerFormat;
import nl.somregels.som.regels.render.VoorbeeldenJson;
import nl.somregels.som.regels.render.VoorbeeldenText;
import nl.somregels.som.voorbeelden.VoorbeeldenResult;
import nl.somregels.som.zaken.Zaak;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code som voorbeelden}: the example cases of a pack that come out otherwise than they state. */
@Command(
    name = "voorbeelden",
    description =
        "Toont welke voorbeelden van een pakket nu anders uitvallen, per oorzaak, en neemt dat over.")
public final class VoorbeeldenCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private RegelsOption regels = new RegelsOption();
  @Mixin private UitvoerOption uitvoer = new UitvoerOption();

  @Parameters(index = "0", paramLabel = "VERSIE", description = "Het pakket, zoals 2021.1.")
  private @Nullable PakketVersie version;

  @Mixin private TekstformaatOption formaat = new TekstformaatOption();

  @Option(
      names = "--neem-over",
      arity = "0..1",
      parameterConsumer = GroupNumbers.class,
      paramLabel = "GROEP",
      description =
          "Schrijf in de voorbeelden wat de regels nu geven: van alle groepen, of van een groep"
              + " (2) of meer (1,3). De rest van de bestanden blijft zoals hij is.")
  private @Nullable String groups;

  @Option(
      names = "--bij",
      paramLabel = "INVOER",
      description =
          "Zet een zaak uit dit bestand bij de voorbeelden van het pakket, zonder kenmerk.")
  private @Nullable String invoer;

  @Option(names = "--kenmerk", paramLabel = "K", description = "Het kenmerk van die zaak.")
  private @Nullable String kenmerk;

  @Option(
      names = "--invoerformaat",
      paramLabel = "csv|json|jsonl",
      description = "Het formaat van INVOER. Anders zegt de bestandsnaam dat.")
  private @Nullable InvoerFormat invoerformaat;

  @Option(
      names = "--peildatum",
      paramLabel = "D",
      description = "De peildatum van die zaak, zoals 2026-06-30. Anders vandaag.")
  private @Nullable LocalDate peildatum;

  public VoorbeeldenCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (version == null) {
      throw new CommandFailure("Geef de versie van het pakket, zoals 2021.1.");
    }
    checkOptions();
    try {
      if (invoer != null && kenmerk != null) {
        return add(version, new ZakenSource(invoer, invoerformaat), kenmerk);
      }
      return review(version);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()));
    }
  }

  private void checkOptions() {
    if (invoer == null && (kenmerk != null || invoerformaat != null || peildatum != null)) {
      throw new CommandFailure("Bij --kenmerk, --invoerformaat en --peildatum hoort --bij.");
    }
    if (invoer != null && kenmerk == null) {
      throw new CommandFailure("Bij --bij hoort --kenmerk.");
    }
    if (invoer != null && groups != null) {
      throw new CommandFailure("Kies --bij of --neem-over, niet allebei.");
    }
    if ((invoer != null || groups != null) && regels.folder().isEmpty()) {
      throw new CommandFailure(
          "Een ingebouwd pakket verandert niet. Geef met --regels de map met uw pakketten.");
    }
  }

  private int review(PakketVersie pakket) throws IOException {
    VoorbeeldenResult result;
    try (ResultTarget target = uitvoer.open(context, InputFiles.of(regels))) {
      if (groups != null) {
        takeOver(pakket, numbers(groups));
      }
      result = SomAnalysis.examples(regels.files(), pakket);
      formaat.write(target, result, VoorbeeldenJson::render, VoorbeeldenText::render);
    }
    return result.groepen().isEmpty() ? ExitCodes.DONE : ExitCodes.LOOK_AT;
  }

  private void takeOver(PakketVersie pakket, Set<Integer> numbers) throws IOException {
    PakketFiles files = regels.files();
    SortedMap<String, byte[]> changed = SomAnalysis.withNewExpectations(files, pakket, numbers);
    write(pakket, files, changed);
    say(
        changed.isEmpty()
            ? "Er is niets om over te nemen."
            : "Overgenomen in %s.".formatted(String.join(", ", changed.keySet())));
  }

  private static Set<Integer> numbers(String text) {
    return Arrays.stream(text.split(","))
        .filter(number -> !number.isEmpty())
        .map(Integer::valueOf)
        .collect(Collectors.toSet());
  }

  /** Takes numbers only: what comes behind it may be the version. */
  static final class GroupNumbers implements IParameterConsumer {
    @Override
    public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
      boolean named = !words.isEmpty() && words.peek().matches("\\d{1,4}(,\\d{1,4})*");
      option.setValue(named ? words.pop() : "");
    }
  }

  private int add(PakketVersie pakket, ZakenSource zaken, String which) throws IOException {
    zaken.check();
    LocalDate date = peildatum == null ? LocalDate.now(context.clock()) : peildatum;
    PakketFiles files = regels.files();
    CaseMessages messages = zaken.messages(context, new WaardenOption());
    Zaak zaak = zaken.find(context, regels.load(context), date, which);
    if (zaak instanceof Zaak.Refused refused) {
      messages.refused(refused);
      messages.end();
      return ExitCodes.LOOK_AT;
    }
    Zaak.Valid valid = (Zaak.Valid) zaak;
    SortedMap<String, byte[]> changed;
    try {
      changed = SomAnalysis.withExample(files, pakket, new DatedCase(valid.gedetineerde(), date));
    } catch (InvoerException e) {
      messages.refused(new Zaak.Refused(valid.row(), which, e.errors()));
      return ExitCodes.LOOK_AT;
    }
    write(pakket, files, changed);
    messages.count(valid);
    messages.end();
    say(
        "Het voorbeeld staat onderaan in %s."
            .formatted(folder(pakket).resolve(changed.firstKey())));
    say("Geef het een eigen naam en schrijf bij waarom waar het staat.");
    say(ZakenSource.REAL_CASE);
    return ExitCodes.DONE;
  }

  private Path folder(PakketVersie pakket) {
    return regels.folder().orElseThrow().resolve(pakket.toString());
  }

  /** All files or none, and only if they are still what was read. */
  private void write(PakketVersie pakket, PakketFiles read, SortedMap<String, byte[]> changed)
      throws IOException {
    PakketReference current = PakketReference.current(pakket);
    if (!regels.files().filesHash(current).equals(read.filesHash(current))) {
      throw new CommandFailure(
          "Een bestand van het pakket is intussen gewijzigd. Er is niets geschreven; probeer het opnieuw.");
    }
    SortedMap<Path, byte[]> files = new TreeMap<>();
    changed.forEach((name, content) -> files.put(folder(pakket).resolve(name), content));
    ReplacedFiles.write(files);
  }

  private void say(String text) {
    context.err().println(Lines.oneLine(text));
  }
}
