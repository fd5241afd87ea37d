package nl.somregels.som.regels.reference;

import java.time.LocalDate;
import java.util.List;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.feiten.Risico;

/** Two fully known cases in which no criterion applies; a test states only what differs. */
final class BaseCases {
  static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);
  static final LocalDate ONE_YEAR_OLD = LocalDate.of(2025, 6, 30);
  static final LocalDate OLDER = LocalDate.of(2025, 6, 29);

  private BaseCases() {}

  /** Before the verdict, 46 years old, admitted on 1 June. */
  static GedetineerdeBuilder preventive() {
    return both()
        .fase(Fase.PREVENTIEF)
        .geboortedatum(LocalDate.of(1980, 1, 15))
        .pleegdatum(LocalDate.of(2026, 5, 20))
        .datumBinnenkomst(LocalDate.of(2026, 6, 1))
        .lopendeAdviesvraag(JaNee.NEE)
        .asrWegingskaderToegepast(JaNee.NEE);
  }

  /** After the verdict, detained from 1 June until the end of the year. */
  static GedetineerdeBuilder afterVerdict() {
    GedetineerdeBuilder builder =
        both()
            .fase(Fase.NA_VONNIS)
            .datumBinnenkomst(LocalDate.of(2026, 6, 1))
            .einddatumDetentie(LocalDate.of(2026, 12, 31));
    List.of(
            Feit.TOEZICHT_NA_DETENTIE,
            Feit.ARTIKEL_43_LID_3_PLAATSING,
            Feit.ISD_OPGELEGD,
            Feit.TBS_DWANG_OPGELEGD,
            Feit.ADVISERING_AFGEROND,
            Feit.MAATREGEL_GESTART,
            Feit.UITSTROOM_MET_ZORGMACHTIGING)
        .forEach(feit -> builder.met(feit, JaNee.NEE));
    return builder;
  }

  private static GedetineerdeBuilder both() {
    return Gedetineerde.builder("basis")
        .verblijfsstatus(JaNee.JA)
        .recidiverisico(Risico.MATIG)
        .datumRisc(LocalDate.of(2026, 1, 10))
        .laatsteReclasseringsinformatie(Reclasseringsinformatie.of(LocalDate.of(2026, 1, 10)));
  }

  static ReferenceResult evaluate(GedetineerdeBuilder builder) {
    return ReferenceEvaluator.evaluate(builder.build(), PEILDATUM);
  }

  static List<String> applying(ReferenceResult result) {
    return withStatus(result, Status.VAN_TOEPASSING);
  }

  static List<String> unknown(ReferenceResult result) {
    return withStatus(result, Status.ONBEKEND);
  }

  private static List<String> withStatus(ReferenceResult result, Status status) {
    return result.status().keySet().stream()
        .filter(code -> result.status().get(code) == status)
        .toList();
  }
}
