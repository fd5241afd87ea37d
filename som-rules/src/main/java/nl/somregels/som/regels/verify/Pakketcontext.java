package nl.somregels.som.regels.verify;

import java.time.LocalDate;
import java.util.List;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.regels.decide.Criteriamodel;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.PakketBron;
import nl.somregels.som.regels.session.Feitenlifter;
import nl.somregels.som.regels.session.Voorwaardensessie;
import nl.somregels.som.regels.session.Voorwaardensessie.Jit;
import nl.somregels.som.regels.session.Waarheid;

/**
 * A pack that loaded, with everything a check needs of it.
 *
 * @param bron its files
 * @param pakket what they say
 * @param buren the packs it can be compared with
 * @param engine the engine users get
 * @param model its criteria by number
 * @param nietsBekend the truth of each condition in a case of which nothing is known; what is
 *     settled there is settled always
 * @param voorbeelden its example cases
 * @param doorlopen each example case, run; in the same order
 */
record Pakketcontext(
    PakketBron bron,
    Pakket pakket,
    Buurpakketten buren,
    SomEngine engine,
    Criteriamodel model,
    Waarheid[] nietsBekend,
    Voorbeelden voorbeelden,
    List<Doorloop> doorlopen) {
  private static final Gedetineerde NIETS = Gedetineerde.builder("niets").build();

  static Pakketcontext of(PakketBron bron, Pakket pakket, Buurpakketten buren, SomEngine engine) {
    Criteriamodel model = new Criteriamodel(pakket.regels());
    Voorwaardensessie sessie = Voorwaardensessie.compile(model.voorwaarden(), Jit.DIRECT);
    Voorbeelden voorbeelden = VoorbeeldReader.lees(bron, pakket);
    return new Pakketcontext(
        bron,
        pakket,
        buren,
        engine,
        model,
        sessie.evaluate(Feitenlifter.lift(NIETS, LocalDate.EPOCH)),
        voorbeelden,
        voorbeelden.alle().stream()
            .map(
                voorbeeld ->
                    new Doorloop(
                        voorbeeld,
                        engine.evaluate(voorbeeld.feiten(), voorbeeld.peildatum()),
                        sessie.evaluate(
                            Feitenlifter.lift(voorbeeld.feiten(), voorbeeld.peildatum()))))
            .toList());
  }
}
