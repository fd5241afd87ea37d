package nl.somregels.som.regels.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.session.ConditionEvaluator;

/** A few criteria made up for a test, with who yields to whom. */
public final class TestRules {
  public static final Expression VERBLIJF = new Equals(Field.VERBLIJFSSTATUS, "NEE");
  public static final Expression TOEZICHT = new Equals(Field.TOEZICHT_NA_DETENTIE, "JA");
  public static final Expression NA_VONNIS = new Equals(Field.FASE, "NA_VONNIS");
  public static final Expression PREVENTIEF = new Equals(Field.FASE, "PREVENTIEF");

  private static final RegelLocation HIER = new RegelLocation("criteria.dslr", 1);

  private final List<Criterium> criteria = new ArrayList<>();
  private final List<Criterium> opties = new ArrayList<>();
  private final List<VoorrangRule> voorrang = new ArrayList<>();

  /** One more criterion, with all of these conditions. */
  public TestRules met(String code, Effect effect, Expression... voorwaarden) {
    criteria.add(criterium(code, effect, voorwaarden));
    return this;
  }

  /** One more optional criterion. */
  public TestRules optie(String code, Expression... voorwaarden) {
    opties.add(criterium(code, Effect.WEGING, voorwaarden));
    return this;
  }

  /** The first yields to the second. */
  public TestRules wijkt(String wijker, String voor) {
    voorrang.add(
        new VoorrangRule(
            new CriteriumCode(wijker), new CriteriumCode(voor), "reden", "T", "bron", HIER));
    return this;
  }

  /** The criteria ordered by code; each condition reads as its expression. */
  public RuleSet regels() {
    criteria.sort(Comparator.comparing(Criterium::code));
    return new RuleSet(criteria, voorrang, List.of(), opties);
  }

  CriteriaModel model() {
    return new CriteriaModel(regels());
  }

  /** Their space, with the truths that Drools gives. */
  OutcomeSpace ruimte() {
    CriteriaModel model = model();
    return new OutcomeSpace(model, ConditionEvaluator.of(model.voorwaarden()));
  }

  private static Criterium criterium(String code, Effect effect, Expression... voorwaarden) {
    List<Voorwaarde> lijst = new ArrayList<>();
    for (Expression voorwaarde : voorwaarden) {
      lijst.add(new Voorwaarde(zin(voorwaarde), lijst.size() + 1, voorwaarde));
    }
    return new Criterium(
        new CriteriumCode(code), code, "", "", "ja", "", "", lijst, effect, false, false, HIER);
  }

  private static String zin(Expression voorwaarde) {
    return voorwaarde instanceof Equals gelijk
        ? gelijk.veld().naam() + " is " + gelijk.woord()
        : voorwaarde.toString();
  }
}
