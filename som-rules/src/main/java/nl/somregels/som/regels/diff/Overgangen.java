package nl.somregels.som.regels.diff;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.somregels.som.feiten.Getuige;
import nl.somregels.som.vergelijking.Overgang;

/**
 * Every kind of movement between two packs: counted over fully known profiles, shown by the case
 * that states the fewest facts of all cases, partly known ones included.
 */
final class Overgangen {
  private final List<Verschil> volledig;
  private final List<Verschil> alle;

  Overgangen(List<Verschil> volledig, List<Verschil> alle) {
    this.volledig = volledig;
    this.alle = alle;
  }

  /** From which prioriteit to which other, ordered by name. */
  List<Overgang> vanPrioriteit() {
    return overgangen(
        Verschil::anderePrioriteit, oordeel -> oordeel.uitkomst().prioriteit().name());
  }

  /** From which weeggroep to which other, ordered by name. */
  List<Overgang> vanWeeggroep() {
    return overgangen(Verschil::andereWeeggroep, Oordeel::weeggroep);
  }

  private List<Overgang> overgangen(Predicate<Verschil> gezocht, Function<Oordeel, String> naam) {
    Map<String, List<Verschil>> soorten =
        volledig.stream()
            .filter(gezocht)
            .collect(
                Collectors.groupingBy(
                    verschil -> soort(verschil, naam), TreeMap::new, Collectors.toList()));
    return soorten.entrySet().stream()
        .map(soort -> overgang(soort.getValue(), naam, kleinste(soort.getKey(), naam)))
        .toList();
  }

  private static Overgang overgang(
      List<Verschil> gevallen, Function<Oordeel, String> naam, Verschil kleinste) {
    return new Overgang(
        naam.apply(kleinste.van()),
        naam.apply(kleinste.naar()),
        gevallen.stream().mapToLong(verschil -> verschil.stand().aantal()).sum(),
        kleinste.stand().getuigeLinks(),
        kleinste.oorzaken());
  }

  /** The case with the fewest facts; of several, the first by its facts. */
  private Verschil kleinste(String soort, Function<Oordeel, String> naam) {
    List<Verschil> gevallen =
        alle.stream().filter(verschil -> soort(verschil, naam).equals(soort)).toList();
    int feiten =
        gevallen.stream().mapToInt(verschil -> verschil.stand().feiten()).min().orElseThrow();
    return gevallen.stream()
        .filter(verschil -> verschil.stand().feiten() == feiten)
        .min(Comparator.comparing(verschil -> feiten(verschil.stand().getuigeLinks())))
        .orElseThrow();
  }

  private static String soort(Verschil verschil, Function<Oordeel, String> naam) {
    return naam.apply(verschil.van()) + " " + naam.apply(verschil.naar());
  }

  private static String feiten(Getuige getuige) {
    return getuige.toJson().toString();
  }
}
