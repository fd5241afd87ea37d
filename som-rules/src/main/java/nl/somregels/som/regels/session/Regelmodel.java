package nl.somregels.som.regels.session;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.execute;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.List;
import nl.somregels.som.regels.pack.Expressie;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;

/**
 * The Drools rules for a list of conditions: for each condition one rule that fires when it is
 * surely true and one that fires when it is surely false. They are built as objects from the
 * checked expressions alone, so there is no text of a rule file, and no text at all, that Drools
 * could execute. Equal constraints share a node, because they have equal names. No negation, no
 * arithmetic, no consequence.
 */
final class Regelmodel {
  private static final String PAKKET = Regelmodel.class.getPackageName();

  private Regelmodel() {}

  static Model of(List<Expressie> voorwaarden) {
    ModelImpl model = new ModelImpl();
    for (int i = 0; i < voorwaarden.size(); i++) {
      model.addRule(regel(naam(i, Waarheid.WAAR), voorwaarden.get(i)));
      model.addRule(regel(naam(i, Waarheid.ONWAAR), voorwaarden.get(i).tegendeel()));
    }
    return model;
  }

  /** The name of the rule that fires when the condition at this place has this truth. */
  static String naam(int plaats, Waarheid waarheid) {
    return plaats + " " + waarheid;
  }

  private static Rule regel(String naam, Expressie expressie) {
    Variable<Feitenbeeld> zaak = declarationOf(Feitenbeeld.class, "zaak");
    return rule(PAKKET, naam)
        .build(
            pattern(zaak).expr(expressie.toString(), ExpressiePredicate.of(expressie)),
            execute(() -> {}));
  }
}
