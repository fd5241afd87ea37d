package nl.somregels.som.examples.sample;

import static nl.somregels.som.feiten.JaNee.JA;
import static nl.somregels.som.feiten.JaNee.NEE;

import java.time.LocalDate;
import java.util.List;
import nl.somregels.som.feiten.BronRecidiverisico;
import nl.somregels.som.feiten.CriminogeneFactoren;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.feiten.Risico;
import nl.somregels.som.feiten.Zelfredzaamheid;
import org.jspecify.annotations.Nullable;

/**
 * Draws one case. A share written as a fraction, such as 71 of 139, is a count of the field test in
 * the report (§5.2); the round ones are the national figures it cites, or a guess where it has
 * none.
 */
final class ZaakGenerator {
  private static final LocalDate PEILDATUM = SampleInstroom.PEILDATUM;

  private final Draw draw;
  private final GedetineerdeBuilder zaak;
  private final boolean preventive;
  private final boolean young;
  private final int stay;
  private final LocalDate arrival;

  ZaakGenerator(Draw draw, String kenmerk) {
    this.draw = draw;
    this.zaak = Gedetineerde.builder(kenmerk);
    this.preventive = draw.chance(116 / 139.0);
    this.young = draw.chance(0.14);
    this.stay = drawStay();
    this.arrival = PEILDATUM.minusDays(draw.between(0, stay));
  }

  Gedetineerde next() {
    drawPerson();
    drawDetention();
    drawReclasseringsinformatie();
    if (preventive) {
      drawPreventive();
    } else {
      drawAfterVerdict();
    }
    drawLifeAreas();
    return zaak.build();
  }

  /** Days inside: half under a month, three quarters under three, 9% over a year. */
  private int drawStay() {
    int percent = draw.between(1, 100);
    if (percent <= 50) {
      return draw.between(1, 29);
    }
    if (percent <= 75) {
      return draw.between(30, 90);
    }
    return percent <= 91 ? draw.between(91, 365) : draw.between(366, 1500);
  }

  private void drawPerson() {
    int age = young ? draw.between(18, 22) : draw.between(23, 62);
    LocalDate born = arrival.minusYears(age).minusDays(draw.between(1, 360));
    zaak.geboortedatum(draw.known(0.98, born));
    zaak.verblijfsstatus(jaNee(0.85, 0.90));
  }

  private void drawDetention() {
    zaak.fase(draw.known(0.98, preventive ? Fase.PREVENTIEF : Fase.NA_VONNIS));
    zaak.datumBinnenkomst(draw.known(0.97, arrival));
    boolean fits = draw.chance(0.02);
    LocalDate end = arrival.plusDays(fits ? stay / 2 : stay);
    zaak.einddatumDetentie(draw.known(preventive ? 0.3 : 0.85, end));
    zaak.pleegdatum(draw.known(0.8, arrival.minusDays(draw.between(0, 400))));
    zaak.actueelDelict(draw.known(0.9, offence()));
    zaak.signaalCasemanager(draw.chance(0.04) ? JA : draw.known(0.1, NEE));
    LocalDate contact = PEILDATUM.minusDays(draw.between(0, 45));
    zaak.laatsteContactCasemanager(draw.known(0.8, contact.isBefore(arrival) ? arrival : contact));
  }

  private String offence() {
    return draw.oneOf(
        "310 Sr",
        "311 Sr",
        "300 Sr",
        "302 Sr",
        "285 Sr",
        "312 Sr",
        "317 Sr",
        "287 Sr",
        "141 Sr",
        "326 Sr",
        "2 Opiumwet",
        "10 Opiumwet",
        "26 WWM");
  }

  /** No recent information for 51 of 139, the risk unknown for 71 of 139. */
  private void drawReclasseringsinformatie() {
    double place = draw.between(1, 139);
    if (place <= 22) {
      zaak.laatsteReclasseringsinformatie(Reclasseringsinformatie.NONE);
      return;
    }
    boolean old = place <= 51;
    LocalDate last = PEILDATUM.minusDays(old ? draw.between(366, 2500) : draw.between(5, 365));
    zaak.laatsteReclasseringsinformatie(
        draw.known(old ? 1 : 0.85, Reclasseringsinformatie.of(last)));
    if (draw.chance(68 / 117.0)) {
      drawRisc(last);
    }
  }

  private void drawRisc(LocalDate last) {
    zaak.datumRisc(draw.known(0.85, last.minusDays(draw.oneOf(0, 0, 14, 120))));
    zaak.recidiverisico(
        draw.oneOf(Risico.LAAG, Risico.MATIG, Risico.MATIG, Risico.HOOG, Risico.HOOG));
    zaak.letselrisico(draw.known(0.8, draw.oneOf(Risico.values())));
    zaak.onttrekkingsrisico(draw.known(0.8, draw.oneOf(Risico.values())));
    zaak.bronRecidiverisico(
        draw.known(
            0.9,
            draw.chance(0.33)
                ? BronRecidiverisico.OXREC
                : BronRecidiverisico.RECLASSERINGSOORDEEL));
    zaak.criminogeneFactoren(draw.known(0.9, criminogeneFactoren()));
    zaak.beschermendeFactoren(
        draw.known(
            0.6,
            draw.words(draw.between(0, 3), List.of("gezin", "werk", "vaste woning", "motivatie"))));
  }

  /** Half of all people have an addiction. */
  private List<String> criminogeneFactoren() {
    List<String> other =
        CriminogeneFactoren.WORDS.stream().filter(word -> !word.equals("verslaving")).toList();
    List<String> words = draw.words(draw.between(0, 5), other);
    if (!draw.chance(0.5)) {
      return words;
    }
    return CriminogeneFactoren.WORDS.stream()
        .filter(word -> word.equals("verslaving") || words.contains(word))
        .toList();
  }

  /** The hearing unknown for 80 of 116, a request for advice for 79 of 116. */
  private void drawPreventive() {
    zaak.zittingsdatum(draw.known(36 / 116.0, PEILDATUM.plusDays(draw.between(-20, 80))));
    zaak.lopendeAdviesvraag(jaNee(37 / 116.0, 0.35));
    zaak.asrWegingskaderToegepast(young ? jaNee(0.5, 0.35) : jaNee(0.2, 0.02));
    zaak.toezichtNaDetentie(draw.known(0.08, NEE));
  }

  /** 82% leave without supervision; of those inside for over a year 81% leave with it. */
  private void drawAfterVerdict() {
    JaNee supervision = jaNee(0.85, stay > 365 ? 0.81 : 0.118);
    zaak.toezichtNaDetentie(supervision);
    zaak.lopendeAdviesvraag(jaNee(0.5, 0.05));
    zaak.artikel43Lid3Plaatsing(jaNee(0.9, 0.04));
    JaNee isd = jaNee(0.95, 0.04);
    JaNee tbs = jaNee(0.95, 0.02);
    zaak.isdOpgelegd(isd);
    zaak.tbsDwangOpgelegd(tbs);
    if (isd == JA || tbs == JA) {
      zaak.adviseringAfgerond(jaNee(0.8, 0.7));
      zaak.maatregelGestart(jaNee(0.8, 0.3));
    }
    zaak.uitstroomMetZorgmachtiging(jaNee(0.85, 0.03));
    if (supervision == JA) {
      zaak.bijzondereVoorwaarden(
          draw.known(
              0.9,
              draw.words(
                  draw.between(1, 3),
                  List.of("meldplicht", "ambulante behandeling", "contactverbod"))));
    }
  }

  /** LVB 45% and psychiatric problems 60%, where it is known at all. */
  private void drawLifeAreas() {
    zaak.lvb(jaNee(0.5, 0.45));
    zaak.laaggeletterd(jaNee(0.4, 0.25));
    zaak.psychiatrischeProblematiek(jaNee(0.55, 0.60));
    zaak.socialeSteun(jaNee(0.6, 0.55));
    zaak.zelfredzaamheid(
        draw.known(0.5, draw.chance(0.45) ? Zelfredzaamheid.BEPERKT : Zelfredzaamheid.VOLDOENDE));
    zaak.teMotiveren(jaNee(0.5, 0.60));
    zaak.hulpverleningscontacten(
        draw.known(
            0.4,
            draw.words(
                draw.between(0, 2), List.of("GGZ", "verslavingszorg", "wijkteam", "schuldhulp"))));
  }

  private @Nullable JaNee jaNee(double known, double ja) {
    return draw.known(known, draw.chance(ja) ? JA : NEE);
  }
}
