package nl.somregels.som.regels.verify.proof;

import java.util.List;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.profile.count.PackModel;
import nl.somregels.som.regels.profile.space.ProfileSpace;

/** The rules of a bundled pack, or a few criteria of them, with their space. */
public record ProofPakket(RuleSet rules, ProfileSpace space) {

  public static ProofPakket of(String version) {
    return of(lines(version));
  }

  /** Only the criteria with these codes, without precedence and optional criteria. */
  public static ProofPakket of(String version, String... codes) {
    List<Criterium> criteria =
        lines(version).criteria().stream()
            .filter(criterium -> List.of(codes).contains(criterium.code().code()))
            .toList();
    return of(new RuleSet(criteria, List.of(), List.of(), List.of()));
  }

  private static ProofPakket of(RuleSet rules) {
    return new ProofPakket(rules, ProfileSpace.of(voorwaarden(rules)));
  }

  public static RuleSet lines(String version) {
    return BundledPakketten.sources().stream()
        .filter(source -> source.name().equals(version))
        .map(RegelpakketLoader::load)
        .findFirst()
        .orElseThrow()
        .rules();
  }

  public static List<Expression> voorwaarden(RuleSet rules) {
    return rules.conditions().distinct().toList();
  }

  public PackModel model() {
    return new PackModel(rules, space.voorwaarden());
  }
}
