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

/**
 * Works out what is known of every field of a case on the peildatum, derived facts among them
 * (rules/MODEL.md, Afgeleide feiten). Pure; no clock.
 */
public final class FactLifter {
  private static final int CIJFERS = 4;
  private static final Field[] KEUZES =
      Arrays.stream(Field.values())
          .filter(veld -> veld.soort() == Field.FieldKind.KEUZE)
          .toArray(Field[]::new);

  private final Gedetineerde feiten;
  private final LocalDate peildatum;
  private final FieldValuesBuilder beeld = new FieldValuesBuilder();

  private FactLifter(Gedetineerde gedetineerde, LocalDate peildatum) {
    this.feiten = gedetineerde;
    this.peildatum = peildatum;
  }

  /** What is known of each field; the facts must have passed their validation. */
  public static FieldValues lift(Gedetineerde gedetineerde, LocalDate peildatum) {
    FactLifter lifter = new FactLifter(gedetineerde, peildatum);
    lifter.keuzes();
    lifter.detentie();
    lifter.leeftijden();
    lifter.informatie();
    lifter.lijsten();
    return lifter.beeld.build();
  }

  private void keuzes() {
    for (Field veld : KEUZES) {
      if (waarde(veld.eersteFeit()) instanceof Enum<?> woord) {
        beeld.keuze(veld, woord.name());
      }
    }
    if (!feiten.bekend(Feit.SIGNAAL_CASEMANAGER)) {
      beeld.keuze(Field.SIGNAAL_CASEMANAGER, JaNee.NEE.name());
    }
    if (waarde(Feit.LAATSTE_RECLASSERINGSINFORMATIE) == Reclasseringsinformatie.GEEN) {
      beeld.keuze(Field.RECIDIVERISICO, Field.AFWEZIG);
    }
  }

  private void detentie() {
    LocalDate binnenkomst = datum(Feit.DATUM_BINNENKOMST);
    LocalDate einde = datum(Feit.EINDDATUM_DETENTIE);
    if (binnenkomst != null) {
      int totNu = dagen(binnenkomst, peildatum);
      zet(Field.DETENTIEDAG, totNu + 1);
      if (einde == null) {
        beeld.getal(Field.VERBLIJFSDUUR, totNu, Field.ONBEGRENSD);
      } else {
        zet(Field.VERBLIJFSDUUR, dagen(binnenkomst, einde));
      }
    }
    if (einde != null) {
      zet(Field.RESTERENDE_DETENTIE, dagen(peildatum, einde));
    }
    LocalDate zitting = datum(Feit.ZITTINGSDATUM);
    if (zitting != null) {
      zet(Field.TIJD_TOT_ZITTING, dagen(peildatum, zitting));
    }
    LocalDate contact = datum(Feit.LAATSTE_CONTACT_CASEMANAGER);
    if (contact != null) {
      zet(Field.TIJD_SINDS_CONTACT, dagen(contact, peildatum));
    }
  }

  private void leeftijden() {
    LocalDate geboren = datum(Feit.GEBOORTEDATUM);
    LocalDate gepleegd = datum(Feit.PLEEGDATUM);
    LocalDate toen = gepleegd == null ? datum(Feit.DATUM_BINNENKOMST) : gepleegd;
    if (geboren != null) {
      zet(Field.LEEFTIJD_OP_PEILDATUM, Ages.jaren(geboren, peildatum));
      if (toen != null) {
        zet(Field.LEEFTIJD_BIJ_DELICT, Ages.jaren(geboren, toen));
      }
    }
    if (gepleegd != null) {
      zet(Field.OUDERDOM_DELICT, Ages.maanden(gepleegd, peildatum));
    }
    if (waarde(Feit.ACTUEEL_DELICT) instanceof String delict) {
      zet(Field.ARTIKEL_SR, artikelSr(delict));
    }
  }

  /** RISC date and newest information bound each other: the newest is never older than the RISC. */
  private void informatie() {
    Object informatie = waarde(Feit.LAATSTE_RECLASSERINGSINFORMATIE);
    boolean geen = informatie == Reclasseringsinformatie.GEEN;
    int laatste =
        informatie instanceof Reclasseringsinformatie.Latest op
            ? Ages.maanden(op.datum(), peildatum)
            : Field.GEEN_INFORMATIE;
    LocalDate datumRisc = datum(Feit.DATUM_RISC);
    if (datumRisc != null) {
      int risc = Ages.maanden(datumRisc, peildatum);
      zet(Field.OUDERDOM_RISC, risc);
      if (informatie == null) {
        beeld.getal(Field.NIEUWSTE_INFORMATIE, 0, risc);
      } else {
        zet(Field.NIEUWSTE_INFORMATIE, Math.min(laatste, risc));
      }
    } else if (informatie != null) {
      zet(Field.NIEUWSTE_INFORMATIE, laatste);
      beeld.getal(Field.OUDERDOM_RISC, laatste, geen ? Field.GEEN_INFORMATIE : Field.ONBEGRENSD);
    }
  }

  private void lijsten() {
    if (waarde(Feit.CRIMINOGENE_FACTOREN) instanceof List<?> factoren) {
      Set<String> woorden = new HashSet<>();
      for (Object woord : factoren) {
        woorden.add((String) woord);
      }
      beeld.woorden(Field.CRIMINOGENE_FACTOREN, woorden);
    }
    aantal(Field.AANTAL_CRIMINOGENE_FACTOREN);
    aantal(Field.AANTAL_BESCHERMENDE_FACTOREN);
    aantal(Field.AANTAL_BIJZONDERE_VOORWAARDEN);
    aantal(Field.AANTAL_HULPVERLENINGSCONTACTEN);
  }

  /** The words of a list are all different. */
  private void aantal(Field aantal) {
    if (waarde(aantal.eersteFeit()) instanceof List<?> woorden) {
      zet(aantal, woorden.size());
    }
  }

  /**
   * The number that an article of the law Sr begins with, such as {@code 300 Sr}; a law follows.
   */
  private static int artikelSr(String delict) {
    int cijfers = 0;
    while (cijfers < CIJFERS && isCijfer(delict.charAt(cijfers))) {
      cijfers++;
    }
    return cijfers > 0 && delict.endsWith(" Sr")
        ? Integer.parseInt(delict, 0, cijfers, 10)
        : Field.GEEN_GETAL;
  }

  private static boolean isCijfer(char teken) {
    return teken >= '0' && teken <= '9';
  }

  private @Nullable LocalDate datum(Feit feit) {
    return (LocalDate) waarde(feit);
  }

  private @Nullable Object waarde(Feit feit) {
    return feiten.waarde(feit).orElse(null);
  }

  private static int dagen(LocalDate van, LocalDate tot) {
    return Math.toIntExact(DAYS.between(van, tot));
  }

  private void zet(Field veld, int getal) {
    beeld.getal(veld, getal, getal);
  }
}
