package nl.somregels.som.regels.session;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Field;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.rule.Match;

/**
 * Lets Drools judge the conditions of one pack. Each condition has two rules, one that fires when
 * it is surely true and one that fires when it is surely false; when neither fires it is unknown. A
 * rule that fires tells only that all of it held, and SOM owes people why something did not, so the
 * unit Drools judges is the condition and not the criterion.
 *
 * <p>The rules have empty consequences: an agenda filter notes which fire and refuses them, which
 * is the cheapest way to record. The rules are an executable model, built from the checked
 * expressions: no text is compiled, no code is generated, and a cold and a warm engine run the same
 * constraints. Thread-safe: the knowledge base is shared and never changes, a session lives for one
 * evaluation. It is not used again for another case: Drools warned for some cases that it could not
 * take the fact of the case before out, and one that stays could be judged again.
 */
public final class ConditionEvaluator {
  /** More cases in one session make each of them slower. */
  private static final int PORTION = 100;

  private static @Nullable CompletableFuture<Void> loading;

  private final KieBase knowledgeBase;
  private final KieSessionConfiguration configuration;
  private final Map<String, Integer> placePerRule = new HashMap<>();
  private final int count;

  private ConditionEvaluator(KieBase knowledgeBase, int count) {
    this.knowledgeBase = knowledgeBase;
    this.count = count;
    this.configuration = DroolsSetup.sessions();
    for (int i = 0; i < count; i++) {
      placePerRule.put(DroolsModel.name(i, Truth.WAAR), i);
      placePerRule.put(DroolsModel.name(i, Truth.ONWAAR), ~i);
    }
  }

  /**
   * Starts loading what the first session needs of Drools, on another thread, and returns at once:
   * it takes as long as reading the packs does. Does so only the first time.
   */
  public static void begin() {
    loading();
  }

  /** With these conditions; the order of {@link #evaluate} is the order given here. */
  public static ConditionEvaluator of(List<Expression> voorwaarden) {
    loading().join();
    return compile(voorwaarden);
  }

  /** Once for the whole program, whoever comes first; a failure is tried again when it matters. */
  private static synchronized CompletableFuture<Void> loading() {
    if (loading == null || loading.isCompletedExceptionally()) {
      loading = DroolsSetup.onOwnThread(ConditionEvaluator::load);
    }
    return loading;
  }

  /** Drools looks for the last of its parts when the first rule fires, so one does. */
  private static void load() {
    compile(List.of(new Equals(Field.FASE, "PREVENTIEF")))
        .evaluate(new FieldValuesBuilder().choice(Field.FASE, "PREVENTIEF").build());
  }

  private static ConditionEvaluator compile(List<Expression> voorwaarden) {
    return new ConditionEvaluator(
        DroolsSetup.kieBase(DroolsModel.of(voorwaarden)), voorwaarden.size());
  }

  /** The truth of every condition, in their order; a new array. */
  public Truth[] evaluate(FieldValues view) {
    Truth[] truths = new Truth[count];
    Arrays.fill(truths, Truth.ONBEKEND);
    KieSession session = knowledgeBase.newKieSession(configuration, null);
    try {
      session.insert(view);
      session.fireAllRules(match -> note(match, truths));
    } finally {
      session.dispose();
    }
    return truths;
  }

  /**
   * The truth of every condition for each of these cases, in their order. A portion of them shares
   * one session, which saves most of what a session costs; the rules read one case at a time, so
   * they cannot mix.
   */
  public Truth[][] evaluate(List<FieldValues> views) {
    Truth[][] all = new Truth[views.size()][count];
    for (int begin = 0; begin < all.length; begin += PORTION) {
      portion(views, begin, Math.min(begin + PORTION, all.length), all);
    }
    return all;
  }

  private void portion(List<FieldValues> views, int from, int until, Truth[][] all) {
    KieSession session = knowledgeBase.newKieSession(configuration, null);
    try {
      Map<Object, Truth[]> perView = new IdentityHashMap<>();
      for (int i = from; i < until; i++) {
        Truth[] earlier = perView.putIfAbsent(views.get(i), all[i]);
        if (earlier != null) {
          all[i] = earlier;
          continue;
        }
        Arrays.fill(all[i], Truth.ONBEKEND);
        session.insert(views.get(i));
      }
      session.fireAllRules(match -> note(match, perView.get(match.getObjects().get(0))));
    } finally {
      session.dispose();
    }
  }

  /** Notes what fires and lets nothing execute. */
  private boolean note(Match match, Truth[] truths) {
    int place = placePerRule.get(match.getRule().getName());
    truths[place < 0 ? ~place : place] = place < 0 ? Truth.ONWAAR : Truth.WAAR;
    return false;
  }
}
