package nl.somregels.som.regels.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.CriteriumNotes;
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.pack.model.WegingRule;
import nl.somregels.som.regels.pack.model.WegingRule.Caution;
import nl.somregels.som.vergelijking.RegelDifference;

/** What rules that both packs have put in other words, order or files, with equal meaning. */
final class WordingDiff {
  private final PackDifferences packs;
  private final List<RegelDifference> differences = new ArrayList<>();

  private WordingDiff(PackDifferences packs) {
    this.packs = packs;
  }

  /** Criteria, options, precedence, then weighing; each by code, followed by its order. */
  static List<RegelDifference> between(Pakket from, Pakket to) {
    WordingDiff all = new WordingDiff(PackDifferences.between(from, to));
    for (RuleEdit list : RuleEdit.values()) {
      List<RulePair<Criterium>> pairs =
          list.list(to.rules()).stream()
              .flatMap(
                  is ->
                      list.find(from.rules(), is.code()).stream()
                          .map(was -> new RulePair<>(was, is)))
              .toList();
      pairs.forEach(pair -> all.criterium(list.label() + " " + pair.is.code(), pair));
      all.order(list.label(), pairs, Criterium::regel);
    }
    var was = VoorrangPair.index(from.rules());
    List<RulePair<VoorrangRule>> voorrang = pairs(was, VoorrangPair.index(to.rules()));
    voorrang.forEach(all::voorrang);
    all.order("voorrang", voorrang, VoorrangRule::regel);
    List<RulePair<WegingRule>> weging = pairs(WegingDiff.perCode(from), WegingDiff.perCode(to));
    weging.forEach(all::weging);
    all.order("weging", weging, WegingRule::regel);
    return List.copyOf(all.differences);
  }

  /** One rule as it stands in both packs. */
  private record RulePair<T>(T was, T is) {}

  private static <K, T> List<RulePair<T>> pairs(Map<K, T> from, Map<K, T> to) {
    return to.entrySet().stream()
        .flatMap(
            is ->
                Optional.ofNullable(from.get(is.getKey())).stream()
                    .map(was -> new RulePair<>(was, is.getValue())))
        .toList();
  }

  private void criterium(String line, RulePair<Criterium> pair) {
    text(line, "titel", pair, of(CriteriumNotes::naam), Criterium::regel);
    text(line, "beleidszin", pair, of(CriteriumNotes::beleidszin), Criterium::regel);
    sentences(line, pair);
    text(line, "bron", pair, of(CriteriumNotes::bron), Criterium::regel);
    text(line, "consensus", pair, of(CriteriumNotes::consensus), Criterium::regel);
    text(line, "lezing", pair, of(CriteriumNotes::lezing), Criterium::regel);
    text(line, "toelichting", pair, of(CriteriumNotes::toelichting), Criterium::regel);
    file(line, pair, Criterium::regel);
  }

  private static Function<Criterium, String> of(Function<CriteriumNotes, String> part) {
    return part.compose(Criterium::notes);
  }

  /** Conditions of the same meaning in other words; or all of them together, or their order. */
  private void sentences(String line, RulePair<Criterium> pair) {
    Map<NormalForm, Voorwaarde> was = perMeaning(pair.was);
    Map<NormalForm, Voorwaarde> is = perMeaning(pair.is);
    for (Map.Entry<NormalForm, Voorwaarde> fresh : is.entrySet()) {
      Voorwaarde old = was.get(fresh.getKey());
      if (old != null && !old.zin().equals(fresh.getValue().zin())) {
        report(
            line,
            "voorwaarde " + WordingChange.becomes(old.zin(), fresh.getValue().zin()),
            pair.was.place(old),
            pair.is.place(fresh.getValue()));
      }
    }
    if (CriteriumPart.VOORWAARDEN.differs(pair.was, pair.is)) {
      return;
    }
    if (!was.keySet().equals(is.keySet())) {
      text(line, "voorwaarden", pair, WordingDiff::sentences, Criterium::regel);
    } else if (!List.copyOf(was.keySet()).equals(List.copyOf(is.keySet()))) {
      report(
          line, "de voorwaarden staan in een andere volgorde", pair.was.regel(), pair.is.regel());
    }
  }

  private static Map<NormalForm, Voorwaarde> perMeaning(Criterium criterium) {
    Map<NormalForm, Voorwaarde> sentences = new LinkedHashMap<>();
    criterium
        .voorwaarden()
        .forEach(sentence -> sentences.putIfAbsent(NormalForm.of(sentence), sentence));
    return sentences;
  }

  private static String sentences(Criterium criterium) {
    return criterium.voorwaarden().stream().map(Voorwaarde::zin).collect(Collectors.joining("; "));
  }

  private void voorrang(RulePair<VoorrangRule> pair) {
    String line = "voorrang, " + pair.is.yielding() + " wijkt voor " + pair.is.voor();
    text(line, "reden", pair, VoorrangRule::reden, VoorrangRule::regel);
    text(line, "grondslag", pair, VoorrangRule::grondslag, VoorrangRule::regel);
    text(line, "bron", pair, VoorrangRule::bron, VoorrangRule::regel);
    file(line, pair, VoorrangRule::regel);
  }

  private void weging(RulePair<WegingRule> pair) {
    String line = "weging " + pair.is.code();
    text(line, "titel", pair, WegingRule::naam, WegingRule::regel);
    text(line, "bron", pair, WegingRule::bron, WegingRule::regel);
    text(line, "richting", pair, WegingRule::richting, WegingRule::regel);
    Caution was = pair.was.letOp();
    Caution is = pair.is.letOp();
    if (was != null && is != null) {
      text(line, "let op", pair, other -> caution(other), WegingRule::regel);
    }
    boolean sameFeiten = Set.copyOf(pair.was.feiten()).equals(Set.copyOf(pair.is.feiten()));
    if (sameFeiten && !pair.was.feiten().equals(pair.is.feiten())) {
      report(line, "de feiten staan in een andere volgorde", pair.was.regel(), pair.is.regel());
    }
    file(line, pair, WegingRule::regel);
  }

  private static String caution(WegingRule rule) {
    Caution caution = rule.letOp();
    return caution == null ? "" : caution.tekst();
  }

  private <T> void text(
      String line,
      String what,
      RulePair<T> pair,
      Function<T, String> text,
      Function<T, RegelLocation> place) {
    String was = text.apply(pair.was);
    String is = text.apply(pair.is);
    if (!was.equals(is)) {
      report(
          line,
          what + " " + WordingChange.becomes(was, is),
          place.apply(pair.was),
          place.apply(pair.is));
    }
  }

  private <T> void file(String line, RulePair<T> pair, Function<T, RegelLocation> place) {
    text(line, "bestand", pair, part -> place.apply(part).bestand(), place);
  }

  /** The first rule that comes earlier than it did among the rules that both packs have. */
  private <T> void order(String kind, List<RulePair<T>> pairs, Function<T, RegelLocation> place) {
    List<RulePair<T>> was = sorted(pairs, pair -> place.apply(pair.was));
    List<RulePair<T>> is = sorted(pairs, pair -> place.apply(pair.is));
    for (int i = 0; i < pairs.size(); i++) {
      if (was.get(i) != is.get(i)) {
        report(
            kind,
            "de regels staan in een andere volgorde; hier begint het verschil",
            place.apply(was.get(i).was),
            place.apply(is.get(i).is));
        return;
      }
    }
  }

  private static <T> List<RulePair<T>> sorted(
      List<RulePair<T>> pairs, Function<RulePair<T>, RegelLocation> place) {
    return pairs.stream()
        .sorted(
            Comparator.comparing((RulePair<T> pair) -> place.apply(pair).bestand())
                .thenComparingInt(pair -> place.apply(pair).regelnummer()))
        .toList();
  }

  private void report(String line, String what, RegelLocation was, RegelLocation is) {
    differences.add(packs.wording(line, what, was, is));
  }
}
