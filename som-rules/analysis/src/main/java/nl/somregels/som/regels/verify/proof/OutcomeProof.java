package nl.somregels.som.regels.verify.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.PackModel;

/** Finds outcomes that are never reached, and every smallest conflict that is left to people. */
public final class OutcomeProof {
  private final ProofSpace ruimte;
  private final PackModel model;

  private OutcomeProof(ProofSpace ruimte) {
    this.ruimte = ruimte;
    this.model = ruimte.model();
  }

  public static List<Melding> bewijs(ProofSpace ruimte) {
    OutcomeProof bewijs = new OutcomeProof(ruimte);
    List<Melding> meldingen = new ArrayList<>(bewijs.nooitBereikt());
    meldingen.addAll(bewijs.botsingen());
    return meldingen;
  }

  private List<Melding> nooitBereikt() {
    Set<Prioriteit> nooit = EnumSet.allOf(Prioriteit.class);
    ruimte.volledig().forEach(stand -> nooit.remove(model.uitkomst(stand.links()).prioriteit()));
    return nooit.stream()
        .map(
            prioriteit ->
                Melding.of(
                    MeldingCode.UITKOMST_NOOIT_BEREIKT,
                    "",
                    0,
                    "Geen enkel volledig bekend geval krijgt " + prioriteit + ".",
                    "Kijk of er een criterium of voorrang te veel of te weinig is."))
        .toList();
  }

  private List<Melding> botsingen() {
    Set<Long> botsingen = new TreeSet<>();
    for (JointState stand : ruimte.volledig()) {
      if (model.uitkomst(stand.links()).tegenstrijdig()) {
        botsingen.add(meedoend(model.vanToepassing(stand.links())));
      }
    }
    return botsingen.stream()
        .filter(botsing -> isKleinste(botsing, botsingen))
        .map(this::melding)
        .toList();
  }

  private static boolean isKleinste(long groep, Set<Long> alle) {
    return alle.stream().noneMatch(ander -> ander != groep && (ander & groep) == ander);
  }

  private Melding melding(long groep) {
    return new Melding(
        MeldingCode.AAN_MENSEN_GELATEN,
        "",
        0,
        "De criteria " + codes(groep) + " spreken elkaar tegen; mensen wegen dat.",
        "",
        ruimte.gedeeltelijk().stream()
            .filter(stand -> (model.vanToepassing(stand.links()) & groep) == groep)
            .filter(stand -> model.uitkomst(stand.links()).tegenstrijdig())
            .min(Comparator.comparingInt(JointState::feiten))
            .orElseThrow()
            .getuigeLinks());
  }

  /** The criteria whose effect takes part in the decision. */
  private long meedoend(long vanToepassing) {
    List<Criterium> criteria = model.model().criteria();
    long mee = 0;
    for (int i = 0; i < criteria.size(); i++) {
      boolean telt =
          (vanToepassing & 1L << i) != 0
              && model.model().wijktVoor(i, vanToepassing).isEmpty()
              && criteria.get(i).effect() != Effect.WEGING;
      mee |= telt ? 1L << i : 0;
    }
    return mee;
  }

  private String codes(long groep) {
    List<String> codes = new ArrayList<>();
    for (Criterium criterium : model.model().criteria()) {
      if ((groep & model.model().bit(criterium.code())) != 0) {
        codes.add(criterium.code().code());
      }
    }
    return String.join(" en ", codes);
  }
}
