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
import nl.somregels.som.bevindingen.Regelverwijzing;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Voorrangsregel;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.pack.model.Wegingsregel;
import nl.somregels.som.regels.pack.model.Wegingsregel.LetOp;
import nl.somregels.som.vergelijking.Regelverschil;
import nl.somregels.som.vergelijking.Regelverschil.Soort;

/**
 * What the rules of two packs put in other words, in another order or in another file, and mean the
 * same by. Rules that only one of the packs has are no part of it.
 */
final class Bewoordingen {
  private final Plaatsen inVan;
  private final Plaatsen inNaar;
  private final List<Regelverschil> verschillen = new ArrayList<>();

  private Bewoordingen(Plaatsen inVan, Plaatsen inNaar) {
    this.inVan = inVan;
    this.inNaar = inNaar;
  }

  /**
   * Criteria by code, then optional criteria by code, then precedence by code, then the criteria
   * that people weigh by code; the order of each kind follows on its rules.
   */
  static List<Regelverschil> tussen(Pakket van, Pakket naar) {
    Bewoordingen alle =
        new Bewoordingen(
            new Plaatsen(van.identiteit().versie()), new Plaatsen(naar.identiteit().versie()));
    for (Regelbewerking lijst : Regelbewerking.values()) {
      List<Paar<Criterium>> paren =
          lijst.lijst(naar.regels()).stream()
              .flatMap(
                  is ->
                      lijst.zoek(van.regels(), is.code()).stream().map(was -> new Paar<>(was, is)))
              .toList();
      paren.forEach(paar -> alle.criterium(lijst.naam() + " " + paar.is.code(), paar));
      alle.volgorde(lijst.naam(), paren, Criterium::regel);
    }
    var was = Voorrangsparen.van(van.regels());
    List<Paar<Voorrangsregel>> voorrang = paren(was, Voorrangsparen.van(naar.regels()));
    voorrang.forEach(alle::voorrang);
    alle.volgorde("voorrang", voorrang, Voorrangsregel::regel);
    List<Paar<Wegingsregel>> weging =
        paren(Wegingsverschillen.perCode(van), Wegingsverschillen.perCode(naar));
    weging.forEach(alle::weging);
    alle.volgorde("weging", weging, Wegingsregel::regel);
    return List.copyOf(alle.verschillen);
  }

  /** The same rule in both packs. */
  private record Paar<T>(T was, T is) {}

  private static <K, T> List<Paar<T>> paren(Map<K, T> van, Map<K, T> naar) {
    return naar.entrySet().stream()
        .flatMap(
            is ->
                Optional.ofNullable(van.get(is.getKey())).stream()
                    .map(was -> new Paar<>(was, is.getValue())))
        .toList();
  }

  private void criterium(String regel, Paar<Criterium> paar) {
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
  private void zinnen(String regel, Paar<Criterium> paar) {
    Map<Betekenis, Voorwaarde> was = perBetekenis(paar.was);
    Map<Betekenis, Voorwaarde> is = perBetekenis(paar.is);
    for (Map.Entry<Betekenis, Voorwaarde> nieuw : is.entrySet()) {
      Voorwaarde oud = was.get(nieuw.getKey());
      if (oud != null && !oud.zin().equals(nieuw.getValue().zin())) {
        meld(
            regel,
            "voorwaarde " + Woordverschil.wordt(oud.zin(), nieuw.getValue().zin()),
            inVan.van(paar.was, oud),
            inNaar.van(paar.is, nieuw.getValue()));
      }
    }
    if (Criteriumdeel.VOORWAARDEN.verschilt(paar.was, paar.is)) {
      return;
    }
    if (!was.keySet().equals(is.keySet())) {
      tekst(regel, "voorwaarden", paar, Bewoordingen::zinnen, Criterium::regel);
    } else if (!List.copyOf(was.keySet()).equals(List.copyOf(is.keySet()))) {
      meld(
          regel,
          "de voorwaarden staan in een andere volgorde",
          inVan.van(paar.was.regel()),
          inNaar.van(paar.is.regel()));
    }
  }

  private static Map<Betekenis, Voorwaarde> perBetekenis(Criterium criterium) {
    Map<Betekenis, Voorwaarde> zinnen = new LinkedHashMap<>();
    criterium.voorwaarden().forEach(zin -> zinnen.putIfAbsent(Betekenis.van(zin), zin));
    return zinnen;
  }

  private static String zinnen(Criterium criterium) {
    return criterium.voorwaarden().stream().map(Voorwaarde::zin).collect(Collectors.joining("; "));
  }

  private void voorrang(Paar<Voorrangsregel> paar) {
    String regel = "voorrang, " + paar.is.wijker() + " wijkt voor " + paar.is.voor();
    tekst(regel, "reden", paar, Voorrangsregel::reden, Voorrangsregel::regel);
    tekst(regel, "grondslag", paar, Voorrangsregel::grondslag, Voorrangsregel::regel);
    tekst(regel, "bron", paar, Voorrangsregel::bron, Voorrangsregel::regel);
    bestand(regel, paar, Voorrangsregel::regel);
  }

  private void weging(Paar<Wegingsregel> paar) {
    String regel = "weging " + paar.is.code();
    tekst(regel, "titel", paar, Wegingsregel::naam, Wegingsregel::regel);
    tekst(regel, "bron", paar, Wegingsregel::bron, Wegingsregel::regel);
    tekst(regel, "richting", paar, Wegingsregel::richting, Wegingsregel::regel);
    LetOp was = paar.was.letOp();
    LetOp is = paar.is.letOp();
    if (was != null && is != null) {
      tekst(regel, "let op", paar, ander -> letOp(ander), Wegingsregel::regel);
    }
    boolean zelfdeFeiten = Set.copyOf(paar.was.feiten()).equals(Set.copyOf(paar.is.feiten()));
    if (zelfdeFeiten && !paar.was.feiten().equals(paar.is.feiten())) {
      meld(
          regel,
          "de feiten staan in een andere volgorde",
          inVan.van(paar.was.regel()),
          inNaar.van(paar.is.regel()));
    }
    bestand(regel, paar, Wegingsregel::regel);
  }

  private static String letOp(Wegingsregel regel) {
    LetOp letOp = regel.letOp();
    return letOp == null ? "" : letOp.tekst();
  }

  private <T> void tekst(
      String regel,
      String wat,
      Paar<T> paar,
      Function<T, String> tekst,
      Function<T, Regelverwijzing> plaats) {
    String was = tekst.apply(paar.was);
    String is = tekst.apply(paar.is);
    if (!was.equals(is)) {
      meld(
          regel,
          wat + " " + Woordverschil.wordt(was, is),
          inVan.van(plaats.apply(paar.was)),
          inNaar.van(plaats.apply(paar.is)));
    }
  }

  private <T> void bestand(String regel, Paar<T> paar, Function<T, Regelverwijzing> plaats) {
    tekst(regel, "bestand", paar, deel -> plaats.apply(deel).bestand(), plaats);
  }

  /** The first rule that comes earlier than it did among the rules that both packs have. */
  private <T> void volgorde(
      String soort, List<Paar<T>> paren, Function<T, Regelverwijzing> plaats) {
    List<Paar<T>> was = gesorteerd(paren, paar -> plaats.apply(paar.was));
    List<Paar<T>> is = gesorteerd(paren, paar -> plaats.apply(paar.is));
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

  private static <T> List<Paar<T>> gesorteerd(
      List<Paar<T>> paren, Function<Paar<T>, Regelverwijzing> plaats) {
    return paren.stream()
        .sorted(
            Comparator.comparing((Paar<T> paar) -> plaats.apply(paar).bestand())
                .thenComparingInt(paar -> plaats.apply(paar).regelnummer()))
        .toList();
  }

  private void meld(String regel, String wat, Regelverwijzing was, Regelverwijzing is) {
    verschillen.add(new Regelverschil(Soort.BEWOORDING, regel, wat, was, is));
  }
}
