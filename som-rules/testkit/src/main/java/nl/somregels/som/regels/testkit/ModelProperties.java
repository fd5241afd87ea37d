package nl.somregels.som.regels.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.SomEngine;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.prioritering.Prioritering;

/** The laws of the model that need more than a line to say, for any pack. */
final class ModelProperties {
  private ModelProperties() {}

  /** What applies misses nothing, and applies as well with only the facts that are named for it. */
  static void whatHoldsFollowsFromTheNamedFeiten(SomEngine engine, DatedCase datedCase) {
    Set<Feit> known = datedCase.gedetineerde().knownFeiten().keySet();
    for (Bevinding bevinding :
        engine.evaluate(datedCase.gedetineerde(), datedCase.peildatum()).bevindingen()) {
      if (bevinding.status() == Status.VAN_TOEPASSING) {
        assertThat(bevinding.ontbrekend()).as("ontbrekend bij %s", bevinding.criterium()).isEmpty();
        Set<Feit> remaining = new TreeSet<>(known);
        remaining.remove(Feit.KENMERK);
        bevinding.feiten().stream().flatMap(ModelProperties::feiten).forEach(remaining::remove);
        DatedCase named = datedCase.without(remaining);
        assertThat(statuses(engine.evaluate(named.gedetineerde(), datedCase.peildatum())))
            .as("met alleen de genoemde feiten: %s", named.toJson())
            .containsEntry(bevinding.criterium(), Status.VAN_TOEPASSING);
      }
    }
  }

  /** Each fact of the case, when it becomes known last, leaves no more outcomes than before. */
  static void knowingMoreMakesSurer(SomEngine engine, DatedCase datedCase) {
    Prioritering thereafter = engine.evaluate(datedCase.gedetineerde(), datedCase.peildatum());
    Map<CriteriumCode, Status> statusThereafter = statuses(thereafter);
    for (Feit feit : datedCase.gedetineerde().knownFeiten().keySet()) {
      if (feit.equals(Feit.KENMERK) || replacesWhatCameInItsPlace(feit, datedCase)) {
        continue;
      }
      Prioritering first =
          engine.evaluate(datedCase.without(Set.of(feit)).gedetineerde(), datedCase.peildatum());
      assertThat(first.mogelijkePrioriteiten())
          .as("voordat %s bekend was", feit)
          .containsAll(thereafter.mogelijkePrioriteiten());
      statuses(first)
          .forEach(
              (code, was) ->
                  assertThat(was)
                      .as("%s voordat %s bekend was", code, feit)
                      .isIn(Status.ONBEKEND, statusThereafter.get(code)));
    }
  }

  /**
   * Whether something else stood in for this fact while it was unknown, which it now contradicts:
   * the admission for the offence, an end of detention before the peildatum for a detention that
   * still lasted, a RISC newer than the newest information. The signal is an event; its absence is
   * known.
   */
  private static boolean replacesWhatCameInItsPlace(Feit feit, DatedCase datedCase) {
    Gedetineerde feiten = datedCase.gedetineerde();
    Optional<LocalDate> date = ShrinkableCase.date(feiten, feit);
    if (feit.equals(Feit.PLEEGDATUM)) {
      return feiten.datumBinnenkomst().isPresent() && feiten.geboortedatum().isPresent();
    } else if (feit.equals(Feit.EINDDATUM_DETENTIE)) {
      return feiten.datumBinnenkomst().isPresent()
          && date.filter(end -> end.isBefore(datedCase.peildatum())).isPresent();
    } else if (feit.equals(Feit.DATUM_RISC)) {
      return ShrinkableCase.date(feiten, Feit.LAATSTE_RECLASSERINGSINFORMATIE)
          .filter(last -> last.isBefore(date.orElseThrow()))
          .isPresent();
    }
    return feit.equals(Feit.SIGNAAL_CASEMANAGER);
  }

  /** Whether fase is known, and of the moment that SOM is due it is known whether it has come. */
  static boolean faseAndMomentKnown(Prioritering prioritering, Gedetineerde feiten) {
    return feiten.fase().isPresent()
        && prioritering.bevindingen().stream()
            .noneMatch(
                bevinding ->
                    bevinding.effect() == Effect.NOG_NIET && bevinding.status() == Status.ONBEKEND);
  }

  /** Whether 7 or 10 must apply and the supervision that says which is unknown. */
  static boolean sevenOrTen(Gedetineerde feiten) {
    return feiten.fase().equals(Optional.of(Fase.NA_VONNIS))
        && feiten.uitstroomMetZorgmachtiging().equals(Optional.of(JaNee.JA))
        && feiten.toezichtNaDetentie().isEmpty();
  }

  private static Stream<Feit> feiten(FeitValue read) {
    return Stream.concat(
        Feit.byName(read.feit()).stream(), read.uit().stream().flatMap(ModelProperties::feiten));
  }

  private static Map<CriteriumCode, Status> statuses(Prioritering prioritering) {
    return prioritering.bevindingen().stream()
        .collect(Collectors.toMap(Bevinding::criterium, Bevinding::status));
  }
}
