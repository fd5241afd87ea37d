package nl.somregels.som.regels.pack.rulefile;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.text.DidYouMean;

/** Whether the lines of precedence name known criteria, each once, and never run in a circle. */
public final class VoorrangCheck {
  private final MeldingCollector meldingen;

  VoorrangCheck(MeldingCollector meldingen) {
    this.meldingen = meldingen;
  }

  /** Objections to these lines in a pack that loaded; empty when it can have them. */
  public static List<Melding> objections(List<VoorrangRule> voorrang, List<Criterium> criteria) {
    MeldingCollector meldingen = new MeldingCollector();
    VoorrangCheck check = new VoorrangCheck(meldingen);
    check.check(
        voorrang, criteria.stream().map(Criterium::code).collect(Collectors.toUnmodifiableSet()));
    check.waiting(voorrang, criteria);
    return meldingen.all();
  }

  /** Whether each pair stands once and no pair of known criteria closes a circle. */
  void check(List<VoorrangRule> voorrang, Set<CriteriumCode> criteria) {
    Map<String, RegelLocation> pairs = new HashMap<>();
    for (VoorrangRule rule : voorrang) {
      RegelLocation earlier = pairs.putIfAbsent(rule.yielding() + ">" + rule.voor(), rule.regel());
      if (earlier != null) {
        error(
            MeldingCode.DUBBELE_VOORRANG,
            rule,
            "criterium %s wijkt ook bij %s al voor %s."
                .formatted(rule.yielding(), earlier, rule.voor()),
            "Haal een van de twee regels weg.");
      }
    }
    cycles(
        voorrang.stream()
            .filter(rule -> criteria.containsAll(List.of(rule.yielding(), rule.voor())))
            .toList());
  }

  /** A case that has to wait waits whatever else holds: its criterion could only seem to yield. */
  void waiting(List<VoorrangRule> voorrang, List<Criterium> criteria) {
    Set<CriteriumCode> waiting =
        criteria.stream()
            .filter(criterium -> criterium.effect() == Effect.NOG_NIET)
            .map(Criterium::code)
            .collect(Collectors.toUnmodifiableSet());
    voorrang.stream()
        .filter(rule -> waiting.contains(rule.yielding()))
        .forEach(
            rule ->
                error(
                    MeldingCode.NOG_NIET_WIJKT_NOOIT,
                    rule,
                    "criterium %s heeft het effect NOG_NIET en kan niet wijken: zolang het geldt, komt er geen prioriteit."
                        .formatted(rule.yielding()),
                    "Zet bij criterium %s een voorwaarde waardoor het dan niet geldt."
                        .formatted(rule.yielding())));
  }

  /** Whether the lines name criteria; {@code all} are the codes of options and weighing too. */
  void exist(List<VoorrangRule> voorrang, Set<CriteriumCode> criteria, Set<CriteriumCode> all) {
    for (VoorrangRule rule : voorrang) {
      List.of(rule.yielding(), rule.voor()).stream()
          .filter(code -> !criteria.contains(code))
          .forEach(code -> unknown(rule, code, criteria, all.contains(code)));
    }
  }

  private void unknown(
      VoorrangRule rule, CriteriumCode code, Set<CriteriumCode> criteria, boolean withoutEffect) {
    List<String> codes = criteria.stream().map(CriteriumCode::code).toList();
    error(
        MeldingCode.VOORRANG_ONBEKEND,
        rule,
        withoutEffect
            ? "criterium " + code + " heeft geen effect en doet niet mee aan de voorrang."
            : "criterium " + code + " bestaat niet in dit pakket.",
        DidYouMean.before(code.code(), withoutEffect ? List.of() : codes)
            .map(name -> "Bedoelde u " + name + "?")
            .orElse(
                codes.isEmpty()
                    ? "Zet eerst de criteria in een regelbestand, zoals criteria.dslr."
                    : "Voorrang kan tussen: " + String.join(", ", codes) + "."));
  }

  /** A line is part of a circle when its winner yields, perhaps through others, to its yielder. */
  private void cycles(List<VoorrangRule> voorrang) {
    Map<CriteriumCode, Set<CriteriumCode>> yieldsTo = new HashMap<>();
    voorrang.forEach(
        rule ->
            yieldsTo
                .computeIfAbsent(rule.yielding(), code -> new LinkedHashSet<>())
                .add(rule.voor()));
    Map<CriteriumCode, Set<CriteriumCode>> reachable = new HashMap<>();
    for (VoorrangRule rule : voorrang) {
      if (reachable
          .computeIfAbsent(rule.voor(), before -> reachable(before, yieldsTo))
          .contains(rule.yielding())) {
        error(
            MeldingCode.VOORRANG_IN_KRING,
            rule,
            rule.yielding().equals(rule.voor())
                ? "criterium " + rule.yielding() + " wijkt hier voor zichzelf."
                : "criterium %s wijkt voor %s, en %s wijkt, rechtstreeks of via andere, weer voor %s."
                    .formatted(rule.yielding(), rule.voor(), rule.voor(), rule.yielding()),
            "Haal een van de regels van deze kring weg.");
      }
    }
  }

  private static Set<CriteriumCode> reachable(
      CriteriumCode from, Map<CriteriumCode, Set<CriteriumCode>> yieldsTo) {
    Set<CriteriumCode> seen = new LinkedHashSet<>(Set.of(from));
    List<CriteriumCode> edge = List.of(from);
    while (!edge.isEmpty()) {
      edge =
          edge.stream()
              .flatMap(code -> yieldsTo.getOrDefault(code, Set.of()).stream())
              .filter(seen::add)
              .toList();
    }
    return seen;
  }

  private void error(MeldingCode code, VoorrangRule rule, String text, String suggestion) {
    meldingen.error(code, rule.regel().bestand(), rule.regel().regelnummer(), text, suggestion);
  }
}
