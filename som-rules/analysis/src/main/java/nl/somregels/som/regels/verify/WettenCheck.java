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
  public CheckResult controleer(CheckContext context) {
    List<Wet> wetten = context.pakket().manifest().wetten();
    if (wetten.isEmpty()) {
      return new CheckResult(List.of(), List.of());
    }
    RuleSet regels = context.pakket().regels();
    if (!WetProof.past(regels)) {
      return new CheckResult(List.of(teVeelCriteria()), List.of());
    }
    ProfileSpace ruimte = ruimte(regels, wetten);
    WetProof bewijs = new WetProof(regels, ruimte);
    List<Melding> meldingen =
        wetten.stream().map(bewijs::melding).flatMap(Optional::stream).toList();
    Set<Feit> gelezen = gelezen(regels);
    long vanzelf =
        wetten.stream()
            .flatMap(wet -> WetProof.feit(wet).stream())
            .filter(feit -> !gelezen.contains(feit))
            .count();
    return new CheckResult(
        meldingen,
        List.of(
            "Wetten: %s van %s bewezen over %s volledig bekende profielen%s."
                .formatted(
                    wetten.size() - meldingen.size(),
                    wetten.size(),
                    DutchNumbers.duizendtallen(ruimte.aantal()),
                    vanzelf == 0
                        ? ""
                        : "; %s over een feit dat geen criterium leest".formatted(vanzelf))));
  }

  /** What the criteria read, optional ones too. */
  private static Set<Feit> gelezen(RuleSet regels) {
    return Stream.of(regels.criteria(), regels.opties())
        .flatMap(List::stream)
        .flatMap(criterium -> criterium.voorwaarden().stream())
        .flatMap(voorwaarde -> voorwaarde.expressie().velden().stream())
        .flatMap(veld -> veld.feiten().stream())
        .collect(Collectors.toSet());
  }

  private static Melding teVeelCriteria() {
    return Melding.of(
        MeldingCode.WETTEN_TE_VEEL_CRITERIA,
        PakketFileSet.MANIFEST,
        0,
        "de wetten zijn niet te bewijzen: het pakket heeft te veel criteria.",
        "Met wetten kan een pakket hoogstens 63 criteria hebben, optionele niet meegeteld.");
  }

  /** Everything that the criteria and the laws together can tell apart. */
  private static ProfileSpace ruimte(RuleSet regels, List<Wet> wetten) {
    return ProfileSpace.of(
        Stream.concat(
                regels.criteria().stream().map(Criterium::voorwaarden),
                wetten.stream().map(Wet::voorwaarden))
            .flatMap(List::stream)
            .map(Voorwaarde::expressie)
            .toList());
  }
}
