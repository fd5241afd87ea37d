package nl.somregels.som.regels.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.regels.decide.CriteriaModel;
import nl.somregels.som.regels.example.Voorbeeld;
import nl.somregels.som.regels.example.VoorbeeldReader;
import nl.somregels.som.regels.example.VoorbeeldRun;
import nl.somregels.som.regels.example.Voorbeelden;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.session.ConditionEvaluator;
import nl.somregels.som.regels.session.FactLifter;
import nl.somregels.som.regels.session.Truth;
import nl.somregels.som.regels.verify.proof.ProofSpaces;

/** A pack that loaded, with everything a check needs of it. Thread-safe. */
final class CheckContext {
  private static final Gedetineerde NOTHING = Gedetineerde.builder("niets").build();

  private final PakketFileSet source;
  private final Pakket pakket;
  private final ComparablePakketten neighbours;
  private final SomEngine engine;
  private final CriteriaModel model;
  private final ConditionEvaluator session;
  private final Voorbeelden voorbeelden;
  private final CompletableFuture<List<VoorbeeldRun>> traversed;
  private final CompletableFuture<ProofSpaces> spaces;

  private CheckContext(
      PakketFileSet source, Pakket pakket, ComparablePakketten neighbours, SomEngine engine) {
    this.source = source;
    this.pakket = pakket;
    this.neighbours = neighbours;
    this.engine = engine;
    this.model = new CriteriaModel(pakket.rules());
    this.session = ConditionEvaluator.of(model.voorwaarden());
    this.voorbeelden = VoorbeeldReader.read(source, pakket);
    this.traversed =
        CompletableFuture.supplyAsync(() -> voorbeelden.all().stream().map(this::loop).toList());
    this.spaces =
        CompletableFuture.supplyAsync(() -> ProofSpaces.of(pakket.rules(), model, session));
  }

  /**
   * Starts running the example cases and working out what the rules do.
   *
   * @param neighbours the packs it can be compared with
   * @param engine the engine users get
   */
  static CheckContext of(
      PakketFileSet source, Pakket pakket, ComparablePakketten neighbours, SomEngine engine) {
    return new CheckContext(source, pakket, neighbours, engine);
  }

  private VoorbeeldRun loop(Voorbeeld voorbeeld) {
    return new VoorbeeldRun(
        voorbeeld,
        engine.evaluate(voorbeeld.feiten(), voorbeeld.peildatum()),
        session.evaluate(FactLifter.lift(voorbeeld.feiten(), voorbeeld.peildatum())));
  }

  /** The files of the pack. */
  PakketFileSet source() {
    return source;
  }

  /** What they say. */
  Pakket pakket() {
    return pakket;
  }

  /** The packs it can be compared with. */
  ComparablePakketten neighbours() {
    return neighbours;
  }

  /** The engine users get. */
  SomEngine engine() {
    return engine;
  }

  /** Its criteria by number. */
  CriteriaModel model() {
    return model;
  }

  /** Drools with the conditions of the model. */
  ConditionEvaluator session() {
    return session;
  }

  /**
   * The truth of each condition in a case of which nothing is known; what is settled there is
   * settled always.
   */
  Truth[] nothingKnown() {
    return session.evaluate(FactLifter.lift(NOTHING, LocalDate.EPOCH));
  }

  /** Its example cases. */
  Voorbeelden voorbeelden() {
    return voorbeelden;
  }

  /** Each example case, run; in the same order. Waits until they are. */
  List<VoorbeeldRun> traversed() {
    return traversed.join();
  }

  /** What the pack is proven over. Waits until it is worked out. */
  ProofSpaces spaces() {
    return spaces.join();
  }
}
