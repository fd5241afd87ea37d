package nl.somregels.som.regels.verify.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.PackModel;
import nl.somregels.som.regels.profile.count.ProfileState;
import nl.somregels.som.regels.profile.space.ReferenceConditions;
import nl.somregels.som.regels.render.DutchNumbers;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.Truth;

/**
 * Holds production Drools against {@link ReferenceConditions}. Each condition is asked in every
 * class of the bundle of facts it reads, from nothing known to everything: other facts cannot
 * change it. Outcomes are compared for every way in which the criteria can be settled together.
 */
public final class ReferenceAgreement {
  private final ProofSpace ruimte;
  private final RuleSet naslag;
  private final List<Melding> meldingen = new ArrayList<>();

  private ReferenceAgreement(ProofSpace ruimte, RuleSet naslag) {
    this.ruimte = ruimte;
    this.naslag = naslag;
  }

  /** What disagrees, and a Dutch line of what was compared. */
  public static CheckResult bewijs(ProofSpace ruimte) {
    return bewijs(ruimte, ruimte.regels());
  }

  /**
   * The same with the outcomes of other rules.
   *
   * @param naslag the same criteria, as the second reading knows them
   */
  static CheckResult bewijs(ProofSpace ruimte, RuleSet naslag) {
    ReferenceAgreement bewijs = new ReferenceAgreement(ruimte, naslag);
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
                DutchNumbers.duizendtallen(klassen),
                DutchNumbers.duizendtallen(ruimte.gedeeltelijk().size()),
                bewijs.meldingen.isEmpty() ? "hetzelfde" : "NIET hetzelfde")));
  }

  private int voorwaarden() {
    List<Expression> voorwaarden = ruimte.ruimte().voorwaarden();
    List<FieldValues> beelden = ruimte.beelden();
    Truth[][] productie = ruimte.ruimte().sessie().evaluate(beelden);
    Set<String> afwijkend = new LinkedHashSet<>();
    for (int b = 0; b < productie.length; b++) {
      for (int v = 0; v < voorwaarden.size(); v++) {
        Truth naslag = ReferenceConditions.waarheid(voorwaarden.get(v), beelden.get(b));
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
    PackModel model = ruimte.model();
    for (JointState stand : ruimte.gedeeltelijk()) {
      ProfileState links = stand.links();
      Set<CriteriumCode> geldend = codes(model.vanToepassing(links));
      if (model.uitkomst(links).prioriteit()
          != ReferenceConditions.prioriteit(
              naslag, geldend, codes(links.open()), links.faseBekend())) {
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
