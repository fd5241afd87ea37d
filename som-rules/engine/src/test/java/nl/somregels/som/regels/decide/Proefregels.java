package nl.somregels.som.regels.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.Regelverwijzing;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Expressie.Gelijk;
import nl.somregels.som.regels.pack.model.Regels;
import nl.somregels.som.regels.pack.model.Veld;
import nl.somregels.som.regels.pack.model.Voorrangsregel;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.session.Voorwaardensessie;

/** A few criteria made up for a test, with who yields to whom. */
public final class Proefregels {
  public static final Expressie VERBLIJF = new Gelijk(Veld.VERBLIJFSSTATUS, "NEE");
  public static final Expressie TOEZICHT = new Gelijk(Veld.TOEZICHT_NA_DETENTIE, "JA");
  public static final Expressie NA_VONNIS = new Gelijk(Veld.FASE, "NA_VONNIS");
  public static final Expressie PREVENTIEF = new Gelijk(Veld.FASE, "PREVENTIEF");

  private static final Regelverwijzing HIER = new Regelverwijzing("criteria.dslr", 1);

  private final List<Criterium> criteria = new ArrayList<>();
  private final List<Criterium> opties = new ArrayList<>();
  private final List<Voorrangsregel> voorrang = new ArrayList<>();

  /** One more criterion, with all of these conditions. */
  public Proefregels met(String code, Effect effect, Expressie... voorwaarden) {
    criteria.add(criterium(code, effect, voorwaarden));
    return this;
  }

  /** One more optional criterion. */
  public Proefregels optie(String code, Expressie... voorwaarden) {
    opties.add(criterium(code, Effect.WEGING, voorwaarden));
    return this;
  }

  /** The first yields to the second. */
  public Proefregels wijkt(String wijker, String voor) {
    voorrang.add(
        new Voorrangsregel(
            new CriteriumCode(wijker), new CriteriumCode(voor), "reden", "T", "bron", HIER));
    return this;
  }

  /** The criteria ordered by code; each condition reads as its expression. */
  public Regels regels() {
    criteria.sort(Comparator.comparing(Criterium::code));
    return new Regels(criteria, voorrang, List.of(), opties);
  }

  Criteriamodel model() {
    return new Criteriamodel(regels());
  }

  /** Their space, with the truths that Drools gives. */
  Uitkomstruimte ruimte() {
    Criteriamodel model = model();
    return new Uitkomstruimte(model, Voorwaardensessie.of(model.voorwaarden()));
  }

  private static Criterium criterium(String code, Effect effect, Expressie... voorwaarden) {
    List<Voorwaarde> lijst = new ArrayList<>();
    for (Expressie voorwaarde : voorwaarden) {
      lijst.add(new Voorwaarde(zin(voorwaarde), lijst.size() + 1, voorwaarde));
    }
    return new Criterium(
        new CriteriumCode(code), code, "", "", "ja", "", "", lijst, effect, false, false, HIER);
  }

  private static String zin(Expressie voorwaarde) {
    return voorwaarde instanceof Gelijk gelijk
        ? gelijk.veld().naam() + " is " + gelijk.woord()
        : voorwaarde.toString();
  }
}
