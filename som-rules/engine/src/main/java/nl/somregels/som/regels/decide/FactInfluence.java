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
import java.util.Map;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.pack.model.Field;

/**
 * What an unknown fact of one case can do to a variable it feeds (rules/MODEL.md, Afgeleide
 * feiten). A fact that a fallback replaces does nothing: the variable is settled without it.
 * Depends on nothing but which facts are known.
 */
public final class FactInfluence {
  private static final FeitSet[] FEITEN =
      Arrays.stream(Field.values())
          .map(field -> FeitSet.of(field.feiten()))
          .toArray(FeitSet[]::new);

  /** Of each fact about information the field that tells its values apart. */
  private static final Map<Feit, Field> INFORMATION =
      Map.of(
          DATUM_RISC, Field.OUDERDOM_RISC,
          RECIDIVERISICO, Field.RECIDIVERISICO,
          LAATSTE_RECLASSERINGSINFORMATIE, Field.NIEUWSTE_INFORMATIE);

  private final FeitSet known;

  /** For a case of which these facts are known. */
  public FactInfluence(FeitSet known) {
    this.known = known;
  }

  /** The unknown facts that could settle the variable, alone or with others. */
  FeitSet ontbrekend(Variable variable) {
    FeitSet ontbrekend = FeitSet.EMPTY;
    for (Field field : variable.fields()) {
      ontbrekend = ontbrekend.with(ontbrekend(field));
    }
    return ontbrekend;
  }

  /** The unknown facts that could settle the field, alone or with others. */
  public FeitSet ontbrekend(Field field) {
    FeitSet unknown = FEITEN[field.ordinal()].without(known);
    return unknown.isEmpty() ? unknown : withoutReplaced(field, unknown);
  }

  /**
   * The unknown facts that could make a condition on the field true. GEEN as newest information
   * only says that there is no label, so it never makes a condition on the label true.
   */
  public FeitSet canMakeTrue(Field field) {
    FeitSet ontbrekend = ontbrekend(field);
    return field == Field.RECIDIVERISICO
        ? ontbrekend.without(LAATSTE_RECLASSERINGSINFORMATIE)
        : ontbrekend;
  }

  /**
   * Without pleegdatum the age at admission counts, so a known one of the two makes the other
   * needless; a known RISC date rules out that there is no information, so the label needs nothing
   * else.
   */
  private FeitSet withoutReplaced(Field field, FeitSet unknown) {
    return switch (field) {
      case LEEFTIJD_BIJ_DELICT ->
          known.contains(DATUM_BINNENKOMST)
              ? unknown.without(PLEEGDATUM)
              : known.contains(PLEEGDATUM) ? unknown.without(DATUM_BINNENKOMST) : unknown;
      case RECIDIVERISICO ->
          known.contains(DATUM_RISC) ? unknown.without(LAATSTE_RECLASSERINGSINFORMATIE) : unknown;
      default -> unknown;
    };
  }

  /** Whether the variable is the RISC date, label and newest information together. */
  private static boolean isInformation(Variable variable) {
    return variable.has(Field.NIEUWSTE_INFORMATIE);
  }

  /** What the variable becomes by this fact alone; empty when the fact alone says nothing of it. */
  long[] only(Feit feit, Variable variable, long now) {
    if (!ontbrekend(variable).contains(feit)) {
      return new long[0];
    }
    if (isInformation(variable)) {
      return narrowed(feit, variable, now);
    }
    if (variable.has(Field.VERBLIJFSDUUR)) {
      if (feit.equals(DATUM_BINNENKOMST) && !known.contains(EINDDATUM_DETENTIE)) {
        return atLeast(variable, now);
      }
      return feit.equals(EINDDATUM_DETENTIE) && !known.contains(DATUM_BINNENKOMST)
          ? new long[0]
          : single(now);
    }
    if (variable.has(Field.LEEFTIJD_BIJ_DELICT)) {
      boolean dateKnown = known.contains(PLEEGDATUM) || known.contains(DATUM_BINNENKOMST);
      return (feit.equals(GEBOORTEDATUM) ? dateKnown : known.contains(GEBOORTEDATUM))
          ? single(now)
          : new long[0];
    }
    return single(now);
  }

  /** What learning the fact, now or after others of the same variable, does to the variable. */
  Refinement change(Feit feit, Variable variable, long now) {
    List<long[]> steps = new ArrayList<>();
    if (isInformation(variable)) {
      for (long first : reachable(variable, now, feit)) {
        for (long thereafter : narrowed(feit, variable, first)) {
          steps.add(new long[] {first, thereafter});
        }
      }
    } else {
      for (long thereafter : single(now)) {
        steps.add(new long[] {now, thereafter});
      }
    }
    return new Refinement(feit, steps.toArray(long[][]::new));
  }

  /** What the variable can be when none, some or all other missing facts have become known. */
  private long[] reachable(Variable variable, long now, Feit except) {
    long[] conditions = {now};
    for (Feit feit : ontbrekend(variable).without(except).feiten()) {
      for (long condition : conditions) {
        for (long part : narrowed(feit, variable, condition)) {
          conditions = with(conditions, part);
        }
      }
    }
    return conditions;
  }

  private static long[] with(long[] conditions, long fresh) {
    for (long condition : conditions) {
      if (condition == fresh) {
        return conditions;
      }
    }
    long[] further = Arrays.copyOf(conditions, conditions.length + 1);
    further[conditions.length] = fresh;
    return further;
  }

  /**
   * Label, RISC date and newest information: each value of the fact leaves the combinations that go
   * with it. A RISC date is never "none": that comes from GEEN as newest information.
   */
  private static long[] narrowed(Feit feit, Variable variable, long now) {
    Field field = INFORMATION.get(feit);
    long[] parts =
        feit.equals(LAATSTE_RECLASSERINGSINFORMATIE)
            ? variable.parts(field)
            : variable.existingParts(field);
    int count = 0;
    for (long part : parts) {
      if ((now & part) != 0) {
        parts[count++] = now & part;
      }
    }
    return Arrays.copyOf(parts, count);
  }

  private static long[] single(long now) {
    long[] single = new long[Long.bitCount(now)];
    long rest = now;
    for (int i = 0; i < single.length; i++) {
      single[i] = Long.lowestOneBit(rest);
      rest &= rest - 1;
    }
    return single;
  }

  /** A known admission without an end: at least so many days. */
  private static long[] atLeast(Variable variable, long now) {
    long[] tails = new long[variable.combinations().size()];
    int count = 0;
    for (int i = 0; i < tails.length; i++) {
      if ((now & -(1L << i)) != 0) {
        tails[count++] = now & -(1L << i);
      }
    }
    return Arrays.copyOf(tails, count);
  }
}
