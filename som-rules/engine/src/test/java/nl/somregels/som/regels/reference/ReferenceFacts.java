package nl.somregels.som.regels.reference;

import static nl.somregels.som.regels.reference.DerivedValue.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.feiten.Reclasseringsinformatie;

/** The derived facts of rules/MODEL.md, each in the words of its own bullet. */
final class ReferenceFacts {
  private final Gedetineerde g;
  private final LocalDate peildatum;

  private ReferenceFacts(Gedetineerde gedetineerde, LocalDate peildatum) {
    this.g = gedetineerde;
    this.peildatum = peildatum;
  }

  static Knowledge of(Gedetineerde gedetineerde, LocalDate peildatum) {
    return new ReferenceFacts(gedetineerde, peildatum).derive();
  }

  private Knowledge derive() {
    Knowledge known = Knowledge.NONE;
    if (g.fase().isPresent()) {
      known = known.only(g.fase().get() == Fase.PREVENTIEF ? PREVENTIEF : NA_VONNIS);
    }
    known = settle(known, somMomentReached(), MOMENT_BEREIKT, MOMENT_NIET_BEREIKT);
    known = settle(known, shorterThanFourWeeks(), KORT, NIET_KORT);
    known = settle(known, eighteenUntilTwentyThree(), LEEFTIJD_18_TOT_23, ANDERE_LEEFTIJD);
    known = information(known);
    for (DerivedFact fact : DerivedFact.values()) {
      Feit feit = fact.jaNee();
      if (feit != null) {
        known =
            settle(
                known,
                g.value(feit).map(JaNee.JA::equals),
                valueOf(fact + "_JA"),
                valueOf(fact + "_NEE"));
      }
    }
    return known.settled(DerivedFact.SIGNAAL) ? known : known.only(SIGNAAL_NEE);
  }

  private static Knowledge settle(
      Knowledge known, Optional<Boolean> answer, DerivedValue ja, DerivedValue nee) {
    return answer.map(value -> known.only(value ? ja : nee)).orElse(known);
  }

  /** Day 15 or later, datumBinnenkomst being day 1. */
  private Optional<Boolean> somMomentReached() {
    return g.datumBinnenkomst().map(start -> ChronoUnit.DAYS.between(start, peildatum) + 1 >= 15);
  }

  private Optional<Boolean> shorterThanFourWeeks() {
    if (g.datumBinnenkomst().isEmpty()) {
      return Optional.empty();
    }
    LocalDate start = g.datumBinnenkomst().get();
    if (g.einddatumDetentie().isPresent()) {
      return Optional.of(ChronoUnit.DAYS.between(start, g.einddatumDetentie().get()) < 28);
    }
    return ChronoUnit.DAYS.between(start, peildatum) >= 28 ? Optional.of(false) : Optional.empty();
  }

  private Optional<Boolean> eighteenUntilTwentyThree() {
    Optional<LocalDate> moment = g.pleegdatum().or(g::datumBinnenkomst);
    if (moment.isEmpty() || g.geboortedatum().isEmpty()) {
      return Optional.empty();
    }
    int age = wholeYears(g.geboortedatum().get(), moment.get());
    return Optional.of(age >= 18 && age <= 22);
  }

  /** Counts birthdays by month and day; 29 February comes, in other years, before 1 March only. */
  private static int wholeYears(LocalDate birth, LocalDate at) {
    int birthday = birth.getMonthValue() * 100 + birth.getDayOfMonth();
    int today = at.getMonthValue() * 100 + at.getDayOfMonth();
    return at.getYear() - birth.getYear() - (today < birthday ? 1 : 0);
  }

  /** RISC, label and newest information together: what each known fact leaves possible. */
  private Knowledge information(Knowledge nothing) {
    Knowledge known = nothing;
    if (g.recidiverisico().isPresent()) {
      known = known.only(label(g.recidiverisico().get().name()));
    }
    if (g.datumRisc().isPresent()) {
      known =
          known.only(atMostOneYearOld(g.datumRisc().get()) ? RISC_CURRENT : RISC_NOT_MORE_CURRENT);
    }
    if (g.laatsteReclasseringsinformatie().isEmpty()) {
      return known;
    }
    if (g.laatsteReclasseringsinformatie().get() instanceof Reclasseringsinformatie.Latest last) {
      boolean recent =
          atMostOneYearOld(last.datum())
              || g.datumRisc().filter(this::atMostOneYearOld).isPresent();
      return known.only(recent ? NEWEST_RECENT : NEWEST_OLD);
    }
    return known.only(GEEN_INFORMATIE);
  }

  private boolean atMostOneYearOld(LocalDate date) {
    return !date.isBefore(peildatum.minusYears(1));
  }
}
