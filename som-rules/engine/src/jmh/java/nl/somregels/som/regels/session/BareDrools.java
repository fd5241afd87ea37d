package nl.somregels.som.regels.session;

import java.util.List;
import nl.somregels.som.regels.pack.model.Expression;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.KeepReferenceOption;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Drools alone on the rules that a pack is compiled to, with the same options: counts which rules
 * fire and does nothing else. What the engine is measured against.
 */
public final class BareDrools {
  private final KieBase base;
  private final KieSessionConfiguration configuration;
  private final KieSession reused;

  /** Compiles these conditions. */
  public BareDrools(List<Expression> conditions) {
    KieBaseConfiguration baseConfiguration = KieServices.get().newKieBaseConfiguration();
    baseConfiguration.setOption(KieBaseMutabilityOption.DISABLED);
    this.base =
        KieBaseBuilder.createKieBaseFromModel(DroolsModel.of(conditions), baseConfiguration);
    this.configuration = KieServices.get().newKieSessionConfiguration();
    configuration.setOption(KeepReferenceOption.NO);
    this.reused = base.newKieSession(configuration, null);
  }

  /** How many rules fire, in a session made for this case. */
  public int fresh(FieldValues view) {
    int[] fired = new int[1];
    KieSession session = base.newKieSession(configuration, null);
    try {
      session.insert(view);
      session.fireAllRules(match -> count(fired));
    } finally {
      session.dispose();
    }
    return fired[0];
  }

  /** How many rules fire, in one session for all cases of this thread. */
  public int reused(FieldValues view) {
    int[] fired = new int[1];
    FactHandle handle = reused.insert(view);
    reused.fireAllRules(match -> count(fired));
    reused.delete(handle);
    return fired[0];
  }

  private static boolean count(int[] fired) {
    fired[0]++;
    return false;
  }
}
