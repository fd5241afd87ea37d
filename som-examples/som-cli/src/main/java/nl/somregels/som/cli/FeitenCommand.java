package nl.somregels.som.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.feiten.CriminogeneFactoren;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitLabels;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.pakket.SentenceDescription;
import nl.somregels.som.regels.SomRegels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code som feiten}: what can be known of a case, how it is written, and which sentences read it.
 */
@Command(
    name = "feiten",
    description = "Toont de feiten van een zaak, met hun waarden en de zinnen die ze lezen.")
public final class FeitenCommand implements Callable<Integer> {
  private static final String DATE = "een datum, zoals 2026-06-30";

  private final CommandContext context;

  @Mixin private Lookup lookup = new Lookup();

  public FeitenCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    List<SentenceDescription> sentences = SomRegels.sentences();
    return lookup.show(
        context, "feit", Feit.model().stream().map(feit -> entry(feit, sentences)).toList());
  }

  private static Lookup.Entry entry(Feit feit, List<SentenceDescription> sentences) {
    return new Lookup.Entry("feit", feit.jsonName())
        .with("betekenis", feit.label())
        .with("waarden", values(feit))
        .with(
            "zinnen",
            sentences.stream()
                .filter(sentence -> sentence.columns().contains(feit.jsonName()))
                .map(SentenceDescription::sentence)
                .toList());
  }

  private static List<String> values(Feit feit) {
    if (feit.kind() instanceof FeitType.Choice choice) {
      return choice.words().stream()
          .map(word -> word + ": " + FeitLabels.clause(feit.jsonName(), word))
          .toList();
    }
    Class<?> type = feit.kind().type();
    if (type == LocalDate.class) {
      return List.of(DATE);
    }
    if (type == Reclasseringsinformatie.class) {
      return List.of(DATE, "GEEN: er is nooit informatie geweest");
    }
    if (feit.equals(Feit.CRIMINOGENE_FACTOREN)) {
      return CriminogeneFactoren.WORDS;
    }
    if (type == List.class) {
      return List.of("eigen woorden; in CSV met | ertussen");
    }
    return List.of(
        feit.equals(Feit.KENMERK)
            ? "uw eigen aanduiding van de zaak; geen naam en geen nummer van een persoon"
            : "een artikel en een wet, zoals 310 Sr");
  }
}
