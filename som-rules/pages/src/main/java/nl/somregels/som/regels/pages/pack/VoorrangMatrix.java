package nl.somregels.som.regels.pages.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.regels.pages.html.PageLabels;
import org.jspecify.annotations.Nullable;

/**
 * Precedence as a square: a row yields to a column where a mark stands.
 *
 * @param rijen one per criterion, ordered by code; the columns have the same order
 * @param redenen every reason once, in the order of the files
 */
record VoorrangMatrix(List<MatrixRow> rijen, List<MatrixReason> redenen) {

  /** What a criterion yields to. */
  record MatrixRow(Criterium criterium, List<MatrixCell> cellen) {}

  /** Whether a row yields to a column; {@code zelf} on the diagonal. */
  record MatrixCell(CriteriumCode kolom, boolean zelf, @Nullable MatrixReason reden) {}

  /** Lines that share a winner, a reason, a ground and a source. */
  record MatrixReason(int nummer, List<VoorrangRule> regels) {
    private VoorrangRule eerste() {
      return regels.get(0);
    }

    CriteriumCode voor() {
      return eerste().voor();
    }

    String wijkers() {
      return PageLabels.opsomming(regels.stream().map(regel -> regel.wijker().code()).toList());
    }

    String werkwoord() {
      return regels.size() == 1 ? "wijkt" : "wijken";
    }

    String waarom() {
      return eerste().reden();
    }

    String grondslag() {
      return eerste().grondslag();
    }

    String grondslagklasse() {
      return PageLabels.klasse(grondslag());
    }

    String grondslagwoorden() {
      return PageLabels.grondslag(grondslag());
    }

    String bron() {
      return eerste().bron();
    }

    String bestand() {
      return eerste().regel().bestand();
    }

    String regelnummers() {
      return PageLabels.opsomming(
          regels.stream().map(regel -> String.valueOf(regel.regel().regelnummer())).toList());
    }
  }

  private record MatrixReasonKey(
      CriteriumCode voor, String reden, String grondslag, String bron, String bestand) {
    static MatrixReasonKey of(VoorrangRule regel) {
      return new MatrixReasonKey(
          regel.voor(), regel.reden(), regel.grondslag(), regel.bron(), regel.regel().bestand());
    }
  }

  static VoorrangMatrix of(RuleSet regels) {
    Map<MatrixReasonKey, List<VoorrangRule>> groepen = new LinkedHashMap<>();
    regels
        .voorrang()
        .forEach(
            regel ->
                groepen
                    .computeIfAbsent(MatrixReasonKey.of(regel), groep -> new ArrayList<>())
                    .add(regel));
    List<MatrixReason> redenen = new ArrayList<>();
    groepen.values().forEach(groep -> redenen.add(new MatrixReason(redenen.size() + 1, groep)));
    return new VoorrangMatrix(
        regels.criteria().stream().map(rij -> rij(rij, regels.criteria(), redenen)).toList(),
        redenen);
  }

  private static MatrixRow rij(
      Criterium rij, List<Criterium> kolommen, List<MatrixReason> redenen) {
    return new MatrixRow(
        rij,
        kolommen.stream()
            .map(Criterium::code)
            .map(
                kolom ->
                    new MatrixCell(
                        kolom, kolom.equals(rij.code()), reden(rij.code(), kolom, redenen)))
            .toList());
  }

  private static @Nullable MatrixReason reden(
      CriteriumCode wijker, CriteriumCode voor, List<MatrixReason> redenen) {
    return redenen.stream()
        .filter(
            reden ->
                reden.voor().equals(voor)
                    && reden.regels().stream().anyMatch(regel -> regel.wijker().equals(wijker)))
        .findFirst()
        .orElse(null);
  }

  boolean heeftRegels() {
    return !redenen.isEmpty();
  }
}
