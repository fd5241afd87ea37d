package nl.somregels.som.regels.verify;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.somregels.som.Voortgang;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.Melding.Ernst;
import nl.somregels.som.regels.decide.Uitkomstruimte;
import nl.somregels.som.regels.pack.Criterium;
import nl.somregels.som.regels.pack.Regels;
import nl.somregels.som.regels.pack.Voorwaarde;
import nl.somregels.som.regels.render.Getalnotatie;

/**
 * Proves what the rules of a pack do: production Drools judges every fully known profile. Criteria
 * and optional criteria never look at each other's conditions, so their profiles are walked
 * separately.
 */
final class Bewijscontrole implements Controlestap {

  @Override
  public Resultaat controleer(Pakketcontext context, Voortgang voortgang) {
    Regels regels = context.pakket().regels();
    List<Melding> meldingen = new ArrayList<>();
    Set<Feit> ongelezen = EnumSet.complementOf(EnumSet.of(Feit.KENMERK));
    boolean metOpties = !regels.opties().isEmpty();
    Profielruimte criteria =
        metOpties
            ? ruimte(regels.criteria())
            : Profielruimte.of(context.model().voorwaarden(), context.sessie());
    List<Profielruimte> opties = metOpties ? List.of(ruimte(regels.opties())) : List.of();
    long totaal = criteria.aantal() + opties.stream().mapToLong(Profielruimte::aantal).sum();
    Bewijsruimte ruimte = Bewijsruimte.of(regels, criteria, klaar -> voortgang.meld(klaar, totaal));
    List<Resultaat> bewijzen = bewijzen(ruimte, context);
    bewijzen.forEach(bewijs -> meldingen.addAll(bewijs.meldingen()));
    criteria.groepen().forEach(groep -> ongelezen.removeAll(groep.feiten()));
    for (Profielruimte optie : opties) {
      Bewijsruimte optieruimte =
          Bewijsruimte.of(
              new Regels(regels.opties(), List.of(), List.of(), List.of()),
              optie,
              klaar -> voortgang.meld(criteria.aantal() + klaar, totaal));
      meldingen.addAll(Overeenstemming.bewijs(optieruimte).meldingen());
      meldingen.addAll(
          Voorwaardebewijs.bewijs(optieruimte).stream()
              .filter(melding -> !melding.code().equals("voorwaarde-alleen-in-uitleg"))
              .toList());
      optie.groepen().forEach(groep -> ongelezen.removeAll(groep.feiten()));
    }
    regels.weging().forEach(weging -> ongelezen.removeAll(weging.feiten()));
    if (!ongelezen.isEmpty()) {
      meldingen.add(ongelezen(ongelezen));
    }
    String profielen = Getalnotatie.duizendtallen(totaal);
    List<String> samenvatting = new ArrayList<>();
    samenvatting.add("Bewijs: " + profielen + " volledig bekende profielen, elk in Drools.");
    bewijzen.forEach(bewijs -> samenvatting.addAll(bewijs.samenvatting()));
    return new Resultaat(meldingen, samenvatting);
  }

  /** All proofs about the criteria, side by side; in a fixed order. */
  private static List<Resultaat> bewijzen(Bewijsruimte ruimte, Pakketcontext context) {
    List<Supplier<Resultaat>> bewijzen =
        List.of(
            () -> new Resultaat(Voorwaardebewijs.bewijs(ruimte), List.of()),
            () -> new Resultaat(Voorrangsbewijs.bewijs(ruimte), List.of()),
            () -> new Resultaat(Uitkomstbewijs.bewijs(ruimte), List.of()),
            () -> Overeenstemming.bewijs(ruimte),
            () ->
                Mogelijkhedenbewijs.bewijs(
                    ruimte, new Uitkomstruimte(context.model(), context.sessie())));
    return bewijzen.parallelStream().map(Supplier::get).toList();
  }

  private static Profielruimte ruimte(List<Criterium> criteria) {
    return Profielruimte.of(
        criteria.stream()
            .flatMap(criterium -> criterium.voorwaarden().stream())
            .map(Voorwaarde::expressie)
            .toList());
  }

  private static Melding ongelezen(Set<Feit> feiten) {
    return new Melding(
        Ernst.OPMERKING,
        "feiten-ongelezen",
        "",
        0,
        "Geen regel van dit pakket leest: "
            + feiten.stream().map(Feit::naam).collect(Collectors.joining(", "))
            + ".",
        "");
  }
}
