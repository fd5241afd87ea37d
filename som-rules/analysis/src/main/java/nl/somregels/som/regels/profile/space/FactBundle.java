package nl.somregels.som.regels.profile.space;

import java.util.List;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.Truth;

/** Groups of facts that conditions read together: no other bundle changes what one settles. */
public record FactBundle(List<Field> fields, List<BundleClass> classes) {
  public FactBundle {
    fields = List.copyOf(fields);
    classes = List.copyOf(classes);
  }

  public boolean touches(Expression voorwaarde) {
    return voorwaarde.fields().stream().anyMatch(fields::contains);
  }

  public record BundleClass(ClassPair pair, Contribution left, Contribution right) {}

  /** What a class contributes to a judgement: true and known for what the bundle does not read. */
  public record Contribution(Truth[] truths, boolean faseKnown) {}
}
