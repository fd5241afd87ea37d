package nl.somregels.som.regels.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.somregels.som.SomEngine;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Receipt;

/** The reference behind the interface of an engine, without explanation; to try the checks on. */
final class ReferenceEngine implements SomEngine {
  private static final PakketVersie VERSION = PakketVersie.of("2021.1");
  private static final String NO_HASH = "0".repeat(64);

  @Override
  public Prioritering evaluate(Gedetineerde gedetineerde, LocalDate peildatum) {
    ReferenceResult result = ReferenceEvaluator.evaluate(gedetineerde, peildatum);
    List<Bevinding> bevindingen =
        Arrays.stream(ReferenceCriterium.values())
            .map(criterium -> bevinding(criterium, result))
            .toList();
    return new Prioritering(
        gedetineerde.kenmerk(),
        result.prioriteit(),
        result.fixed(),
        result.possiblePrioriteiten(),
        result.contradictory(),
        bevindingen,
        null,
        result.ontbrekend(),
        List.of(),
        null,
        new Receipt(Receipt.FORMAT, VERSION, 1, NO_HASH, 1, "0.1.0", NO_HASH, null, peildatum),
        List.of(),
        PakketStatus.VASTGESTELD);
  }

  private static Bevinding bevinding(ReferenceCriterium criterium, ReferenceResult result) {
    String code = criterium.code();
    return new Bevinding(
        new CriteriumCode(code),
        "",
        result.status().get(code),
        criterium.effect(),
        criterium == ReferenceCriterium.C8,
        result.yieldsTo().get(code).stream().map(CriteriumCode::new).toList(),
        List.of(),
        List.of(),
        "",
        "",
        new RegelLocation("", 1));
  }
}
