package nl.somregels.som.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.somregels.som.cli.console.CaseMessages;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.cli.console.CommandFailure;
import nl.somregels.som.cli.console.ExitCodes;
import nl.somregels.som.cli.option.EngineOnDate;
import nl.somregels.som.cli.option.EngineOptions;
import nl.somregels.som.cli.option.InvoerOptions;
import nl.somregels.som.cli.option.TekstformaatOption;
import nl.somregels.som.cli.option.UitvoerOption;
import nl.somregels.som.cli.option.WaardenOption;
import nl.somregels.som.cli.option.ZakenSource;
import nl.somregels.som.cli.output.Lines;
import nl.somregels.som.cli.output.ResultTarget;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.InvoerException;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.regels.analysis.SomAnalysis;
import nl.somregels.som.regels.engine.CanonicalJson;
import nl.somregels.som.regels.render.PrioriteringJson;
import nl.somregels.som.regels.render.VerklaringText;
import nl.somregels.som.regels.replay.ReceiptFile;
import nl.somregels.som.regels.replay.ReceiptFile.Match;
import nl.somregels.som.zaken.Zaak;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code som verklaar}: one case, with every reason for its proposal. */
@Command(name = "verklaar", description = "Legt van een zaak uit waarom het voorstel zo is.")
public final class VerklaarCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private InvoerOptions invoer = new InvoerOptions();
  @Mixin private EngineOptions rules = new EngineOptions();
  @Mixin private UitvoerOption uitvoer = new UitvoerOption();
  @Mixin private WaardenOption waarden = new WaardenOption();

  @Option(
      names = "--kenmerk",
      required = true,
      paramLabel = "K",
      description = "Het kenmerk van de zaak.")
  private String kenmerk = "";

  @Mixin private TekstformaatOption formaat = new TekstformaatOption();

  @Option(names = "--kort", description = "De uitleg op een scherm, alleen bij tekst.")
  private boolean kort;

  @Option(
      names = "--als-voorbeeld",
      description =
          "Druk de zaak af als voorbeeld voor een pakket, zonder kenmerk, met wat de regels nu"
              + " geven.")
  private boolean asExample;

  public VerklaarCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (kort && formaat.isJson()) {
      throw new CommandFailure("Bij --kort hoort --formaat tekst.");
    }
    if (asExample && (kort || formaat.isJson())) {
      throw new CommandFailure("Kies --als-voorbeeld, --kort of --formaat json.");
    }
    ZakenSource source = invoer.checked();
    EngineOnDate engine = rules.load(context);
    CaseMessages messages = source.messages(context, waarden);
    Zaak zaak = source.find(context, engine.pakketten(), engine.peildatum(), kenmerk);
    if (zaak instanceof Zaak.Refused refused) {
      messages.refused(refused);
      messages.end();
      return ExitCodes.LOOK_AT;
    }
    Zaak.Valid valid = (Zaak.Valid) zaak;
    boolean asThen;
    try (ResultTarget target = uitvoer.open(context, rules.read().with(Optional.of(source)))) {
      Prioritering prioritering = engine.evaluate(valid.gedetineerde());
      asThen = engine.kept().map(kept -> compare(kept, valid.gedetineerde())).orElse(true);
      DatedCase witness = new DatedCase(valid.gedetineerde(), engine.peildatum());
      String text = asExample ? SomAnalysis.example(witness, prioritering) : render(prioritering);
      target.writer().write(text.stripTrailing() + "\n");
      target.complete();
    } catch (InvoerException e) {
      messages.refused(new Zaak.Refused(valid.row(), kenmerk, e.errors()));
      return ExitCodes.LOOK_AT;
    }
    messages.count(valid);
    messages.end();
    if (asExample) {
      context.err().println(ZakenSource.REAL_CASE);
    }
    return asThen ? ExitCodes.DONE : ExitCodes.LOOK_AT;
  }

  /** Says in what the facts are not those of the receipt; whether they are. */
  private boolean compare(ReceiptFile kept, Gedetineerde feiten) {
    Match match = kept.match(feiten, null);
    String now = CanonicalJson.invoerHash(feiten, null);
    String what =
        switch (match) {
          case SAME -> "";
          case UNKNOWN_KEY ->
              "het receipt is gemaakt met de sleutel %s. Het programma heeft die niet en kan de feiten niet vergelijken."
                  .formatted(kept.first().sleutel());
          case OTHER_FACTS ->
              "de feiten van %s zijn anders dan bij het receipt (invoerHash %s, nu %s)."
                  .formatted(kenmerk, kept.invoerHash(kenmerk).orElse(""), now);
          case OTHER_CASE ->
              kept.isBare()
                  ? "het receipt is van een andere zaak dan %s, of van andere feiten (invoerHash %s, nu %s)."
                      .formatted(kenmerk, kept.first().invoerHash(), now)
                  : "het receipt is niet van %s.".formatted(kenmerk);
        };
    if (!what.isEmpty()) {
      context.err().println(Lines.oneLine("Let op: " + what));
    }
    return what.isEmpty();
  }

  private String render(Prioritering prioritering) {
    if (formaat.isJson()) {
      return PrioriteringJson.render(prioritering);
    }
    return Lines.readable(
        kort ? VerklaringText.renderShort(prioritering) : VerklaringText.render(prioritering));
  }
}
