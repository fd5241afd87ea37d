package nl.somregels.som.regels.engine;

import java.util.List;
import java.util.Set;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Uitslag;
import nl.somregels.som.regels.decide.Criteriamodel;
import nl.somregels.som.regels.decide.OntbrekendeFeiten;
import nl.somregels.som.regels.decide.Profiel;
import nl.somregels.som.regels.decide.Uitkomst;
import nl.somregels.som.regels.decide.Uitkomstruimte;
import org.jspecify.annotations.Nullable;

/**
 * Works out what is proposed for a case, and what can still become of it, once for all cases that
 * are the same in what is open. That is far fewer than there are profiles: whatever a criterion
 * reads, it tells nothing more once it is settled. Thread-safe.
 */
final class Uitslagbron {
  private final Criteriamodel model;
  private final Uitkomstruimte ruimte;
  private final OntbrekendeFeiten ontbrekend;
  private final @Nullable Profielgeheugen<Groepsuitslagen> geheugen;

  /**
   * For the criteria of a pack.
   *
   * @param generatie how many proposals make half of what is remembered, or {@link
   *     PakketEngine#ZONDER_MEMO}
   */
  Uitslagbron(Criteriamodel model, Uitkomstruimte ruimte, int generatie) {
    this.model = model;
    this.ruimte = ruimte;
    this.ontbrekend = new OntbrekendeFeiten(ruimte);
    this.geheugen = generatie == PakketEngine.ZONDER_MEMO ? null : new Profielgeheugen<>(generatie);
  }

  /** The same with a memory of its own. */
  Uitslagbron metGeheugen(int generatie) {
    return new Uitslagbron(model, ruimte, generatie);
  }

  /** What is proposed for a case. */
  Groepsuitslagen van(Zaakbeeld zaak) {
    Status[] statussen = model.statussen(zaak.waarheden());
    long[] toestand = ruimte.toestand(zaak.beeld());
    if (geheugen == null) {
      return maak(zaak, statussen, toestand);
    }
    Profiel open = ruimte.open(statussen, zaak.bekend(), toestand);
    Groepsuitslagen eerder = geheugen.zoek(open);
    return eerder == null ? geheugen.bewaar(open, maak(zaak, statussen, toestand)) : eerder;
  }

  private Groepsuitslagen maak(Zaakbeeld zaak, Status[] statussen, long[] toestand) {
    Uitkomst uitkomst = model.uitkomst(statussen, zaak.faseBekend());
    Set<Prioriteit> mogelijk = ruimte.uitkomsten(toestand);
    return new Groepsuitslagen(
        new Uitslag(
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
