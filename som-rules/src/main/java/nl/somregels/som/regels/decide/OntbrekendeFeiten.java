package nl.somregels.som.regels.decide;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
        for (Feit feit : invloed.ontbrekend(variabele)) {
          if (ruimte.ergens(i, toestand, verandering(feit, variabele, toestand[i], invloed))) {
            doenErtoe.add(feit);
          }
        }
      }
    }
    return doenErtoe.stream()
        .map(feit -> new OntbrekendFeit(feit.naam(), wordt(feit, toestand, voorstel, invloed)))
        .toList();
  }

  /**
   * Learning the fact, now or after others of the same variable, changes which outcomes are left.
   */
  private static Predicate<Verloop> verandering(
      Feit feit, Variabele variabele, long nu, Feitinvloed invloed) {
    List<long[]> stappen = new ArrayList<>();
    for (long eerst : invloed.bereikbaar(variabele, nu, feit)) {
      for (long daarna : invloed.samenMetAnderen(feit, variabele, eerst)) {
        stappen.add(new long[] {eerst, daarna});
      }
    }
    return verloop ->
        stappen.stream()
            .anyMatch(stap -> verloop.uitkomsten(stap[0]) != verloop.uitkomsten(stap[1]));
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
