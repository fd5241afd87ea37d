package nl.somregels.som.regels.reference;

import static nl.somregels.som.regels.reference.HandwrittenCondition.truth;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.feiten.Risico;
import org.jspecify.annotations.Nullable;

/** The conditions of 2021.1 on dates and information, written out by hand for one case. */
final class HandwrittenFacts {
  private static final String LATEST = "de laatste informatie van de reclassering is van ";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-NL"));

  final Map<Feit, Object> known;
  final LocalDate peildatum;
  final @Nullable LocalDate admission;
  private final @Nullable LocalDate risc;
  private final @Nullable Object latest;

  HandwrittenFacts(Gedetineerde gedetineerde, LocalDate peildatum) {
    this.known = gedetineerde.knownFeiten();
    this.peildatum = peildatum;
    this.admission = (LocalDate) known.get(Feit.DATUM_BINNENKOMST);
    this.risc = (LocalDate) known.get(Feit.DATUM_RISC);
    this.latest = known.get(Feit.LAATSTE_RECLASSERINGSINFORMATIE);
  }

  /** The JSON form of a fact; null when unknown. */
  @Nullable Object json(Feit feit) {
    Object value = known.get(feit);
    return value == null ? null : feit.kind().toJson(value);
  }

  /** The days that every case shows. */
  List<FeitValue> shown() {
    List<FeitValue> shown = new ArrayList<>();
    if (admission != null) {
      long day = ChronoUnit.DAYS.between(admission, peildatum) + 1;
      shown.add(new FeitValue("detentiedag", "dag " + day, read(Feit.DATUM_BINNENKOMST)));
    }
    LocalDate end = (LocalDate) known.get(Feit.EINDDATUM_DETENTIE);
    if (end != null) {
      long left = ChronoUnit.DAYS.between(peildatum, end);
      String words = left < 0 ? "de einddatum is voorbij" : "nog " + days(left);
      shown.add(new FeitValue("resterendeDetentie", words, read(Feit.EINDDATUM_DETENTIE)));
    }
    shown.addAll(read(Feit.ZITTINGSDATUM));
    LocalDate contact = (LocalDate) known.get(Feit.LAATSTE_CONTACT_CASEMANAGER);
    if (contact != null) {
      String ago = days(ChronoUnit.DAYS.between(contact, peildatum));
      shown.add(new FeitValue("tijdSindsContact", ago, read(Feit.LAATSTE_CONTACT_CASEMANAGER)));
    }
    return shown;
  }

  private static String days(long count) {
    return count + (count == 1 ? " dag" : " dagen");
  }

  HandwrittenCondition notYetDay15() {
    if (admission == null) {
      return unknown(List.of(), Feit.DATUM_BINNENKOMST);
    }
    long day = ChronoUnit.DAYS.between(admission, peildatum) + 1;
    String reached = day < 15 ? "dag 15 is nog niet bereikt" : "dag 15 is bereikt";
    return derived(
        truth(day < 15, true),
        "detentiedag",
        "dag " + day,
        read(Feit.DATUM_BINNENKOMST),
        "het is dag " + day + " van de detentie, en " + reached);
  }

  HandwrittenCondition shorterThanFourWeeks() {
    LocalDate end = (LocalDate) known.get(Feit.EINDDATUM_DETENTIE);
    List<FeitValue> read = read(Feit.DATUM_BINNENKOMST, Feit.EINDDATUM_DETENTIE);
    if (admission == null) {
      List<FeitValue> shown =
          read.isEmpty() ? read : List.of(new FeitValue("verblijfsduur", "onbekend", read));
      return unknown(shown, Feit.DATUM_BINNENKOMST, Feit.EINDDATUM_DETENTIE);
    }
    long days = ChronoUnit.DAYS.between(admission, end == null ? peildatum : end);
    String text = (end == null ? "minstens " : "") + days + (days == 1 ? " dag" : " dagen");
    if (end == null && days < 28) {
      return unknown(List.of(new FeitValue("verblijfsduur", text, read)), Feit.EINDDATUM_DETENTIE);
    }
    String stay = days < 28 ? "korter dan 4 weken" : "4 weken of langer";
    return derived(
        truth(days < 28, true),
        "verblijfsduur",
        text,
        read,
        "de detentie duurt " + stay + ": " + text);
  }

  HandwrittenCondition agedEighteenToTwentyThree() {
    LocalDate birth = (LocalDate) known.get(Feit.GEBOORTEDATUM);
    LocalDate offence = (LocalDate) known.get(Feit.PLEEGDATUM);
    LocalDate moment = offence == null ? admission : offence;
    List<FeitValue> read =
        offence == null
            ? read(Feit.DATUM_BINNENKOMST, Feit.GEBOORTEDATUM)
            : read(Feit.GEBOORTEDATUM, Feit.PLEEGDATUM);
    if (birth == null || moment == null) {
      List<FeitValue> shown =
          read.isEmpty() ? read : List.of(new FeitValue("leeftijdBijDelict", "onbekend", read));
      return moment == null
          ? unknown(shown, Feit.DATUM_BINNENKOMST, Feit.GEBOORTEDATUM, Feit.PLEEGDATUM)
          : unknown(shown, Feit.GEBOORTEDATUM);
    }
    int age = Period.between(birth, moment).getYears();
    String text =
        offence == null
            ? age + " jaar op de datum van binnenkomst, want de pleegdatum is niet bekend"
            : age + " jaar";
    String bounds = (age >= 18 && age < 23 ? "" : "niet ") + "18 tot 23 jaar";
    String day =
        offence == null
            ? "de dag van het feit is niet bekend. Bij binnenkomst"
            : known.get(Feit.FASE) == Fase.NA_VONNIS
                ? "op de dag van het feit"
                : "op de dag van het feit waarvan iemand wordt verdacht,";
    return derived(
        truth(age >= 18 && age < 23, true),
        "leeftijdBijDelict",
        text,
        read,
        day + " was de leeftijd " + age + " jaar (" + bounds + ")");
  }

  HandwrittenCondition label(Risico wanted) {
    Object label = known.get(Feit.RECIDIVERISICO);
    if (label == null && latest == Reclasseringsinformatie.NONE) {
      return new HandwrittenCondition(
          Status.NIET_VAN_TOEPASSING,
          List.of(
              new FeitValue(
                  "recidiverisico", "AFWEZIG", read(Feit.LAATSTE_RECLASSERINGSINFORMATIE))),
          List.of("er is geen RISC"),
          false,
          List.of());
    }
    if (label == null && risc == null) {
      return unknown(List.of(), Feit.RECIDIVERISICO, Feit.LAATSTE_RECLASSERINGSINFORMATIE);
    }
    return HandwrittenCondition.choice(Feit.RECIDIVERISICO, label, wanted);
  }

  HandwrittenCondition recentRisc(boolean wanted) {
    if (risc != null) {
      int months = months(risc);
      return derived(
          truth(months <= 12 == wanted, true),
          "ouderdomRisc",
          age(months),
          read(Feit.DATUM_RISC),
          "de RISC is van " + ago(risc, months));
    }
    if (latest == null) {
      return unknown(List.of(), Feit.DATUM_RISC, Feit.LAATSTE_RECLASSERINGSINFORMATIE);
    }
    List<FeitValue> read = read(Feit.LAATSTE_RECLASSERINGSINFORMATIE);
    if (latest == Reclasseringsinformatie.NONE) {
      return none(truth(!wanted, true), "ouderdomRisc", read, "er is geen RISC");
    }
    LocalDate last = ((Reclasseringsinformatie.Latest) latest).datum();
    boolean old = months(last) > 12;
    String text = "niet nieuwer dan de nieuwste informatie";
    return old
        ? derived(
            truth(!wanted, true), "ouderdomRisc", text, read, LATEST + ago(last, months(last)))
        : unknown(List.of(new FeitValue("ouderdomRisc", text, read)), Feit.DATUM_RISC);
  }

  HandwrittenCondition noRecentInformation() {
    List<FeitValue> read = read(Feit.DATUM_RISC, Feit.LAATSTE_RECLASSERINGSINFORMATIE);
    String name = "nieuwsteInformatie";
    if (latest == null && risc == null) {
      return unknown(List.of(), Feit.DATUM_RISC, Feit.LAATSTE_RECLASSERINGSINFORMATIE);
    }
    if (latest == Reclasseringsinformatie.NONE) {
      return none(Status.VAN_TOEPASSING, name, read, "er is geen informatie van de reclassering");
    }
    int months = risc == null ? Integer.MAX_VALUE : months(risc);
    if (latest == null) {
      String text = months <= 1 ? "hoogstens 1 maand oud" : "hoogstens " + months + " maanden oud";
      String shown = months == 0 ? age(0) : text;
      return months <= 12
          ? derived(
              Status.NIET_VAN_TOEPASSING,
              name,
              shown,
              read,
              "er is informatie van de reclassering van " + ago(risc, months))
          : unknown(
              List.of(new FeitValue(name, shown, read)), Feit.LAATSTE_RECLASSERINGSINFORMATIE);
    }
    LocalDate last = ((Reclasseringsinformatie.Latest) latest).datum();
    last = risc == null || last.isAfter(risc) ? last : risc;
    months = months(last);
    return derived(truth(months > 12, true), name, age(months), read, LATEST + ago(last, months));
  }

  private static String age(int months) {
    return months <= 1
        ? "hoogstens 1 maand oud"
        : "meer dan " + (months - 1) + " en hoogstens " + months + " maanden oud";
  }

  private int months(LocalDate date) {
    int months =
        (peildatum.getYear() - date.getYear()) * 12
            + peildatum.getMonthValue()
            - date.getMonthValue();
    return date.isBefore(peildatum.minusMonths(months)) ? months + 1 : months;
  }

  private List<FeitValue> read(Feit... feiten) {
    List<FeitValue> read = new ArrayList<>(feiten.length);
    for (Feit feit : feiten) {
      Object value = known.get(feit);
      if (value != null) {
        read.add(new FeitValue(feit.jsonName(), value.toString(), List.of()));
      }
    }
    return read;
  }

  private HandwrittenCondition unknown(List<FeitValue> read, Feit... missing) {
    List<Feit> open = new ArrayList<>(missing.length);
    for (Feit feit : missing) {
      if (!known.containsKey(feit)) {
        open.add(feit);
      }
    }
    return new HandwrittenCondition(Status.ONBEKEND, read, List.of(), true, open);
  }

  private static HandwrittenCondition derived(
      Status truth, String name, String text, List<FeitValue> read, String clause) {
    return new HandwrittenCondition(
        truth, List.of(new FeitValue(name, text, read)), List.of(clause), true, List.of());
  }

  private static HandwrittenCondition none(
      Status truth, String name, List<FeitValue> read, String clause) {
    return new HandwrittenCondition(
        truth, List.of(new FeitValue(name, "GEEN", read)), List.of(clause), false, List.of());
  }

  private static String ago(LocalDate date, int months) {
    return date.format(DAY)
        + ", dat is "
        + (months > 12 ? "langer dan" : "hoogstens")
        + " 1 jaar geleden";
  }
}
