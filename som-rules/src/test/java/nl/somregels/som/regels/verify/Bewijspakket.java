package nl.somregels.som.regels.verify;

import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.regels.pack.Criterium;
import nl.somregels.som.regels.pack.Expressie;
import nl.somregels.som.regels.pack.GebundeldePakketten;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.Regels;
import nl.somregels.som.regels.pack.Voorwaarde;

/** The rules of a bundled pack, or a few criteria of them, with their space. */
record Bewijspakket(Regels regels, Profielruimte ruimte) {

  static Bewijspakket van(String versie) {
    return van(regels(versie));
  }

  /** Only the criteria with these codes, without precedence and optional criteria. */
  static Bewijspakket van(String versie, String... codes) {
    List<Criterium> criteria =
        regels(versie).criteria().stream()
            .filter(criterium -> List.of(codes).contains(criterium.code().code()))
            .toList();
    return van(new Regels(criteria, List.of(), List.of(), List.of()));
  }

  private static Bewijspakket van(Regels regels) {
    return new Bewijspakket(regels, Profielruimte.of(voorwaarden(regels)));
  }

  static Regels regels(String versie) {
    return GebundeldePakketten.bronnen().stream()
        .filter(bron -> bron.naam().equals(versie))
        .map(RegelpakketLoader::load)
        .findFirst()
        .orElseThrow()
        .regels();
  }

  static List<Expressie> voorwaarden(Regels regels) {
    return Stream.concat(regels.criteria().stream(), regels.opties().stream())
        .flatMap(criterium -> criterium.voorwaarden().stream())
        .map(Voorwaarde::expressie)
        .distinct()
        .toList();
  }

  Profielmodel model() {
    return new Profielmodel(regels, ruimte.voorwaarden());
  }
}
