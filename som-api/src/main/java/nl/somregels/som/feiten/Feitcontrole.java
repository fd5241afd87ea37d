package nl.somregels.som.feiten;

import static nl.somregels.som.feiten.Feit.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  private Feitcontrole() {}

  /**
   * Every contradiction, in a fixed order; empty when the case can be evaluated on the peildatum.
   */
  public static List<Invoerfout> fouten(Gedetineerde feiten, LocalDate peildatum) {
    List<Invoerfout> fouten = new ArrayList<>();
    for (Feit feit : NIET_NA_PEILDATUM) {
      datum(feiten, feit)
          .filter(datum -> datum.isAfter(peildatum))
          .ifPresent(datum -> fouten.add(fout(feit, datum, "ligt na de peildatum " + peildatum)));
    }
    nietVoor(feiten, EINDDATUM_DETENTIE, DATUM_BINNENKOMST, fouten);
    nietNa(feiten, PLEEGDATUM, DATUM_BINNENKOMST, fouten);
    Optional<LocalDate> geboorte = datum(feiten, GEBOORTEDATUM);
    geboorte
        .filter(datum -> !datum.isBefore(peildatum))
        .ifPresent(
            datum ->
                fouten.add(fout(GEBOORTEDATUM, datum, "ligt niet voor de peildatum " + peildatum)));
    for (Feit feit : NA_GEBOORTE) {
      Optional<LocalDate> later = datum(feiten, feit);
      if (geboorte.isPresent() && later.isPresent() && !geboorte.get().isBefore(later.get())) {
        fouten.add(
            fout(GEBOORTEDATUM, geboorte.get(), "ligt niet voor " + feit + " " + later.get()));
      }
    }
    if (feiten
        .waarde(LAATSTE_RECLASSERINGSINFORMATIE)
        .equals(Optional.of(Reclasseringsinformatie.GEEN))) {
      for (Feit feit : List.of(DATUM_RISC, RECIDIVERISICO)) {
        feiten
            .waarde(feit)
            .ifPresent(
                waarde ->
                    fouten.add(
                        fout(
                            LAATSTE_RECLASSERINGSINFORMATIE,
                            "GEEN",
                            "kan niet samen met " + feit + " " + waarde)));
      }
    }
    return fouten;
  }

  /** What is strange but evaluated as usual, one sentence each; empty when there is nothing. */
  public static List<Invoerfout> waarschuwingen(Gedetineerde feiten, LocalDate peildatum) {
    return datum(feiten, EINDDATUM_DETENTIE)
        .filter(datum -> datum.isBefore(peildatum))
        .map(
            datum ->
                List.of(fout(EINDDATUM_DETENTIE, datum, "ligt voor de peildatum " + peildatum)))
        .orElse(List.of());
  }

  private static void nietVoor(
      Gedetineerde feiten, Feit feit, Feit grens, List<Invoerfout> fouten) {
    Optional<LocalDate> datum = datum(feiten, feit);
    Optional<LocalDate> ander = datum(feiten, grens);
    if (datum.isPresent() && ander.isPresent() && datum.get().isBefore(ander.get())) {
      fouten.add(fout(feit, datum.get(), "ligt voor " + grens + " " + ander.get()));
    }
  }

  private static void nietNa(Gedetineerde feiten, Feit feit, Feit grens, List<Invoerfout> fouten) {
    Optional<LocalDate> datum = datum(feiten, feit);
    Optional<LocalDate> ander = datum(feiten, grens);
    if (datum.isPresent() && ander.isPresent() && datum.get().isAfter(ander.get())) {
      fouten.add(fout(feit, datum.get(), "ligt na " + grens + " " + ander.get()));
    }
  }

  private static Optional<LocalDate> datum(Gedetineerde feiten, Feit feit) {
    return feiten
        .waarde(feit)
        .flatMap(
            waarde -> {
              if (waarde instanceof Reclasseringsinformatie.Laatste laatste) {
                return Optional.of(laatste.datum());
              }
              return waarde instanceof LocalDate datum ? Optional.of(datum) : Optional.empty();
            });
  }

  private static Invoerfout fout(Feit feit, Object waarde, String watIsZo) {
    return new Invoerfout(feit.naam(), waarde + " " + watIsZo + ".");
  }
}
