package nl.somregels.som.regels.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.SomEngine;
import nl.somregels.som.Voortgang;
import nl.somregels.som.feiten.Getuige;
import nl.somregels.som.mutatie.Mutant;
import nl.somregels.som.mutatie.Mutatietoets;
import nl.somregels.som.mutatie.Uitslag;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.example.Voorbeeld;
import nl.somregels.som.regels.example.Voorbeelden;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.Regels;
import org.jspecify.annotations.Nullable;

/**
 * Whether the example cases of a pack are strict enough: changes its rules in every small way, and
 * decides of each change whether an example notices it. What no example notices is compared with
 * the unchanged rules over all profiles, so that "gelijkwaardig" is proved and "overleefd" comes
 * with a case that shows the difference.
 */
public final class Pakketmutatie {
  private final Pakket pakket;
  private final Voorbeelden voorbeelden;
  private final Function<Pakket, SomEngine> engines;
  private final Regelvergelijking vergelijking;
  private @Nullable SomEngine engine;

  /**
   * Of a pack that loaded.
   *
   * @param voorbeelden its example cases
   * @param engines the way to make the engine that users get
   */
  public Pakketmutatie(
      Pakket pakket, Voorbeelden voorbeelden, Function<Pakket, SomEngine> engines) {
    this.pakket = pakket;
    this.voorbeelden = voorbeelden;
    this.engines = engines;
    this.vergelijking = new Regelvergelijking(pakket.regels(), voorbeelden.genoemd());
  }

  /**
   * Judges every mutant.
   *
   * @param voortgang hears how many mutants were judged
   * @throws IllegalArgumentException with a Dutch message when an example case cannot be read or
   *     does not hold
   */
  public Mutatietoets toets(Voortgang voortgang) {
    Regels regels = pakket.regels();
    List<Regelmutant> mutanten = Mutanten.van(regels);
    Voorbeeldjury jury =
        new Voorbeeldjury(
            voorbeelden,
            Stream.concat(
                    Stream.of(regels),
                    mutanten.stream().flatMap(mutant -> Stream.ofNullable(mutant.regels())))
                .toList());
    kloppen(jury.afwijkingen(regels));
    List<Mutant> beoordeeld = new ArrayList<>();
    for (Regelmutant mutant : mutanten) {
      beoordeeld.add(
          new Mutant(
              mutant.soort(),
              mutant.regel(),
              mutant.tekst(),
              uitslag(beoordeeld.size() + 1, mutant, jury)));
      voortgang.meld(beoordeeld.size(), mutanten.size());
    }
    return new Mutatietoets(pakket.identiteit().versie(), voorbeelden.alle().size(), beoordeeld);
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

  private Uitslag uitslag(int nummer, Regelmutant mutant, Voorbeeldjury jury) {
    Regels anders = mutant.regels();
    if (anders == null) {
      return new Uitslag.Onmogelijk(mutant.bezwaar());
    }
    List<Voorbeeld> doders = jury.doders(anders);
    if (!doders.isEmpty()) {
      Voorbeeld eerste = doders.get(0);
      return new Uitslag.Gedood(eerste.naam(), eerste.plaats(), doders.size() - 1);
    }
    Mutantverschil verschil = vergelijking.met(anders);
    Getuige getuige = verschil.getuige();
    return getuige == null
        ? new Uitslag.Gelijkwaardig(verschil.profielen())
        : new Uitslag.Overleefd(getuige, voorbeeld(nummer, mutant, getuige));
  }

  private String voorbeeld(int nummer, Regelmutant mutant, Getuige getuige) {
    if (engine == null) {
      engine = engines.apply(pakket);
    }
    return Voorbeeldschrijver.schrijf(
        "mutant " + nummer + ", " + mutant.regel(),
        getuige,
        engine.evaluate(getuige.gedetineerde(), getuige.peildatum()),
        "Merkt deze wijziging op: " + mutant.tekst().replace('"', '\'') + ".");
  }
}
