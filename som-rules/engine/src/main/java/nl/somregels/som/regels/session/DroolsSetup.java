package nl.somregels.som.regels.session;

import java.util.concurrent.CompletableFuture;
import org.drools.core.BaseConfigurationFactories;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.KeepReferenceOption;
import org.kie.internal.conf.CompositeBaseConfiguration;
import org.kie.internal.utils.ChainedProperties;

/**
 * Sets Drools up in the same way wherever this library runs. Left to itself it depends on two
 * things around it. It looks its own parts up with the context class loader of the thread that
 * first needs one and remembers what it did not find; and it reads {@code drools.*} system
 * properties and every {@code META-INF/kie.properties.conf} on the class path.
 */
final class DroolsSetup {
  private static final ClassLoader LOADER = DroolsSetup.class.getClassLoader();

  private DroolsSetup() {}

  /**
   * Does this on a thread of its own, which has the class loader of this library for its context.
   * Whatever is the first to need a part of Drools goes through here. Not on the caller's thread,
   * which may be deep in its stack: what fails while Drools loads stays broken.
   */
  static CompletableFuture<Void> onOwnThread(Runnable work) {
    return CompletableFuture.runAsync(
        work,
        task -> {
          Thread thread = new Thread(null, task, "som-drools", 0, false);
          thread.setContextClassLoader(LOADER);
          thread.setDaemon(true);
          thread.start();
        });
  }

  @SuppressWarnings("unchecked") // the array of factories that the call makes
  static KieBase kieBase(Model model) {
    CompositeBaseConfiguration configuration =
        new CompositeBaseConfiguration(
            nothing(),
            LOADER,
            BaseConfigurationFactories.baseConf,
            BaseConfigurationFactories.ruleConf,
            BaseConfigurationFactories.flowConf);
    configuration.setOption(KieBaseMutabilityOption.DISABLED);
    return KieBaseBuilder.createKieBaseFromModel(model, configuration);
  }

  static KieSessionConfiguration sessions() {
    KieSessionConfiguration configuration =
        RuleBaseFactory.newKnowledgeSessionConfiguration(nothing(), LOADER);
    configuration.setOption(KeepReferenceOption.NO);
    return configuration;
  }

  /** No property of anyone, so every option that is not set here has its default. */
  private static ChainedProperties nothing() {
    return new ChainedProperties();
  }
}
