package nl.somregels.som.regels.verify.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Regels;
import nl.somregels.som.regels.profile.count.Paarstand;
import nl.somregels.som.regels.profile.count.Profielmodel;
import nl.somregels.som.regels.profile.count.Profielstand;
import nl.somregels.som.regels.profile.space.Naslag;
import nl.somregels.som.regels.render.Getalnotatie;
import nl.somregels.som.regels.session.Feitenbeeld;
import nl.somregels.som.regels.session.Waarheid;

/**
 * Holds production Drools against {@link Naslag}. Each condition is asked in every class of the
 * bundle of facts it reads, from nothing known to everything: other facts cannot change it.
 * Outcomes are compared for every way in which the criteria can be settled together.
 */
public final class Overeenstemming {
  private final Bewijsruimte ruimte;
  private final Regels naslag;
  private final List<Melding> meldingen = new ArrayList<>();

  private Overeenstemming(Bewijsruimte ruimte, Regels naslag) {
    this.ruimte = ruimte;
    this.naslag = naslag;
  }

  /** What disagrees, and a Dutch line of what was compared. */
  public static CheckResult bewijs(Bewijsruimte ruimte) {
    return bewijs(ruimte, ruimte.regels());
  }

  /**
   * The same with the outcomes of other rules.
   *
   * @param naslag the same criteria, as the second reading knows them
   */
  static CheckResult bewijs(Bewijsruimte ruimte, Regels naslag) {
    Overeenstemming bewijs = new Overeenstemming(ruimte, naslag);
    int klassen = bewijs.voorwaarden();
    bewijs.uitkomsten();
    String regel =
        "Overeenstemming: %s voorwaarden in %s klassen en %s combinaties van criteria;"
            + " Drools en de naslag geven %s.";
    return new CheckResult(
        bewijs.meldingen,
        List.of(
            regel.formatted(
                ruimte.ruimte().voorwaarden().size(),
                Getalnotatie.duizendtallen(klassen),
                Getalnotatie.duizendtallen(ruimte.gedeeltelijk().size()),
                bewijs.meldingen.isEmpty() ? "hetzelfde" : "NIET hetzelfde")));
  }

  private int voorwaarden() {
    List<Expressie> voorwaarden = ruimte.ruimte().voorwaarden();
    List<Feitenbeeld> beelden = ruimte.beelden();
    Waarheid[][] productie = ruimte.ruimte().sessie().evaluate(beelden);
    Set<String> afwijkend = new LinkedHashSet<>();
    for (int b = 0; b < productie.length; b++) {
      for (int v = 0; v < voorwaarden.size(); v++) {
        Waarheid naslag = Naslag.waarheid(voorwaarden.get(v), beelden.get(b));
        if (productie[b][v] != naslag) {
          afwijkend.add(ruimte.zin(voorwaarden.get(v)));
        }
      }
    }
    for (String zin : afwijkend) {
      meld(
          MeldingCode.VOORWAARDE_ONEENS,
          "Drools beoordeelt \"%s\" anders dan de naslag.".formatted(zin));
    }
    return productie.length;
  }

  private void uitkomsten() {
    Profielmodel model = ruimte.model();
    for (Paarstand stand : ruimte.gedeeltelijk()) {
      Profielstand links = stand.links();
      Set<CriteriumCode> geldend = codes(model.vanToepassing(links));
      if (model.uitkomst(links).prioriteit()
          != Naslag.prioriteit(naslag, geldend, codes(links.open()), links.faseBekend())) {
        meld(
            MeldingCode.UITKOMST_ONEENS,
            "De naslag geeft een andere uitkomst als deze criteria gelden: " + geldend + ".");
        return;
      }
    }
  }

  private Set<CriteriumCode> codes(long bits) {
    Set<CriteriumCode> codes = new LinkedHashSet<>();
    List<Criterium> criteria = ruimte.regels().criteria();
    for (int i = 0; i < criteria.size(); i++) {
      if ((bits & 1L << i) != 0) {
        codes.add(criteria.get(i).code());
      }
    }
    return codes;
  }

  private void meld(MeldingCode code, String tekst) {
    meldingen.add(
        Melding.of(
            code,
            "",
            0,
            tekst,
            "Dit ligt niet aan het pakket: meld het bij de beheerder van SOM."));
  }
}
