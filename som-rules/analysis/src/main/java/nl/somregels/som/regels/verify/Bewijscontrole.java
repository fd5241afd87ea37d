package nl.somregels.som.regels.verify;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.decide.Uitkomstruimte;
import nl.somregels.som.regels.pack.model.Regels;
import nl.somregels.som.regels.verify.proof.Bewijsruimte;
import nl.somregels.som.regels.verify.proof.Bewijsruimten;
import nl.somregels.som.regels.verify.proof.CheckResult;
import nl.somregels.som.regels.verify.proof.Mogelijkhedenbewijs;
import nl.somregels.som.regels.verify.proof.Overeenstemming;
import nl.somregels.som.regels.verify.proof.Uitkomstbewijs;
import nl.somregels.som.regels.verify.proof.Voorrangsbewijs;
import nl.somregels.som.regels.verify.proof.Voorwaardebewijs;

/**
 * Proves what the rules of a pack do, over every class of cases; that Drools judges each profile as
 * its classes say is seen afterwards.
 */
final class Bewijscontrole implements Controlestap {

  @Override
  public CheckResult controleer(Pakketcontext context) {
    Bewijsruimten ruimten = context.ruimten();
    List<CheckResult> bewijzen = bewijzen(ruimten.criteria(), context);
    List<Melding> meldingen = new ArrayList<>();
    bewijzen.forEach(bewijs -> meldingen.addAll(bewijs.meldingen()));
    for (Bewijsruimte opties : ruimten.opties()) {
      meldingen.addAll(Overeenstemming.bewijs(opties).meldingen());
      meldingen.addAll(
          Voorwaardebewijs.bewijs(opties).stream()
              .filter(melding -> !melding.code().equals(MeldingCode.VOORWAARDE_ALLEEN_IN_UITLEG))
              .toList());
    }
    Set<Feit> ongelezen = ongelezen(ruimten, context.pakket().regels());
    if (!ongelezen.isEmpty()) {
      meldingen.add(ongelezen(ongelezen));
    }
    return new CheckResult(
        meldingen, bewijzen.stream().flatMap(bewijs -> bewijs.samenvatting().stream()).toList());
  }

  private static Set<Feit> ongelezen(Bewijsruimten ruimten, Regels regels) {
    Set<Feit> ongelezen = EnumSet.complementOf(EnumSet.of(Feit.KENMERK));
    Stream.concat(Stream.of(ruimten.criteria()), ruimten.opties().stream())
        .flatMap(ruimte -> ruimte.ruimte().groepen().stream())
        .forEach(groep -> ongelezen.removeAll(groep.feiten()));
    regels.weging().forEach(weging -> ongelezen.removeAll(weging.feiten()));
    return ongelezen;
  }

  /** All proofs about the criteria, side by side; in a fixed order. */
  private static List<CheckResult> bewijzen(Bewijsruimte ruimte, Pakketcontext context) {
    List<Supplier<CheckResult>> bewijzen =
        List.of(
            () -> new CheckResult(Voorwaardebewijs.bewijs(ruimte), List.of()),
            () -> new CheckResult(Voorrangsbewijs.bewijs(ruimte), List.of()),
            () -> new CheckResult(Uitkomstbewijs.bewijs(ruimte), List.of()),
            () -> Overeenstemming.bewijs(ruimte),
            () ->
                Mogelijkhedenbewijs.bewijs(
                    ruimte, new Uitkomstruimte(context.model(), context.sessie())));
    return bewijzen.parallelStream().map(Supplier::get).toList();
  }

  private static Melding ongelezen(Set<Feit> feiten) {
    return Melding.of(
        MeldingCode.FEITEN_ONGELEZEN,
        "",
        0,
        "Geen regel van dit pakket leest: "
            + feiten.stream().map(Feit::naam).collect(Collectors.joining(", "))
            + ".",
        "");
  }
}
