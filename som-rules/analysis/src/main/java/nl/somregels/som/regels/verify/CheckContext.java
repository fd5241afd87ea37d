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
  private static final Gedetineerde NIETS = Gedetineerde.builder("niets").build();

  private final PakketFileSet bron;
  private final Pakket pakket;
  private final ComparablePakketten buren;
  private final SomEngine engine;
  private final CriteriaModel model;
  private final ConditionEvaluator sessie;
  private final Voorbeelden voorbeelden;
  private final CompletableFuture<List<VoorbeeldRun>> doorlopen;
  private final CompletableFuture<ProofSpaces> ruimten;

  private CheckContext(
      PakketFileSet bron, Pakket pakket, ComparablePakketten buren, SomEngine engine) {
    this.bron = bron;
    this.pakket = pakket;
    this.buren = buren;
    this.engine = engine;
    this.model = new CriteriaModel(pakket.regels());
    this.sessie = ConditionEvaluator.of(model.voorwaarden());
    this.voorbeelden = VoorbeeldReader.lees(bron, pakket);
    this.doorlopen =
        CompletableFuture.supplyAsync(() -> voorbeelden.alle().stream().map(this::loop).toList());
    this.ruimten =
        CompletableFuture.supplyAsync(() -> ProofSpaces.of(pakket.regels(), model, sessie));
  }

  /**
   * Starts running the example cases and working out what the rules do.
   *
   * @param buren the packs it can be compared with
   * @param engine the engine users get
   */
  static CheckContext of(
      PakketFileSet bron, Pakket pakket, ComparablePakketten buren, SomEngine engine) {
    return new CheckContext(bron, pakket, buren, engine);
  }

  private VoorbeeldRun loop(Voorbeeld voorbeeld) {
    return new VoorbeeldRun(
        voorbeeld,
        engine.evaluate(voorbeeld.feiten(), voorbeeld.peildatum()),
        sessie.evaluate(FactLifter.lift(voorbeeld.feiten(), voorbeeld.peildatum())));
  }

  /** The files of the pack. */
  PakketFileSet bron() {
    return bron;
  }

  /** What they say. */
  Pakket pakket() {
    return pakket;
  }

  /** The packs it can be compared with. */
  ComparablePakketten buren() {
    return buren;
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
  ConditionEvaluator sessie() {
    return sessie;
  }

  /**
   * The truth of each condition in a case of which nothing is known; what is settled there is
   * settled always.
   */
  Truth[] nietsBekend() {
    return sessie.evaluate(FactLifter.lift(NIETS, LocalDate.EPOCH));
  }

  /** Its example cases. */
  Voorbeelden voorbeelden() {
    return voorbeelden;
  }

  /** Each example case, run; in the same order. Waits until they are. */
  List<VoorbeeldRun> doorlopen() {
    return doorlopen.join();
  }

  /** What the pack is proven over. Waits until it is worked out. */
  ProofSpaces ruimten() {
    return ruimten.join();
  }
}
