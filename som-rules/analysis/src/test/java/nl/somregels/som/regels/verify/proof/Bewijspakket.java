package nl.somregels.som.regels.verify.proof;

import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.GebundeldePakketten;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Regels;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.profile.count.Profielmodel;
import nl.somregels.som.regels.profile.space.Profielruimte;

/** The rules of a bundled pack, or a few criteria of them, with their space. */
public record Bewijspakket(Regels regels, Profielruimte ruimte) {

  public static Bewijspakket van(String versie) {
    return van(regels(versie));
  }

  /** Only the criteria with these codes, without precedence and optional criteria. */
  public static Bewijspakket van(String versie, String... codes) {
    List<Criterium> criteria =
        regels(versie).criteria().stream()
            .filter(criterium -> List.of(codes).contains(criterium.code().code()))
            .toList();
    return van(new Regels(criteria, List.of(), List.of(), List.of()));
  }

  private static Bewijspakket van(Regels regels) {
    return new Bewijspakket(regels, Profielruimte.of(voorwaarden(regels)));
  }

  public static Regels regels(String versie) {
    return GebundeldePakketten.bronnen().stream()
        .filter(bron -> bron.naam().equals(versie))
        .map(RegelpakketLoader::load)
        .findFirst()
        .orElseThrow()
        .regels();
  }

  public static List<Expressie> voorwaarden(Regels regels) {
    return Stream.concat(regels.criteria().stream(), regels.opties().stream())
        .flatMap(criterium -> criterium.voorwaarden().stream())
        .map(Voorwaarde::expressie)
        .distinct()
        .toList();
  }

  public Profielmodel model() {
    return new Profielmodel(regels, ruimte.voorwaarden());
  }
}
