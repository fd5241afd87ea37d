package nl.somregels.som.regels.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.ProgressListener;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Witness;
import nl.somregels.som.mutatie.Mutant;
import nl.somregels.som.mutatie.MutantStatus;
import nl.somregels.som.mutatie.MutationResult;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.example.Voorbeeld;
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

  /**
   * Of a pack that loaded.
   *
   * @param voorbeelden its example cases
   * @param engines the way to make the engine that users get
   */
  public MutationTest(Pakket pakket, Voorbeelden voorbeelden, Function<Pakket, SomEngine> engines) {
    this.pakket = pakket;
    this.voorbeelden = voorbeelden;
    this.engines = engines;
    this.vergelijking = new EquivalenceCheck(pakket.regels(), voorbeelden.genoemd());
  }

  /**
   * Judges every mutant.
   *
   * @param voortgang hears how many mutants were judged
   * @throws IllegalArgumentException with a Dutch message when an example case cannot be read or
   *     does not hold
   */
  public MutationResult toets(ProgressListener voortgang) {
    RuleSet regels = pakket.regels();
    List<RuleMutant> mutanten = MutantGenerator.van(regels);
    VoorbeeldRunner jury =
        new VoorbeeldRunner(
            voorbeelden,
            Stream.concat(
                    Stream.of(regels),
                    mutanten.stream().flatMap(mutant -> Stream.ofNullable(mutant.regels())))
                .toList());
    kloppen(jury.afwijkingen(regels));
    List<Mutant> beoordeeld = new ArrayList<>();
    for (RuleMutant mutant : mutanten) {
      beoordeeld.add(
          new Mutant(
              mutant.soort(),
              mutant.regel(),
              mutant.tekst(),
              uitslag(beoordeeld.size() + 1, mutant, jury)));
      voortgang.meld(beoordeeld.size(), mutanten.size());
    }
    return new MutationResult(pakket.identiteit().versie(), voorbeelden.alle().size(), beoordeeld);
  }

  /** An example that does not hold for the unchanged rules would notice every change. */
  private void kloppen(List<Melding> afwijkingen) {
    List<Melding> bezwaren =
        Stream.concat(voorbeelden.meldingen().stream(), afwijkingen.stream()).toList();
    if (!bezwaren.isEmpty()) {
      throw new IllegalArgumentException(
          "De voorbeelden van pakket %s kloppen nog niet. Maak eerst de controle foutloos.\n%s"
              .formatted(
                  pakket.identiteit().versie(),
                  bezwaren.stream().map(Melding::toString).collect(Collectors.joining("\n"))));
    }
  }

  private MutantStatus uitslag(int nummer, RuleMutant mutant, VoorbeeldRunner jury) {
    RuleSet anders = mutant.regels();
    if (anders == null) {
      return new MutantStatus.Invalid(mutant.bezwaar());
    }
    List<Voorbeeld> doders = jury.doders(anders);
    if (!doders.isEmpty()) {
      Voorbeeld eerste = doders.get(0);
      return new MutantStatus.Killed(eerste.naam(), eerste.plaats(), doders.size() - 1);
    }
    EquivalenceResult verschil = vergelijking.met(anders);
    Witness getuige = verschil.getuige();
    return getuige == null
        ? new MutantStatus.Equivalent(verschil.profielen())
        : new MutantStatus.Survived(getuige, voorbeeld(nummer, mutant, getuige));
  }

  private String voorbeeld(int nummer, RuleMutant mutant, Witness getuige) {
    if (engine == null) {
      engine = engines.apply(pakket);
    }
    return VoorbeeldWriter.schrijf(
        "mutant " + nummer + ", " + mutant.regel(),
        getuige,
        engine.evaluate(getuige.gedetineerde(), getuige.peildatum()),
        "Merkt deze wijziging op: " + mutant.tekst().replace('"', '\'') + ".");
  }
}
