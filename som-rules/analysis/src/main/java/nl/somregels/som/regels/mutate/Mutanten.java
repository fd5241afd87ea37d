package nl.somregels.som.regels.mutate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.Regelverwijzing;
import nl.somregels.som.mutatie.Mutantsoort;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Regels;
import nl.somregels.som.regels.pack.model.Voorrangsregel;
import nl.somregels.som.regels.pack.rulefile.Voorrangscontrole;
import org.jspecify.annotations.Nullable;

/**
 * Every small change of the rules of a pack that can change what it decides. The changes are made
 * in the checked rules, never in text; what people weigh is shown and decides nothing, so it is
 * left alone.
 */
final class Mutanten {
  private final Regels regels;
  private final List<Regelmutant> mutanten = new ArrayList<>();

  private Mutanten(Regels regels) {
    this.regels = regels;
  }

  /** In a fixed order: criteria, options, precedence, each as the pack has them. */
  static List<Regelmutant> van(Regels regels) {
    Mutanten bron = new Mutanten(regels);
    for (int i = 0; i < regels.criteria().size(); i++) {
      bron.criterium(i);
    }
    for (int i = 0; i < regels.opties().size(); i++) {
      bron.optie(i);
    }
    for (int i = 0; i < regels.voorrang().size(); i++) {
      bron.voorrang(i);
    }
    return bron.mutanten;
  }

  private void criterium(int plaats) {
    Criterium criterium = regels.criteria().get(plaats);
    List<Criteriumwijziging> wijzigingen = new ArrayList<>(Voorwaardewijzigingen.van(criterium));
    Arrays.stream(Effect.values())
        .filter(effect -> effect != criterium.effect())
        .map(effect -> effect(criterium, effect))
        .forEach(wijzigingen::add);
    if (criterium.verplicht()) {
      wijzigingen.add(
          gevolg(
              Mutantsoort.VERPLICHT_WEG,
              criterium,
              "\"de reclassering is verplicht\" verviel",
              criterium.zonderVerplicht()));
    }
    for (Criteriumwijziging wijziging : wijzigingen) {
      Criterium anders = wijziging.criterium();
      meld(
          criterium,
          wijziging,
          anders == null ? null : regels.metCriteria(vervang(regels.criteria(), plaats, anders)));
    }
  }

  private void optie(int plaats) {
    Criterium optie = regels.opties().get(plaats);
    List<Criteriumwijziging> wijzigingen = new ArrayList<>(Voorwaardewijzigingen.van(optie));
    if (optie.eerst()) {
      wijzigingen.add(
          gevolg(Mutantsoort.EERST_WEG, optie, "\"eerst bekijken\" verviel", optie.zonderEerst()));
    }
    for (Criteriumwijziging wijziging : wijzigingen) {
      Criterium anders = wijziging.criterium();
      meld(
          optie,
          wijziging,
          anders == null ? null : regels.metOpties(vervang(regels.opties(), plaats, anders)));
    }
  }

  private void voorrang(int plaats) {
    Voorrangsregel regel = regels.voorrang().get(plaats);
    String zin = zin(regel);
    voorrang(
        Mutantsoort.VOORRANG_WEG, regel, zin + " verviel", regels.zonderVoorrang(regel).voorrang());
    Voorrangsregel omgekeerd =
        new Voorrangsregel(
            regel.voor(),
            regel.wijker(),
            regel.reden(),
            regel.grondslag(),
            regel.bron(),
            regel.regel());
    voorrang(
        Mutantsoort.VOORRANG_OMGEKEERD,
        regel,
        zin + " werd " + zin(omgekeerd),
        vervang(regels.voorrang(), plaats, omgekeerd));
  }

  private void voorrang(
      Mutantsoort soort, Voorrangsregel regel, String tekst, List<Voorrangsregel> voorrang) {
    String bezwaar = bezwaar(voorrang, regel.regel());
    mutanten.add(
        new Regelmutant(
            soort,
            regel.regel(),
            tekst,
            bezwaar.isEmpty() ? regels.metVoorrang(voorrang) : null,
            bezwaar));
  }

  /** What there is against the changed lines; of a circle of lines what it says of this one. */
  private String bezwaar(List<Voorrangsregel> voorrang, Regelverwijzing plaats) {
    List<Melding> bezwaren = Voorrangscontrole.bezwaren(voorrang, regels.criteria());
    return Stream.concat(
            bezwaren.stream()
                .filter(bezwaar -> bezwaar.plaats().equals(Optional.of(plaats.toString()))),
            bezwaren.stream())
        .findFirst()
        .map(Melding::tekst)
        .orElse("");
  }

  private void meld(Criterium criterium, Criteriumwijziging wijziging, @Nullable Regels anders) {
    mutanten.add(
        new Regelmutant(
            wijziging.soort(),
            new Regelverwijzing(criterium.regel().bestand(), wijziging.regelnummer()),
            "criterium " + criterium.code() + ": " + wijziging.tekst(),
            anders,
            wijziging.bezwaar()));
  }

  private static Criteriumwijziging effect(Criterium criterium, Effect effect) {
    return gevolg(
        Mutantsoort.EFFECT,
        criterium,
        "het effect " + criterium.effect() + " werd " + effect,
        criterium.metEffect(effect));
  }

  private static Criteriumwijziging gevolg(
      Mutantsoort soort, Criterium criterium, String tekst, Criterium anders) {
    return new Criteriumwijziging(soort, criterium.regel().regelnummer(), tekst, anders, "");
  }

  private static String zin(Voorrangsregel regel) {
    return "\"criterium " + regel.wijker() + " wijkt voor criterium " + regel.voor() + "\"";
  }

  private static <T> List<T> vervang(List<T> lijst, int plaats, T nieuw) {
    List<T> anders = new ArrayList<>(lijst);
    anders.set(plaats, nieuw);
    return anders;
  }
}
