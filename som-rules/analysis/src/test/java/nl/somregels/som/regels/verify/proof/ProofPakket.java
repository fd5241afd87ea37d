package nl.somregels.som.regels.verify.proof;

import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.profile.count.PackModel;
import nl.somregels.som.regels.profile.space.ProfileSpace;

/** The rules of a bundled pack, or a few criteria of them, with their space. */
public record ProofPakket(RuleSet regels, ProfileSpace ruimte) {

  public static ProofPakket van(String versie) {
    return van(regels(versie));
  }

  /** Only the criteria with these codes, without precedence and optional criteria. */
  public static ProofPakket van(String versie, String... codes) {
    List<Criterium> criteria =
        regels(versie).criteria().stream()
            .filter(criterium -> List.of(codes).contains(criterium.code().code()))
            .toList();
    return van(new RuleSet(criteria, List.of(), List.of(), List.of()));
  }

  private static ProofPakket van(RuleSet regels) {
    return new ProofPakket(regels, ProfileSpace.of(voorwaarden(regels)));
  }

  public static RuleSet regels(String versie) {
    return BundledPakketten.bronnen().stream()
        .filter(bron -> bron.naam().equals(versie))
        .map(RegelpakketLoader::load)
        .findFirst()
        .orElseThrow()
        .regels();
  }

  public static List<Expression> voorwaarden(RuleSet regels) {
    return Stream.concat(regels.criteria().stream(), regels.opties().stream())
        .flatMap(criterium -> criterium.voorwaarden().stream())
        .map(Voorwaarde::expressie)
        .distinct()
        .toList();
  }

  public PackModel model() {
    return new PackModel(regels, ruimte.voorwaarden());
  }
}
