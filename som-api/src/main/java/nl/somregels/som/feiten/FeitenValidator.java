package nl.somregels.som.feiten;

import static nl.somregels.som.feiten.Feit.*;
import static nl.somregels.som.melding.MeldingCode.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.text.Bounds;
import org.jspecify.annotations.Nullable;

/** Whether the known facts of one case fit each other and the peildatum. Thread-safe. */
public final class FeitenValidator {
  private static final String PEILDATUM = "peildatum";
  private static final List<Feit> NOT_AFTER_PEILDATUM =
      List.of(
          DATUM_BINNENKOMST,
          DATUM_RISC,
          LAATSTE_RECLASSERINGSINFORMATIE,
          PLEEGDATUM,
          LAATSTE_CONTACT_CASEMANAGER);
  private static final List<Feit> AFTER_BIRTH =
      List.of(
          DATUM_BINNENKOMST,
          EINDDATUM_DETENTIE,
          ZITTINGSDATUM,
          PLEEGDATUM,
          DATUM_RISC,
          LAATSTE_RECLASSERINGSINFORMATIE,
          LAATSTE_CONTACT_CASEMANAGER);

  /** Every fact that is or can be a date. */
  private static final List<Feit> DATES =
      Feit.model().stream()
          .filter(
              feit ->
                  feit.kind() instanceof DateFeitType || feit.kind() instanceof InformationFeitType)
          .toList();

  /** The last date that is too early for anyone, where many programs begin to count. */
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  /** The first date that is too late for anyone. */
  private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

  /** From this age on somebody is an adult. */
  private static final int ADULT = 18;

  private static final List<Feit> NOT_WITH_NONE = List.of(DATUM_RISC, RECIDIVERISICO);

  private FeitenValidator() {}

  /**
   * Every contradiction, in a fixed order; empty when the case can be evaluated on the peildatum.
   */
  public static List<InvoerError> errors(Gedetineerde feiten, LocalDate peildatum) {
    Objects.requireNonNull(feiten, "feiten");
    Bounds.date(peildatum, "peildatum");
    List<InvoerError> errors = new ArrayList<>(0);
    for (Feit feit : NOT_AFTER_PEILDATUM) {
      LocalDate date = date(feiten, feit);
      if (date != null && date.isAfter(peildatum)) {
        errors.add(withPeildatum(DATUM_NA_PEILDATUM, feit, date, "ligt na", peildatum));
      }
    }
    LocalDate arrival = date(feiten, DATUM_BINNENKOMST);
    LocalDate end = date(feiten, EINDDATUM_DETENTIE);
    if (arrival != null && end != null && end.isBefore(arrival)) {
      errors.add(
          error(
              EINDE_VOOR_BINNENKOMST,
              EINDDATUM_DETENTIE,
              end,
              "ligt voor",
              DATUM_BINNENKOMST,
              arrival));
    }
    LocalDate committed = date(feiten, PLEEGDATUM);
    if (arrival != null && committed != null && committed.isAfter(arrival)) {
      errors.add(
          error(
              PLEEGDATUM_NA_BINNENKOMST,
              PLEEGDATUM,
              committed,
              "ligt na",
              DATUM_BINNENKOMST,
              arrival));
    }
    LocalDate born = date(feiten, GEBOORTEDATUM);
    if (born != null) {
      birth(feiten, born, peildatum, errors);
    }
    if (feiten.get(LAATSTE_RECLASSERINGSINFORMATIE) == Reclasseringsinformatie.NONE) {
      for (Feit feit : NOT_WITH_NONE) {
        Object value = feiten.get(feit);
        if (value != null) {
          errors.add(
              new InvoerError(
                  GEEN_NAAST_INFORMATIE,
                  LAATSTE_RECLASSERINGSINFORMATIE.jsonName(),
                  Reclasseringsinformatie.NONE.toString(),
                  feit.jsonName(),
                  value.toString(),
                  "%s past niet bij %s; GEEN kan alleen als er geen RISC is."
                      .formatted(LAATSTE_RECLASSERINGSINFORMATIE, feit),
                  "",
                  1));
        }
      }
    }
    return errors;
  }

  private static void birth(
      Gedetineerde feiten, LocalDate born, LocalDate peildatum, List<InvoerError> errors) {
    if (!born.isBefore(peildatum)) {
      errors.add(
          withPeildatum(GEBOORTE_NIET_EERST, GEBOORTEDATUM, born, "ligt niet voor", peildatum));
    }
    for (Feit feit : AFTER_BIRTH) {
      LocalDate later = date(feiten, feit);
      if (later != null && !born.isBefore(later)) {
        errors.add(error(GEBOORTE_NIET_EERST, GEBOORTEDATUM, born, "ligt niet voor", feit, later));
      }
    }
  }

  /**
   * What is strange but evaluated as usual, one sentence each, in the order of the model; empty
   * when there is nothing.
   */
  public static List<InvoerError> waarschuwingen(Gedetineerde feiten, LocalDate peildatum) {
    Objects.requireNonNull(feiten, "feiten");
    Bounds.date(peildatum, "peildatum");
    List<InvoerError> strange = new ArrayList<>(0);
    KenmerkCheck.waarschuwing(feiten.kenmerk()).ifPresent(strange::add);
    Feit offence = feiten.known(PLEEGDATUM) ? PLEEGDATUM : DATUM_BINNENKOMST;
    LocalDate born = date(feiten, GEBOORTEDATUM);
    for (Feit feit : DATES) {
      LocalDate date = date(feiten, feit);
      if (date != null && feit.equals(EINDDATUM_DETENTIE) && date.isBefore(peildatum)) {
        strange.add(withPeildatum(EINDDATUM_VOORBIJ, feit, date, "ligt voor", peildatum));
      }
      if (feit.equals(offence) && isMinor(born, date)) {
        strange.add(
            InvoerError.of(
                MINDERJARIG_BIJ_DELICT,
                feit.jsonName(),
                String.valueOf(date),
                "dit is voor de 18e verjaardag. Kijk of deze zaak in de lijst hoort."));
      }
      if (date != null && isPlaceholder(feit, date)) {
        strange.add(
            InvoerError.of(
                PLAATSVERVANGENDE_DATUM,
                feit.jsonName(),
                date.toString(),
                "dit is waarschijnlijk geen echte datum." + ValueHint.LEAVE_EMPTY));
      }
    }
    return strange;
  }

  /** Born on 29 February, somebody is 18 on 1 March: no earlier date has eighteen years. */
  private static boolean isMinor(@Nullable LocalDate born, @Nullable LocalDate date) {
    return born != null && date != null && ChronoUnit.YEARS.between(born, date) < ADULT;
  }

  /** Whether programs write this date for a date that is unknown or never comes. */
  private static boolean isPlaceholder(Feit feit, LocalDate date) {
    return !date.isAfter(EARLIEST)
        || !date.isBefore(LATEST)
        || !feit.equals(GEBOORTEDATUM) && date.equals(LocalDate.EPOCH);
  }

  private static @Nullable LocalDate date(Gedetineerde feiten, Feit feit) {
    Object value = feiten.get(feit);
    if (value instanceof Reclasseringsinformatie.Latest last) {
      return last.datum();
    }
    return value instanceof LocalDate date ? date : null;
  }

  private static InvoerError error(
      MeldingCode code, Feit feit, Object value, String fact, Feit other, Object otherValue) {
    return new InvoerError(
        code,
        feit.jsonName(),
        value.toString(),
        other.jsonName(),
        otherValue.toString(),
        "%s %s %s.".formatted(feit, fact, other),
        "",
        1);
  }

  /** The peildatum is nobody's own, so the message gives it. */
  private static InvoerError withPeildatum(
      MeldingCode code, Feit feit, LocalDate value, String fact, LocalDate peildatum) {
    return new InvoerError(
        code,
        feit.jsonName(),
        value.toString(),
        PEILDATUM,
        null,
        "%s %s de peildatum %s.".formatted(feit, fact, peildatum)
            + (isPlaceholder(feit, value) && code != EINDDATUM_VOORBIJ
                ? ValueHint.LEAVE_EMPTY
                : ""),
        "",
        1);
  }
}
