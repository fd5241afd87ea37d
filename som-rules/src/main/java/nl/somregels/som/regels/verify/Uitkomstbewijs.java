package nl.somregels.som.regels.verify;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.somregels.som.Melding;
import nl.somregels.som.Melding.Ernst;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.Criterium;

/** Finds outcomes that are never reached, and every smallest conflict that is left to people. */
final class Uitkomstbewijs {
  private final Profielruimte ruimte;
  private final Profielmodel model;
  private final Profieltelling telling;

  private Uitkomstbewijs(Profielruimte ruimte, Profielmodel model, Profieltelling telling) {
    this.ruimte = ruimte;
    this.model = model;
    this.telling = telling;
  }

  static List<Melding> bewijs(Profielruimte ruimte, Profielmodel model, Profieltelling telling) {
    Uitkomstbewijs bewijs = new Uitkomstbewijs(ruimte, model, telling);
    List<Melding> meldingen = new ArrayList<>(bewijs.nooitBereikt());
    meldingen.addAll(bewijs.botsingen());
    return meldingen;
  }

  private List<Melding> nooitBereikt() {
    Set<Prioriteit> nooit = EnumSet.allOf(Prioriteit.class);
    telling.eerstePerSet().keySet().forEach(set -> nooit.remove(model.uitkomst(set).prioriteit()));
    return nooit.stream()
        .map(
            prioriteit ->
                new Melding(
                    Ernst.WAARSCHUWING,
                    "uitkomst-nooit-bereikt",
                    "",
                    0,
                    "Geen enkel geval krijgt " + prioriteit + ".",
                    "Kijk of er een criterium of voorrang te veel of te weinig is."))
        .toList();
  }

  private List<Melding> botsingen() {
    Map<Long, Long> botsingen = new TreeMap<>();
    telling
        .eerstePerSet()
        .forEach(
            (set, profiel) -> {
              if (model.uitkomst(set).tegenstrijdig()) {
                botsingen.merge(meedoend(set), profiel, Math::min);
              }
            });
    return botsingen.entrySet().stream()
        .filter(botsing -> isKleinste(botsing.getKey(), botsingen.keySet()))
        .map(botsing -> melding(botsing.getKey(), botsing.getValue()))
        .toList();
  }

  private static boolean isKleinste(long groep, Set<Long> alle) {
    return alle.stream().noneMatch(ander -> ander != groep && (ander & groep) == ander);
  }

  private Melding melding(long groep, long profiel) {
    return new Melding(
        Ernst.OPMERKING,
        "aan-mensen-gelaten",
        "",
        0,
        "De criteria " + codes(groep) + " spreken elkaar tegen; mensen wegen dat.",
        "",
        Getuigen.kleinste(ruimte, model, profiel, groep));
  }

  /** The criteria whose effect takes part in the decision. */
  private long meedoend(long set) {
    List<Criterium> criteria = model.model().criteria();
    Status[] statussen = new Status[criteria.size()];
    for (int i = 0; i < statussen.length; i++) {
      statussen[i] = (set & 1L << i) != 0 ? Status.VAN_TOEPASSING : Status.NIET_VAN_TOEPASSING;
    }
    long mee = 0;
    for (int i = 0; i < statussen.length; i++) {
      boolean telt =
          statussen[i] == Status.VAN_TOEPASSING
              && model.model().wijktVoor(i, statussen).isEmpty()
              && criteria.get(i).effect() != Effect.WEGING;
      mee |= telt ? 1L << i : 0;
    }
    return mee;
  }

  private String codes(long groep) {
    List<String> codes = new ArrayList<>();
    for (Criterium criterium : model.model().criteria()) {
      if ((groep & model.model().bit(criterium.code())) != 0) {
        codes.add(criterium.code().code());
      }
    }
    return String.join(" en ", codes);
  }
}
