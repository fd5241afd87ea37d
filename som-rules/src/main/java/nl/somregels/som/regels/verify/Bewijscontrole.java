package nl.somregels.som.regels.verify;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import nl.somregels.som.Voortgang;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.Melding.Ernst;
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
    Profielruimte ruimte = ruimte(regels.criteria());
    Profielmodel model = new Profielmodel(zonderOpties(regels), ruimte.voorwaarden());
    List<Profielruimte> optieruimten =
        regels.opties().isEmpty() ? List.of() : List.of(ruimte(regels.opties()));
    long totaal = ruimte.aantal() + optieruimten.stream().mapToLong(Profielruimte::aantal).sum();
    Profieltelling telling = doorloop(ruimte, model, klaar -> voortgang.meld(klaar, totaal));
    meldingen.addAll(Voorwaardebewijs.bewijs(model, telling));
    meldingen.addAll(Voorrangsbewijs.bewijs(zonderOpties(regels), ruimte, telling));
    meldingen.addAll(Uitkomstbewijs.bewijs(ruimte, model, telling));
    ruimte.groepen().forEach(groep -> ongelezen.removeAll(groep.feiten()));
    long aantal = telling.aantal();
    for (Profielruimte optieruimte : optieruimten) {
      Profielmodel optiemodel =
          new Profielmodel(alsCriteria(regels.opties()), optieruimte.voorwaarden());
      Profieltelling optietelling =
          doorloop(
              optieruimte, optiemodel, klaar -> voortgang.meld(ruimte.aantal() + klaar, totaal));
      meldingen.addAll(
          Voorwaardebewijs.bewijs(optiemodel, optietelling).stream()
              .filter(melding -> !melding.code().equals("voorwaarde-alleen-in-uitleg"))
              .toList());
      optieruimte.groepen().forEach(groep -> ongelezen.removeAll(groep.feiten()));
      aantal += optietelling.aantal();
    }
    regels.weging().forEach(weging -> ongelezen.removeAll(weging.feiten()));
    if (!ongelezen.isEmpty()) {
      meldingen.add(ongelezen(ongelezen));
    }
    String profielen = Getalnotatie.duizendtallen(aantal);
    return new Resultaat(
        meldingen, List.of("Bewijs: " + profielen + " volledig bekende profielen, elk in Drools."));
  }

  private static Profieltelling doorloop(
      Profielruimte ruimte, Profielmodel model, LongConsumer voortgang) {
    return Profielloop.doorloop(ruimte, () -> new Profieltelling(model, ruimte), voortgang).stream()
        .reduce(new Profieltelling(model, ruimte), Profieltelling::samen);
  }

  private static Profielruimte ruimte(List<Criterium> criteria) {
    return Profielruimte.of(
        criteria.stream()
            .flatMap(criterium -> criterium.voorwaarden().stream())
            .map(Voorwaarde::expressie)
            .toList());
  }

  private static Regels zonderOpties(Regels regels) {
    return new Regels(regels.criteria(), regels.voorrang(), regels.weging(), List.of());
  }

  private static Regels alsCriteria(List<Criterium> opties) {
    return new Regels(opties, List.of(), List.of(), List.of());
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
