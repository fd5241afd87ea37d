package nl.somregels.som.regels.pack;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.feiten.Suggestie;

/** Whether the lines of precedence name known criteria, each once, and never run in a circle. */
final class Voorrangscontrole {
  private final Meldingen meldingen;

  Voorrangscontrole(Meldingen meldingen) {
    this.meldingen = meldingen;
  }

  void controleer(Regels regels) {
    Set<CriteriumCode> codes =
        regels.criteria().stream()
            .map(Criterium::code)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> paren = new HashSet<>();
    for (Voorrangsregel regel : regels.voorrang()) {
      List.of(regel.wijker(), regel.voor()).stream()
          .filter(code -> !codes.contains(code))
          .forEach(code -> onbekend(regel, code, codes));
      if (!paren.add(regel.wijker() + ">" + regel.voor())) {
        fout(
            "dubbele-voorrang",
            regel,
            "criterium %s wijkt hier voor de tweede keer voor %s."
                .formatted(regel.wijker(), regel.voor()),
            "Haal een van de twee regels weg.");
      }
    }
    kringen(regels);
  }

  private void onbekend(Voorrangsregel regel, CriteriumCode code, Set<CriteriumCode> codes) {
    fout(
        "voorrang-onbekend",
        regel,
        "criterium " + code + " bestaat niet in dit pakket.",
        Suggestie.voor(code.code(), codes.stream().map(CriteriumCode::code).toList())
            .map(naam -> "Bedoelde u " + naam + "?")
            .orElse(
                "Er zijn: "
                    + codes.stream().map(CriteriumCode::code).collect(Collectors.joining(", "))
                    + "."));
  }

  /** A line is part of a circle when its winner yields, perhaps through others, to its yielder. */
  private void kringen(Regels regels) {
    Map<CriteriumCode, Set<CriteriumCode>> wijktVoor = new LinkedHashMap<>();
    regels
        .voorrang()
        .forEach(
            regel ->
                wijktVoor
                    .computeIfAbsent(regel.wijker(), code -> new LinkedHashSet<>())
                    .add(regel.voor()));
    for (Voorrangsregel regel : regels.voorrang()) {
      if (bereikbaar(regel.voor(), wijktVoor).contains(regel.wijker())) {
        fout(
            "voorrang-in-kring",
            regel,
            "criterium %s wijkt voor %s, en %s langs een andere weg weer voor %s."
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

  private void fout(String code, Voorrangsregel regel, String tekst, String suggestie) {
    meldingen.fout(code, regel.regel().bestand(), regel.regel().regelnummer(), tekst, suggestie);
  }
}
