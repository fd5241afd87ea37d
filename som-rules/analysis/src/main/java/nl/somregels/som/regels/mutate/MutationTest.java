package nl.somregels.som.regels.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.ProgressListener;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.InvoerException;
import nl.somregels.som.mutatie.Mutant;
import nl.somregels.som.mutatie.MutantStatus;
import nl.somregels.som.mutatie.MutationResult;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.example.Voorbeeld;
import nl.somregels.som.regels.example.VoorbeeldWriter;
import nl.somregels.som.regels.example.Voorbeelden;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether the example cases of a pack are strict enough: changes its rules in every small way, and
 * decides of each change whether an example notices it. What no example notices is compared with
 * the unchanged rules over all profiles, so that "gelijkwaardig" is proved and "overleefd" comes
 * with a case that shows the difference.
 */
public final class MutationTest {
  private final Pakket pakket;
  private final Voorbeelden voorbeelden;
  private final Function<Pakket, SomEngine> engines;
  private final EquivalenceCheck vergelijking;
  private @Nullable SomEngine engine;
  private @Nullable EverydayCase everyday;

  /** {@code engines} makes the engine that users get. */
  public MutationTest(Pakket pakket, Voorbeelden voorbeelden, Function<Pakket, SomEngine> engines) {
    this.pakket = pakket;
    this.voorbeelden = voorbeelden;
    this.engines = engines;
    this.vergelijking = new EquivalenceCheck(pakket.rules());
  }

  /**
   * Judges every mutant.
   *
   * @param progress hears how many mutants were judged
   * @throws IllegalArgumentException with a Dutch message when an example case cannot be read or
   *     does not hold
   */
  public MutationResult test(ProgressListener progress) {
    RuleSet rules = pakket.rules();
    List<RuleMutant> mutanten = MutantGenerator.of(rules);
    VoorbeeldRunner runner =
        new VoorbeeldRunner(
            voorbeelden,
            Stream.concat(
                    Stream.of(rules),
                    mutanten.stream().flatMap(mutant -> Stream.ofNullable(mutant.rules())))
                .toList());
    hold(runner.meldingen(rules));
    List<Mutant> judged = new ArrayList<>();
    for (RuleMutant mutant : mutanten) {
      judged.add(
          new Mutant(
              mutant.kind(),
              mutant.rule(),
              mutant.text(),
              proposal(judged.size() + 1, mutant, runner)));
      progress.onProgress(judged.size(), mutanten.size());
    }
    return new MutationResult(pakket.identity().versie(), voorbeelden.all().size(), judged);
  }

  /** An example that does not hold for the unchanged rules would notice every change. */
  private void hold(List<Melding> deviations) {
    List<Melding> objections =
        Stream.concat(voorbeelden.meldingen().stream(), deviations.stream()).toList();
    if (!objections.isEmpty()) {
      throw new IllegalArgumentException(
          "De voorbeelden van pakket %s kloppen nog niet. Maak eerst de controle foutloos.\n%s"
              .formatted(
                  pakket.identity().versie(),
                  objections.stream().map(Melding::toString).collect(Collectors.joining("\n"))));
    }
  }

  private MutantStatus proposal(int number, RuleMutant mutant, VoorbeeldRunner runner) {
    RuleSet others = mutant.rules();
    if (others == null) {
      return new MutantStatus.Invalid(mutant.objection());
    }
    List<Voorbeeld> killers = runner.killers(others);
    if (!killers.isEmpty()) {
      Voorbeeld first = killers.get(0);
      return new MutantStatus.Killed(first.name(), first.place(), killers.size() - 1);
    }
    EquivalenceResult difference = vergelijking.with(others);
    DatedCase witness = difference.witness();
    return witness == null
        ? new MutantStatus.Equivalent(difference.profiles())
        : new MutantStatus.Survived(
            witness, voorbeeld(number, mutant, witness, text -> runner.kill(text, pakket, others)));
  }

  /** An everyday case when that kills the mutant too: people read it more easily. */
  private String voorbeeld(
      int number, RuleMutant mutant, DatedCase witness, Predicate<String> kills) {
    if (everyday == null) {
      everyday = new EverydayCase(pakket.rules());
    }
    return everyday
        .with(witness)
        .flatMap(full -> voorbeeld(number, mutant, full).stream())
        .filter(kills)
        .findFirst()
        .or(() -> voorbeeld(number, mutant, witness))
        .orElseThrow();
  }

  /** Empty when the facts do not go together. */
  private Optional<String> voorbeeld(int number, RuleMutant mutant, DatedCase oneCase) {
    if (engine == null) {
      engine = engines.apply(pakket);
    }
    try {
      return Optional.of(
          VoorbeeldWriter.write(
              "mutant " + number + ", " + mutant.rule(),
              oneCase,
              engine.evaluate(oneCase.gedetineerde(), oneCase.peildatum()),
              "Merkt deze wijziging op: " + mutant.text().replace('"', '\'') + "."));
    } catch (InvoerException e) {
      return Optional.empty();
    }
  }
}
