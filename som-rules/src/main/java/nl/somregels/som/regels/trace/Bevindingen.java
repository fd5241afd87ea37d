package nl.somregels.som.regels.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.GelezenFeit;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.regels.decide.Criteriamodel;
import nl.somregels.som.regels.decide.FeitSet;
import nl.somregels.som.regels.decide.Feitinvloed;
import nl.somregels.som.regels.pack.Criterium;
import nl.somregels.som.regels.pack.Veld;
import nl.somregels.som.regels.pack.Voorrangsregel;
import nl.somregels.som.regels.pack.Voorwaarde;
import nl.somregels.som.regels.session.Feitenbeeld;
import nl.somregels.som.regels.session.Waarheid;

/** Writes down what each criterion finds in one case, with everything that led to it. */
public final class Bevindingen {
  private final Criteriamodel model;
  private final List<Voorrangsregel> voorrang;
  private final Waarheid[] waarheden;
  private final Feitenlezing lezing;
  private final Feitinvloed invloed;
  private final Uitleg uitleg;

  /**
   * For one case.
   *
   * @param waarheden the truth of each condition of the model
   */
  public Bevindingen(
      Criteriamodel model,
      List<Voorrangsregel> voorrang,
      Gedetineerde feiten,
      Feitenbeeld beeld,
      Waarheid[] waarheden) {
    this.model = model;
    this.voorrang = voorrang;
    this.waarheden = waarheden.clone();
    this.lezing = new Feitenlezing(feiten, beeld);
    this.invloed = new Feitinvloed(FeitSet.bekend(feiten));
    this.uitleg = new Uitleg(feiten, lezing);
  }

  /** The finding of a criterion that yields to these others. */
  public Bevinding schrijf(Criterium criterium, Status status, List<CriteriumCode> wijktVoor) {
    Map<Voorwaarde, Waarheid> perVoorwaarde = perVoorwaarde(criterium);
    List<String> ontbrekend = ontbrekend(perVoorwaarde);
    return new Bevinding(
        criterium.code(),
        criterium.naam(),
        status,
        criterium.effect(),
        criterium.verplicht(),
        wijktVoor,
        gelezen(criterium),
        ontbrekend,
        uitleg.schrijf(
            criterium, status, perVoorwaarde, redenen(criterium.code(), wijktVoor), ontbrekend),
        criterium.bron(),
        criterium.regel());
  }

  private Map<Voorwaarde, Waarheid> perVoorwaarde(Criterium criterium) {
    Map<Voorwaarde, Waarheid> perVoorwaarde = new LinkedHashMap<>();
    int[] plaatsen = model.voorwaardenVan(criterium);
    for (int i = 0; i < plaatsen.length; i++) {
      perVoorwaarde.put(criterium.voorwaarden().get(i), waarheden[plaatsen[i]]);
    }
    return perVoorwaarde;
  }

  private List<GelezenFeit> gelezen(Criterium criterium) {
    Set<Veld> velden = new LinkedHashSet<>();
    criterium.voorwaarden().forEach(voorwaarde -> velden.addAll(voorwaarde.expressie().velden()));
    List<GelezenFeit> gelezen = new ArrayList<>();
    velden.forEach(veld -> lezing.veld(veld).ifPresent(gelezen::add));
    return gelezen;
  }

  private List<String> ontbrekend(Map<Voorwaarde, Waarheid> perVoorwaarde) {
    Set<Feit> ontbrekend = new TreeSet<>();
    perVoorwaarde.forEach(
        (voorwaarde, waarheid) -> {
          if (waarheid == Waarheid.ONBEKEND) {
            voorwaarde
                .expressie()
                .velden()
                .forEach(veld -> ontbrekend.addAll(invloed.ontbrekend(veld).feiten()));
          }
        });
    return ontbrekend.stream().map(Feit::naam).toList();
  }

  /** In the order of the codes, so that the order of the file does not show. */
  private Map<CriteriumCode, String> redenen(CriteriumCode wijker, List<CriteriumCode> wijktVoor) {
    Map<CriteriumCode, String> redenen = new LinkedHashMap<>();
    for (CriteriumCode voor : wijktVoor) {
      for (Voorrangsregel regel : voorrang) {
        if (regel.wijker().equals(wijker) && regel.voor().equals(voor)) {
          redenen.put(voor, regel.reden());
        }
      }
    }
    return redenen;
  }
}
