package nl.somregels.som.regels.decide;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioriteit;

/**
 * Which unknown facts the possible outcomes depend on, and what the proposal would become if one of
 * them alone became known. Pure; thread-safe.
 */
public final class OntbrekendeFeiten {
  private final Uitkomstruimte ruimte;

  /** For the rules of one pack. */
  public OntbrekendeFeiten(Uitkomstruimte ruimte) {
    this.ruimte = ruimte;
  }

  /**
   * The unknown facts that matter, in the order of the model.
   *
   * @param feiten the case
   * @param toestand what is known of it
   * @param voorstel what is proposed now
   */
  public List<OntbrekendFeit> bepaal(Gedetineerde feiten, long[] toestand, Prioriteit voorstel) {
    Feitinvloed invloed = new Feitinvloed(feiten);
    Set<Feit> doenErtoe = EnumSet.noneOf(Feit.class);
    List<Variabele> variabelen = ruimte.variabelen();
    for (int i = 0; i < toestand.length; i++) {
      if (Long.bitCount(toestand[i]) > 1) {
        Variabele variabele = variabelen.get(i);
        long nu = toestand[i];
        Set<List<Prioriteit>> verlopen = ruimte.verlopen(i, toestand);
        invloed.ontbrekend(variabele).stream()
            .filter(feit -> doetErtoe(feit, variabele, nu, verlopen, invloed))
            .forEach(doenErtoe::add);
      }
    }
    return doenErtoe.stream()
        .map(feit -> new OntbrekendFeit(feit.naam(), wordt(feit, toestand, voorstel, invloed)))
        .toList();
  }

  /**
   * Whether learning the fact, now or after others of the same variable, changes which outcomes are
   * left for some way of filling in everything else.
   */
  private static boolean doetErtoe(
      Feit feit,
      Variabele variabele,
      long nu,
      Set<List<Prioriteit>> verlopen,
      Feitinvloed invloed) {
    for (long eerst : invloed.bereikbaar(variabele, nu, feit)) {
      for (long daarna : invloed.samenMetAnderen(feit, variabele, eerst)) {
        for (List<Prioriteit> verloop : verlopen) {
          if (!uitkomsten(verloop, eerst).equals(uitkomsten(verloop, daarna))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static Set<Prioriteit> uitkomsten(List<Prioriteit> verloop, long combinaties) {
    Set<Prioriteit> uitkomsten = EnumSet.noneOf(Prioriteit.class);
    for (int i = 0; i < verloop.size(); i++) {
      if ((combinaties & 1L << i) != 0) {
        uitkomsten.add(verloop.get(i));
      }
    }
    return uitkomsten;
  }

  /**
   * The other proposals when this fact alone becomes known, setting each variable independently.
   */
  private List<Prioriteit> wordt(
      Feit feit, long[] toestand, Prioriteit voorstel, Feitinvloed invloed) {
    Map<Integer, List<Long>> gevolgen = new LinkedHashMap<>();
    for (int i = 0; i < toestand.length; i++) {
      List<Long> mogelijk = invloed.alleen(feit, ruimte.variabelen().get(i), toestand[i]);
      if (Long.bitCount(toestand[i]) > 1 && !mogelijk.isEmpty()) {
        gevolgen.put(i, mogelijk);
      }
    }
    List<long[]> toestanden = new ArrayList<>(List.of(toestand));
    gevolgen.forEach(
        (nummer, mogelijk) -> {
          List<long[]> verder = new ArrayList<>();
          for (long[] vorige : toestanden) {
            for (long combinaties : new HashSet<>(mogelijk)) {
              long[] nieuw = vorige.clone();
              nieuw[nummer] = combinaties;
              verder.add(nieuw);
            }
          }
          toestanden.clear();
          toestanden.addAll(verder);
        });
    Set<Prioriteit> uitkomsten = EnumSet.noneOf(Prioriteit.class);
    toestanden.forEach(nieuw -> uitkomsten.add(ruimte.voorstel(nieuw)));
    uitkomsten.remove(voorstel);
    return List.copyOf(uitkomsten);
  }
}
