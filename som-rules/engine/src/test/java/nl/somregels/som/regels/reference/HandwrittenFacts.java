package nl.somregels.som.regels.reference;

import static nl.somregels.som.regels.reference.HandwrittenCondition.truth;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.feiten.Risico;
import org.jspecify.annotations.Nullable;

/** The conditions of 2021.1 on dates and information, written out by hand for one case. */
final class HandwrittenFacts {
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

  HandwrittenCondition notYetDay15() {
    String sentence = "de detentie is nog niet op dag 15";
    if (admission == null) {
      return unknown(sentence, List.of(), Feit.DATUM_BINNENKOMST);
    }
    long day = ChronoUnit.DAYS.between(admission, peildatum) + 1;
    return derived(
        sentence, truth(day < 15, true), "detentiedag", "dag " + day, read(Feit.DATUM_BINNENKOMST));
  }

  HandwrittenCondition shorterThanFourWeeks() {
    String sentence = "de verblijfsduur is korter dan 4 weken";
    LocalDate end = (LocalDate) known.get(Feit.EINDDATUM_DETENTIE);
    List<FeitValue> read = read(Feit.DATUM_BINNENKOMST, Feit.EINDDATUM_DETENTIE);
    if (admission == null) {
      List<FeitValue> shown =
          read.isEmpty() ? read : List.of(new FeitValue("verblijfsduur", "onbekend", read));
      return unknown(sentence, shown, Feit.DATUM_BINNENKOMST, Feit.EINDDATUM_DETENTIE);
    }
    long days = ChronoUnit.DAYS.between(admission, end == null ? peildatum : end);
    String text = (end == null ? "minstens " : "") + days + (days == 1 ? " dag" : " dagen");
    if (end == null && days < 28) {
      return unknown(
          sentence, List.of(new FeitValue("verblijfsduur", text, read)), Feit.EINDDATUM_DETENTIE);
    }
    return derived(sentence, truth(days < 28, true), "verblijfsduur", text, read);
  }

  HandwrittenCondition agedEighteenToTwentyThree() {
    String sentence = "de leeftijd bij het delict is 18 tot 23 jaar";
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
          ? unknown(sentence, shown, Feit.DATUM_BINNENKOMST, Feit.GEBOORTEDATUM, Feit.PLEEGDATUM)
          : unknown(sentence, shown, Feit.GEBOORTEDATUM);
    }
    int age = Period.between(birth, moment).getYears();
    String text =
        offence == null
            ? age + " jaar op de datum van binnenkomst, want de pleegdatum is niet bekend"
            : age + " jaar";
    return derived(sentence, truth(age >= 18 && age < 23, true), "leeftijdBijDelict", text, read);
  }

  HandwrittenCondition label(String sentence, Risico wanted) {
    Object label = known.get(Feit.RECIDIVERISICO);
    if (label == null && latest == Reclasseringsinformatie.NONE) {
      return new HandwrittenCondition(
          sentence,
          Status.NIET_VAN_TOEPASSING,
          List.of(
              new FeitValue(
                  "recidiverisico", "AFWEZIG", read(Feit.LAATSTE_RECLASSERINGSINFORMATIE))),
          "er is geen RISC",
          false,
          List.of());
    }
    if (label == null && risc == null) {
      return unknown(
          sentence, List.of(), Feit.RECIDIVERISICO, Feit.LAATSTE_RECLASSERINGSINFORMATIE);
    }
    return HandwrittenCondition.choice(sentence, Feit.RECIDIVERISICO, label, wanted);
  }

  HandwrittenCondition recentRisc(String sentence, boolean wanted) {
    if (risc != null) {
      int months = months(risc);
      return information(
          sentence,
          truth(months <= 12 == wanted, true),
          "ouderdomRisc",
          age(months),
          read(Feit.DATUM_RISC));
    }
    if (latest == null) {
      return unknown(sentence, List.of(), Feit.DATUM_RISC, Feit.LAATSTE_RECLASSERINGSINFORMATIE);
    }
    List<FeitValue> read = read(Feit.LAATSTE_RECLASSERINGSINFORMATIE);
    if (latest == Reclasseringsinformatie.NONE) {
      return derived(
          sentence, truth(!wanted, true), "ouderdomRisc", "GEEN", read, "er is geen RISC");
    }
    boolean old = months(((Reclasseringsinformatie.Latest) latest).datum()) > 12;
    String text = "niet nieuwer dan de nieuwste informatie";
    return old
        ? information(sentence, truth(!wanted, true), "ouderdomRisc", text, read)
        : unknown(sentence, List.of(new FeitValue("ouderdomRisc", text, read)), Feit.DATUM_RISC);
  }

  HandwrittenCondition noRecentInformation() {
    String sentence = "er is geen reclasseringsinformatie van hoogstens 1 jaar oud";
    List<FeitValue> read = read(Feit.DATUM_RISC, Feit.LAATSTE_RECLASSERINGSINFORMATIE);
    String name = "nieuwsteInformatie";
    if (latest == null && risc == null) {
      return unknown(sentence, List.of(), Feit.DATUM_RISC, Feit.LAATSTE_RECLASSERINGSINFORMATIE);
    }
    if (latest == Reclasseringsinformatie.NONE) {
      return derived(sentence, Status.VAN_TOEPASSING, name, "GEEN", read, "er is geen informatie");
    }
    int months = risc == null ? Integer.MAX_VALUE : months(risc);
    if (latest == null) {
      String text = months <= 1 ? "hoogstens 1 maand oud" : "hoogstens " + months + " maanden oud";
      String shown = months == 0 ? age(0) : text;
      return months <= 12
          ? information(sentence, Status.NIET_VAN_TOEPASSING, name, shown, read)
          : unknown(
              sentence,
              List.of(new FeitValue(name, shown, read)),
              Feit.LAATSTE_RECLASSERINGSINFORMATIE);
    }
    months = Math.min(months, months(((Reclasseringsinformatie.Latest) latest).datum()));
    return information(sentence, truth(months > 12, true), name, age(months), read);
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

  private HandwrittenCondition unknown(String sentence, List<FeitValue> read, Feit... missing) {
    List<Feit> open = new ArrayList<>(missing.length);
    for (Feit feit : missing) {
      if (!known.containsKey(feit)) {
        open.add(feit);
      }
    }
    return new HandwrittenCondition(sentence, Status.ONBEKEND, read, "", true, open);
  }

  private static HandwrittenCondition derived(
      String sentence, Status truth, String name, String text, List<FeitValue> read) {
    return derived(sentence, truth, name, text, read, text);
  }

  private static HandwrittenCondition derived(
      String sentence, Status truth, String name, String text, List<FeitValue> read, String value) {
    return new HandwrittenCondition(
        sentence, truth, List.of(new FeitValue(name, text, read)), value, true, List.of());
  }

  /** Shows the dates that it comes from. */
  private static HandwrittenCondition information(
      String sentence, Status truth, String name, String text, List<FeitValue> read) {
    StringBuilder dates = new StringBuilder();
    for (FeitValue fact : read) {
      dates.append(dates.isEmpty() ? "" : ", ");
      dates.append(
          fact.feit().equals("datumRisc")
              ? "de datum van de RISC: "
              : "de datum van de laatste reclasseringsinformatie: ");
      dates.append(fact.waarde());
    }
    return derived(sentence, truth, name, text, read, dates.toString());
  }
}
