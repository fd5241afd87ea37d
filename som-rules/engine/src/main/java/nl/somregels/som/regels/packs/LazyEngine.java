package nl.somregels.som.regels.packs;

import java.util.function.Supplier;
import nl.somregels.som.SomEngine;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.engine.PakketEngine;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.RuleSet;
import org.jspecify.annotations.Nullable;

/** A pack that loads and compiles at the first request, once. */
final class LazyEngine {
  private final Regelpakket identiteit;
  private final Supplier<Pakket> bron;
  private final Supplier<RuleSet> regels;
  private @Nullable Pakket pakket;
  private @Nullable PakketEngine engine;

  LazyEngine(Regelpakket identiteit, Supplier<Pakket> bron, Supplier<RuleSet> regels) {
    this.identiteit = identiteit;
    this.bron = bron;
    this.regels = regels;
  }

  Regelpakket identiteit() {
    return identiteit;
  }

  synchronized Pakket pakket() {
    if (pakket == null) {
      pakket = bron.get();
    }
    return pakket;
  }

  synchronized SomEngine get() {
    if (engine == null) {
      engine = new PakketEngine(identiteit, regels.get());
    }
    return engine;
  }
}
