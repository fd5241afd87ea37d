package nl.somregels.som.regels.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.Getuige;
import nl.somregels.som.regels.session.Feitenlifter;
import nl.somregels.som.regels.session.Voorwaardensessie;
import nl.somregels.som.regels.session.Waarheid;
import nl.somregels.som.regels.verify.Getuigen;
import nl.somregels.som.regels.verify.Profielmodel;
import nl.somregels.som.regels.verify.Profielruimte;

/** Makes the smallest case that shows a difference: facts are left out as long as it stays. */
final class Verschilgetuigen {
  private final Profielruimte ruimte;
  private final Voorwaardensessie sessie;
  private final Profielmodel van;
  private final Profielmodel naar;

  Verschilgetuigen(Profielruimte ruimte, Profielmodel van, Profielmodel naar) {
    this.ruimte = ruimte;
    this.sessie = ruimte.sessie();
    this.van = van;
    this.naar = naar;
  }

  /** What both packs make of a case. */
  record Paar(Oordeel van, Oordeel naar) {}

  /** The smallest case out of these profiles for which the difference holds. */
  Getuige kleinste(List<Long> profielen, Predicate<Paar> verschil) {
    return profielen.stream()
        .map(
            nummer ->
                Getuigen.uitgekleed(ruimte.geval(nummer), geval -> verschil.test(oordeel(geval))))
        .min(
            Comparator.<Getuige>comparingInt(
                    getuige -> getuige.gedetineerde().bekendeFeiten().size())
                .thenComparing(getuige -> getuige.toJson().toString()))
        .orElseThrow();
  }

  /** The criteria that the two packs judge differently in a case, one Dutch line each. */
  List<String> oorzaken(Gedetineerde geval) {
    Paar paar = oordeel(geval);
    TreeSet<CriteriumCode> codes = new TreeSet<>(paar.van.redenen().keySet());
    codes.addAll(paar.naar.redenen().keySet());
    List<String> oorzaken = new ArrayList<>();
    for (CriteriumCode code : codes) {
      String links = paar.van.redenen().getOrDefault(code, "niet zeker van toepassing");
      String rechts = paar.naar.redenen().getOrDefault(code, "niet zeker van toepassing");
      if (!links.equals(rechts)) {
        oorzaken.add("criterium " + code + ": eerst " + links + ", nu " + rechts);
      }
    }
    return oorzaken;
  }

  private Paar oordeel(Gedetineerde geval) {
    Waarheid[] waarheden = sessie.evaluate(Feitenlifter.lift(geval, Profielruimte.PEILDATUM));
    boolean faseBekend = geval.fase().isPresent();
    return new Paar(
        Oordeel.van(van, waarheden, faseBekend), Oordeel.van(naar, waarheden, faseBekend));
  }
}
