package nl.somregels.som.regels.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.somregels.som.prioritering.Prioriteit;

/** Precedence and outcome of 2021.1 as branches, over the criteria that surely apply. */
final class HandwrittenDecision {
  private static final String LAW = "de reclassering heeft hier een verplichte taak";
  private static final String ASR = "het ASR-wegingskader hangt niet af van verblijf of risico";
  private static final String SIGNAL = "de casemanager vraagt om opnieuw te kijken";
  private static final String ADVICE = "het advies geeft nieuwe informatie";

  private final Set<String> applying = new HashSet<>();

  /** That a criterion yields, to which and why. */
  record Yield(String to, String reason) {}

  static HandwrittenDecision of(List<HandwrittenCriterion> criteria) {
    HandwrittenDecision decision = new HandwrittenDecision();
    for (HandwrittenCriterion criterion : criteria) {
      if (criterion.applies()) {
        decision.applying.add(criterion.code());
      }
    }
    return decision;
  }

  /** What a criterion yields to, ordered by code; empty when it does not apply. */
  List<Yield> yieldsTo(String code) {
    if (!applying.contains(code)) {
      return List.of();
    }
    List<Yield> yields = new ArrayList<>(4);
    switch (code) {
      case "1" -> {
        add(yields, "6", ASR);
        add(yields, "8", LAW);
        add(yields, "signaal", SIGNAL);
      }
      case "2" -> {
        add(yields, "5", ADVICE);
        add(yields, "6", ASR);
        add(yields, "8", LAW);
        add(yields, "signaal", SIGNAL);
      }
      case "3" -> {
        add(yields, "3-NB", "mensen wegen een hoog risico in oudere informatie");
        add(yields, "5", ADVICE);
        add(yields, "6", "het ASR-wegingskader hangt niet af van het dossier");
        add(yields, "7", "door het toezicht is al duidelijk wat er nodig is");
        add(yields, "8", LAW);
        add(yields, "signaal", SIGNAL);
      }
      case "4", "9", "10" -> {
        add(yields, "8", LAW);
        add(yields, "signaal", SIGNAL);
      }
      case "5" -> {
        add(yields, "1", "een advies verandert niets aan het verblijf");
        add(yields, "6", "de adviseur gebruikt het ASR-wegingskader in het advies");
        add(yields, "signaal", "ook tijdens een adviesvraag kan de reclassering binnen helpen");
      }
      default -> {}
    }
    return yields;
  }

  private void add(List<Yield> yields, String to, String reason) {
    if (applying.contains(to)) {
      yields.add(new Yield(to, reason));
    }
  }

  private boolean counts(String... codes) {
    for (String code : codes) {
      if (applying.contains(code) && yieldsTo(code).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  boolean contradicts() {
    boolean high = counts("6", "7", "8");
    boolean low = counts("1", "2", "3", "4", "9", "10");
    boolean postpone = counts("5");
    return high && (low || postpone) || low && postpone;
  }

  Prioriteit prioriteit(boolean itIsTime) {
    if (!itIsTime) {
      return Prioriteit.NOG_NIET_GEPRIORITEERD;
    }
    if (contradicts()) {
      return Prioriteit.PROFESSIONELE_WEGING;
    }
    if (counts("6", "7", "8")) {
      return Prioriteit.HOGE_PRIORITEIT;
    }
    if (counts("5")) {
      return Prioriteit.UITGESTELD;
    }
    return counts("1", "2", "3", "4", "9", "10")
        ? Prioriteit.LAGE_PRIORITEIT
        : Prioriteit.PROFESSIONELE_WEGING;
  }
}
