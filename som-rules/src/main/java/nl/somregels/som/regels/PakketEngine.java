package nl.somregels.som.regels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.somregels.som.SomEngine;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Feitcontrole;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.Invoerfout;
import nl.somregels.som.feiten.OngeldigeInvoerException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.OngeldigPakketException;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Receipt;
import nl.somregels.som.regels.decide.Criteriamodel;
import nl.somregels.som.regels.decide.FeitSet;
import nl.somregels.som.regels.decide.OntbrekendeFeiten;
import nl.somregels.som.regels.decide.Uitkomst;
import nl.somregels.som.regels.decide.Uitkomstruimte;
import nl.somregels.som.regels.intake.CanoniekeInvoer;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.session.Feitenbeeld;
import nl.somregels.som.regels.session.Feitenlifter;
import nl.somregels.som.regels.session.Voorwaardensessie;
import nl.somregels.som.regels.session.Waarheid;
import nl.somregels.som.regels.trace.*;
import nl.somregels.som.regels.trace.Bevindingen;
import nl.somregels.som.regels.trace.Wegingsoverzicht;

/** One pack, compiled: sends each case once along the stages, from facts to prioritering. */
final class PakketEngine implements SomEngine {
  private final Pakket pakket;
  private final Criteriamodel model;
  private final Voorwaardensessie sessie;
  private final Uitkomstruimte ruimte;
  private final OntbrekendeFeiten ontbrekend;
  private final Bevindingen bevindingen;
  private final Wegingsoverzicht weging;

  /**
   * Compiles a pack.
   *
   * @throws OngeldigPakketException when its rules are too many or too entangled to run
   */
  PakketEngine(Pakket pakket, Voorwaardensessie.Jit jit) {
    this.pakket = pakket;
    try {
      this.model = new Criteriamodel(pakket.regels());
      this.sessie = Voorwaardensessie.compile(model.voorwaarden(), jit);
      this.ruimte = new Uitkomstruimte(model, sessie);
    } catch (IllegalArgumentException e) {
      Melding melding = Melding.fout("te-groot", "", 0, String.valueOf(e.getMessage()), "");
      throw new OngeldigPakketException(pakket.identiteit().versie().toString(), List.of(melding));
    }
    this.ontbrekend = new OntbrekendeFeiten(ruimte);
    this.bevindingen = new Bevindingen(model, pakket.regels().voorrang());
    this.weging = new Wegingsoverzicht(pakket.regels().weging());
  }

  @Override
  public Regelpakket regelpakket() {
    return pakket.identiteit();
  }

  @Override
  public Prioritering evaluate(Gedetineerde gedetineerde, LocalDate peildatum) {
    List<Invoerfout> fouten = Feitcontrole.fouten(gedetineerde, peildatum);
    if (!fouten.isEmpty()) {
      throw new OngeldigeInvoerException(fouten);
    }
    Feitenbeeld beeld = Feitenlifter.lift(gedetineerde, peildatum);
    FeitSet bekend = FeitSet.bekend(gedetineerde);
    Feitenlezing lezing = new Feitenlezing(gedetineerde, beeld);
    Waarheid[] waarheden = sessie.evaluate(beeld);
    Status[] statussen = model.statussen(waarheden);
    Uitkomst uitkomst = model.uitkomst(statussen, gedetineerde.fase().isPresent());
    long[] toestand = ruimte.toestand(beeld);
    Set<Prioriteit> mogelijk = ruimte.uitkomsten(toestand);
    List<Bevinding> alle = new ArrayList<>();
    for (Profielbevinding b : bevindingen.beoordeel(waarheden, statussen, bekend, lezing)) {
      alle.add(b.voltooi(lezing));
    }
    return new Prioritering(
        gedetineerde.kenmerk(),
        uitkomst.prioriteit(),
        mogelijk.equals(Set.of(uitkomst.prioriteit())),
        List.copyOf(mogelijk),
        uitkomst.tegenstrijdig(),
        alle,
        ontbrekend.bepaal(bekend, toestand, uitkomst.prioriteit()),
        weging.schrijf(lezing),
        uitkomst.prioriteit() == Prioriteit.PROFESSIONELE_WEGING && !model.opties().isEmpty()
            ? bevindingen.weeg(waarheden, bekend, lezing).voltooi(lezing)
            : null,
        receipt(gedetineerde, peildatum));
  }

  private Receipt receipt(Gedetineerde gedetineerde, LocalDate peildatum) {
    Regelpakket identiteit = pakket.identiteit();
    return new Receipt(
        identiteit.versie(),
        identiteit.herziening(),
        identiteit.pakketHash(),
        Bibliotheek.VERSIE,
        CanoniekeInvoer.invoerHash(gedetineerde),
        peildatum);
  }
}
