package nl.somregels.som.regels.pack.rulefile;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.feiten.DidYouMean;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.VoorrangRule;

/** Whether the lines of precedence name known criteria, each once, and never run in a circle. */
public final class VoorrangCheck {
  private final MeldingCollector meldingen;

  VoorrangCheck(MeldingCollector meldingen) {
    this.meldingen = meldingen;
  }

  /**
   * What there is against these lines of precedence between criteria of a pack that loaded; empty
   * when a pack can have them.
   */
  public static List<Melding> bezwaren(List<VoorrangRule> voorrang, List<Criterium> criteria) {
    MeldingCollector meldingen = new MeldingCollector();
    new VoorrangCheck(meldingen)
        .controleer(
            voorrang,
            criteria.stream().map(Criterium::code).collect(Collectors.toUnmodifiableSet()));
    return meldingen.alle();
  }

  /** Whether each pair stands once and no pair of known criteria closes a circle. */
  void controleer(List<VoorrangRule> voorrang, Set<CriteriumCode> criteria) {
    Map<String, RegelLocation> paren = new HashMap<>();
    for (VoorrangRule regel : voorrang) {
      RegelLocation eerder = paren.putIfAbsent(regel.wijker() + ">" + regel.voor(), regel.regel());
      if (eerder != null) {
        fout(
            MeldingCode.DUBBELE_VOORRANG,
            regel,
            "criterium %s wijkt ook bij %s al voor %s."
                .formatted(regel.wijker(), eerder, regel.voor()),
            "Haal een van de twee regels weg.");
      }
    }
    kringen(
        voorrang.stream()
            .filter(regel -> criteria.containsAll(List.of(regel.wijker(), regel.voor())))
            .toList());
  }

  /** Whether the lines name criteria; {@code alle} are the codes of options and weighing too. */
  void bestaan(List<VoorrangRule> voorrang, Set<CriteriumCode> criteria, Set<CriteriumCode> alle) {
    for (VoorrangRule regel : voorrang) {
      List.of(regel.wijker(), regel.voor()).stream()
          .filter(code -> !criteria.contains(code))
          .forEach(code -> onbekend(regel, code, criteria, alle.contains(code)));
    }
  }

  private void onbekend(
      VoorrangRule regel, CriteriumCode code, Set<CriteriumCode> criteria, boolean zonderEffect) {
    List<String> codes = criteria.stream().map(CriteriumCode::code).toList();
    fout(
        MeldingCode.VOORRANG_ONBEKEND,
        regel,
        zonderEffect
            ? "criterium " + code + " heeft geen effect en doet niet mee aan de voorrang."
            : "criterium " + code + " bestaat niet in dit pakket.",
        DidYouMean.voor(code.code(), zonderEffect ? List.of() : codes)
            .map(naam -> "Bedoelde u " + naam + "?")
            .orElse(
                codes.isEmpty()
                    ? "Zet eerst de criteria in een regelbestand, zoals criteria.dslr."
                    : "Voorrang kan tussen: " + String.join(", ", codes) + "."));
  }

  /** A line is part of a circle when its winner yields, perhaps through others, to its yielder. */
  private void kringen(List<VoorrangRule> voorrang) {
    Map<CriteriumCode, Set<CriteriumCode>> wijktVoor = new HashMap<>();
    voorrang.forEach(
        regel ->
            wijktVoor
                .computeIfAbsent(regel.wijker(), code -> new LinkedHashSet<>())
                .add(regel.voor()));
    Map<CriteriumCode, Set<CriteriumCode>> bereikbaar = new HashMap<>();
    for (VoorrangRule regel : voorrang) {
      if (bereikbaar
          .computeIfAbsent(regel.voor(), voor -> bereikbaar(voor, wijktVoor))
          .contains(regel.wijker())) {
        fout(
            MeldingCode.VOORRANG_IN_KRING,
            regel,
            regel.wijker().equals(regel.voor())
                ? "criterium " + regel.wijker() + " wijkt hier voor zichzelf."
                : "criterium %s wijkt voor %s, en %s wijkt, rechtstreeks of via andere, weer voor %s."
                    .formatted(regel.wijker(), regel.voor(), regel.voor(), regel.wijker()),
            "Haal een van de regels van deze kring weg.");
      }
    }
  }

  private static Set<CriteriumCode> bereikbaar(
      CriteriumCode van, Map<CriteriumCode, Set<CriteriumCode>> wijktVoor) {
    Set<CriteriumCode> gezien = new LinkedHashSet<>(Set.of(van));
    List<CriteriumCode> rand = List.of(van);
    while (!rand.isEmpty()) {
      rand =
          rand.stream()
              .flatMap(code -> wijktVoor.getOrDefault(code, Set.of()).stream())
              .filter(gezien::add)
              .toList();
    }
    return gezien;
  }

  private void fout(MeldingCode code, VoorrangRule regel, String tekst, String suggestie) {
    meldingen.fout(code, regel.regel().bestand(), regel.regel().regelnummer(), tekst, suggestie);
  }
}
