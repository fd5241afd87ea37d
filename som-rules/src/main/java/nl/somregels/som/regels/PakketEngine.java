package nl.somregels.som.regels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.somregels.som.SomEngine;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.CriteriumCode;
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
import nl.somregels.som.prioritering.Weeggroep;
import nl.somregels.som.regels.decide.Criteriamodel;
import nl.somregels.som.regels.decide.FeitSet;
import nl.somregels.som.regels.decide.Feitinvloed;
import nl.somregels.som.regels.decide.OntbrekendeFeiten;
import nl.somregels.som.regels.decide.Uitkomst;
import nl.somregels.som.regels.decide.Uitkomstruimte;
import nl.somregels.som.regels.intake.CanoniekeInvoer;
import nl.somregels.som.regels.pack.Criterium;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.session.Feitenbeeld;
import nl.somregels.som.regels.session.Feitenlifter;
import nl.somregels.som.regels.session.Voorwaardensessie;
import nl.somregels.som.regels.session.Waarheid;
import nl.somregels.som.regels.trace.Bevindingen;
import nl.somregels.som.regels.trace.Weeggroepindeling;
import nl.somregels.som.regels.trace.Wegingsoverzicht;
import org.jspecify.annotations.Nullable;

/** One pack, compiled: sends each case once along the stages, from facts to prioritering. */
final class PakketEngine implements SomEngine {
  private final Pakket pakket;
  private final Criteriamodel model;
  private final Voorwaardensessie sessie;
  private final Uitkomstruimte ruimte;
  private final OntbrekendeFeiten ontbrekend;

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
    Waarheid[] waarheden = sessie.evaluate(beeld);
    Status[] statussen = model.statussen(waarheden);
    FeitSet bekend = FeitSet.bekend(gedetineerde);
    Uitkomst uitkomst = model.uitkomst(statussen, gedetineerde.fase().isPresent());
    long[] toestand = ruimte.toestand(beeld);
    Set<Prioriteit> mogelijk = ruimte.uitkomsten(toestand);
    Bevindingen bevindingen =
        new Bevindingen(model, pakket.regels().voorrang(), gedetineerde, beeld, waarheden);
    return new Prioritering(
        gedetineerde.kenmerk(),
        uitkomst.prioriteit(),
        mogelijk.equals(Set.of(uitkomst.prioriteit())),
        List.copyOf(mogelijk),
        uitkomst.tegenstrijdig(),
        bevindingen(bevindingen, statussen),
        ontbrekend.bepaal(bekend, toestand, uitkomst.prioriteit()),
        Wegingsoverzicht.schrijf(pakket.regels().weging(), gedetineerde, beeld),
        weeggroep(uitkomst, gedetineerde, waarheden, bevindingen),
        receipt(gedetineerde, peildatum));
  }

  private @Nullable Weeggroep weeggroep(
      Uitkomst uitkomst, Gedetineerde feiten, Waarheid[] waarheden, Bevindingen bevindingen) {
    return uitkomst.prioriteit() == Prioriteit.PROFESSIONELE_WEGING && !model.opties().isEmpty()
        ? Weeggroepindeling.schrijf(
            model, waarheden, bevindingen, new Feitinvloed(FeitSet.bekend(feiten)))
        : null;
  }

  private List<Bevinding> bevindingen(Bevindingen bevindingen, Status[] statussen) {
    List<Bevinding> alle = new ArrayList<>();
    for (int i = 0; i < statussen.length; i++) {
      Criterium criterium = model.criteria().get(i);
      List<CriteriumCode> wijktVoor = model.wijktVoor(i, statussen);
      alle.add(bevindingen.schrijf(criterium, statussen[i], wijktVoor));
    }
    return alle;
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
