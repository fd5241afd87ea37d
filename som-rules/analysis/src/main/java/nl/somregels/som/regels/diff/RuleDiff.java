package nl.somregels.som.regels.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.vergelijking.RegelDifference;
import nl.somregels.som.vergelijking.RegelDifference.RegelDifferenceKind;

/**
 * What the rules of two packs decide differently, change by change. All that differs in the
 * conditions of one criterion is one change; so is each other part of it that decides, and each
 * line of precedence.
 */
final class RuleDiff {
  private final RuleSet van;
  private final RuleSet naar;
  private final PackLocations inVan;
  private final PackLocations inNaar;
  private final List<RuleChange> wijzigingen = new ArrayList<>();

  private RuleDiff(Pakket van, Pakket naar) {
    this.van = van.regels();
    this.naar = naar.regels();
    this.inVan = new PackLocations(van.identiteit().versie());
    this.inNaar = new PackLocations(naar.identiteit().versie());
  }

  /** Criteria by code, then optional criteria by code, then precedence by code. */
  static List<RuleChange> tussen(Pakket van, Pakket naar) {
    RuleDiff alle = new RuleDiff(van, naar);
    for (RuleEdit lijst : RuleEdit.values()) {
      alle.criteria(lijst);
    }
    alle.voorrang();
    return List.copyOf(alle.wijzigingen);
  }

  private void criteria(RuleEdit lijst) {
    TreeSet<CriteriumCode> codes = new TreeSet<>();
    Stream.concat(lijst.lijst(van).stream(), lijst.lijst(naar).stream())
        .map(Criterium::code)
        .forEach(codes::add);
    for (CriteriumCode code : codes) {
      Optional<Criterium> was = lijst.zoek(van, code);
      Optional<Criterium> is = lijst.zoek(naar, code);
      if (was.isEmpty()) {
        erbij(lijst, is.orElseThrow());
      } else if (is.isEmpty()) {
        eraf(lijst, was.get());
      } else {
        delen(lijst, was.get(), is.get());
      }
    }
  }

  private void erbij(RuleEdit lijst, Criterium nieuw) {
    wijzigingen.add(
        new RuleChange(
            nieuw.code(),
            List.of(
                new RegelDifference(
                    RegelDifferenceKind.ERBIJ,
                    lijst.naam() + " " + nieuw.code(),
                    "erbij, " + WordingChange.citaat(nieuw.naam()) + effect(lijst, nieuw),
                    null,
                    inNaar.van(nieuw.regel()))),
            lijst.zonder(nieuw.code()),
            lijst.erbij(nieuw, naar)));
  }

  private void eraf(RuleEdit lijst, Criterium oud) {
    wijzigingen.add(
        new RuleChange(
            oud.code(),
            List.of(
                new RegelDifference(
                    RegelDifferenceKind.ERAF,
                    lijst.naam() + " " + oud.code(),
                    "eraf, " + WordingChange.citaat(oud.naam()) + effect(lijst, oud),
                    inVan.van(oud.regel()),
                    null)),
            lijst.erbij(oud, van),
            lijst.zonder(oud.code())));
  }

  private static String effect(RuleEdit lijst, Criterium criterium) {
    return lijst == RuleEdit.OPTIES ? "" : " met effect " + criterium.effect();
  }

  private void delen(RuleEdit lijst, Criterium was, Criterium is) {
    for (CriteriumPart deel : CriteriumPart.values()) {
      if (deel.verschilt(was, is)) {
        wijzigingen.add(
            new RuleChange(
                is.code(),
                verschillen(lijst.naam() + " " + is.code(), deel, was, is),
                lijst.vervang(deel.neemOver(is, was)),
                lijst.vervang(deel.neemOver(was, is))));
      }
    }
  }

  private List<RegelDifference> verschillen(
      String regel, CriteriumPart deel, Criterium was, Criterium is) {
    return switch (deel) {
      case VOORWAARDEN -> new ConditionDiff(regel, was, inVan, is, inNaar).alle();
      case EFFECT -> anders(regel, "effect " + was.effect() + " wordt " + is.effect(), was, is);
      case VERPLICHT ->
          anders(
              regel,
              is.verplicht()
                  ? "de reclassering is nu verplicht"
                  : "de reclassering is niet meer verplicht",
              was,
              is);
      case EERST ->
          anders(regel, is.eerst() ? "nu eerst bekijken" : "niet meer eerst bekijken", was, is);
    };
  }

  private List<RegelDifference> anders(String regel, String wat, Criterium was, Criterium is) {
    return List.of(
        new RegelDifference(
            RegelDifferenceKind.ANDERS,
            regel,
            wat,
            inVan.van(was.regel()),
            inNaar.van(is.regel())));
  }

  private void voorrang() {
    for (VoorrangRule regel : alleenIn(naar, van)) {
      wijzigingen.add(
          new RuleChange(
              regel.wijker(),
              List.of(
                  new RegelDifference(
                      RegelDifferenceKind.ERBIJ,
                      "voorrang",
                      regel.wijker() + " wijkt nu voor " + regel.voor(),
                      null,
                      inNaar.van(regel.regel()))),
              RuleEdit.zonderRegel(regel),
              RuleEdit.metRegel(regel)));
    }
    for (VoorrangRule regel : alleenIn(van, naar)) {
      wijzigingen.add(
          new RuleChange(
              regel.wijker(),
              List.of(
                  new RegelDifference(
                      RegelDifferenceKind.ERAF,
                      "voorrang",
                      regel.wijker() + " wijkt niet meer voor " + regel.voor(),
                      inVan.van(regel.regel()),
                      null)),
              RuleEdit.metRegel(regel),
              RuleEdit.zonderRegel(regel)));
    }
  }

  private static List<VoorrangRule> alleenIn(RuleSet regels, RuleSet andere) {
    return VoorrangIndex.van(regels).entrySet().stream()
        .filter(paar -> !VoorrangIndex.van(andere).containsKey(paar.getKey()))
        .map(paar -> paar.getValue())
        .toList();
  }
}
