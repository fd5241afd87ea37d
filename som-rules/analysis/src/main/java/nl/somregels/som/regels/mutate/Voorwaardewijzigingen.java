package nl.somregels.som.regels.mutate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.somregels.som.mutatie.Mutantsoort;
import nl.somregels.som.regels.pack.language.Zinvariant;
import nl.somregels.som.regels.pack.language.Zinvarianten;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Expressie.Een;
import nl.somregels.som.regels.pack.model.Expressie.Samen;
import nl.somregels.som.regels.pack.model.Veld;
import nl.somregels.som.regels.pack.model.Voorwaarde;

/**
 * Every small change of the conditions of a criterion: each value of the sentence, each part of it
 * taken away, its opposite, and the whole condition taken away. Changes that come to the same
 * expression count once.
 */
final class Voorwaardewijzigingen {
  private final Criterium criterium;
  private final List<Criteriumwijziging> wijzigingen = new ArrayList<>();

  private Voorwaardewijzigingen(Criterium criterium) {
    this.criterium = criterium;
  }

  /** By condition, in the order of the file. */
  static List<Criteriumwijziging> van(Criterium criterium) {
    Voorwaardewijzigingen bron = new Voorwaardewijzigingen(criterium);
    for (int i = 0; i < criterium.voorwaarden().size(); i++) {
      bron.voorwaarde(i);
    }
    return bron.wijzigingen;
  }

  private void voorwaarde(int plaats) {
    Voorwaarde oud = criterium.voorwaarden().get(plaats);
    Set<Expressie> gehad = new HashSet<>(Set.of(plat(oud.expressie())));
    for (Zinvariant variant : Zinvarianten.van(oud)) {
      Voorwaarde nieuw = variant.voorwaarde();
      String tekst = zin(oud) + " werd \"" + variant.zin() + "\"";
      if (nieuw == null) {
        onmogelijk(soort(variant, oud), oud, tekst, variant.bezwaar());
      } else if (gehad.add(plat(nieuw.expressie()))) {
        wijzig(soort(variant, oud), plaats, tekst, nieuw.expressie());
      }
    }
    for (Expressie deel : delen(oud.expressie())) {
      Expressie nieuw = zonder(oud.expressie(), deel);
      if (gehad.add(plat(nieuw))) {
        String tekst = zin(oud) + " verloor het deel \"" + Deelzin.van(deel) + "\"";
        wijzig(Mutantsoort.DEEL_WEG, plaats, tekst, nieuw);
      }
    }
    Expressie tegendeel = oud.expressie().tegendeel();
    if (gehad.add(plat(tegendeel))) {
      wijzig(Mutantsoort.VOORWAARDE_OMGEKEERD, plaats, zin(oud) + " werd omgekeerd", tegendeel);
    }
    weg(plaats, oud);
  }

  private void weg(int plaats, Voorwaarde oud) {
    String tekst = zin(oud) + " verviel";
    if (criterium.voorwaarden().size() == 1) {
      onmogelijk(
          Mutantsoort.VOORWAARDE_WEG, oud, tekst, "een criterium heeft minstens een voorwaarde");
      return;
    }
    wijzigingen.add(
        new Criteriumwijziging(
            Mutantsoort.VOORWAARDE_WEG,
            oud.regelnummer(),
            tekst,
            criterium.zonderVoorwaarde(plaats),
            ""));
  }

  private void wijzig(Mutantsoort soort, int plaats, String tekst, Expressie nieuw) {
    List<Voorwaarde> anders = new ArrayList<>(criterium.voorwaarden());
    Voorwaarde oud = anders.get(plaats);
    anders.set(plaats, new Voorwaarde(oud.zin(), oud.regelnummer(), nieuw));
    wijzigingen.add(
        new Criteriumwijziging(
            soort, oud.regelnummer(), tekst, criterium.metVoorwaarden(anders), ""));
  }

  private void onmogelijk(Mutantsoort soort, Voorwaarde oud, String tekst, String bezwaar) {
    wijzigingen.add(new Criteriumwijziging(soort, oud.regelnummer(), tekst, null, bezwaar));
  }

  private static Mutantsoort soort(Zinvariant variant, Voorwaarde oud) {
    if (variant.soort() == Zinvariant.Soort.GETAL) {
      return Mutantsoort.DREMPEL;
    }
    return oud.expressie().velden().contains(Veld.FASE) ? Mutantsoort.FASE : Mutantsoort.WAARDE;
  }

  private static String zin(Voorwaarde voorwaarde) {
    return "\"" + voorwaarde.zin() + "\"";
  }

  private static List<Expressie> delen(Expressie expressie) {
    if (expressie instanceof Samen samen) {
      return samen.delen();
    }
    return expressie instanceof Een een ? een.delen() : List.of();
  }

  private static Expressie zonder(Expressie expressie, Expressie weg) {
    List<Expressie> over = new ArrayList<>(delen(expressie));
    over.remove(weg);
    return expressie instanceof Samen ? new Samen(over) : new Een(over);
  }

  /** The same meaning with single parts taken out of their list and equal parts once. */
  private static Expressie plat(Expressie expressie) {
    List<Expressie> delen =
        delen(expressie).stream().map(Voorwaardewijzigingen::plat).distinct().toList();
    if (delen.isEmpty()) {
      return expressie;
    }
    if (delen.size() == 1) {
      return delen.get(0);
    }
    return expressie instanceof Samen ? new Samen(delen) : new Een(delen);
  }
}
