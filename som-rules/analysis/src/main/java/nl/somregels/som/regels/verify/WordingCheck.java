package nl.somregels.som.regels.verify;

import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.pack.language.Woordenschat;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.verify.proof.CheckResult;

/** Whether the rules use sentences for which there is a better one; not asked of old revisions. */
final class WordingCheck implements Check {
  @Override
  public CheckResult check(CheckContext context) {
    if (!ComparablePakketten.isCurrent(context.source())) {
      return new CheckResult(List.of(), List.of());
    }
    List<Melding> meldingen =
        context.pakket().rules().all().stream()
            .flatMap(
                criterium ->
                    criterium.voorwaarden().stream()
                        .flatMap(voorwaarde -> outdated(criterium, voorwaarde)))
            .toList();
    return new CheckResult(meldingen, List.of());
  }

  private static Stream<Melding> outdated(Criterium criterium, Voorwaarde voorwaarde) {
    RegelLocation place = criterium.place(voorwaarde);
    return Woordenschat.replacement(voorwaarde.zin()).stream()
        .map(
            fresh ->
                Melding.of(
                    MeldingCode.VEROUDERDE_ZIN,
                    place.bestand(),
                    place.regelnummer(),
                    "de zin \"" + voorwaarde.zin() + "\" is verouderd.",
                    "Schrijf: " + fresh));
  }
}
