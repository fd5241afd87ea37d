package nl.somregels.som.instroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.CriteriumResult;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.PrioriteringSummary;
import nl.somregels.som.prioritering.ZaakResult;
import nl.somregels.som.vergelijking.Mover;

/** What two packs judge differently of one case. */
final class MoveReasons {
  private MoveReasons() {}

  /** The case from one proposal to the other, with reasons when it moves. */
  static Mover mover(ZaakResult.Proposal first, ZaakResult.Proposal second) {
    PrioriteringSummary was = first.proposal();
    PrioriteringSummary is = second.proposal();
    String fromGroup = group(was);
    String toGroup = group(is);
    List<String> reasons = new ArrayList<>();
    if (was.prioriteit() != is.prioriteit()) {
      reasons.addAll(criteria(was.criteria(), is.criteria()));
      if (reasons.isEmpty()) {
        reasons.add("een criterium heeft een ander effect");
      }
    } else if (!fromGroup.equals(toGroup)) {
      reasons.addAll(options(options(first), options(second)));
    }
    return new Mover(
        first.zaak().gedetineerde().kenmerk(),
        was.prioriteit().name(),
        is.prioriteit().name(),
        fromGroup,
        toGroup,
        reasons);
  }

  private static String group(PrioriteringSummary proposal) {
    return proposal.groep() == null ? "geen" : proposal.groep().name();
  }

  private static List<String> criteria(List<CriteriumResult> before, List<CriteriumResult> after) {
    TreeSet<CriteriumCode> codes = new TreeSet<>();
    before.forEach(result -> codes.add(result.criterium()));
    after.forEach(result -> codes.add(result.criterium()));
    List<String> reasons = new ArrayList<>();
    for (CriteriumCode code : codes) {
      Optional<CriteriumResult> was = applying(before, code);
      Optional<CriteriumResult> is = applying(after, code);
      if (was.isPresent() != is.isPresent()) {
        reasons.add("criterium " + code + (is.isPresent() ? " geldt nu" : " geldt niet meer"));
      } else if (was.isPresent() && was.get().yields() != is.get().yields()) {
        reasons.add("criterium " + code + (is.get().yields() ? " wijkt nu" : " wijkt niet meer"));
      }
    }
    return reasons;
  }

  private static Optional<CriteriumResult> applying(
      List<CriteriumResult> results, CriteriumCode code) {
    return results.stream()
        .filter(result -> result.criterium().equals(code))
        .filter(result -> result.status() == Status.VAN_TOEPASSING)
        .findFirst();
  }

  private static List<CriteriumCode> options(ZaakResult.Proposal proposal) {
    return Optional.ofNullable(proposal.prioritering().weeggroep()).stream()
        .flatMap(group -> group.opties().stream())
        .filter(option -> option.status() == Status.VAN_TOEPASSING)
        .map(Bevinding::criterium)
        .toList();
  }

  private static List<String> options(List<CriteriumCode> before, List<CriteriumCode> after) {
    List<String> reasons = new ArrayList<>();
    new TreeSet<>(before)
        .stream()
            .filter(code -> !after.contains(code))
            .forEach(code -> reasons.add("optie " + code + " geldt niet meer"));
    new TreeSet<>(after)
        .stream()
            .filter(code -> !before.contains(code))
            .forEach(code -> reasons.add("optie " + code + " geldt nu"));
    if (reasons.isEmpty()) {
      reasons.add("het pakket verdeelt de weging anders in groepen");
    }
    return reasons;
  }
}
