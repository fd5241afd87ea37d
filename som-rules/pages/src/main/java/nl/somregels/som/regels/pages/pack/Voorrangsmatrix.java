package nl.somregels.som.regels.pages.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Regels;
import nl.somregels.som.regels.pack.model.Voorrangsregel;
import nl.somregels.som.regels.pages.html.Woorden;
import org.jspecify.annotations.Nullable;

/**
 * Precedence as a square: a row yields to a column where a mark stands.
 *
 * @param rijen one per criterion, ordered by code; the columns have the same order
 * @param redenen every reason once, in the order of the files
 */
record Voorrangsmatrix(List<Rij> rijen, List<Reden> redenen) {

  /** What a criterion yields to. */
  record Rij(Criterium criterium, List<Cel> cellen) {}

  /** Whether a row yields to a column; {@code zelf} on the diagonal. */
  record Cel(CriteriumCode kolom, boolean zelf, @Nullable Reden reden) {}

  /** Lines that share a winner, a reason, a ground and a source. */
  record Reden(int nummer, List<Voorrangsregel> regels) {
    private Voorrangsregel eerste() {
      return regels.get(0);
    }

    CriteriumCode voor() {
      return eerste().voor();
    }

    String wijkers() {
      return Woorden.opsomming(regels.stream().map(regel -> regel.wijker().code()).toList());
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
      return Woorden.klasse(grondslag());
    }

    String grondslagwoorden() {
      return Woorden.grondslag(grondslag());
    }

    String bron() {
      return eerste().bron();
    }

    String bestand() {
      return eerste().regel().bestand();
    }

    String regelnummers() {
      return Woorden.opsomming(
          regels.stream().map(regel -> String.valueOf(regel.regel().regelnummer())).toList());
    }
  }

  private record Groep(
      CriteriumCode voor, String reden, String grondslag, String bron, String bestand) {
    static Groep of(Voorrangsregel regel) {
      return new Groep(
          regel.voor(), regel.reden(), regel.grondslag(), regel.bron(), regel.regel().bestand());
    }
  }

  static Voorrangsmatrix of(Regels regels) {
    Map<Groep, List<Voorrangsregel>> groepen = new LinkedHashMap<>();
    regels
        .voorrang()
        .forEach(
            regel ->
                groepen.computeIfAbsent(Groep.of(regel), groep -> new ArrayList<>()).add(regel));
    List<Reden> redenen = new ArrayList<>();
    groepen.values().forEach(groep -> redenen.add(new Reden(redenen.size() + 1, groep)));
    return new Voorrangsmatrix(
        regels.criteria().stream().map(rij -> rij(rij, regels.criteria(), redenen)).toList(),
        redenen);
  }

  private static Rij rij(Criterium rij, List<Criterium> kolommen, List<Reden> redenen) {
    return new Rij(
        rij,
        kolommen.stream()
            .map(Criterium::code)
            .map(
                kolom ->
                    new Cel(kolom, kolom.equals(rij.code()), reden(rij.code(), kolom, redenen)))
            .toList());
  }

  private static @Nullable Reden reden(
      CriteriumCode wijker, CriteriumCode voor, List<Reden> redenen) {
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
