package nl.somregels.som.regels.mutate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.mutatie.MutationOperator;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.regels.pack.rulefile.VoorrangCheck;
import org.jspecify.annotations.Nullable;

/**
 * Every small change of the rules of a pack that can change what it decides. The changes are made
 * in the checked rules, never in text; what people weigh is shown and decides nothing, so it is
 * left alone.
 */
final class MutantGenerator {
  private final RuleSet regels;
  private final List<RuleMutant> mutanten = new ArrayList<>();

  private MutantGenerator(RuleSet regels) {
    this.regels = regels;
  }

  /** In a fixed order: criteria, options, precedence, each as the pack has them. */
  static List<RuleMutant> van(RuleSet regels) {
    MutantGenerator bron = new MutantGenerator(regels);
    for (int i = 0; i < regels.criteria().size(); i++) {
      bron.criterium(i);
    }
    for (int i = 0; i < regels.opties().size(); i++) {
      bron.optie(i);
    }
    for (int i = 0; i < regels.voorrang().size(); i++) {
      bron.voorrang(i);
    }
    return bron.mutanten;
  }

  private void criterium(int plaats) {
    Criterium criterium = regels.criteria().get(plaats);
    List<CriteriumMutation> wijzigingen = new ArrayList<>(ConditionMutations.van(criterium));
    Arrays.stream(Effect.values())
        .filter(effect -> effect != criterium.effect())
        .map(effect -> effect(criterium, effect))
        .forEach(wijzigingen::add);
    if (criterium.verplicht()) {
      wijzigingen.add(
          gevolg(
              MutationOperator.VERPLICHT_WEG,
              criterium,
              "\"de reclassering is verplicht\" verviel",
              criterium.zonderVerplicht()));
    }
    for (CriteriumMutation wijziging : wijzigingen) {
      Criterium anders = wijziging.criterium();
      meld(
          criterium,
          wijziging,
          anders == null ? null : regels.metCriteria(vervang(regels.criteria(), plaats, anders)));
    }
  }

  private void optie(int plaats) {
    Criterium optie = regels.opties().get(plaats);
    List<CriteriumMutation> wijzigingen = new ArrayList<>(ConditionMutations.van(optie));
    if (optie.eerst()) {
      wijzigingen.add(
          gevolg(
              MutationOperator.EERST_WEG,
              optie,
              "\"eerst bekijken\" verviel",
              optie.zonderEerst()));
    }
    for (CriteriumMutation wijziging : wijzigingen) {
      Criterium anders = wijziging.criterium();
      meld(
          optie,
          wijziging,
          anders == null ? null : regels.metOpties(vervang(regels.opties(), plaats, anders)));
    }
  }

  private void voorrang(int plaats) {
    VoorrangRule regel = regels.voorrang().get(plaats);
    String zin = zin(regel);
    voorrang(
        MutationOperator.VOORRANG_WEG,
        regel,
        zin + " verviel",
        regels.zonderVoorrang(regel).voorrang());
    VoorrangRule omgekeerd =
        new VoorrangRule(
            regel.voor(),
            regel.wijker(),
            regel.reden(),
            regel.grondslag(),
            regel.bron(),
            regel.regel());
    voorrang(
        MutationOperator.VOORRANG_OMGEKEERD,
        regel,
        zin + " werd " + zin(omgekeerd),
        vervang(regels.voorrang(), plaats, omgekeerd));
  }

  private void voorrang(
      MutationOperator soort, VoorrangRule regel, String tekst, List<VoorrangRule> voorrang) {
    String bezwaar = bezwaar(voorrang, regel.regel());
    mutanten.add(
        new RuleMutant(
            soort,
            regel.regel(),
            tekst,
            bezwaar.isEmpty() ? regels.metVoorrang(voorrang) : null,
            bezwaar));
  }

  /** What there is against the changed lines; of a circle of lines what it says of this one. */
  private String bezwaar(List<VoorrangRule> voorrang, RegelLocation plaats) {
    List<Melding> bezwaren = VoorrangCheck.bezwaren(voorrang, regels.criteria());
    return Stream.concat(
            bezwaren.stream()
                .filter(bezwaar -> bezwaar.plaats().equals(Optional.of(plaats.toString()))),
            bezwaren.stream())
        .findFirst()
        .map(Melding::tekst)
        .orElse("");
  }

  private void meld(Criterium criterium, CriteriumMutation wijziging, @Nullable RuleSet anders) {
    mutanten.add(
        new RuleMutant(
            wijziging.soort(),
            new RegelLocation(criterium.regel().bestand(), wijziging.regelnummer()),
            "criterium " + criterium.code() + ": " + wijziging.tekst(),
            anders,
            wijziging.bezwaar()));
  }

  private static CriteriumMutation effect(Criterium criterium, Effect effect) {
    return gevolg(
        MutationOperator.EFFECT,
        criterium,
        "het effect " + criterium.effect() + " werd " + effect,
        criterium.metEffect(effect));
  }

  private static CriteriumMutation gevolg(
      MutationOperator soort, Criterium criterium, String tekst, Criterium anders) {
    return new CriteriumMutation(soort, criterium.regel().regelnummer(), tekst, anders, "");
  }

  private static String zin(VoorrangRule regel) {
    return "\"criterium " + regel.wijker() + " wijkt voor criterium " + regel.voor() + "\"";
  }

  private static <T> List<T> vervang(List<T> lijst, int plaats, T nieuw) {
    List<T> anders = new ArrayList<>(lijst);
    anders.set(plaats, nieuw);
    return anders;
  }
}
