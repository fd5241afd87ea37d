package nl.somregels.som.regels.engine;

import java.util.List;
import java.util.Set;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.PrioriteringSummary;
import nl.somregels.som.regels.decide.CriteriaModel;
import nl.somregels.som.regels.decide.Decision;
import nl.somregels.som.regels.decide.OntbrekendFinder;
import nl.somregels.som.regels.decide.OutcomeSpace;
import nl.somregels.som.regels.decide.ProfileKey;
import org.jspecify.annotations.Nullable;

/**
 * Works out what is proposed for a case, and what can still become of it, once for all cases that
 * are the same in what is open. That is far fewer than there are profiles: whatever a criterion
 * reads, it tells nothing more once it is settled. Thread-safe.
 */
final class ProposalCalculator {
  private final CriteriaModel model;
  private final OutcomeSpace ruimte;
  private final OntbrekendFinder ontbrekend;
  private final @Nullable ProfileStore<WeeggroepProposals> geheugen;

  /**
   * For the criteria of a pack.
   *
   * @param generatie how many proposals make half of what is remembered, or {@link
   *     PakketEngine#ZONDER_MEMO}
   */
  ProposalCalculator(CriteriaModel model, OutcomeSpace ruimte, int generatie) {
    this.model = model;
    this.ruimte = ruimte;
    this.ontbrekend = new OntbrekendFinder(ruimte);
    this.geheugen = generatie == PakketEngine.ZONDER_MEMO ? null : new ProfileStore<>(generatie);
  }

  /** The same with a memory of its own. */
  ProposalCalculator metGeheugen(int generatie) {
    return new ProposalCalculator(model, ruimte, generatie);
  }

  /** What is proposed for a case. */
  WeeggroepProposals van(EvaluationContext zaak) {
    Status[] statussen = model.statussen(zaak.waarheden());
    long[] toestand = ruimte.toestand(zaak.beeld());
    if (geheugen == null) {
      return maak(zaak, statussen, toestand);
    }
    ProfileKey open = ruimte.open(statussen, zaak.bekend(), toestand);
    WeeggroepProposals eerder = geheugen.zoek(open);
    return eerder == null ? geheugen.bewaar(open, maak(zaak, statussen, toestand)) : eerder;
  }

  private WeeggroepProposals maak(EvaluationContext zaak, Status[] statussen, long[] toestand) {
    Decision uitkomst = model.uitkomst(statussen, zaak.faseBekend());
    Set<Prioriteit> mogelijk = ruimte.uitkomsten(toestand);
    return new WeeggroepProposals(
        new PrioriteringSummary(
            uitkomst.prioriteit(),
            mogelijk.equals(Set.of(uitkomst.prioriteit())),
            List.copyOf(mogelijk),
            uitkomst.tegenstrijdig(),
            model.standen(statussen),
            ontbrekend.bepaal(zaak.bekend(), toestand, uitkomst.prioriteit()),
            null,
            false));
  }
}
