package nl.somregels.som.regels.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Weeggroep.WeeggroepCode;
import nl.somregels.som.regels.decide.CriteriaModel;
import nl.somregels.som.regels.example.VoorbeeldRun;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.session.Truth;
import nl.somregels.som.regels.verify.CoverageGoal.CoverageGoalKind;

/**
 * Everything the example cases of a pack should show: every criterion with every status, every
 * condition with every truth, every line of precedence at work, every conflict that is left to
 * people, and every outcome there is; nothing is asked that no case can show. Optional criteria
 * count only in cases that are weighed, where people see them.
 */
final class CoverageGoals {
  private final CriteriaModel model;
  private final Reachable reachable;
  private final List<CoverageGoal> goals = new ArrayList<>();

  private CoverageGoals(CheckContext context) {
    this.model = context.model();
    this.reachable = new Reachable(context.spaces());
  }

  static List<CoverageGoal> of(CheckContext context) {
    CoverageGoals source = new CoverageGoals(context);
    source.model.criteria().forEach(criterium -> source.criterium(criterium, false));
    source.model.options().forEach(option -> source.criterium(option, true));
    context.pakket().rules().voorrang().forEach(source::voorrang);
    source.reachable.conflicts().forEach(pair -> source.conflict(pair.get(0), pair.get(1)));
    for (Prioriteit prioriteit : source.reachable.prioriteiten()) {
      source.outcome(
          "heeft de uitkomst " + prioriteit, run -> run.prioritering().prioriteit() == prioriteit);
    }
    source.reachable.groups().forEach(source::weeggroep);
    return source.goals;
  }

  private void criterium(Criterium criterium, boolean option) {
    Arrays.stream(Status.values())
        .filter(status -> reachable.status(criterium, status))
        .forEach(status -> status(criterium, status, option));
    int[] places = model.voorwaardenOf(criterium);
    for (int i = 0; i < places.length; i++) {
      voorwaarde(criterium, criterium.voorwaarden().get(i), places[i], option);
    }
  }

  private void status(Criterium criterium, Status status, boolean option) {
    goals.add(
        new CoverageGoal(
            CoverageGoalKind.CRITERIUM,
            criterium.regel(),
            "laat zien dat criterium %s %s is".formatted(criterium.code(), text(status)),
            run -> counts(run, option) && model.status(criterium, run.truths()) == status));
  }

  private void voorwaarde(Criterium criterium, Voorwaarde voorwaarde, int place, boolean option) {
    for (Truth truth : Truth.values()) {
      Expression expression = voorwaarde.expression();
      if (option
          ? reachable.truth(criterium, expression, truth)
          : reachable.truth(expression, truth)) {
        goals.add(
            new CoverageGoal(
                CoverageGoalKind.VOORWAARDE,
                criterium.place(voorwaarde),
                "laat zien dat \"%s\" bij criterium %s %s is"
                    .formatted(voorwaarde.zin(), criterium.code(), text(truth)),
                run -> counts(run, option) && run.truths()[place] == truth));
      }
    }
  }

  private void voorrang(VoorrangRule rule) {
    if (!reachable.yields(rule)) {
      return;
    }
    goals.add(
        new CoverageGoal(
            CoverageGoalKind.VOORRANG,
            rule.regel(),
            "laat criterium %s wijken voor criterium %s".formatted(rule.yielding(), rule.voor()),
            run -> bevinding(run, rule.yielding()).wijktVoor().contains(rule.voor())));
  }

  private void conflict(Criterium one, Criterium other) {
    goals.add(
        new CoverageGoal(
            CoverageGoalKind.BOTSING,
            one.regel(),
            "laat criterium %s botsen met criterium %s".formatted(one.code(), other.code()),
            run ->
                run.prioritering().tegenstrijdig()
                    && bevinding(run, one.code()).countsAlong()
                    && bevinding(run, other.code()).countsAlong()));
  }

  private void weeggroep(WeeggroepCode group) {
    outcome(
        "heeft de weeggroep " + group,
        run ->
            run.prioritering().weeggroep() != null
                && run.prioritering().weeggroep().groep() == group);
  }

  private void outcome(String text, Predicate<VoorbeeldRun> hit) {
    goals.add(new CoverageGoal(CoverageGoalKind.UITKOMST, new RegelLocation("", 0), text, hit));
  }

  private static boolean counts(VoorbeeldRun run, boolean option) {
    return !option || run.prioritering().weeggroep() != null;
  }

  private static Bevinding bevinding(VoorbeeldRun run, CriteriumCode code) {
    return run.prioritering().bevindingen().stream()
        .filter(bevinding -> bevinding.criterium().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
