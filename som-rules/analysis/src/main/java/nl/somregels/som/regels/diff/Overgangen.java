package nl.somregels.som.regels.diff;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.vergelijking.Overgang;
import nl.somregels.som.vergelijking.Redenverandering;
import nl.somregels.som.vergelijking.Regelverschil;
import nl.somregels.som.vergelijking.Vergelijking.Verplaatsing;

/**
 * Every kind of change between two packs: counted over fully known profiles, shown by the case that
 * states the fewest facts of all cases, partly known ones included.
 */
final class Overgangen {
  private final List<Verschil> volledig;
  private final List<Verschil> alle;

  Overgangen(List<Verschil> volledig, List<Verschil> alle) {
    this.volledig = volledig;
    this.alle = alle;
  }

  /** From which prioriteit to which other, ordered by name. */
  List<Overgang> vanPrioriteit(Map<Stap, List<Regelverschil>> oorzaken) {
    return overgangen(
        Soort.alle(volledig, alle, Verschil::anderePrioriteit, Verschil::prioriteit), oorzaken);
  }

  /** From which weeggroep to which other, ordered by name. */
  List<Overgang> vanWeeggroep(Map<Stap, List<Regelverschil>> oorzaken) {
    return overgangen(
        Soort.alle(volledig, alle, Verschil::andereWeeggroep, Verschil::weeggroep), oorzaken);
  }

  /** The changes of prioriteit that no fully known profile has, ordered by name. */
  List<Overgang> alleenDeels() {
    Set<Stap> bekend =
        volledig.stream()
            .filter(Verschil::anderePrioriteit)
            .map(Verschil::prioriteit)
            .collect(Collectors.toSet());
    Predicate<Verschil> nieuw =
        verschil -> verschil.anderePrioriteit() && !bekend.contains(verschil.prioriteit());
    return overgangen(Soort.alle(alle, alle, nieuw, Verschil::prioriteit), Map.of());
  }

  /** From prioriteit to prioriteit, the same one too; ordered by name. */
  List<Verplaatsing> beweging() {
    return volledig.stream()
        .collect(
            Collectors.groupingBy(
                Verschil::prioriteit,
                Collectors.summingLong(verschil -> verschil.stand().aantal())))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(stap -> new Verplaatsing(stap.getKey().van(), stap.getKey().naar(), stap.getValue()))
        .toList();
  }

  /** Every kind at the same prioriteit: by prioriteit, the largest first, then by its lines. */
  List<Redenverandering> redenen() {
    return Soort.alle(
            volledig,
            alle,
            Verschil::andereReden,
            verschil -> new Redensoort(verschil.van().prioriteit(), verschil.anders()))
        .stream()
        .map(
            soort ->
                new Redenverandering(
                    soort.sleutel().prioriteit,
                    soort.sleutel().anders,
                    soort.aantal(),
                    soort.getuige()))
        .sorted(
            Comparator.comparing((Redenverandering reden) -> reden.prioriteit().name())
                .thenComparing(Comparator.comparingLong(Redenverandering::aantal).reversed())
                .thenComparing(reden -> reden.anders().toString()))
        .toList();
  }

  private record Redensoort(Prioriteit prioriteit, List<String> anders) {}

  private static List<Overgang> overgangen(
      List<Soort<Stap>> soorten, Map<Stap, List<Regelverschil>> oorzaken) {
    return soorten.stream()
        .sorted(Comparator.comparing(Soort::sleutel))
        .map(
            soort ->
                new Overgang(
                    soort.sleutel().van(),
                    soort.sleutel().naar(),
                    soort.aantal(),
                    soort.getuige(),
                    oorzaken.getOrDefault(soort.sleutel(), List.of())))
        .toList();
  }
}
