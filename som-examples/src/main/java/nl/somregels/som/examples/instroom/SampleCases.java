package nl.somregels.som.examples.instroom;

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
  private static final Gedetineerde VERDACHTE =
      bekend()
          .fase(Fase.PREVENTIEF)
          .datumBinnenkomst(datum("2026-05-01"))
          .pleegdatum(datum("2026-04-28"))
          .zittingsdatum(datum("2026-07-20"))
          .asrWegingskaderToegepast(NEE)
          .lopendeAdviesvraag(NEE)
          .build();

  private static final Gedetineerde VEROORDEELDE =
      bekend()
          .fase(Fase.NA_VONNIS)
          .datumBinnenkomst(datum("2025-11-03"))
          .einddatumDetentie(datum("2026-12-01"))
          .pleegdatum(datum("2025-10-30"))
          .toezichtNaDetentie(NEE)
          .artikel43Lid3Plaatsing(NEE)
          .isdOpgelegd(NEE)
          .tbsDwangOpgelegd(NEE)
          .uitstroomMetZorgmachtiging(NEE)
          .build();

  private SampleCases() {}

  /** All of them; the kenmerk they carry is a placeholder. */
  static List<Gedetineerde> alle() {
    List<Gedetineerde> zaken = new ArrayList<>(List.of(VERDACHTE, VEROORDEELDE));
    voorVonnis().forEach(anders -> zaken.add(anders.apply(VERDACHTE.toBuilder()).build()));
    naVonnis().forEach(anders -> zaken.add(anders.apply(VEROORDEELDE.toBuilder()).build()));
    return List.copyOf(zaken);
  }

  private static List<UnaryOperator<GedetineerdeBuilder>> voorVonnis() {
    return List.of(
        // 5 next to 6, 5 next to 1, and then a signal
        zaak -> zaak.geboortedatum(datum("2005-02-10")).lopendeAdviesvraag(JA),
        zaak -> zaak.lopendeAdviesvraag(JA).verblijfsstatus(NEE),
        zaak -> zaak.lopendeAdviesvraag(JA).verblijfsstatus(NEE).signaalCasemanager(JA),
        // the SOM-moment is today
        zaak -> zaak.datumBinnenkomst(datum("2026-06-16")),
        // born on 29 February, still 22 on the day of the offence
        zaak -> zaak.geboortedatum(datum("2004-02-29")).pleegdatum(datum("2026-02-28")));
  }

  private static List<UnaryOperator<GedetineerdeBuilder>> naVonnis() {
    return List.of(
        // information of exactly one year old
        zaak -> risc(zaak, "2025-06-30"),
        // 8, 8 next to 1, 9 by ISD and by TBS, 10
        zaak -> zaak.artikel43Lid3Plaatsing(JA),
        zaak -> zaak.artikel43Lid3Plaatsing(JA).verblijfsstatus(NEE),
        zaak -> wacht(zaak.isdOpgelegd(JA)),
        zaak -> wacht(zaak.tbsDwangOpgelegd(JA)),
        zaak -> zaak.uitstroomMetZorgmachtiging(JA),
        // 7 or 10, but unknown which
        zaak -> zaak.uitstroomMetZorgmachtiging(JA).toezichtNaDetentie(null),
        // 7 against 1, 2, 4 and 9, and the first with a signal
        zaak -> zaak.toezichtNaDetentie(JA).verblijfsstatus(NEE),
        zaak -> zaak.toezichtNaDetentie(JA).recidiverisico(Risico.LAAG),
        zaak -> kort(zaak.toezichtNaDetentie(JA)),
        zaak -> wacht(zaak.toezichtNaDetentie(JA).isdOpgelegd(JA)),
        zaak -> zaak.toezichtNaDetentie(JA).verblijfsstatus(NEE).signaalCasemanager(JA),
        // a low risk that rests on OxRec, and a high one to look at first
        zaak -> zaak.recidiverisico(Risico.LAAG).bronRecidiverisico(BronRecidiverisico.OXREC),
        zaak -> zaak.recidiverisico(Risico.HOOG));
  }

  private static GedetineerdeBuilder bekend() {
    return Gedetineerde.builder("F0000")
        .geboortedatum(datum("1984-05-12"))
        .actueelDelict("310 Sr")
        .verblijfsstatus(JA)
        .recidiverisico(Risico.MATIG)
        .letselrisico(Risico.LAAG)
        .onttrekkingsrisico(Risico.LAAG)
        .datumRisc(datum("2026-02-02"))
        .bronRecidiverisico(BronRecidiverisico.RECLASSERINGSOORDEEL)
        .laatsteReclasseringsinformatie(Reclasseringsinformatie.van(datum("2026-02-02")))
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
        .laatsteContactCasemanager(datum("2026-06-22"));
  }

  private static GedetineerdeBuilder risc(GedetineerdeBuilder zaak, String datum) {
    return zaak.datumRisc(datum(datum))
        .laatsteReclasseringsinformatie(Reclasseringsinformatie.van(datum(datum)));
  }

  private static GedetineerdeBuilder kort(GedetineerdeBuilder zaak) {
    return zaak.datumBinnenkomst(datum("2026-06-15")).einddatumDetentie(datum("2026-07-12"));
  }

  private static GedetineerdeBuilder wacht(GedetineerdeBuilder zaak) {
    return zaak.adviseringAfgerond(JA).maatregelGestart(NEE);
  }

  private static LocalDate datum(String iso) {
    return LocalDate.parse(iso);
  }
}
