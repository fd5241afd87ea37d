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
import nl.somregels.som.regels.pack.model.Regels;
import nl.somregels.som.regels.pack.model.Voorrangsregel;

/**
 * Where in the rules of a pack a change is made: among its criteria or among its optional ones.
 * Precedence never names a criterion that the rules do not have.
 */
enum Regelbewerking {
  CRITERIA("criterium", Regels::criteria, Regels::metCriteria),
  OPTIES("optie", Regels::opties, Regels::metOpties);

  private final String naam;
  private final Function<Regels, List<Criterium>> lijst;
  private final BiFunction<Regels, List<Criterium>, Regels> met;

  Regelbewerking(
      String naam,
      Function<Regels, List<Criterium>> lijst,
      BiFunction<Regels, List<Criterium>, Regels> met) {
    this.naam = naam;
    this.lijst = lijst;
    this.met = met;
  }

  /** What a rule of this list is called. */
  String naam() {
    return naam;
  }

  List<Criterium> lijst(Regels regels) {
    return lijst.apply(regels);
  }

  Optional<Criterium> zoek(Regels regels, CriteriumCode code) {
    return lijst(regels).stream().filter(criterium -> criterium.code().equals(code)).findFirst();
  }

  /** Puts a criterion in the place of the one with its code. */
  UnaryOperator<Regels> vervang(Criterium criterium) {
    return regels ->
        met.apply(
            regels,
            lijst(regels).stream()
                .map(ander -> ander.code().equals(criterium.code()) ? criterium : ander)
                .toList());
  }

  /** Takes a criterion out, with the precedence that names it. */
  UnaryOperator<Regels> zonder(CriteriumCode code) {
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
  UnaryOperator<Regels> erbij(Criterium criterium, Regels herkomst) {
    return regels -> {
      if (regels.criteria().size() + regels.opties().size() >= Long.SIZE) {
        return regels;
      }
      List<Criterium> meer = new ArrayList<>(lijst(regels));
      meer.add(criterium);
      meer.sort(Comparator.comparing(Criterium::code));
      List<Voorrangsregel> voorrang = new ArrayList<>(regels.voorrang());
      herkomst.voorrang().stream()
          .filter(regel -> noemt(regel, criterium.code()))
          .forEach(voorrang::add);
      return metVoorrang(met.apply(regels, meer), voorrang);
    };
  }

  /** Puts a line of precedence in. */
  static UnaryOperator<Regels> metRegel(Voorrangsregel regel) {
    return regels -> {
      List<Voorrangsregel> voorrang = new ArrayList<>(regels.voorrang());
      voorrang.add(regel);
      return metVoorrang(regels, voorrang);
    };
  }

  /** Takes a line of precedence out. */
  static UnaryOperator<Regels> zonderRegel(Voorrangsregel weg) {
    return regels ->
        metVoorrang(
            regels,
            regels.voorrang().stream()
                .filter(
                    regel ->
                        !regel.wijker().equals(weg.wijker()) || !regel.voor().equals(weg.voor()))
                .toList());
  }

  private static Regels metVoorrang(Regels regels, List<Voorrangsregel> voorrang) {
    List<CriteriumCode> codes = regels.criteria().stream().map(Criterium::code).toList();
    return regels.metVoorrang(
        voorrang.stream()
            .filter(regel -> codes.contains(regel.wijker()) && codes.contains(regel.voor()))
            .toList());
  }

  private static boolean noemt(Voorrangsregel regel, CriteriumCode code) {
    return regel.wijker().equals(code) || regel.voor().equals(code);
  }
}
