package nl.somregels.som.regels.decide;

import static nl.somregels.som.feiten.Feit.DATUM_BINNENKOMST;
import static nl.somregels.som.feiten.Feit.DATUM_RISC;
import static nl.somregels.som.feiten.Feit.EINDDATUM_DETENTIE;
import static nl.somregels.som.feiten.Feit.GEBOORTEDATUM;
import static nl.somregels.som.feiten.Feit.LAATSTE_RECLASSERINGSINFORMATIE;
import static nl.somregels.som.feiten.Feit.PLEEGDATUM;
import static nl.somregels.som.feiten.Feit.RECIDIVERISICO;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.pack.model.Field;

/**
 * What an unknown fact of one case can do to a variable it feeds (rules/MODEL.md, Afgeleide
 * feiten). A fact that a fallback replaces does nothing: the variable is settled without it.
 * Depends on nothing but which facts are known.
 */
public final class FactInfluence {
  private static final FeitSet[] FEITEN =
      Arrays.stream(Field.values()).map(veld -> FeitSet.of(veld.feiten())).toArray(FeitSet[]::new);

  private final FeitSet bekend;

  /** For a case of which these facts are known. */
  public FactInfluence(FeitSet bekend) {
    this.bekend = bekend;
  }

  /** The unknown facts that could settle the variable, alone or with others. */
  FeitSet ontbrekend(Variable variabele) {
    FeitSet ontbrekend = FeitSet.LEEG;
    for (Field veld : variabele.velden()) {
      ontbrekend = ontbrekend.met(ontbrekend(veld));
    }
    return ontbrekend;
  }

  /** The unknown facts that could settle the field, alone or with others. */
  public FeitSet ontbrekend(Field veld) {
    FeitSet onbekend = FEITEN[veld.ordinal()].zonder(bekend);
    return onbekend.isLeeg() ? onbekend : zonderVervangen(veld, onbekend);
  }

  /**
   * The unknown facts that could make a condition on the field true. GEEN as newest information
   * only says that there is no label, so it never makes a condition on the label true.
   */
  public FeitSet kanWaarMaken(Field veld) {
    FeitSet ontbrekend = ontbrekend(veld);
    return veld == Field.RECIDIVERISICO
        ? ontbrekend.zonder(LAATSTE_RECLASSERINGSINFORMATIE)
        : ontbrekend;
  }

  /**
   * Without pleegdatum the age at admission counts, so a known one of the two makes the other
   * needless; a known RISC date rules out that there is no information, so the label needs nothing
   * else.
   */
  private FeitSet zonderVervangen(Field veld, FeitSet onbekend) {
    return switch (veld) {
      case LEEFTIJD_BIJ_DELICT ->
          bekend.bevat(DATUM_BINNENKOMST)
              ? onbekend.zonder(PLEEGDATUM)
              : bekend.bevat(PLEEGDATUM) ? onbekend.zonder(DATUM_BINNENKOMST) : onbekend;
      case RECIDIVERISICO ->
          bekend.bevat(DATUM_RISC) ? onbekend.zonder(LAATSTE_RECLASSERINGSINFORMATIE) : onbekend;
      default -> onbekend;
    };
  }

  /** Whether the variable is the RISC date, label and newest information together. */
  private static boolean isInformatie(Variable variabele) {
    return variabele.heeft(Field.NIEUWSTE_INFORMATIE);
  }

  /**
   * What the variable can become when this fact alone becomes known; empty when the fact says
   * nothing about it without others.
   */
  long[] alleen(Feit feit, Variable variabele, long nu) {
    if (!ontbrekend(variabele).bevat(feit)) {
      return new long[0];
    }
    if (isInformatie(variabele)) {
      return versmald(feit, variabele, nu);
    }
    if (variabele.heeft(Field.VERBLIJFSDUUR)) {
      if (feit == DATUM_BINNENKOMST && !bekend.bevat(EINDDATUM_DETENTIE)) {
        return minstens(variabele, nu);
      }
      return feit == EINDDATUM_DETENTIE && !bekend.bevat(DATUM_BINNENKOMST)
          ? new long[0]
          : enkel(nu);
    }
    if (variabele.heeft(Field.LEEFTIJD_BIJ_DELICT)) {
      boolean datumBekend = bekend.bevat(PLEEGDATUM) || bekend.bevat(DATUM_BINNENKOMST);
      return (feit == GEBOORTEDATUM ? datumBekend : bekend.bevat(GEBOORTEDATUM))
          ? enkel(nu)
          : new long[0];
    }
    return enkel(nu);
  }

  /** What learning the fact, now or after others of the same variable, does to the variable. */
  Refinement verandering(Feit feit, Variable variabele, long nu) {
    List<long[]> stappen = new ArrayList<>();
    if (isInformatie(variabele)) {
      for (long eerst : bereikbaar(variabele, nu, feit)) {
        for (long daarna : versmald(feit, variabele, eerst)) {
          stappen.add(new long[] {eerst, daarna});
        }
      }
    } else {
      for (long daarna : enkel(nu)) {
        stappen.add(new long[] {nu, daarna});
      }
    }
    return new Refinement(feit, stappen.toArray(long[][]::new));
  }

  /**
   * What the variable can be when none, some or all of the other missing facts have become known.
   */
  private long[] bereikbaar(Variable variabele, long nu, Feit behalve) {
    long[] toestanden = {nu};
    for (Feit feit : ontbrekend(variabele).zonder(behalve).feiten()) {
      for (long toestand : toestanden) {
        for (long deel : versmald(feit, variabele, toestand)) {
          toestanden = met(toestanden, deel);
        }
      }
    }
    return toestanden;
  }

  private static long[] met(long[] toestanden, long nieuw) {
    for (long toestand : toestanden) {
      if (toestand == nieuw) {
        return toestanden;
      }
    }
    long[] verder = Arrays.copyOf(toestanden, toestanden.length + 1);
    verder[toestanden.length] = nieuw;
    return verder;
  }

  /**
   * Label, RISC date and newest information: each value of the fact leaves the combinations that go
   * with it. A RISC date is never "none": that comes from GEEN as newest information.
   */
  private static long[] versmald(Feit feit, Variable variabele, long nu) {
    Field veld = informatieveld(feit);
    long[] delen =
        feit == LAATSTE_RECLASSERINGSINFORMATIE
            ? variabele.delen(veld)
            : variabele.bestaandeDelen(veld);
    int aantal = 0;
    for (long deel : delen) {
      if ((nu & deel) != 0) {
        delen[aantal++] = nu & deel;
      }
    }
    return Arrays.copyOf(delen, aantal);
  }

  private static Field informatieveld(Feit feit) {
    return switch (feit) {
      case DATUM_RISC -> Field.OUDERDOM_RISC;
      case RECIDIVERISICO -> Field.RECIDIVERISICO;
      case LAATSTE_RECLASSERINGSINFORMATIE -> Field.NIEUWSTE_INFORMATIE;
      default -> throw new IllegalArgumentException(feit.naam());
    };
  }

  private static long[] enkel(long nu) {
    long[] enkel = new long[Long.bitCount(nu)];
    long rest = nu;
    for (int i = 0; i < enkel.length; i++) {
      enkel[i] = Long.lowestOneBit(rest);
      rest &= rest - 1;
    }
    return enkel;
  }

  /** A known admission without an end: at least so many days. */
  private static long[] minstens(Variable variabele, long nu) {
    long[] staarten = new long[variabele.combinaties().size()];
    int aantal = 0;
    for (int i = 0; i < staarten.length; i++) {
      if ((nu & -(1L << i)) != 0) {
        staarten[aantal++] = nu & -(1L << i);
      }
    }
    return Arrays.copyOf(staarten, aantal);
  }
}
