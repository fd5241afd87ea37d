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
import nl.somregels.som.text.DutchLists;
import org.jspecify.annotations.Nullable;

/** Precedence as a square by code: a row yields to a column with a mark; each reason once. */
record VoorrangMatrix(List<MatrixRow> rows, List<MatrixReason> redenen) {

  record MatrixRow(Criterium criterium, List<MatrixCell> cells) {}

  /** Whether a row yields to a column; {@code diagonal} on the diagonal. */
  record MatrixCell(CriteriumCode column, boolean diagonal, @Nullable MatrixReason reden) {}

  /** Lines that share a winner, a reason, a ground and a source. */
  record MatrixReason(int nummer, List<VoorrangRule> regels, List<String> fresh) {
    /** The lines that the pack before did not have. */
    List<String> isNew() {
      return regels.stream()
          .map(rule -> rule.yielding() + " wijkt nu voor " + rule.voor())
          .filter(fresh::contains)
          .toList();
    }

    private VoorrangRule first() {
      return regels.get(0);
    }

    CriteriumCode voor() {
      return first().voor();
    }

    String yielders() {
      return DutchLists.and(regels.stream().map(rule -> rule.yielding().code()).toList());
    }

    String verb() {
      return regels.size() == 1 ? "wijkt" : "wijken";
    }

    String waarom() {
      return first().reden();
    }

    String grondslag() {
      return first().grondslag();
    }

    String grondslagClass() {
      return PageLabels.styleClass(grondslag());
    }

    String grondslagWords() {
      return PageLabels.grondslag(grondslag());
    }

    String bron() {
      return first().bron();
    }
  }

  private record MatrixReasonKey(CriteriumCode voor, String reden, String grondslag, String bron) {
    static MatrixReasonKey of(VoorrangRule rule) {
      return new MatrixReasonKey(rule.voor(), rule.reden(), rule.grondslag(), rule.bron());
    }
  }

  static VoorrangMatrix of(RuleSet rules, List<String> fresh) {
    Map<MatrixReasonKey, List<VoorrangRule>> groups = new LinkedHashMap<>();
    rules
        .voorrang()
        .forEach(
            rule ->
                groups
                    .computeIfAbsent(MatrixReasonKey.of(rule), group -> new ArrayList<>())
                    .add(rule));
    List<MatrixReason> reasons = new ArrayList<>();
    groups
        .values()
        .forEach(group -> reasons.add(new MatrixReason(reasons.size() + 1, group, fresh)));
    return new VoorrangMatrix(
        rules.criteria().stream().map(row -> row(row, rules.criteria(), reasons)).toList(),
        reasons);
  }

  private static MatrixRow row(Criterium row, List<Criterium> columns, List<MatrixReason> reasons) {
    return new MatrixRow(
        row,
        columns.stream()
            .map(Criterium::code)
            .map(
                column ->
                    new MatrixCell(
                        column, column.equals(row.code()), reden(row.code(), column, reasons)))
            .toList());
  }

  private static @Nullable MatrixReason reden(
      CriteriumCode yielding, CriteriumCode before, List<MatrixReason> reasons) {
    return reasons.stream()
        .filter(
            reason ->
                reason.voor().equals(before)
                    && reason.regels().stream().anyMatch(rule -> rule.yielding().equals(yielding)))
        .findFirst()
        .orElse(null);
  }
}
