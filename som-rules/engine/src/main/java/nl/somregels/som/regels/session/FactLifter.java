package nl.somregels.som.regels.session;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.regels.pack.model.Field;
import org.jspecify.annotations.Nullable;

/** The fields of a case on the peildatum (rules/MODEL.md, Afgeleide feiten). Pure; no clock. */
public final class FactLifter {
  private static final int DIGITS = 4;
  private static final Field[] CHOICES =
      Arrays.stream(Field.values())
          .filter(field -> field.kind() == Field.FieldKind.KEUZE)
          .toArray(Field[]::new);

  private final Gedetineerde feiten;
  private final LocalDate peildatum;
  private final FieldValuesBuilder view = new FieldValuesBuilder();

  private FactLifter(Gedetineerde gedetineerde, LocalDate peildatum) {
    this.feiten = gedetineerde;
    this.peildatum = peildatum;
  }

  /** What is known of each field; the facts must have passed their validation. */
  public static FieldValues lift(Gedetineerde gedetineerde, LocalDate peildatum) {
    FactLifter lifter = new FactLifter(gedetineerde, peildatum);
    lifter.choices();
    lifter.detention();
    lifter.ages();
    lifter.information();
    lifter.lists();
    return lifter.view.build();
  }

  private void choices() {
    for (Field field : CHOICES) {
      if (value(field.firstFeit()) instanceof Enum<?> word) {
        view.choice(field, word.name());
      }
    }
    if (!feiten.known(Feit.SIGNAAL_CASEMANAGER)) {
      view.choice(Field.SIGNAAL_CASEMANAGER, JaNee.NEE.name());
    }
    if (value(Feit.LAATSTE_RECLASSERINGSINFORMATIE) == Reclasseringsinformatie.NONE) {
      view.choice(Field.RECIDIVERISICO, Field.ABSENT);
    }
  }

  private void detention() {
    LocalDate arrival = date(Feit.DATUM_BINNENKOMST);
    LocalDate end = date(Feit.EINDDATUM_DETENTIE);
    if (arrival != null) {
      int untilNow = days(arrival, peildatum);
      set(Field.DETENTIEDAG, untilNow + 1);
      if (end == null) {
        view.number(Field.VERBLIJFSDUUR, untilNow, Field.UNBOUNDED);
      } else {
        set(Field.VERBLIJFSDUUR, days(arrival, end));
      }
    }
    if (end != null) {
      set(Field.RESTERENDE_DETENTIE, days(peildatum, end));
    }
    LocalDate hearing = date(Feit.ZITTINGSDATUM);
    if (hearing != null) {
      set(Field.TIJD_TOT_ZITTING, days(peildatum, hearing));
    }
    LocalDate contact = date(Feit.LAATSTE_CONTACT_CASEMANAGER);
    if (contact != null) {
      set(Field.TIJD_SINDS_CONTACT, days(contact, peildatum));
    }
  }

  private void ages() {
    LocalDate born = date(Feit.GEBOORTEDATUM);
    LocalDate committed = date(Feit.PLEEGDATUM);
    LocalDate then = committed == null ? date(Feit.DATUM_BINNENKOMST) : committed;
    if (born != null) {
      set(Field.LEEFTIJD_OP_PEILDATUM, Ages.years(born, peildatum));
      if (then != null) {
        set(Field.LEEFTIJD_BIJ_DELICT, Ages.years(born, then));
      }
    }
    if (committed != null) {
      set(Field.OUDERDOM_DELICT, Ages.months(committed, peildatum));
    }
    if (value(Feit.ACTUEEL_DELICT) instanceof String offence) {
      set(Field.ARTIKEL_SR, articleSr(offence));
    }
  }

  /** RISC date and newest information bound each other: the newest is never older than the RISC. */
  private void information() {
    Object information = value(Feit.LAATSTE_RECLASSERINGSINFORMATIE);
    boolean none = information == Reclasseringsinformatie.NONE;
    int last =
        information instanceof Reclasseringsinformatie.Latest at
            ? Ages.months(at.datum(), peildatum)
            : Field.NO_INFORMATION;
    LocalDate datumRisc = date(Feit.DATUM_RISC);
    if (datumRisc != null) {
      int risc = Ages.months(datumRisc, peildatum);
      set(Field.OUDERDOM_RISC, risc);
      if (information == null) {
        view.number(Field.NIEUWSTE_INFORMATIE, 0, risc);
      } else {
        set(Field.NIEUWSTE_INFORMATIE, Math.min(last, risc));
      }
    } else if (information != null) {
      set(Field.NIEUWSTE_INFORMATIE, last);
      view.number(Field.OUDERDOM_RISC, last, none ? Field.NO_INFORMATION : Field.UNBOUNDED);
    }
  }

  private void lists() {
    if (value(Feit.CRIMINOGENE_FACTOREN) instanceof List<?> factors) {
      Set<String> words = new HashSet<>();
      for (Object word : factors) {
        words.add((String) word);
      }
      view.words(Field.CRIMINOGENE_FACTOREN, words);
    }
    count(Field.AANTAL_CRIMINOGENE_FACTOREN);
    count(Field.AANTAL_BESCHERMENDE_FACTOREN);
    count(Field.AANTAL_BIJZONDERE_VOORWAARDEN);
    count(Field.AANTAL_HULPVERLENINGSCONTACTEN);
  }

  /** The words of a list are all different. */
  private void count(Field count) {
    if (value(count.firstFeit()) instanceof List<?> words) {
      set(count, words.size());
    }
  }

  /** The number of an article of Sr, such as {@code 300 Sr}. */
  private static int articleSr(String offence) {
    int digits = 0;
    while (digits < DIGITS && isDigit(offence.charAt(digits))) {
      digits++;
    }
    return digits > 0 && offence.endsWith(" Sr")
        ? Integer.parseInt(offence, 0, digits, 10)
        : Field.NO_NUMBER;
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private @Nullable LocalDate date(Feit feit) {
    return (LocalDate) value(feit);
  }

  private @Nullable Object value(Feit feit) {
    return feiten.value(feit).orElse(null);
  }

  private static int days(LocalDate from, LocalDate until) {
    return Math.toIntExact(DAYS.between(from, until));
  }

  private void set(Field field, int number) {
    view.number(field, number, number);
  }
}
