package nl.somregels.som.regels.decide;

import static nl.somregels.som.feiten.Feit.DATUM_BINNENKOMST;
import static nl.somregels.som.feiten.Feit.DATUM_RISC;
import static nl.somregels.som.feiten.Feit.EINDDATUM_DETENTIE;
import static nl.somregels.som.feiten.Feit.GEBOORTEDATUM;
import static nl.somregels.som.feiten.Feit.LAATSTE_RECLASSERINGSINFORMATIE;
import static nl.somregels.som.feiten.Feit.PLEEGDATUM;
import static nl.somregels.som.feiten.Feit.RECIDIVERISICO;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.regels.pack.Veld;

/**
 * What an unknown fact of one case can do to a variable it feeds (som-model §1). A fact that a
 * fallback replaces does nothing: the variable is settled without it.
 */
public final class Feitinvloed {
  private static final Map<Feit, Veld> INFORMATIE =
      Map.of(
          DATUM_RISC, Veld.OUDERDOM_RISC,
          RECIDIVERISICO, Veld.RECIDIVERISICO,
          LAATSTE_RECLASSERINGSINFORMATIE, Veld.NIEUWSTE_INFORMATIE);

  private final Gedetineerde feiten;

  /** For the facts of one case. */
  public Feitinvloed(Gedetineerde feiten) {
    this.feiten = feiten;
  }

  /** The unknown facts that could settle the variable, alone or with others. */
  List<Feit> ontbrekend(Variabele variabele) {
    return variabele.velden().stream()
        .flatMap(veld -> ontbrekend(veld).stream())
        .distinct()
        .toList();
  }

  /**
   * The unknown facts that could settle the field, alone or with others; in the field's own order.
   */
  public List<Feit> ontbrekend(Veld veld) {
    return veld.feiten().stream()
        .filter(feit -> !feiten.bekend(feit) && !vervangen(veld, feit))
        .toList();
  }

  /**
   * The unknown facts that could make a condition on the field true. GEEN as newest information
   * only says that there is no label, so it never makes a condition on the label true.
   */
  public List<Feit> kanWaarMaken(Veld veld) {
    return ontbrekend(veld).stream()
        .filter(feit -> veld != Veld.RECIDIVERISICO || feit == RECIDIVERISICO)
        .toList();
  }

  /**
   * Without pleegdatum the age at admission counts, so a known one of the two makes the other
   * needless; a known RISC date rules out that there is no information, so the label needs nothing
   * else.
   */
  private boolean vervangen(Veld veld, Feit feit) {
    return switch (veld) {
      case LEEFTIJD_BIJ_DELICT ->
          feit == PLEEGDATUM && feiten.bekend(DATUM_BINNENKOMST)
              || feit == DATUM_BINNENKOMST && feiten.bekend(PLEEGDATUM);
      case RECIDIVERISICO -> feit == LAATSTE_RECLASSERINGSINFORMATIE && feiten.bekend(DATUM_RISC);
      default -> false;
    };
  }

  private static boolean isLeeftijd(Variabele variabele) {
    return variabele.velden().contains(Veld.LEEFTIJD_BIJ_DELICT);
  }

  /**
   * What the variable can become when this fact alone becomes known; empty when the fact says
   * nothing about it without others.
   */
  List<Long> alleen(Feit feit, Variabele variabele, long nu) {
    if (!ontbrekend(variabele).contains(feit)) {
      return List.of();
    }
    if (INFORMATIE.containsKey(feit) && variabele.velden().contains(Veld.NIEUWSTE_INFORMATIE)) {
      return versmald(feit, variabele, nu);
    }
    if (variabele.velden().contains(Veld.VERBLIJFSDUUR)) {
      if (feit == DATUM_BINNENKOMST && !feiten.bekend(EINDDATUM_DETENTIE)) {
        return minstens(variabele, nu);
      }
      return feit == EINDDATUM_DETENTIE && !feiten.bekend(DATUM_BINNENKOMST)
          ? List.of()
          : enkel(nu);
    }
    if (isLeeftijd(variabele)) {
      boolean datumBekend = feiten.bekend(PLEEGDATUM) || feiten.bekend(DATUM_BINNENKOMST);
      return (feit == GEBOORTEDATUM ? datumBekend : feiten.bekend(GEBOORTEDATUM))
          ? enkel(nu)
          : List.of();
    }
    return enkel(nu);
  }

  /**
   * What the variable can become when this fact becomes known and its companions are known already.
   */
  List<Long> samenMetAnderen(Feit feit, Variabele variabele, long eerst) {
    return variabele.velden().contains(Veld.NIEUWSTE_INFORMATIE)
        ? versmald(feit, variabele, eerst)
        : enkel(eerst);
  }

  /**
   * What the variable can be when none, some or all of the other missing facts have become known.
   */
  Set<Long> bereikbaar(Variabele variabele, long nu, Feit behalve) {
    Set<Long> toestanden = new LinkedHashSet<>(List.of(nu));
    if (variabele.velden().contains(Veld.NIEUWSTE_INFORMATIE)) {
      for (Feit feit : ontbrekend(variabele)) {
        if (feit != behalve) {
          List.copyOf(toestanden)
              .forEach(toestand -> toestanden.addAll(versmald(feit, variabele, toestand)));
        }
      }
    }
    return toestanden;
  }

  /**
   * Label, RISC date and newest information: each value of the fact leaves the combinations that go
   * with it. A RISC date is never "none": that comes from GEEN as newest information.
   */
  private static List<Long> versmald(Feit feit, Variabele variabele, long nu) {
    Veld veld = INFORMATIE.get(feit);
    List<Long> delen = new ArrayList<>();
    for (Klasse klasse : variabele.klassen(veld)) {
      long deel = nu & variabele.waarin(klasse);
      boolean geen =
          klasse instanceof Klasse.Interval interval && interval.geenInformatie()
              || klasse instanceof Klasse.Woord woord && woord.woord().equals(Veld.AFWEZIG);
      if (deel != 0 && !(geen && feit != LAATSTE_RECLASSERINGSINFORMATIE)) {
        delen.add(deel);
      }
    }
    return delen;
  }

  private static List<Long> enkel(long nu) {
    List<Long> enkel = new ArrayList<>();
    for (long rest = nu; rest != 0; rest &= rest - 1) {
      enkel.add(Long.lowestOneBit(rest));
    }
    return enkel;
  }

  /** A known admission without an end: at least so many days. */
  private static List<Long> minstens(Variabele variabele, long nu) {
    List<Long> staarten = new ArrayList<>();
    for (int i = 0; i < variabele.combinaties().size(); i++) {
      staarten.add(nu & -(1L << i));
    }
    return staarten.stream().filter(staart -> staart != 0).toList();
  }
}
