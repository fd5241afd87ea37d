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

    private final int threshold;

    Jit(int threshold) {
      this.threshold = threshold;
    }
  }

  private final KieBase knowledgeBase;
  private final int count;

  private ClassicRules(KieBase knowledgeBase, int count) {
    this.knowledgeBase = knowledgeBase;
    this.count = count;
  }

  /** Compiles these conditions. */
  public static ClassicRules compile(List<Expression> voorwaarden, Jit jit) {
    return compile(DrlWriter.write(voorwaarden), voorwaarden.size(), jit);
  }

  /** Compiles the text of so many conditions. */
  static ClassicRules compile(String drl, int count, Jit jit) {
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    builder.add(ResourceFactory.newReaderResource(new StringReader(drl)), ResourceType.DRL);
    if (builder.hasErrors()) {
      throw new IllegalStateException(builder.getErrors().toString());
    }
    KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration();
    configuration.setOption(ConstraintJittingThresholdOption.get(jit.threshold));
    configuration.setOption(KieBaseMutabilityOption.DISABLED);
    var knowledgeBase = KnowledgeBaseFactory.newKnowledgeBase(configuration);
    knowledgeBase.addPackages(builder.getKnowledgePackages());
    return new ClassicRules(knowledgeBase, count);
  }

  /** The truth of every condition, in their order. */
  public Truth[] evaluate(FieldValues view) {
    Truth[] truths = new Truth[count];
    Arrays.fill(truths, Truth.ONBEKEND);
    KieSession session = knowledgeBase.newKieSession();
    try {
      session.insert(new DrlFacts(view));
      session.fireAllRules(match -> note(match, truths));
    } finally {
      session.dispose();
    }
    return truths;
  }

  private static boolean note(Match match, Truth[] truths) {
    String[] name = match.getRule().getName().split(" ");
    truths[Integer.parseInt(name[0])] = Truth.valueOf(name[1]);
    return false;
  }
}
