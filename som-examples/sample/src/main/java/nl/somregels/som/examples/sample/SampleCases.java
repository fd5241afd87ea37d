package nl.somregels.som.examples.sample;

import static nl.somregels.som.feiten.JaNee.JA;
import static nl.somregels.som.feiten.JaNee.NEE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.somregels.som.feiten.BronRecidiverisico;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.feiten.Risico;
import nl.somregels.som.feiten.Zelfredzaamheid;

/**
 * The cases that are placed in the inflow instead of drawn, so that every criterion, every conflict
 * and every outcome occurs. Each states only how it differs from one of two people of whom
 * everything is known and to whom no criterion applies.
 */
final class SampleCases {
  private static final Gedetineerde SUSPECT =
      known()
          .fase(Fase.PREVENTIEF)
          .datumBinnenkomst(date("2026-05-01"))
          .pleegdatum(date("2026-04-28"))
          .zittingsdatum(date("2026-07-20"))
          .asrWegingskaderToegepast(NEE)
          .lopendeAdviesvraag(NEE)
          .build();

  private static final Gedetineerde CONVICTED =
      known()
          .fase(Fase.NA_VONNIS)
          .datumBinnenkomst(date("2025-11-03"))
          .einddatumDetentie(date("2026-12-01"))
          .pleegdatum(date("2025-10-30"))
          .toezichtNaDetentie(NEE)
          .artikel43Lid3Plaatsing(NEE)
          .isdOpgelegd(NEE)
          .tbsDwangOpgelegd(NEE)
          .uitstroomMetZorgmachtiging(NEE)
          .build();

  private SampleCases() {}

  /** All of them; the kenmerk they carry is a placeholder. */
  static List<Gedetineerde> all() {
    List<Gedetineerde> zaken = new ArrayList<>(List.of(SUSPECT, CONVICTED));
    beforeVerdict().forEach(others -> zaken.add(others.apply(SUSPECT.toBuilder()).build()));
    afterVerdict().forEach(others -> zaken.add(others.apply(CONVICTED.toBuilder()).build()));
    return List.copyOf(zaken);
  }

  private static List<UnaryOperator<GedetineerdeBuilder>> beforeVerdict() {
    return List.of(
        // 5 next to 6, 5 next to 1, and then a signal
        zaak -> zaak.geboortedatum(date("2005-02-10")).lopendeAdviesvraag(JA),
        zaak -> zaak.lopendeAdviesvraag(JA).verblijfsstatus(NEE),
        zaak -> zaak.lopendeAdviesvraag(JA).verblijfsstatus(NEE).signaalCasemanager(JA),
        // the SOM-moment is today
        zaak -> zaak.datumBinnenkomst(date("2026-06-16")),
        // born on 29 February, still 22 on the day of the offence
        zaak -> zaak.geboortedatum(date("2004-02-29")).pleegdatum(date("2026-02-28")));
  }

  private static List<UnaryOperator<GedetineerdeBuilder>> afterVerdict() {
    return List.of(
        // information of exactly one year old
        zaak -> risc(zaak, "2025-06-30"),
        // 8, 8 next to 1, 9 by ISD and by TBS, 10
        zaak -> zaak.artikel43Lid3Plaatsing(JA),
        zaak -> zaak.artikel43Lid3Plaatsing(JA).verblijfsstatus(NEE),
        zaak -> wait(zaak.isdOpgelegd(JA)),
        zaak -> wait(zaak.tbsDwangOpgelegd(JA)),
        zaak -> zaak.uitstroomMetZorgmachtiging(JA),
        // 7 or 10, but unknown which
        zaak -> zaak.uitstroomMetZorgmachtiging(JA).toezichtNaDetentie(null),
        // 7 against 1, 2, 4 and 9, and the first with a signal
        zaak -> zaak.toezichtNaDetentie(JA).verblijfsstatus(NEE),
        zaak -> zaak.toezichtNaDetentie(JA).recidiverisico(Risico.LAAG),
        zaak -> shortText(zaak.toezichtNaDetentie(JA)),
        zaak -> wait(zaak.toezichtNaDetentie(JA).isdOpgelegd(JA)),
        zaak -> zaak.toezichtNaDetentie(JA).verblijfsstatus(NEE).signaalCasemanager(JA),
        // a low risk that rests on OxRec, and a high one to look at first
        zaak -> zaak.recidiverisico(Risico.LAAG).bronRecidiverisico(BronRecidiverisico.OXREC),
        zaak -> zaak.recidiverisico(Risico.HOOG));
  }

  private static GedetineerdeBuilder known() {
    return Gedetineerde.builder("F0000")
        .geboortedatum(date("1984-05-12"))
        .actueelDelict("310 Sr")
        .verblijfsstatus(JA)
        .recidiverisico(Risico.MATIG)
        .letselrisico(Risico.LAAG)
        .onttrekkingsrisico(Risico.LAAG)
        .datumRisc(date("2026-02-02"))
        .bronRecidiverisico(BronRecidiverisico.RECLASSERINGSOORDEEL)
        .laatsteReclasseringsinformatie(Reclasseringsinformatie.of(date("2026-02-02")))
        .signaalCasemanager(NEE)
        .criminogeneFactoren(List.of("houding", "werk"))
        .beschermendeFactoren(List.of("gezin"))
        .lvb(NEE)
        .laaggeletterd(NEE)
        .psychiatrischeProblematiek(NEE)
        .socialeSteun(JA)
        .zelfredzaamheid(Zelfredzaamheid.VOLDOENDE)
        .teMotiveren(JA)
        .bijzondereVoorwaarden(List.of())
        .hulpverleningscontacten(List.of())
        .laatsteContactCasemanager(date("2026-06-22"));
  }

  private static GedetineerdeBuilder risc(GedetineerdeBuilder zaak, String date) {
    return zaak.datumRisc(date(date))
        .laatsteReclasseringsinformatie(Reclasseringsinformatie.of(date(date)));
  }

  private static GedetineerdeBuilder shortText(GedetineerdeBuilder zaak) {
    return zaak.datumBinnenkomst(date("2026-06-15")).einddatumDetentie(date("2026-07-12"));
  }

  private static GedetineerdeBuilder wait(GedetineerdeBuilder zaak) {
    return zaak.adviseringAfgerond(JA).maatregelGestart(NEE);
  }

  private static LocalDate date(String iso) {
    return LocalDate.parse(iso);
  }
}
