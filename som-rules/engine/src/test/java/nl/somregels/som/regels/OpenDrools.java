package nl.somregels.som.regels;

import java.nio.charset.StandardCharsets;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Drools without a lock: what rule files can do when they are given to it as they are. */
final class OpenDrools {
  private final KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();

  OpenDrools met(ResourceType soort, String tekst) {
    builder.add(
        ResourceFactory.newByteArrayResource(tekst.getBytes(StandardCharsets.UTF_8)), soort);
    if (builder.hasErrors()) {
      throw new IllegalArgumentException(builder.getErrors().toString());
    }
    return this;
  }

  /** Fires all rules on one fact, a text. */
  void draai() {
    var kennisbank = KnowledgeBaseFactory.newKnowledgeBase();
    kennisbank.addPackages(builder.getKnowledgePackages());
    var sessie = kennisbank.newKieSession();
    try {
      sessie.insert("feit");
      sessie.fireAllRules();
    } finally {
      sessie.dispose();
    }
  }
}
