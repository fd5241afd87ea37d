package nl.somregels.som.regels.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.ConditionEvaluator;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.FieldValuesBuilder;
import nl.somregels.som.regels.session.Truth;

/**
 * For every condition its truth in every combination of its variables, asked of Drools once when
 * the pack is loaded. What has not been filled in yet can be tried with it without asking again.
 */
final class TruthTable {
  /** As many as two variables of the largest size have; no sentence reads more of them. */
  private static final long MEESTE_COMBINATIES = (long) Long.SIZE * Long.SIZE;

  private final List<Variable> variabelen;
  private final int[][] gelezen;
  private final boolean[][] waar;

  /** Of a condition that reads one variable the combinations in which it is true. */
  private final long[] waarIn;

  /**
   * Of the conditions of a pack.
   *
   * @param places where each condition stands
   * @throws RuleLimitException when one of them reads too many variables together
   */
  TruthTable(
      List<Variable> variabelen,
      List<Expression> voorwaarden,
      Function<Expression, RegelLocation> places,
      ConditionEvaluator sessie) {
    this.variabelen = variabelen;
    this.gelezen = new int[voorwaarden.size()][];
    this.waar = new boolean[voorwaarden.size()][];
    this.waarIn = new long[voorwaarden.size()];
    for (int i = 0; i < gelezen.length; i++) {
      gelezen[i] = leest(voorwaarden.get(i));
      long aantal = aantalCombinaties(gelezen[i]);
      if (aantal > MEESTE_COMBINATIES) {
        throw new RuleLimitException(
            places.apply(voorwaarden.get(i)),
            "Deze voorwaarde hangt van te veel feiten samen af.",
            "Verdeel haar over meer voorwaarden.");
      }
      waar[i] = new boolean[(int) aantal];
    }
    vraag(sessie);
  }

  /** Asks Drools everything at once; of conditions that read the same variables only once. */
  private void vraag(ConditionEvaluator sessie) {
    List<FieldValues> beelden = new ArrayList<>();
    Map<List<Integer>, Integer> begin = new HashMap<>();
    for (int i = 0; i < waar.length; i++) {
      if (begin.putIfAbsent(nummers(i), beelden.size()) == null) {
        for (int c = 0; c < waar[i].length; c++) {
          beelden.add(beeld(i, c));
        }
      }
    }
    Truth[][] antwoorden = sessie.evaluate(beelden);
    for (int i = 0; i < waar.length; i++) {
      int eerste = begin.get(nummers(i));
      for (int c = 0; c < waar[i].length; c++) {
        waar[i][c] = isWaar(antwoorden[eerste + c][i]);
        if (waar[i][c] && gelezen[i].length == 1) {
          waarIn[i] |= 1L << c;
        }
      }
    }
  }

  private List<Integer> nummers(int voorwaarde) {
    return Arrays.stream(gelezen[voorwaarde]).boxed().toList();
  }

  private static boolean isWaar(Truth waarheid) {
    if (waarheid == Truth.ONBEKEND) {
      throw new IllegalStateException("a condition with everything known is not settled");
    }
    return waarheid == Truth.WAAR;
  }

  /** The numbers of the variables that the condition reads. */
  int[] leest(int voorwaarde) {
    return gelezen[voorwaarde];
  }

  /**
   * The truth of a condition when of each variable only these combinations are possible: true or
   * false when it is so in all of them.
   */
  Truth waarheid(int voorwaarde, long[] mogelijk) {
    if (gelezen[voorwaarde].length == 1) {
      long nu = mogelijk[gelezen[voorwaarde][0]];
      return (nu & waarIn[voorwaarde]) == 0
          ? Truth.ONWAAR
          : (nu & ~waarIn[voorwaarde]) == 0 ? Truth.WAAR : Truth.ONBEKEND;
    }
    boolean kanWaar = false;
    boolean kanOnwaar = false;
    for (int c = 0; c < waar[voorwaarde].length; c++) {
      if (past(gelezen[voorwaarde], c, mogelijk)) {
        kanWaar |= waar[voorwaarde][c];
        kanOnwaar |= !waar[voorwaarde][c];
      }
    }
    return kanWaar && kanOnwaar ? Truth.ONBEKEND : kanWaar ? Truth.WAAR : Truth.ONWAAR;
  }

  private int[] leest(Expression voorwaarde) {
    List<Field> velden = voorwaarde.velden();
    List<Integer> nummers = new ArrayList<>();
    for (int i = 0; i < variabelen.size(); i++) {
      if (variabelen.get(i).velden().stream().anyMatch(velden::contains)) {
        nummers.add(i);
      }
    }
    return nummers.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Stops counting where it is too many anyway. */
  private long aantalCombinaties(int[] nummers) {
    long aantal = 1;
    for (int i = 0; i < nummers.length && aantal <= MEESTE_COMBINATIES; i++) {
      aantal *= variabelen.get(nummers[i]).combinaties().size();
    }
    return aantal;
  }

  private FieldValues beeld(int voorwaarde, int combinatie) {
    FieldValuesBuilder beeld = new FieldValuesBuilder();
    int rest = combinatie;
    for (int nummer : gelezen[voorwaarde]) {
      Variable variabele = variabelen.get(nummer);
      variabele.zet(rest % variabele.combinaties().size(), beeld);
      rest /= variabele.combinaties().size();
    }
    return beeld.build();
  }

  private boolean past(int[] nummers, int combinatie, long[] mogelijk) {
    int rest = combinatie;
    for (int nummer : nummers) {
      int aantal = variabelen.get(nummer).combinaties().size();
      if ((mogelijk[nummer] & 1L << rest % aantal) == 0) {
        return false;
      }
      rest /= aantal;
    }
    return true;
  }
}
