package nl.somregels.som.regels.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.CriteriumNotes;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.session.ConditionEvaluator;

/** A few criteria made up for a test, with who yields to whom. */
public final class TestRules {
  public static final Expression STAY = new Equals(Field.VERBLIJFSSTATUS, "NEE");
  public static final Expression SUPERVISION = new Equals(Field.TOEZICHT_NA_DETENTIE, "JA");
  public static final Expression AFTER_VERDICT = new Equals(Field.FASE, "NA_VONNIS");
  public static final Expression PREVENTIVE = new Equals(Field.FASE, "PREVENTIEF");

  private static final RegelLocation HERE = new RegelLocation("criteria.dslr", 1);

  private final List<Criterium> criteria = new ArrayList<>();
  private final List<Criterium> options = new ArrayList<>();
  private final List<VoorrangRule> voorrang = new ArrayList<>();

  /** One more criterion, with all of these conditions. */
  public TestRules with(String code, Effect effect, Expression... voorwaarden) {
    criteria.add(criterium(code, effect, voorwaarden));
    return this;
  }

  /** One more optional criterion. */
  public TestRules option(String code, Expression... voorwaarden) {
    options.add(criterium(code, Effect.WEGING, voorwaarden));
    return this;
  }

  /** The first yields to the second. */
  public TestRules yields(String yielding, String before) {
    voorrang.add(
        new VoorrangRule(
            new CriteriumCode(yielding), new CriteriumCode(before), "reden", "T", "bron", HERE));
    return this;
  }

  /** The criteria ordered by code; each condition reads as its expression. */
  public RuleSet rules() {
    criteria.sort(Comparator.comparing(Criterium::code));
    return new RuleSet(criteria, voorrang, List.of(), options);
  }

  CriteriaModel model() {
    return new CriteriaModel(rules());
  }

  /** Their space, with the truths that Drools gives. */
  OutcomeSpace space() {
    CriteriaModel model = model();
    return new OutcomeSpace(model, ConditionEvaluator.of(model.voorwaarden()));
  }

  private static Criterium criterium(String code, Effect effect, Expression... voorwaarden) {
    List<Voorwaarde> list = new ArrayList<>();
    for (Expression voorwaarde : voorwaarden) {
      list.add(new Voorwaarde(sentence(voorwaarde), list.size() + 1, voorwaarde));
    }
    CriteriumNotes notes = new CriteriumNotes(code, "", "", "ja", "", "", HERE);
    return new Criterium(new CriteriumCode(code), list, effect, Set.of(), notes);
  }

  private static String sentence(Expression voorwaarde) {
    return voorwaarde instanceof Equals equal
        ? equal.field().naam() + " is " + equal.word()
        : voorwaarde.toString();
  }
}
