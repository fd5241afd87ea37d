package nl.somregels.som.regels.session;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import nl.somregels.som.regels.pack.model.Expression;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.io.ResourceFactory;

/**
 * The same rules as in production the classical way: as text, compiled by Drools at run time, with
 * MVEL for the constraints.
 */
public final class ClassicRules {
  /** When Drools turns a constraint into byte code. */
  public enum Jit {
    /** At first use. */
    DIRECT(0),
    /** After twenty times, as Drools does when nobody says otherwise. */
    GEWOON(20),
    /** Never. */
    NOOIT(-1);

    private final int drempel;

    Jit(int drempel) {
      this.drempel = drempel;
    }
  }

  private final KieBase kennisbank;
  private final int aantal;

  private ClassicRules(KieBase kennisbank, int aantal) {
    this.kennisbank = kennisbank;
    this.aantal = aantal;
  }

  /** Compiles these conditions. */
  public static ClassicRules compile(List<Expression> voorwaarden, Jit jit) {
    return compile(DrlWriter.write(voorwaarden), voorwaarden.size(), jit);
  }

  /** Compiles the text of so many conditions. */
  static ClassicRules compile(String drl, int aantal, Jit jit) {
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    builder.add(ResourceFactory.newReaderResource(new StringReader(drl)), ResourceType.DRL);
    if (builder.hasErrors()) {
      throw new IllegalStateException(builder.getErrors().toString());
    }
    KieBaseConfiguration configuratie = KieServices.get().newKieBaseConfiguration();
    configuratie.setOption(ConstraintJittingThresholdOption.get(jit.drempel));
    configuratie.setOption(KieBaseMutabilityOption.DISABLED);
    var kennisbank = KnowledgeBaseFactory.newKnowledgeBase(configuratie);
    kennisbank.addPackages(builder.getKnowledgePackages());
    return new ClassicRules(kennisbank, aantal);
  }

  /** The truth of every condition, in their order. */
  public Truth[] evaluate(FieldValues beeld) {
    Truth[] waarheden = new Truth[aantal];
    Arrays.fill(waarheden, Truth.ONBEKEND);
    KieSession sessie = kennisbank.newKieSession();
    try {
      sessie.insert(new DrlFacts(beeld));
      sessie.fireAllRules(match -> noteer(match, waarheden));
    } finally {
      sessie.dispose();
    }
    return waarheden;
  }

  private static boolean noteer(Match match, Truth[] waarheden) {
    String[] naam = match.getRule().getName().split(" ");
    waarheden[Integer.parseInt(naam[0])] = Truth.valueOf(naam[1]);
    return false;
  }
}
