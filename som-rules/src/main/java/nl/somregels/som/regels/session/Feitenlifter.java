package nl.somregels.som.regels.session;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.regels.pack.Veld;

/**
 * Works out what is known of every field of a case on the peildatum, derived facts among them
 * (som-model §1). Pure; no clock.
 */
public final class Feitenlifter {
  private static final Pattern ARTIKEL_SR = Pattern.compile("(\\d{1,4})[^ ]*( .*)? Sr");
  private static final Set<Veld> KEUZES = EnumSet.noneOf(Veld.class);

  static {
    for (Veld veld : Veld.values()) {
      if (veld.soort() == Veld.Soort.KEUZE) {
        KEUZES.add(veld);
      }
    }
  }

  private final Gedetineerde feiten;
  private final LocalDate peildatum;
  private final FeitenbeeldBuilder beeld = new FeitenbeeldBuilder();

  private Feitenlifter(Gedetineerde feiten, LocalDate peildatum) {
    this.feiten = feiten;
    this.peildatum = peildatum;
  }

  /** What is known of each field; the facts must have passed their validation. */
  public static Feitenbeeld lift(Gedetineerde feiten, LocalDate peildatum) {
    Feitenlifter lifter = new Feitenlifter(feiten, peildatum);
    lifter.keuzes();
    lifter.detentie();
    lifter.leeftijden();
    lifter.informatie();
    lifter.lijsten();
    return lifter.beeld.build();
  }

  private void keuzes() {
    for (Veld veld : KEUZES) {
      feiten.waarde(veld.feiten().get(0)).ifPresent(waarde -> beeld.keuze(veld, waarde.toString()));
    }
    beeld.keuze(Veld.SIGNAAL_CASEMANAGER, feiten.signaalCasemanager().name());
    feiten
        .laatsteReclasseringsinformatie()
        .filter(Reclasseringsinformatie.GEEN::equals)
        .ifPresent(geen -> beeld.keuze(Veld.RECIDIVERISICO, Veld.AFWEZIG));
  }

  private void detentie() {
    Optional<LocalDate> binnenkomst = feiten.datumBinnenkomst();
    Optional<LocalDate> einde = feiten.einddatumDetentie();
    binnenkomst.ifPresent(
        begin -> {
          zet(Veld.DETENTIEDAG, dagen(begin, peildatum) + 1);
          einde.ifPresentOrElse(
              tot -> zet(Veld.VERBLIJFSDUUR, dagen(begin, tot)),
              () -> beeld.getal(Veld.VERBLIJFSDUUR, dagen(begin, peildatum), Veld.ONBEGRENSD));
        });
    einde.ifPresent(tot -> zet(Veld.RESTERENDE_DETENTIE, dagen(peildatum, tot)));
    feiten.zittingsdatum().ifPresent(op -> zet(Veld.TIJD_TOT_ZITTING, dagen(peildatum, op)));
    feiten
        .laatsteContactCasemanager()
        .ifPresent(op -> zet(Veld.TIJD_SINDS_CONTACT, dagen(op, peildatum)));
  }

  private void leeftijden() {
    feiten
        .geboortedatum()
        .ifPresent(
            geboren -> {
              zet(Veld.LEEFTIJD_OP_PEILDATUM, Ouderdom.jaren(geboren, peildatum));
              feiten
                  .pleegdatum()
                  .or(feiten::datumBinnenkomst)
                  .ifPresent(op -> zet(Veld.LEEFTIJD_BIJ_DELICT, Ouderdom.jaren(geboren, op)));
            });
    feiten.pleegdatum().ifPresent(op -> zet(Veld.OUDERDOM_DELICT, Ouderdom.maanden(op, peildatum)));
    feiten.actueelDelict().ifPresent(delict -> zet(Veld.ARTIKEL_SR, artikelSr(delict)));
  }

  /** RISC date and newest information bound each other: the newest is never older than the RISC. */
  private void informatie() {
    Optional<Integer> risc = feiten.datumRisc().map(datum -> Ouderdom.maanden(datum, peildatum));
    Optional<Integer> laatste =
        feiten
            .laatsteReclasseringsinformatie()
            .map(
                informatie ->
                    informatie instanceof Reclasseringsinformatie.Laatste op
                        ? Ouderdom.maanden(op.datum(), peildatum)
                        : Veld.GEEN_INFORMATIE);
    if (risc.isPresent()) {
      zet(Veld.OUDERDOM_RISC, risc.get());
      laatste.ifPresentOrElse(
          ouderdom -> zet(Veld.NIEUWSTE_INFORMATIE, Math.min(ouderdom, risc.get())),
          () -> beeld.getal(Veld.NIEUWSTE_INFORMATIE, 0, risc.get()));
    } else if (laatste.isPresent()) {
      zet(Veld.NIEUWSTE_INFORMATIE, laatste.get());
      boolean geen = laatste.get() == Veld.GEEN_INFORMATIE;
      beeld.getal(Veld.OUDERDOM_RISC, laatste.get(), geen ? Veld.GEEN_INFORMATIE : Veld.ONBEGRENSD);
    }
  }

  private void lijsten() {
    lijst(Veld.AANTAL_CRIMINOGENE_FACTOREN)
        .ifPresent(woorden -> beeld.woorden(Veld.CRIMINOGENE_FACTOREN, woorden));
    lijst(Veld.AANTAL_BESCHERMENDE_FACTOREN);
    lijst(Veld.AANTAL_BIJZONDERE_VOORWAARDEN);
    lijst(Veld.AANTAL_HULPVERLENINGSCONTACTEN);
  }

  /** Counts different words: the same word twice says nothing more. */
  private Optional<Set<String>> lijst(Veld aantal) {
    Feit feit = aantal.feiten().get(0);
    Optional<Set<String>> woorden =
        feiten
            .waarde(feit)
            .map(
                waarde -> {
                  Set<String> verschillend = new HashSet<>();
                  ((List<?>) waarde).forEach(woord -> verschillend.add((String) woord));
                  return verschillend;
                });
    woorden.ifPresent(verschillend -> zet(aantal, verschillend.size()));
    return woorden;
  }

  private static int artikelSr(String delict) {
    Matcher matcher = ARTIKEL_SR.matcher(delict);
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : Veld.GEEN_GETAL;
  }

  private static int dagen(LocalDate van, LocalDate tot) {
    return Math.toIntExact(DAYS.between(van, tot));
  }

  private void zet(Veld veld, int getal) {
    beeld.getal(veld, getal, getal);
  }
}
