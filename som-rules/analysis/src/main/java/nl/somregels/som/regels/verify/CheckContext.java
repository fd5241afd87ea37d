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

/** A pack that loaded, with what checks need; its example cases and spaces are worked out once. */
record CheckContext(
    PakketFileSet source,
    Pakket pakket,
    ComparablePakketten neighbours,
    CriteriaModel model,
    ConditionEvaluator session,
    Voorbeelden voorbeelden,
    CompletableFuture<List<VoorbeeldRun>> running,
    CompletableFuture<ProofSpaces> counting) {
  private static final Gedetineerde NOTHING = Gedetineerde.builder("niets").build();

  /** Starts running the example cases and working out what the rules do. */
  static CheckContext of(
      PakketFileSet source, Pakket pakket, ComparablePakketten neighbours, SomEngine engine) {
    CriteriaModel model = new CriteriaModel(pakket.rules());
    ConditionEvaluator session = ConditionEvaluator.of(model.voorwaarden());
    Voorbeelden voorbeelden = VoorbeeldReader.read(source, pakket);
    return new CheckContext(
        source,
        pakket,
        neighbours,
        model,
        session,
        voorbeelden,
        CompletableFuture.supplyAsync(
            () -> voorbeelden.all().stream().map(each -> run(each, engine, session)).toList()),
        CompletableFuture.supplyAsync(() -> ProofSpaces.of(pakket.rules(), model, session)));
  }

  private static VoorbeeldRun run(
      Voorbeeld voorbeeld, SomEngine engine, ConditionEvaluator session) {
    return new VoorbeeldRun(
        voorbeeld,
        engine.evaluate(voorbeeld.feiten(), voorbeeld.peildatum()),
        session.evaluate(FactLifter.lift(voorbeeld.feiten(), voorbeeld.peildatum())));
  }

  /** The truth of each condition when nothing is known: what is settled there always is. */
  Truth[] nothingKnown() {
    return session.evaluate(FactLifter.lift(NOTHING, LocalDate.EPOCH));
  }

  /** Each example case, run; in the same order. Waits until they are. */
  List<VoorbeeldRun> traversed() {
    return running.join();
  }

  /** What the pack is proven over. Waits until it is worked out. */
  ProofSpaces spaces() {
    return counting.join();
  }
}
