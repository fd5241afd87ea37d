package nl.somregels.som.regels.profile.space;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.regels.decide.RuleLimitException;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.session.ConditionEvaluator;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.FieldValuesBuilder;

/**
 * Every fully known case that a set of conditions can tell from another, each once, as a real case
 * that input validation accepts.
 *
 * <p>Why it is complete. A condition is built from comparisons of a field with a literal, so its
 * truth changes only at a literal; {@link BoundaryValues} has values on both sides of each, and
 * every word of every choice. A field depends only on the facts of its own {@link FactGroup};
 * within a group all combinations of candidates are tried through validation and lifting, the same
 * code that production runs, and two of them are the same class exactly when Drools answers every
 * condition the same for both (choices keep their words). Groups share no fact, so every choice of
 * one class per group is a possible case, and every possible case is one of these choices. Facts
 * that no condition reads cannot matter and are left out.
 *
 * <p>All dates lie around one fixed peildatum; terms are relative to it. Immutable and thread-safe.
 */
public final class ProfileSpace {
  /** A day after a long month and not in February, so that months and years are plain. */
  public static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);

  /** Drools judges each of them; more would take longer than anybody waits. */
  private static final long MOST_PROFILES = 10_000_000_000L;

  private final List<Expression> voorwaarden;
  private final ConditionEvaluator session;
  private final FactPartition division;
  private final List<FactGroup> groups;
  private final long count;
  private final Map<Completeness, List<FactBundle>> bundles = new ConcurrentHashMap<>();

  private ProfileSpace(List<Expression> voorwaarden, ConditionEvaluator session) {
    this.voorwaarden = List.copyOf(voorwaarden);
    this.session = session;
    this.division = new FactPartition(voorwaarden, session, PEILDATUM);
    this.groups = division.all();
    this.count = product(groups.stream().map(group -> group.classes().size()).toList());
    if (count > MOST_PROFILES) {
      throw new RuleLimitException(
          null,
          "De regels onderscheiden te veel gevallen om ze allemaal te controleren.",
          "Haal voorwaarden weg, of gebruik minder verschillende getallen.");
    }
  }

  /** Of whole numbers from 1; {@link Long#MAX_VALUE} when it is larger. */
  static long product(List<Integer> numbers) {
    long product = 1;
    for (int number : numbers) {
      product = product > Long.MAX_VALUE / number ? Long.MAX_VALUE : product * number;
    }
    return product;
  }

  /** The space of these conditions, of one pack or of several together. */
  public static ProfileSpace of(Collection<Expression> voorwaarden) {
    List<Expression> different = voorwaarden.stream().distinct().toList();
    return of(different, ConditionEvaluator.of(different));
  }

  /** The space of the conditions that the session judges, in its order. */
  public static ProfileSpace of(List<Expression> voorwaarden, ConditionEvaluator session) {
    return new ProfileSpace(voorwaarden, session);
  }

  public long count() {
    return count;
  }

  /** The different conditions, in the order in which truths are given. */
  public List<Expression> voorwaarden() {
    return voorwaarden;
  }

  /** What the rules see of the profile with this number, from 0. */
  public FieldValues view(long number) {
    FieldValuesBuilder builder = new FieldValuesBuilder();
    long rest = number;
    for (FactGroup group : groups) {
      int classCount = group.classes().size();
      builder.takeOver(group.classes().get((int) (rest % classCount)).view(), group.fields());
      rest /= classCount;
    }
    return builder.build();
  }

  /** The profile with this number as a case, on {@link #PEILDATUM}. */
  public Gedetineerde oneCase(long number) {
    GedetineerdeBuilder builder = Gedetineerde.builder("profiel-" + number);
    long rest = number;
    for (FactGroup group : groups) {
      int classCount = group.classes().size();
      group.classes().get((int) (rest % classCount)).feiten().forEach(builder::met);
      rest /= classCount;
    }
    return builder.build();
  }

  public ConditionEvaluator session() {
    return session;
  }

  /** Whether a condition of this space reads the fact. */
  public boolean reads(Feit feit) {
    return groups.stream().anyMatch(group -> group.feiten().contains(feit));
  }

  public List<FactGroup> groups() {
    return groups;
  }

  /** The groups that conditions read together, each class with itself; worked out once. */
  public List<FactBundle> bundles(Completeness completeness) {
    return bundles.computeIfAbsent(completeness, kind -> new FactBundles(this, kind).all());
  }

  public FactPartition division() {
    return division;
  }
}
