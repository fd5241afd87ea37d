package nl.somregels.som.regels.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.VoorrangRule;

/**
 * Where in the rules of a pack a change is made: among its criteria or among its optional ones.
 * Precedence never names a criterion that the rules do not have.
 */
enum RuleEdit {
  CRITERIA("criterium", RuleSet::criteria, RuleSet::metCriteria),
  OPTIES("optie", RuleSet::opties, RuleSet::metOpties);

  private final String naam;
  private final Function<RuleSet, List<Criterium>> lijst;
  private final BiFunction<RuleSet, List<Criterium>, RuleSet> met;

  RuleEdit(
      String naam,
      Function<RuleSet, List<Criterium>> lijst,
      BiFunction<RuleSet, List<Criterium>, RuleSet> met) {
    this.naam = naam;
    this.lijst = lijst;
    this.met = met;
  }

  /** What a rule of this list is called. */
  String naam() {
    return naam;
  }

  List<Criterium> lijst(RuleSet regels) {
    return lijst.apply(regels);
  }

  Optional<Criterium> zoek(RuleSet regels, CriteriumCode code) {
    return lijst(regels).stream().filter(criterium -> criterium.code().equals(code)).findFirst();
  }

  /** Puts a criterion in the place of the one with its code. */
  UnaryOperator<RuleSet> vervang(Criterium criterium) {
    return regels ->
        met.apply(
            regels,
            lijst(regels).stream()
                .map(ander -> ander.code().equals(criterium.code()) ? criterium : ander)
                .toList());
  }

  /** Takes a criterion out, with the precedence that names it. */
  UnaryOperator<RuleSet> zonder(CriteriumCode code) {
    return regels ->
        metVoorrang(
            met.apply(
                regels,
                lijst(regels).stream().filter(ander -> !ander.code().equals(code)).toList()),
            regels.voorrang());
  }

  /**
   * Puts a criterion of other rules in, with the precedence that names it there. Rules that are as
   * many as a pack can have stay as they are.
   */
  UnaryOperator<RuleSet> erbij(Criterium criterium, RuleSet herkomst) {
    return regels -> {
      if (regels.criteria().size() + regels.opties().size() >= Long.SIZE) {
        return regels;
      }
      List<Criterium> meer = new ArrayList<>(lijst(regels));
      meer.add(criterium);
      meer.sort(Comparator.comparing(Criterium::code));
      List<VoorrangRule> voorrang = new ArrayList<>(regels.voorrang());
      herkomst.voorrang().stream()
          .filter(regel -> noemt(regel, criterium.code()))
          .forEach(voorrang::add);
      return metVoorrang(met.apply(regels, meer), voorrang);
    };
  }

  /** Puts a line of precedence in. */
  static UnaryOperator<RuleSet> metRegel(VoorrangRule regel) {
    return regels -> {
      List<VoorrangRule> voorrang = new ArrayList<>(regels.voorrang());
      voorrang.add(regel);
      return metVoorrang(regels, voorrang);
    };
  }

  /** Takes a line of precedence out. */
  static UnaryOperator<RuleSet> zonderRegel(VoorrangRule weg) {
    return regels ->
        metVoorrang(
            regels,
            regels.voorrang().stream()
                .filter(
                    regel ->
                        !regel.wijker().equals(weg.wijker()) || !regel.voor().equals(weg.voor()))
                .toList());
  }

  private static RuleSet metVoorrang(RuleSet regels, List<VoorrangRule> voorrang) {
    List<CriteriumCode> codes = regels.criteria().stream().map(Criterium::code).toList();
    return regels.metVoorrang(
        voorrang.stream()
            .filter(regel -> codes.contains(regel.wijker()) && codes.contains(regel.voor()))
            .toList());
  }

  private static boolean noemt(VoorrangRule regel, CriteriumCode code) {
    return regel.wijker().equals(code) || regel.voor().equals(code);
  }
}
