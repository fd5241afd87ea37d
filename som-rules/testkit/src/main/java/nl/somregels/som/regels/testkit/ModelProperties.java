package nl.somregels.som.regels.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.SomEngine;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.prioritering.Prioritering;

/** The laws of the model that need more than a line to say, for any pack. */
final class ModelProperties {
  private ModelProperties() {}

  /** What applies misses nothing, and applies as well with only the facts that are named for it. */
  static void watGeldtVolgtUitDeGenoemdeFeiten(SomEngine engine, DatedCase geval) {
    Set<Feit> bekend = geval.gedetineerde().bekendeFeiten().keySet();
    for (Bevinding bevinding :
        engine.evaluate(geval.gedetineerde(), geval.peildatum()).bevindingen()) {
      if (bevinding.status() == Status.VAN_TOEPASSING) {
        assertThat(bevinding.ontbrekend()).as("ontbrekend bij %s", bevinding.criterium()).isEmpty();
        Set<Feit> overige = EnumSet.copyOf(bekend);
        overige.remove(Feit.KENMERK);
        bevinding.feiten().stream().flatMap(ModelProperties::feiten).forEach(overige::remove);
        DatedCase genoemd = geval.zonder(overige);
        assertThat(statussen(engine.evaluate(genoemd.gedetineerde(), geval.peildatum())))
            .as("met alleen de genoemde feiten: %s", genoemd)
            .containsEntry(bevinding.criterium(), Status.VAN_TOEPASSING);
      }
    }
  }

  /** Each fact of the case, when it becomes known last, leaves no more outcomes than before. */
  static void meerWetenMaaktZekerder(SomEngine engine, DatedCase geval) {
    Prioritering daarna = engine.evaluate(geval.gedetineerde(), geval.peildatum());
    Map<CriteriumCode, Status> statusDaarna = statussen(daarna);
    for (Feit feit : geval.gedetineerde().bekendeFeiten().keySet()) {
      if (feit == Feit.KENMERK || vervangtWatErVoorInDePlaatsKwam(feit, geval)) {
        continue;
      }
      Prioritering eerst =
          engine.evaluate(geval.zonder(Set.of(feit)).gedetineerde(), geval.peildatum());
      assertThat(eerst.mogelijkePrioriteiten())
          .as("voordat %s bekend was", feit)
          .containsAll(daarna.mogelijkePrioriteiten());
      statussen(eerst)
          .forEach(
              (code, was) ->
                  assertThat(was)
                      .as("%s voordat %s bekend was", code, feit)
                      .isIn(Status.ONBEKEND, statusDaarna.get(code)));
    }
  }

  /**
   * Whether something else stood in for this fact while it was unknown, which it now contradicts:
   * the admission for the offence, an end of detention before the peildatum for a detention that
   * still lasted, a RISC newer than the newest information. The signal is an event; its absence is
   * known.
   */
  private static boolean vervangtWatErVoorInDePlaatsKwam(Feit feit, DatedCase geval) {
    Gedetineerde feiten = geval.gedetineerde();
    Optional<LocalDate> datum = DatedCase.datum(feiten, feit);
    return switch (feit) {
      case SIGNAAL_CASEMANAGER -> true;
      case PLEEGDATUM ->
          feiten.datumBinnenkomst().isPresent() && feiten.geboortedatum().isPresent();
      case EINDDATUM_DETENTIE ->
          feiten.datumBinnenkomst().isPresent()
              && datum.filter(einde -> einde.isBefore(geval.peildatum())).isPresent();
      case DATUM_RISC ->
          DatedCase.datum(feiten, Feit.LAATSTE_RECLASSERINGSINFORMATIE)
              .filter(laatste -> laatste.isBefore(datum.orElseThrow()))
              .isPresent();
      default -> false;
    };
  }

  /** Whether fase is known, and of the moment that SOM is due it is known whether it has come. */
  static boolean faseEnMomentBekend(Prioritering prioritering, Gedetineerde feiten) {
    return feiten.fase().isPresent()
        && prioritering.bevindingen().stream()
            .noneMatch(
                bevinding ->
                    bevinding.effect() == Effect.NOG_NIET && bevinding.status() == Status.ONBEKEND);
  }

  /** Whether 7 or 10 must apply and the supervision that says which is unknown. */
  static boolean zevenOfTien(Gedetineerde feiten) {
    return feiten.fase().equals(Optional.of(Fase.NA_VONNIS))
        && feiten.uitstroomMetZorgmachtiging().equals(Optional.of(JaNee.JA))
        && feiten.toezichtNaDetentie().isEmpty();
  }

  private static Stream<Feit> feiten(FeitValue gelezen) {
    return Stream.concat(
        Feit.vanNaam(gelezen.feit()).stream(),
        gelezen.uit().stream().flatMap(ModelProperties::feiten));
  }

  private static Map<CriteriumCode, Status> statussen(Prioritering prioritering) {
    return prioritering.bevindingen().stream()
        .collect(Collectors.toMap(Bevinding::criterium, Bevinding::status));
  }
}
