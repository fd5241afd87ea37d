package nl.somregels.som.regels.verify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.pack.model.Wet;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.regels.render.DutchNumbers;
import nl.somregels.som.regels.verify.proof.CheckResult;
import nl.somregels.som.regels.verify.proof.WetProof;

/** Proves the laws of a pack over every fully known case that its rules and laws can tell apart. */
final class WettenCheck implements Check {

  @Override
  public CheckResult check(CheckContext context) {
    List<Wet> wetten = context.pakket().manifest().wetten();
    if (wetten.isEmpty()) {
      return new CheckResult(List.of(), List.of());
    }
    RuleSet rules = context.pakket().rules();
    if (!WetProof.fits(rules)) {
      return new CheckResult(List.of(tooManyCriteria()), List.of());
    }
    ProfileSpace space = space(rules, wetten);
    WetProof proof = new WetProof(rules, space);
    List<Melding> meldingen =
        wetten.stream().map(proof::melding).flatMap(Optional::stream).toList();
    Set<Feit> read = read(rules);
    long byItself =
        wetten.stream()
            .flatMap(wet -> wet.claim().varied().stream())
            .filter(feit -> !read.contains(feit))
            .count();
    return new CheckResult(
        meldingen,
        List.of(
            "Wetten: %s van %s bewezen over %s volledig bekende profielen%s."
                .formatted(
                    wetten.size() - meldingen.size(),
                    wetten.size(),
                    DutchNumbers.thousands(space.count()),
                    byItself == 0
                        ? ""
                        : "; %s over een feit dat geen criterium leest".formatted(byItself))));
  }

  private static Set<Feit> read(RuleSet rules) {
    return rules
        .conditions()
        .flatMap(condition -> condition.fields().stream())
        .flatMap(field -> field.feiten().stream())
        .collect(Collectors.toSet());
  }

  private static Melding tooManyCriteria() {
    return Melding.of(
        MeldingCode.WETTEN_TE_VEEL_CRITERIA,
        PakketFileSet.MANIFEST,
        0,
        "de wetten zijn niet te bewijzen: het pakket heeft te veel criteria.",
        "Met wetten kan een pakket hoogstens 63 criteria hebben, optionele niet meegeteld.");
  }

  /** Everything that the criteria and the laws together can tell apart. */
  private static ProfileSpace space(RuleSet rules, List<Wet> wetten) {
    return ProfileSpace.of(
        Stream.concat(
                rules.criteria().stream().map(Criterium::voorwaarden),
                wetten.stream().map(Wet::voorwaarden))
            .flatMap(List::stream)
            .map(Voorwaarde::expression)
            .toList());
  }
}
