package nl.somregels.som.regels.reference;

import static nl.somregels.som.bevindingen.Effect.HOOG;
import static nl.somregels.som.bevindingen.Effect.LAAG;
import static nl.somregels.som.bevindingen.Effect.NOG_NIET;
import static nl.somregels.som.bevindingen.Effect.UITSTELLEN;
import static nl.somregels.som.bevindingen.Effect.WEGING;
import static nl.somregels.som.feiten.JaNee.JA;
import static nl.somregels.som.feiten.JaNee.NEE;
import static nl.somregels.som.regels.reference.HandwrittenCondition.choice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.SomEngine;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitLabels;
import nl.somregels.som.feiten.FeitenValidator;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.feiten.InvoerException;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.feiten.Risico;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.prioritering.OntbrekendFeit;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Receipt;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.engine.CanonicalJson;

/**
 * Pack 2021.1 as one would write it without rules: plain Java, its sentences and all, giving the
 * same prioritering to the byte. What the outcomes of a partly known case can be, it asks of {@link
 * ReferenceEvaluator}, which tries them out; a case with every criterion settled has one.
 * Thread-safe.
 */
public final class HandwrittenEngine implements SomEngine {
  private final Regelpakket pakket;

  /** Gives receipts of this pack. */
  public HandwrittenEngine(Regelpakket pakket) {
    this.pakket = pakket;
  }

  @Override
  public Prioritering evaluate(Gedetineerde gedetineerde, LocalDate peildatum) {
    List<InvoerError> errors = FeitenValidator.errors(gedetineerde, peildatum);
    if (!errors.isEmpty()) {
      throw new InvoerException(errors);
    }
    HandwrittenFacts facts = new HandwrittenFacts(gedetineerde, peildatum);
    List<HandwrittenCriterion> criteria = criteria(facts);
    HandwrittenDecision decision = HandwrittenDecision.of(criteria);
    List<Bevinding> bevindingen = new ArrayList<>(criteria.size());
    boolean settled = gedetineerde.known(Feit.FASE);
    for (HandwrittenCriterion criterion : criteria) {
      bevindingen.add(criterion.finding(decision.yieldsTo(criterion.code())));
      settled &= criterion.status() != Status.ONBEKEND;
    }
    Prioriteit prioriteit =
        decision.prioriteit(
            gedetineerde.known(Feit.FASE)
                && criteria.get(12).status() == Status.NIET_VAN_TOEPASSING);
    List<Prioriteit> possible = List.of(prioriteit);
    List<OntbrekendFeit> missing = List.of();
    if (!settled) {
      ReferenceResult tried = ReferenceEvaluator.evaluate(gedetineerde, peildatum);
      possible = tried.possiblePrioriteiten();
      missing = tried.ontbrekend();
    }
    return new Prioritering(
        gedetineerde.kenmerk(),
        prioriteit,
        possible.size() == 1 && possible.get(0) == prioriteit,
        possible,
        decision.contradicts() && prioriteit == Prioriteit.PROFESSIONELE_WEGING,
        bevindingen,
        facts.shown(),
        missing,
        HandwrittenWeging.of(facts.known),
        null,
        new Receipt(
            Receipt.FORMAT,
            pakket.versie(),
            pakket.herziening(),
            pakket.pakketHash(),
            pakket.hashVersie(),
            SomRegels.version(),
            CanonicalJson.invoerHash(facts::json, null),
            null,
            peildatum),
        HandwrittenWarnings.of(gedetineerde, pakket.geldigVanaf(), peildatum),
        pakket.status());
  }

  private static List<HandwrittenCriterion> criteria(HandwrittenFacts facts) {
    Object fase = facts.known.get(Feit.FASE);
    HandwrittenCondition preventive = choice(Feit.FASE, fase, Fase.PREVENTIEF);
    HandwrittenCondition afterVerdict = choice(Feit.FASE, fase, Fase.NA_VONNIS);
    HandwrittenCondition supervision = jaNee(facts, Feit.TOEZICHT_NA_DETENTIE, JA);
    HandwrittenCondition noSupervision = jaNee(facts, Feit.TOEZICHT_NA_DETENTIE, NEE);
    Object signaal = facts.known.getOrDefault(Feit.SIGNAAL_CASEMANAGER, NEE);
    return List.of(
        HandwrittenCriterion.of(
            "1",
            "Geen rechtmatig verblijf",
            LAAG,
            "tabel 7, criterium 1",
            6,
            jaNee(facts, Feit.VERBLIJFSSTATUS, NEE)),
        HandwrittenCriterion.of(
            "2",
            "Laag recidiverisico",
            LAAG,
            "tabel 7, criterium 2",
            18,
            facts.label(Risico.LAAG),
            facts.recentRisc(true)),
        HandwrittenCriterion.of(
                "3",
                "Geen recente reclasseringsinformatie",
                LAAG,
                "tabel 7, criterium 3",
                32,
                facts.noRecentInformation())
            .with(" Wacht op een signaal van de casemanager."),
        HandwrittenCriterion.of(
            "3-NB",
            "Oudere informatie wijst op hoog risico",
            WEGING,
            "tabel 7, noot bij criterium 3",
            46,
            facts.label(Risico.HOOG),
            facts.recentRisc(false)),
        HandwrittenCriterion.of(
            "4",
            "Kort verblijf na het vonnis",
            LAAG,
            "tabel 7, criterium 4; §5.6",
            59,
            afterVerdict,
            facts.shorterThanFourWeeks()),
        HandwrittenCriterion.of(
                "5",
                "Lopende adviesvraag",
                UITSTELLEN,
                "tabel 7, criterium 5",
                73,
                preventive,
                jaNee(facts, Feit.LOPENDE_ADVIESVRAAG, JA))
            .with(" Uitgesteld tot het advies of het vonnis er is."),
        HandwrittenCriterion.of(
                "6",
                "Jongvolwassene zonder ASR-wegingskader",
                HOOG,
                "tabel 7, criterium 6; art. 77c Sr",
                88,
                preventive,
                facts.agedEighteenToTwentyThree(),
                jaNee(facts, Feit.ASR_WEGINGSKADER_TOEGEPAST, NEE))
            .with(" De adviseur van de reclassering past het ASR-wegingskader toe."),
        HandwrittenCriterion.of(
            "7",
            "Toezicht na detentie",
            HOOG,
            "tabel 7, criterium 7",
            104,
            afterVerdict,
            supervision),
        HandwrittenCriterion.of(
                "8",
                "Plaatsing volgens artikel 43 lid 3 Pbw",
                HOOG,
                "tabel 7, criterium 8; art. 43 lid 3 Pbw",
                118,
                afterVerdict,
                jaNee(facts, Feit.ARTIKEL_43_LID_3_PLAATSING, JA))
            .with(" De reclassering heeft hier een verplichte taak."),
        HandwrittenCriterion.of(
                "9",
                "Wachten op ISD of TBS",
                LAAG,
                "tabel 7, criterium 9; bijlage 1",
                132,
                afterVerdict,
                isdOrTbs(facts),
                jaNee(facts, Feit.ADVISERING_AFGEROND, JA),
                jaNee(facts, Feit.MAATREGEL_GESTART, NEE))
            .with(" Dit geldt alleen voor de periode tot de maatregel begint."),
        HandwrittenCriterion.of(
            "10",
            "Uitstroom met zorgmachtiging",
            LAAG,
            "tabel 7, criterium 10",
            149,
            afterVerdict,
            jaNee(facts, Feit.UITSTROOM_MET_ZORGMACHTIGING, JA),
            noSupervision),
        HandwrittenCriterion.of(
            "signaal",
            "Signaal van de casemanager",
            WEGING,
            "§5.4, §5.5; tabel 7, criterium 5",
            163,
            choice(Feit.SIGNAAL_CASEMANAGER, signaal, JA)),
        HandwrittenCriterion.of(
                "som-moment",
                "SOM-moment nog niet bereikt",
                NOG_NIET,
                "§5.6",
                176,
                preventive,
                facts.notYetDay15(),
                choice(Feit.SIGNAAL_CASEMANAGER, signaal, NEE))
            .from(facts.admission));
  }

  private static HandwrittenCondition jaNee(HandwrittenFacts facts, Feit feit, JaNee wanted) {
    return choice(feit, facts.known.get(feit), wanted);
  }

  private static HandwrittenCondition isdOrTbs(HandwrittenFacts facts) {
    List<FeitValue> read = new ArrayList<>(2);
    List<Feit> missing = new ArrayList<>(2);
    List<String> withIt = new ArrayList<>(2);
    List<String> without = new ArrayList<>(2);
    boolean yes = false;
    for (Feit feit : List.of(Feit.ISD_OPGELEGD, Feit.TBS_DWANG_OPGELEGD)) {
      Object value = facts.known.get(feit);
      if (value == null) {
        missing.add(feit);
      } else {
        yes |= value == JA;
        read.add(new FeitValue(feit.jsonName(), value.toString(), List.of()));
        (value == JA ? withIt : without).add(FeitLabels.clause(feit.jsonName(), value.toString()));
      }
    }
    return new HandwrittenCondition(
        HandwrittenCondition.truth(yes, missing.isEmpty()),
        read,
        yes ? withIt : without,
        false,
        yes ? List.of() : missing);
  }
}
