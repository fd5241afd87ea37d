package nl.somregels.som.regels.render;

import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.prioritering.Prioritering;

/** Which unknown facts keep a case from being prioritised, in sentences. */
final class WaitingReasons {
  private final List<Bevinding> bevindingen;

  WaitingReasons(Prioritering prioritering) {
    this.bevindingen = prioritering.bevindingen();
  }

  /** Empty when the case surely has to wait. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (isFaseUnknown()) {
      sentences.add(
          "Of er al een vonnis is, is niet bekend. Daarom is nog niet te zeggen welke criteria"
              + " gelden.");
    }
    if (bevindingen.stream().anyMatch(WaitingReasons::waitsForDate)) {
      sentences.add(
          "De datum van binnenkomst is niet bekend. Daarom is ook niet bekend of het SOM-moment er"
              + " al is.");
    }
    return sentences;
  }

  /** A pack that never asks for the phase still needs it when nothing else makes a case wait. */
  private boolean isFaseUnknown() {
    return bevindingen.stream().noneMatch(WaitingReasons::makesWait)
        || bevindingen.stream().anyMatch(bevinding -> isMissing(bevinding, Feit.FASE));
  }

  /** Whether the finding makes the case wait, or may do so. */
  static boolean makesWait(Bevinding bevinding) {
    return bevinding.effect() == Effect.NOG_NIET
        && bevinding.status() != Status.NIET_VAN_TOEPASSING;
  }

  /** Whether it is unknown if the case has to wait, because the date of admission is. */
  static boolean waitsForDate(Bevinding bevinding) {
    return bevinding.effect() == Effect.NOG_NIET
        && bevinding.status() == Status.ONBEKEND
        && isMissing(bevinding, Feit.DATUM_BINNENKOMST);
  }

  private static boolean isMissing(Bevinding bevinding, Feit feit) {
    return bevinding.ontbrekend().contains(feit.jsonName());
  }
}
