package nl.somregels.som.regels.trace;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.prioritering.Weeggroep;
import nl.somregels.som.prioritering.Weeggroep.Groep;
import nl.somregels.som.regels.decide.Criteriamodel;
import nl.somregels.som.regels.decide.Feitinvloed;
import nl.somregels.som.regels.pack.Criterium;
import nl.somregels.som.regels.session.Waarheid;

/** Splits professional weighing with the optional criteria of a pack (§5.4). */
public final class Weeggroepindeling {
  private Weeggroepindeling() {}

  /** The group of a case: A as soon as one optional criterion surely applies. */
  public static Weeggroep schrijf(
      Criteriamodel model, Waarheid[] waarheden, Bevindingen bevindingen, Feitinvloed invloed) {
    List<Bevinding> opties =
        model.opties().stream()
            .map(optie -> bevindingen.schrijf(optie, model.status(optie, waarheden), List.of()))
            .toList();
    boolean inA = opties.stream().anyMatch(Bevinding::teltMee);
    boolean eerst =
        model.opties().stream()
            .anyMatch(
                optie -> optie.eerst() && model.status(optie, waarheden) == Status.VAN_TOEPASSING);
    Set<Feit> kanNaarA = new TreeSet<>();
    if (!inA) {
      model.opties().stream()
          .filter(optie -> model.status(optie, waarheden) == Status.ONBEKEND)
          .forEach(optie -> kanNaarA.addAll(nodig(optie, model, waarheden, invloed)));
    }
    return new Weeggroep(
        inA ? Groep.A : Groep.B, eerst, opties, kanNaarA.stream().map(Feit::naam).toList());
  }

  private static Set<Feit> nodig(
      Criterium optie, Criteriamodel model, Waarheid[] waarheden, Feitinvloed invloed) {
    Set<Feit> nodig = new TreeSet<>();
    for (int plaats : model.voorwaardenVan(optie)) {
      if (waarheden[plaats] == Waarheid.ONBEKEND) {
        model
            .voorwaarden()
            .get(plaats)
            .velden()
            .forEach(veld -> nodig.addAll(invloed.kanWaarMaken(veld).feiten()));
      }
    }
    return nodig;
  }
}
