package nl.somregels.som.regels.mutate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.example.DeviatingVoorbeeld;
import nl.somregels.som.regels.example.Deviation;
import nl.somregels.som.regels.example.DeviationGroup;
import nl.somregels.som.regels.example.ExpectationCheck;
import nl.somregels.som.regels.example.Voorbeeld;
import nl.somregels.som.regels.example.VoorbeeldReader;
import nl.somregels.som.regels.example.Voorbeelden;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.profile.count.FoundResult;
import nl.somregels.som.regels.profile.count.PackModel;
import nl.somregels.som.regels.profile.count.ProfileState;
import nl.somregels.som.regels.session.ConditionEvaluator;
import nl.somregels.som.regels.session.FactLifter;
import nl.somregels.som.regels.session.Truth;

/**
 * The example cases of a pack, judging changed rules.
 *
 * <p>Why one compilation is enough for all mutants, and exact. Production Drools judges single
 * conditions, never criteria, and a condition has no effect on another (see {@link
 * ConditionEvaluator}); so the truth of a condition in a case is the same whatever other conditions
 * are compiled with it. All different conditions of all mutants are compiled together, production
 * Drools judges each example case once, and per mutant the same {@link
 * nl.somregels.som.regels.decide.CriteriaModel} as in production decides over the truths of its own
 * conditions. What an example expects of cases with more known ({@code mogelijk}, {@code kanNaarA})
 * does not count: that is about other cases, and those should have examples of their own.
 */
final class VoorbeeldRunner {
  private static final String FILE = "voorbeelden/mutant.yaml";

  private final Voorbeelden voorbeelden;
  private final List<Expression> voorwaarden;
  private final ConditionEvaluator session;
  private final Truth[][] truths;

  VoorbeeldRunner(Voorbeelden voorbeelden, List<RuleSet> allRules) {
    this.voorbeelden = voorbeelden;
    this.voorwaarden = allRules.stream().flatMap(RuleSet::conditions).distinct().toList();
    this.session = ConditionEvaluator.of(voorwaarden);
    this.truths = truths(voorbeelden);
  }

  private Truth[][] truths(Voorbeelden some) {
    return session.evaluate(
        some.all().stream()
            .map(voorbeeld -> FactLifter.lift(voorbeeld.feiten(), voorbeeld.peildatum()))
            .toList());
  }

  /** What the example cases that do not hold under these rules have to say. */
  List<Melding> meldingen(RuleSet rules) {
    PackModel model = new PackModel(rules, voorwaarden);
    return DeviationGroup.of(
            IntStream.range(0, truths.length)
                .mapToObj(
                    place ->
                        new DeviatingVoorbeeld(
                            voorbeelden.all().get(place), deviations(model, place)))
                .toList())
        .stream()
        .map(DeviationGroup::melding)
        .toList();
  }

  /** The example cases that do not hold under these rules, in their order. */
  List<Voorbeeld> killers(RuleSet rules) {
    PackModel model = new PackModel(rules, voorwaarden);
    return IntStream.range(0, truths.length)
        .filter(place -> !deviations(model, place).isEmpty())
        .mapToObj(voorbeelden.all()::get)
        .toList();
  }

  /** Whether these example cases, YAML of a file of this pack, do not hold under the rules. */
  boolean kill(String text, Pakket pakket, RuleSet rules) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Voorbeelden read =
        VoorbeeldReader.read(new PakketFileSet("", new TreeMap<>(Map.of(FILE, bytes))), pakket);
    PackModel model = new PackModel(rules, voorwaarden);
    Truth[][] judged = truths(read);
    return IntStream.range(0, judged.length)
        .anyMatch(i -> !deviations(model, read.all().get(i), judged[i]).isEmpty());
  }

  private List<Deviation> deviations(PackModel model, int place) {
    return deviations(model, voorbeelden.all().get(place), truths[place]);
  }

  private static List<Deviation> deviations(PackModel model, Voorbeeld voorbeeld, Truth[] judged) {
    ProfileState state = model.state(judged, voorbeeld.feiten().fase().isPresent());
    return ExpectationCheck.of(voorbeeld, FoundResult.of(model, state));
  }
}
