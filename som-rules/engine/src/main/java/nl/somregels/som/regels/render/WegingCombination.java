package nl.somregels.som.regels.render;

import java.util.List;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.prioritering.Prioritering;

/** Whether 11 to 15 all plead for effort, as the report's combination does; never a score. */
final class WegingCombination {
  /** So many factors are many; the same number as O4 in pack 2021.2. */
  private static final int MANY = 3;

  private final List<FeitValue> feiten;

  WegingCombination(Prioritering prioritering) {
    this.feiten = prioritering.weging().stream().flatMap(point -> point.feiten().stream()).toList();
  }

  /** What people read when the combination holds; empty otherwise. */
  String line() {
    return isOneOf(Feit.RECIDIVERISICO, "MATIG", "HOOG")
            && size(Feit.CRIMINOGENE_FACTOREN) >= MANY
            && size(Feit.BESCHERMENDE_FACTOREN) == 0
            && isOneOf(Feit.ZELFREDZAAMHEID, "BEPERKT")
            && isOneOf(Feit.TE_MOTIVEREN, "JA")
        ? "De criteria 11 tot en met 15 wijzen dezelfde kant op. Het rapport noemt deze combinatie"
            + " hoge prioriteit; weeg samen."
        : "";
  }

  private boolean isOneOf(Feit feit, String... words) {
    return feiten.stream()
        .anyMatch(
            known ->
                known.feit().equals(feit.jsonName()) && List.of(words).contains(known.waarde()));
  }

  /** How many words a list has; -1 when it is unknown. */
  private int size(Feit feit) {
    return feiten.stream()
        .filter(known -> known.feit().equals(feit.jsonName()))
        .mapToInt(known -> known.waarde() instanceof List<?> words ? words.size() : -1)
        .findFirst()
        .orElse(-1);
  }
}
