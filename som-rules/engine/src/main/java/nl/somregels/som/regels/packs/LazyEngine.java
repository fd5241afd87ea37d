package nl.somregels.som.regels.packs;

import java.util.function.Supplier;
import nl.somregels.som.RegelpakketEngine;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.engine.PakketEngine;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.RuleSet;
import org.jspecify.annotations.Nullable;

/** A pack that loads and compiles at the first request, once. */
final class LazyEngine {
  private final Regelpakket identity;
  private final Supplier<Pakket> source;
  private final Supplier<RuleSet> rules;
  private @Nullable Pakket pakket;
  private @Nullable PakketEngine engine;

  LazyEngine(Regelpakket identity, Supplier<Pakket> source, Supplier<RuleSet> rules) {
    this.identity = identity;
    this.source = source;
    this.rules = rules;
  }

  Regelpakket identity() {
    return identity;
  }

  synchronized Pakket pakket() {
    if (pakket == null) {
      pakket = source.get();
    }
    return pakket;
  }

  synchronized RegelpakketEngine get() {
    if (engine == null) {
      engine = new PakketEngine(identity, rules.get());
    }
    return engine;
  }
}
