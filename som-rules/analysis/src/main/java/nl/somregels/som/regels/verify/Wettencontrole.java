package nl.somregels.som.regels.verify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.pack.files.PakketBron;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Regels;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.pack.model.Wet;
import nl.somregels.som.regels.profile.space.Profielruimte;
import nl.somregels.som.regels.render.Getalnotatie;
import nl.somregels.som.regels.verify.proof.CheckResult;
import nl.somregels.som.regels.verify.proof.Wetbewijs;

/** Proves the laws of a pack over every fully known case that its rules and laws can tell apart. */
final class Wettencontrole implements Controlestap {

  @Override
  public CheckResult controleer(Pakketcontext context) {
    List<Wet> wetten = context.pakket().manifest().wetten();
    if (wetten.isEmpty()) {
      return new CheckResult(List.of(), List.of());
    }
    Regels regels = context.pakket().regels();
    if (!Wetbewijs.past(regels)) {
      return new CheckResult(List.of(teVeelCriteria()), List.of());
    }
    Profielruimte ruimte = ruimte(regels, wetten);
    Wetbewijs bewijs = new Wetbewijs(regels, ruimte);
    List<Melding> meldingen =
        wetten.stream().map(bewijs::melding).flatMap(Optional::stream).toList();
    Set<Feit> gelezen = gelezen(regels);
    long vanzelf =
        wetten.stream()
            .flatMap(wet -> Wetbewijs.feit(wet).stream())
            .filter(feit -> !gelezen.contains(feit))
            .count();
    return new CheckResult(
        meldingen,
        List.of(
            "Wetten: %s van %s bewezen over %s volledig bekende profielen%s."
                .formatted(
                    wetten.size() - meldingen.size(),
                    wetten.size(),
                    Getalnotatie.duizendtallen(ruimte.aantal()),
                    vanzelf == 0
                        ? ""
                        : "; %s over een feit dat geen criterium leest".formatted(vanzelf))));
  }

  /** What the criteria read, optional ones too. */
  private static Set<Feit> gelezen(Regels regels) {
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
        PakketBron.MANIFEST,
        0,
        "de wetten zijn niet te bewijzen: het pakket heeft te veel criteria.",
        "Met wetten kan een pakket hoogstens 63 criteria hebben, optionele niet meegeteld.");
  }

  /** Everything that the criteria and the laws together can tell apart. */
  private static Profielruimte ruimte(Regels regels, List<Wet> wetten) {
    return Profielruimte.of(
        Stream.concat(
                regels.criteria().stream().map(Criterium::voorwaarden),
                wetten.stream().map(Wet::voorwaarden))
            .flatMap(List::stream)
            .map(Voorwaarde::expressie)
            .toList());
  }
}
