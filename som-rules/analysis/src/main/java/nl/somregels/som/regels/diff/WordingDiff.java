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
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.pack.model.WegingRule;
import nl.somregels.som.regels.pack.model.WegingRule.Caution;
import nl.somregels.som.vergelijking.RegelDifference;
import nl.somregels.som.vergelijking.RegelDifference.RegelDifferenceKind;

/**
 * What the rules of two packs put in other words, in another order or in another file, and mean the
 * same by. Rules that only one of the packs has are no part of it.
 */
final class WordingDiff {
  private final PackLocations inVan;
  private final PackLocations inNaar;
  private final List<RegelDifference> verschillen = new ArrayList<>();

  private WordingDiff(PackLocations inVan, PackLocations inNaar) {
    this.inVan = inVan;
    this.inNaar = inNaar;
  }

  /**
   * Criteria by code, then optional criteria by code, then precedence by code, then the criteria
   * that people weigh by code; the order of each kind follows on its rules.
   */
  static List<RegelDifference> tussen(Pakket van, Pakket naar) {
    WordingDiff alle =
        new WordingDiff(
            new PackLocations(van.identiteit().versie()),
            new PackLocations(naar.identiteit().versie()));
    for (RuleEdit lijst : RuleEdit.values()) {
      List<RulePair<Criterium>> paren =
          lijst.lijst(naar.regels()).stream()
              .flatMap(
                  is ->
                      lijst.zoek(van.regels(), is.code()).stream()
                          .map(was -> new RulePair<>(was, is)))
              .toList();
      paren.forEach(paar -> alle.criterium(lijst.naam() + " " + paar.is.code(), paar));
      alle.volgorde(lijst.naam(), paren, Criterium::regel);
    }
    var was = VoorrangIndex.van(van.regels());
    List<RulePair<VoorrangRule>> voorrang = paren(was, VoorrangIndex.van(naar.regels()));
    voorrang.forEach(alle::voorrang);
    alle.volgorde("voorrang", voorrang, VoorrangRule::regel);
    List<RulePair<WegingRule>> weging = paren(WegingDiff.perCode(van), WegingDiff.perCode(naar));
    weging.forEach(alle::weging);
    alle.volgorde("weging", weging, WegingRule::regel);
    return List.copyOf(alle.verschillen);
  }

  /** The same rule in both packs. */
  private record RulePair<T>(T was, T is) {}

  private static <K, T> List<RulePair<T>> paren(Map<K, T> van, Map<K, T> naar) {
    return naar.entrySet().stream()
        .flatMap(
            is ->
                Optional.ofNullable(van.get(is.getKey())).stream()
                    .map(was -> new RulePair<>(was, is.getValue())))
        .toList();
  }

  private void criterium(String regel, RulePair<Criterium> paar) {
    tekst(regel, "titel", paar, Criterium::naam, Criterium::regel);
    tekst(regel, "beleidszin", paar, Criterium::beleidszin, Criterium::regel);
    zinnen(regel, paar);
    tekst(regel, "bron", paar, Criterium::bron, Criterium::regel);
    tekst(regel, "consensus", paar, Criterium::consensus, Criterium::regel);
    tekst(regel, "lezing", paar, Criterium::lezing, Criterium::regel);
    tekst(regel, "toelichting", paar, Criterium::toelichting, Criterium::regel);
    bestand(regel, paar, Criterium::regel);
  }

  /** Conditions of the same meaning in other words; or all of them together, or their order. */
  private void zinnen(String regel, RulePair<Criterium> paar) {
    Map<NormalForm, Voorwaarde> was = perBetekenis(paar.was);
    Map<NormalForm, Voorwaarde> is = perBetekenis(paar.is);
    for (Map.Entry<NormalForm, Voorwaarde> nieuw : is.entrySet()) {
      Voorwaarde oud = was.get(nieuw.getKey());
      if (oud != null && !oud.zin().equals(nieuw.getValue().zin())) {
        meld(
            regel,
            "voorwaarde " + WordingChange.wordt(oud.zin(), nieuw.getValue().zin()),
            inVan.van(paar.was, oud),
            inNaar.van(paar.is, nieuw.getValue()));
      }
    }
    if (CriteriumPart.VOORWAARDEN.verschilt(paar.was, paar.is)) {
      return;
    }
    if (!was.keySet().equals(is.keySet())) {
      tekst(regel, "voorwaarden", paar, WordingDiff::zinnen, Criterium::regel);
    } else if (!List.copyOf(was.keySet()).equals(List.copyOf(is.keySet()))) {
      meld(
          regel,
          "de voorwaarden staan in een andere volgorde",
          inVan.van(paar.was.regel()),
          inNaar.van(paar.is.regel()));
    }
  }

  private static Map<NormalForm, Voorwaarde> perBetekenis(Criterium criterium) {
    Map<NormalForm, Voorwaarde> zinnen = new LinkedHashMap<>();
    criterium.voorwaarden().forEach(zin -> zinnen.putIfAbsent(NormalForm.van(zin), zin));
    return zinnen;
  }

  private static String zinnen(Criterium criterium) {
    return criterium.voorwaarden().stream().map(Voorwaarde::zin).collect(Collectors.joining("; "));
  }

  private void voorrang(RulePair<VoorrangRule> paar) {
    String regel = "voorrang, " + paar.is.wijker() + " wijkt voor " + paar.is.voor();
    tekst(regel, "reden", paar, VoorrangRule::reden, VoorrangRule::regel);
    tekst(regel, "grondslag", paar, VoorrangRule::grondslag, VoorrangRule::regel);
    tekst(regel, "bron", paar, VoorrangRule::bron, VoorrangRule::regel);
    bestand(regel, paar, VoorrangRule::regel);
  }

  private void weging(RulePair<WegingRule> paar) {
    String regel = "weging " + paar.is.code();
    tekst(regel, "titel", paar, WegingRule::naam, WegingRule::regel);
    tekst(regel, "bron", paar, WegingRule::bron, WegingRule::regel);
    tekst(regel, "richting", paar, WegingRule::richting, WegingRule::regel);
    Caution was = paar.was.letOp();
    Caution is = paar.is.letOp();
    if (was != null && is != null) {
      tekst(regel, "let op", paar, ander -> letOp(ander), WegingRule::regel);
    }
    boolean zelfdeFeiten = Set.copyOf(paar.was.feiten()).equals(Set.copyOf(paar.is.feiten()));
    if (zelfdeFeiten && !paar.was.feiten().equals(paar.is.feiten())) {
      meld(
          regel,
          "de feiten staan in een andere volgorde",
          inVan.van(paar.was.regel()),
          inNaar.van(paar.is.regel()));
    }
    bestand(regel, paar, WegingRule::regel);
  }

  private static String letOp(WegingRule regel) {
    Caution letOp = regel.letOp();
    return letOp == null ? "" : letOp.tekst();
  }

  private <T> void tekst(
      String regel,
      String wat,
      RulePair<T> paar,
      Function<T, String> tekst,
      Function<T, RegelLocation> plaats) {
    String was = tekst.apply(paar.was);
    String is = tekst.apply(paar.is);
    if (!was.equals(is)) {
      meld(
          regel,
          wat + " " + WordingChange.wordt(was, is),
          inVan.van(plaats.apply(paar.was)),
          inNaar.van(plaats.apply(paar.is)));
    }
  }

  private <T> void bestand(String regel, RulePair<T> paar, Function<T, RegelLocation> plaats) {
    tekst(regel, "bestand", paar, deel -> plaats.apply(deel).bestand(), plaats);
  }

  /** The first rule that comes earlier than it did among the rules that both packs have. */
  private <T> void volgorde(
      String soort, List<RulePair<T>> paren, Function<T, RegelLocation> plaats) {
    List<RulePair<T>> was = gesorteerd(paren, paar -> plaats.apply(paar.was));
    List<RulePair<T>> is = gesorteerd(paren, paar -> plaats.apply(paar.is));
    for (int i = 0; i < paren.size(); i++) {
      if (was.get(i) != is.get(i)) {
        meld(
            soort,
            "de regels staan in een andere volgorde; hier begint het verschil",
            inVan.van(plaats.apply(was.get(i).was)),
            inNaar.van(plaats.apply(is.get(i).is)));
        return;
      }
    }
  }

  private static <T> List<RulePair<T>> gesorteerd(
      List<RulePair<T>> paren, Function<RulePair<T>, RegelLocation> plaats) {
    return paren.stream()
        .sorted(
            Comparator.comparing((RulePair<T> paar) -> plaats.apply(paar).bestand())
                .thenComparingInt(paar -> plaats.apply(paar).regelnummer()))
        .toList();
  }

  private void meld(String regel, String wat, RegelLocation was, RegelLocation is) {
    verschillen.add(new RegelDifference(RegelDifferenceKind.BEWOORDING, regel, wat, was, is));
  }
}
