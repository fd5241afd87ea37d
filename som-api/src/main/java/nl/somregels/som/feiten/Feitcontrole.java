package nl.somregels.som.feiten;

import static nl.somregels.som.feiten.Feit.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the known facts of one case fit each other and the peildatum. Thread-safe. */
public final class Feitcontrole {
  private static final List<Feit> NIET_NA_PEILDATUM =
      List.of(
          DATUM_BINNENKOMST,
          DATUM_RISC,
          LAATSTE_RECLASSERINGSINFORMATIE,
          PLEEGDATUM,
          LAATSTE_CONTACT_CASEMANAGER);
  private static final List<Feit> NA_GEBOORTE =
      List.of(
          DATUM_BINNENKOMST,
          EINDDATUM_DETENTIE,
          ZITTINGSDATUM,
          PLEEGDATUM,
          DATUM_RISC,
          LAATSTE_RECLASSERINGSINFORMATIE,
          LAATSTE_CONTACT_CASEMANAGER);

  private static final List<Feit> NIET_BIJ_GEEN = List.of(DATUM_RISC, RECIDIVERISICO);

  private Feitcontrole() {}

  /**
   * Every contradiction, in a fixed order; empty when the case can be evaluated on the peildatum.
   */
  public static List<InvoerError> fouten(Gedetineerde feiten, LocalDate peildatum) {
    List<InvoerError> fouten = new ArrayList<>(0);
    for (Feit feit : NIET_NA_PEILDATUM) {
      LocalDate datum = datum(feiten, feit);
      if (datum != null && datum.isAfter(peildatum)) {
        fouten.add(fout(feit, datum, "ligt na de peildatum", peildatum));
      }
    }
    LocalDate binnenkomst = datum(feiten, DATUM_BINNENKOMST);
    LocalDate einde = datum(feiten, EINDDATUM_DETENTIE);
    if (binnenkomst != null && einde != null && einde.isBefore(binnenkomst)) {
      fouten.add(fout(EINDDATUM_DETENTIE, einde, "ligt voor " + DATUM_BINNENKOMST, binnenkomst));
    }
    LocalDate gepleegd = datum(feiten, PLEEGDATUM);
    if (binnenkomst != null && gepleegd != null && gepleegd.isAfter(binnenkomst)) {
      fouten.add(fout(PLEEGDATUM, gepleegd, "ligt na " + DATUM_BINNENKOMST, binnenkomst));
    }
    LocalDate geboren = datum(feiten, GEBOORTEDATUM);
    if (geboren != null) {
      geboorte(feiten, geboren, peildatum, fouten);
    }
    if (feiten.get(LAATSTE_RECLASSERINGSINFORMATIE) == Reclasseringsinformatie.GEEN) {
      for (Feit feit : NIET_BIJ_GEEN) {
        Object waarde = feiten.get(feit);
        if (waarde != null) {
          fouten.add(
              fout(LAATSTE_RECLASSERINGSINFORMATIE, "GEEN", "kan niet samen met " + feit, waarde));
        }
      }
    }
    return fouten;
  }

  private static void geboorte(
      Gedetineerde feiten, LocalDate geboren, LocalDate peildatum, List<InvoerError> fouten) {
    if (!geboren.isBefore(peildatum)) {
      fouten.add(fout(GEBOORTEDATUM, geboren, "ligt niet voor de peildatum", peildatum));
    }
    for (Feit feit : NA_GEBOORTE) {
      LocalDate later = datum(feiten, feit);
      if (later != null && !geboren.isBefore(later)) {
        fouten.add(fout(GEBOORTEDATUM, geboren, "ligt niet voor " + feit, later));
      }
    }
  }

  /** What is strange but evaluated as usual, one sentence each; empty when there is nothing. */
  public static List<InvoerError> waarschuwingen(Gedetineerde feiten, LocalDate peildatum) {
    LocalDate einde = datum(feiten, EINDDATUM_DETENTIE);
    return einde != null && einde.isBefore(peildatum)
        ? List.of(fout(EINDDATUM_DETENTIE, einde, "ligt voor de peildatum", peildatum))
        : List.of();
  }

  private static @Nullable LocalDate datum(Gedetineerde feiten, Feit feit) {
    Object waarde = feiten.get(feit);
    if (waarde instanceof Reclasseringsinformatie.Laatste laatste) {
      return laatste.datum();
    }
    return waarde instanceof LocalDate datum ? datum : null;
  }

  private static InvoerError fout(Feit feit, Object waarde, String watIsZo, Object ander) {
    return new InvoerError(feit.naam(), "%s %s %s.".formatted(waarde, watIsZo, ander));
  }
}
