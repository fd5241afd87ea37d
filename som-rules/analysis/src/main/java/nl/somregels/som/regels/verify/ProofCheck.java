package nl.somregels.som.regels.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

/** Proves what the rules do over every class of cases; Drools judges each profile afterwards. */
final class ProofCheck implements Check {

  @Override
  public CheckResult check(CheckContext context) {
    ProofSpaces spaces = context.spaces();
    List<CheckResult> proofs = proofs(spaces.criteria(), context);
    List<Melding> meldingen = new ArrayList<>();
    proofs.forEach(proof -> meldingen.addAll(proof.meldingen()));
    for (ProofSpace options : spaces.options()) {
      meldingen.addAll(ReferenceAgreement.proof(options).meldingen());
      meldingen.addAll(
          ConditionProof.proof(options).stream()
              .filter(melding -> !melding.code().equals(MeldingCode.VOORWAARDE_ALLEEN_IN_UITLEG))
              .toList());
    }
    Set<Feit> unread = unread(spaces, context.pakket().rules());
    if (!unread.isEmpty()) {
      meldingen.add(unread(unread));
    }
    return new CheckResult(
        meldingen, proofs.stream().flatMap(proof -> proof.summary().stream()).toList());
  }

  private static Set<Feit> unread(ProofSpaces spaces, RuleSet rules) {
    Set<Feit> unread = new TreeSet<>(Feit.model());
    unread.remove(Feit.KENMERK);
    Stream.concat(Stream.of(spaces.criteria()), spaces.options().stream())
        .flatMap(space -> space.space().groups().stream())
        .forEach(group -> unread.removeAll(group.feiten()));
    rules.weging().forEach(weging -> unread.removeAll(weging.feiten()));
    return unread;
  }

  /** All proofs about the criteria, side by side; in a fixed order. */
  private static List<CheckResult> proofs(ProofSpace space, CheckContext context) {
    List<Supplier<CheckResult>> proofs =
        List.of(
            () -> new CheckResult(ConditionProof.proof(space), List.of()),
            () -> new CheckResult(VoorrangProof.proof(space), List.of()),
            () -> new CheckResult(OutcomeProof.proof(space), List.of()),
            () -> ReferenceAgreement.proof(space),
            () ->
                PossibleOutcomesProof.proof(
                    space, new OutcomeSpace(context.model(), context.session())));
    return proofs.parallelStream().map(Supplier::get).toList();
  }

  private static Melding unread(Set<Feit> feiten) {
    return Melding.of(
        MeldingCode.FEITEN_ONGELEZEN,
        "",
        0,
        "Geen regel van dit pakket leest: "
            + feiten.stream().map(Feit::jsonName).collect(Collectors.joining(", "))
            + ".",
        "");
  }
}
