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
import nl.somregels.som.regels.decide.OutcomeSpace;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.verify.proof.CheckResult;
import nl.somregels.som.regels.verify.proof.ConditionProof;
import nl.somregels.som.regels.verify.proof.OutcomeProof;
import nl.somregels.som.regels.verify.proof.PossibleOutcomesProof;
import nl.somregels.som.regels.verify.proof.ProofSpace;
import nl.somregels.som.regels.verify.proof.ProofSpaces;
import nl.somregels.som.regels.verify.proof.ReferenceAgreement;
import nl.somregels.som.regels.verify.proof.VoorrangProof;

/**
 * Proves what the rules of a pack do, over every class of cases; that Drools judges each profile as
 * its classes say is seen afterwards.
 */
final class ProofCheck implements Check {

  @Override
  public CheckResult controleer(CheckContext context) {
    ProofSpaces ruimten = context.ruimten();
    List<CheckResult> bewijzen = bewijzen(ruimten.criteria(), context);
    List<Melding> meldingen = new ArrayList<>();
    bewijzen.forEach(bewijs -> meldingen.addAll(bewijs.meldingen()));
    for (ProofSpace opties : ruimten.opties()) {
      meldingen.addAll(ReferenceAgreement.bewijs(opties).meldingen());
      meldingen.addAll(
          ConditionProof.bewijs(opties).stream()
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

  private static Set<Feit> ongelezen(ProofSpaces ruimten, RuleSet regels) {
    Set<Feit> ongelezen = EnumSet.complementOf(EnumSet.of(Feit.KENMERK));
    Stream.concat(Stream.of(ruimten.criteria()), ruimten.opties().stream())
        .flatMap(ruimte -> ruimte.ruimte().groepen().stream())
        .forEach(groep -> ongelezen.removeAll(groep.feiten()));
    regels.weging().forEach(weging -> ongelezen.removeAll(weging.feiten()));
    return ongelezen;
  }

  /** All proofs about the criteria, side by side; in a fixed order. */
  private static List<CheckResult> bewijzen(ProofSpace ruimte, CheckContext context) {
    List<Supplier<CheckResult>> bewijzen =
        List.of(
            () -> new CheckResult(ConditionProof.bewijs(ruimte), List.of()),
            () -> new CheckResult(VoorrangProof.bewijs(ruimte), List.of()),
            () -> new CheckResult(OutcomeProof.bewijs(ruimte), List.of()),
            () -> ReferenceAgreement.bewijs(ruimte),
            () ->
                PossibleOutcomesProof.bewijs(
                    ruimte, new OutcomeSpace(context.model(), context.sessie())));
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
