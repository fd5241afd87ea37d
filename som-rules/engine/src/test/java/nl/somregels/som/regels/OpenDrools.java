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

  OpenDrools with(ResourceType kind, String text) {
    builder.add(ResourceFactory.newByteArrayResource(text.getBytes(StandardCharsets.UTF_8)), kind);
    if (builder.hasErrors()) {
      throw new IllegalArgumentException(builder.getErrors().toString());
    }
    return this;
  }

  /** Fires all rules on one fact, a text. */
  void run() {
    var knowledgeBase = KnowledgeBaseFactory.newKnowledgeBase();
    knowledgeBase.addPackages(builder.getKnowledgePackages());
    var session = knowledgeBase.newKieSession();
    try {
      session.insert("feit");
      session.fireAllRules();
    } finally {
      session.dispose();
    }
  }
}
