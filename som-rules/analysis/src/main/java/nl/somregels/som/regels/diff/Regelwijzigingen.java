package nl.somregels.som.regels.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Regels;
import nl.somregels.som.regels.pack.model.Voorrangsregel;
import nl.somregels.som.vergelijking.Regelverschil;
import nl.somregels.som.vergelijking.Regelverschil.Soort;

/**
 * What the rules of two packs decide differently, change by change. All that differs in the
 * conditions of one criterion is one change; so is each other part of it that decides, and each
 * line of precedence.
 */
final class Regelwijzigingen {
  private final Regels van;
  private final Regels naar;
  private final Plaatsen inVan;
  private final Plaatsen inNaar;
  private final List<Wijziging> wijzigingen = new ArrayList<>();

  private Regelwijzigingen(Pakket van, Pakket naar) {
    this.van = van.regels();
    this.naar = naar.regels();
    this.inVan = new Plaatsen(van.identiteit().versie());
    this.inNaar = new Plaatsen(naar.identiteit().versie());
  }

  /** Criteria by code, then optional criteria by code, then precedence by code. */
  static List<Wijziging> tussen(Pakket van, Pakket naar) {
    Regelwijzigingen alle = new Regelwijzigingen(van, naar);
    for (Regelbewerking lijst : Regelbewerking.values()) {
      alle.criteria(lijst);
    }
    alle.voorrang();
    return List.copyOf(alle.wijzigingen);
  }

  private void criteria(Regelbewerking lijst) {
    TreeSet<CriteriumCode> codes = new TreeSet<>();
    Stream.concat(lijst.lijst(van).stream(), lijst.lijst(naar).stream())
        .map(Criterium::code)
        .forEach(codes::add);
    for (CriteriumCode code : codes) {
      Optional<Criterium> was = lijst.zoek(van, code);
      Optional<Criterium> is = lijst.zoek(naar, code);
      if (was.isEmpty()) {
        erbij(lijst, is.orElseThrow());
      } else if (is.isEmpty()) {
        eraf(lijst, was.get());
      } else {
        delen(lijst, was.get(), is.get());
      }
    }
  }

  private void erbij(Regelbewerking lijst, Criterium nieuw) {
    wijzigingen.add(
        new Wijziging(
            nieuw.code(),
            List.of(
                new Regelverschil(
                    Soort.ERBIJ,
                    lijst.naam() + " " + nieuw.code(),
                    "erbij, " + Woordverschil.citaat(nieuw.naam()) + effect(lijst, nieuw),
                    null,
                    inNaar.van(nieuw.regel()))),
            lijst.zonder(nieuw.code()),
            lijst.erbij(nieuw, naar)));
  }

  private void eraf(Regelbewerking lijst, Criterium oud) {
    wijzigingen.add(
        new Wijziging(
            oud.code(),
            List.of(
                new Regelverschil(
                    Soort.ERAF,
                    lijst.naam() + " " + oud.code(),
                    "eraf, " + Woordverschil.citaat(oud.naam()) + effect(lijst, oud),
                    inVan.van(oud.regel()),
                    null)),
            lijst.erbij(oud, van),
            lijst.zonder(oud.code())));
  }

  private static String effect(Regelbewerking lijst, Criterium criterium) {
    return lijst == Regelbewerking.OPTIES ? "" : " met effect " + criterium.effect();
  }

  private void delen(Regelbewerking lijst, Criterium was, Criterium is) {
    for (Criteriumdeel deel : Criteriumdeel.values()) {
      if (deel.verschilt(was, is)) {
        wijzigingen.add(
            new Wijziging(
                is.code(),
                verschillen(lijst.naam() + " " + is.code(), deel, was, is),
                lijst.vervang(deel.neemOver(is, was)),
                lijst.vervang(deel.neemOver(was, is))));
      }
    }
  }

  private List<Regelverschil> verschillen(
      String regel, Criteriumdeel deel, Criterium was, Criterium is) {
    return switch (deel) {
      case VOORWAARDEN -> new Voorwaardeverschillen(regel, was, inVan, is, inNaar).alle();
      case EFFECT -> anders(regel, "effect " + was.effect() + " wordt " + is.effect(), was, is);
      case VERPLICHT ->
          anders(
              regel,
              is.verplicht()
                  ? "de reclassering is nu verplicht"
                  : "de reclassering is niet meer verplicht",
              was,
              is);
      case EERST ->
          anders(regel, is.eerst() ? "nu eerst bekijken" : "niet meer eerst bekijken", was, is);
    };
  }

  private List<Regelverschil> anders(String regel, String wat, Criterium was, Criterium is) {
    return List.of(
        new Regelverschil(
            Soort.ANDERS, regel, wat, inVan.van(was.regel()), inNaar.van(is.regel())));
  }

  private void voorrang() {
    for (Voorrangsregel regel : alleenIn(naar, van)) {
      wijzigingen.add(
          new Wijziging(
              regel.wijker(),
              List.of(
                  new Regelverschil(
                      Soort.ERBIJ,
                      "voorrang",
                      regel.wijker() + " wijkt nu voor " + regel.voor(),
                      null,
                      inNaar.van(regel.regel()))),
              Regelbewerking.zonderRegel(regel),
              Regelbewerking.metRegel(regel)));
    }
    for (Voorrangsregel regel : alleenIn(van, naar)) {
      wijzigingen.add(
          new Wijziging(
              regel.wijker(),
              List.of(
                  new Regelverschil(
                      Soort.ERAF,
                      "voorrang",
                      regel.wijker() + " wijkt niet meer voor " + regel.voor(),
                      inVan.van(regel.regel()),
                      null)),
              Regelbewerking.metRegel(regel),
              Regelbewerking.zonderRegel(regel)));
    }
  }

  private static List<Voorrangsregel> alleenIn(Regels regels, Regels andere) {
    return Voorrangsparen.van(regels).entrySet().stream()
        .filter(paar -> !Voorrangsparen.van(andere).containsKey(paar.getKey()))
        .map(paar -> paar.getValue())
        .toList();
  }
}
