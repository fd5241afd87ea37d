package nl.somregels.som.feiten;

import static nl.somregels.som.feiten.Feit.*;
import static nl.somregels.som.melding.MeldingCode.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.somregels.som.melding.MeldingCode;
import org.jspecify.annotations.Nullable;

/** Whether the known facts of one case fit each other and the peildatum. Thread-safe. */
public final class FeitenValidator {
  private static final String PEILDATUM = "peildatum";
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

  /** Every fact that is or can be a date. */
  private static final List<Feit> DATUMS =
      Arrays.stream(Feit.values())
          .filter(
              feit ->
                  feit.soort() instanceof DateFeitType
                      || feit.soort() instanceof InformationFeitType)
          .toList();

  /** The last date that is too early for anyone, where many programs begin to count. */
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  /** The first date that is too late for anyone. */
  private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

  private static final List<Feit> NIET_BIJ_GEEN = List.of(DATUM_RISC, RECIDIVERISICO);

  private FeitenValidator() {}

  /**
   * Every contradiction, in a fixed order; empty when the case can be evaluated on the peildatum.
   */
  public static List<InvoerError> fouten(Gedetineerde feiten, LocalDate peildatum) {
    Objects.requireNonNull(feiten, "feiten");
    Bounds.date(peildatum, "peildatum");
    List<InvoerError> fouten = new ArrayList<>(0);
    for (Feit feit : NIET_NA_PEILDATUM) {
      LocalDate datum = datum(feiten, feit);
      if (datum != null && datum.isAfter(peildatum)) {
        fouten.add(metPeildatum(DATUM_NA_PEILDATUM, feit, datum, "ligt na", peildatum));
      }
    }
    LocalDate binnenkomst = datum(feiten, DATUM_BINNENKOMST);
    LocalDate einde = datum(feiten, EINDDATUM_DETENTIE);
    if (binnenkomst != null && einde != null && einde.isBefore(binnenkomst)) {
      fouten.add(
          fout(
              EINDE_VOOR_BINNENKOMST,
              EINDDATUM_DETENTIE,
              einde,
              "ligt voor",
              DATUM_BINNENKOMST,
              binnenkomst));
    }
    LocalDate gepleegd = datum(feiten, PLEEGDATUM);
    if (binnenkomst != null && gepleegd != null && gepleegd.isAfter(binnenkomst)) {
      fouten.add(
          fout(
              PLEEGDATUM_NA_BINNENKOMST,
              PLEEGDATUM,
              gepleegd,
              "ligt na",
              DATUM_BINNENKOMST,
              binnenkomst));
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
              new InvoerError(
                  GEEN_NAAST_INFORMATIE,
                  LAATSTE_RECLASSERINGSINFORMATIE.naam(),
                  Reclasseringsinformatie.GEEN.toString(),
                  feit.naam(),
                  waarde.toString(),
                  "%s past niet bij %s; GEEN kan alleen als er geen RISC is."
                      .formatted(LAATSTE_RECLASSERINGSINFORMATIE, feit),
                  1));
        }
      }
    }
    return fouten;
  }

  private static void geboorte(
      Gedetineerde feiten, LocalDate geboren, LocalDate peildatum, List<InvoerError> fouten) {
    if (!geboren.isBefore(peildatum)) {
      fouten.add(
          metPeildatum(GEBOORTE_NIET_EERST, GEBOORTEDATUM, geboren, "ligt niet voor", peildatum));
    }
    for (Feit feit : NA_GEBOORTE) {
      LocalDate later = datum(feiten, feit);
      if (later != null && !geboren.isBefore(later)) {
        fouten.add(
            fout(GEBOORTE_NIET_EERST, GEBOORTEDATUM, geboren, "ligt niet voor", feit, later));
      }
    }
  }

  /**
   * What is strange but evaluated as usual, one sentence each, in the order of {@link Feit}; empty
   * when there is nothing.
   */
  public static List<InvoerError> waarschuwingen(Gedetineerde feiten, LocalDate peildatum) {
    Objects.requireNonNull(feiten, "feiten");
    Bounds.date(peildatum, "peildatum");
    List<InvoerError> vreemd = new ArrayList<>(0);
    for (Feit feit : DATUMS) {
      LocalDate datum = datum(feiten, feit);
      if (datum != null && feit == EINDDATUM_DETENTIE && datum.isBefore(peildatum)) {
        vreemd.add(metPeildatum(EINDDATUM_VOORBIJ, feit, datum, "ligt voor", peildatum));
      }
      if (datum != null && isPlaceholder(feit, datum)) {
        vreemd.add(
            InvoerError.of(
                PLAATSVERVANGENDE_DATUM,
                feit.naam(),
                datum.toString(),
                "dit is waarschijnlijk geen echte datum." + ValueHint.LEAVE_EMPTY));
      }
    }
    return vreemd;
  }

  /** Whether programs write this date for a date that is unknown or never comes. */
  private static boolean isPlaceholder(Feit feit, LocalDate datum) {
    return !datum.isAfter(EARLIEST)
        || !datum.isBefore(LATEST)
        || feit != GEBOORTEDATUM && datum.equals(LocalDate.EPOCH);
  }

  private static @Nullable LocalDate datum(Gedetineerde feiten, Feit feit) {
    Object waarde = feiten.get(feit);
    if (waarde instanceof Reclasseringsinformatie.Latest laatste) {
      return laatste.datum();
    }
    return waarde instanceof LocalDate datum ? datum : null;
  }

  private static InvoerError fout(
      MeldingCode code, Feit feit, Object waarde, String watIsZo, Feit ander, Object anderWaarde) {
    return new InvoerError(
        code,
        feit.naam(),
        waarde.toString(),
        ander.naam(),
        anderWaarde.toString(),
        "%s %s %s.".formatted(feit, watIsZo, ander),
        1);
  }

  /** The peildatum is nobody's own, so the message gives it. */
  private static InvoerError metPeildatum(
      MeldingCode code, Feit feit, LocalDate waarde, String watIsZo, LocalDate peildatum) {
    return new InvoerError(
        code,
        feit.naam(),
        waarde.toString(),
        PEILDATUM,
        null,
        "%s %s de peildatum %s.".formatted(feit, watIsZo, peildatum)
            + (isPlaceholder(feit, waarde) && code != EINDDATUM_VOORBIJ
                ? ValueHint.LEAVE_EMPTY
                : ""),
        1);
  }
}
