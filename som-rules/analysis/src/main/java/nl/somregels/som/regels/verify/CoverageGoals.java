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
  private final List<CoverageGoal> doelen = new ArrayList<>();

  private CoverageGoals(CheckContext context) {
    this.model = context.model();
    this.reachable = new Reachable(context.ruimten());
  }

  static List<CoverageGoal> of(CheckContext context) {
    CoverageGoals bron = new CoverageGoals(context);
    bron.model.criteria().forEach(criterium -> bron.criterium(criterium, false));
    bron.model.opties().forEach(optie -> bron.criterium(optie, true));
    context.pakket().regels().voorrang().forEach(bron::voorrang);
    bron.reachable.conflicts().forEach(pair -> bron.botsing(pair.get(0), pair.get(1)));
    for (Prioriteit prioriteit : bron.reachable.prioriteiten()) {
      bron.uitkomst(
          "heeft de uitkomst " + prioriteit,
          doorloop -> doorloop.prioritering().prioriteit() == prioriteit);
    }
    bron.reachable.groepen().forEach(bron::weeggroep);
    return bron.doelen;
  }

  private void criterium(Criterium criterium, boolean optie) {
    Arrays.stream(Status.values())
        .filter(status -> reachable.status(criterium, status))
        .forEach(status -> status(criterium, status, optie));
    int[] plaatsen = model.voorwaardenVan(criterium);
    for (int i = 0; i < plaatsen.length; i++) {
      voorwaarde(criterium, criterium.voorwaarden().get(i), plaatsen[i], optie);
    }
  }

  private void status(Criterium criterium, Status status, boolean optie) {
    doelen.add(
        new CoverageGoal(
            CoverageGoalKind.CRITERIUM,
            criterium.regel(),
            "laat zien dat criterium %s %s is".formatted(criterium.code(), tekst(status)),
            doorloop ->
                telt(doorloop, optie) && model.status(criterium, doorloop.waarheden()) == status));
  }

  private void voorwaarde(Criterium criterium, Voorwaarde voorwaarde, int plaats, boolean optie) {
    for (Truth waarheid : Truth.values()) {
      if (reachable.truth(voorwaarde.expressie(), waarheid)) {
        doelen.add(
            new CoverageGoal(
                CoverageGoalKind.VOORWAARDE,
                new RegelLocation(criterium.regel().bestand(), voorwaarde.regelnummer()),
                "laat zien dat \"%s\" bij criterium %s %s is"
                    .formatted(voorwaarde.zin(), criterium.code(), tekst(waarheid)),
                doorloop -> telt(doorloop, optie) && doorloop.waarheden()[plaats] == waarheid));
      }
    }
  }

  private void voorrang(VoorrangRule regel) {
    if (!reachable.yields(regel)) {
      return;
    }
    doelen.add(
        new CoverageGoal(
            CoverageGoalKind.VOORRANG,
            regel.regel(),
            "laat criterium %s wijken voor criterium %s".formatted(regel.wijker(), regel.voor()),
            doorloop -> bevinding(doorloop, regel.wijker()).wijktVoor().contains(regel.voor())));
  }

  private void botsing(Criterium een, Criterium ander) {
    doelen.add(
        new CoverageGoal(
            CoverageGoalKind.BOTSING,
            een.regel(),
            "laat criterium %s botsen met criterium %s".formatted(een.code(), ander.code()),
            doorloop ->
                doorloop.prioritering().tegenstrijdig()
                    && bevinding(doorloop, een.code()).teltMee()
                    && bevinding(doorloop, ander.code()).teltMee()));
  }

  private void weeggroep(WeeggroepCode groep) {
    uitkomst(
        "heeft de weeggroep " + groep,
        doorloop ->
            doorloop.prioritering().weeggroep() != null
                && doorloop.prioritering().weeggroep().groep() == groep);
  }

  private void uitkomst(String tekst, Predicate<VoorbeeldRun> geraakt) {
    doelen.add(
        new CoverageGoal(CoverageGoalKind.UITKOMST, new RegelLocation("", 0), tekst, geraakt));
  }

  private static boolean telt(VoorbeeldRun doorloop, boolean optie) {
    return !optie || doorloop.prioritering().weeggroep() != null;
  }

  private static Bevinding bevinding(VoorbeeldRun doorloop, CriteriumCode code) {
    return doorloop.prioritering().bevindingen().stream()
        .filter(bevinding -> bevinding.criterium().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static String tekst(Enum<?> woord) {
    return woord.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
