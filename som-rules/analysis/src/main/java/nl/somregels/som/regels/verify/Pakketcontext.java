package nl.somregels.som.regels.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.regels.decide.Criteriamodel;
import nl.somregels.som.regels.example.Doorloop;
import nl.somregels.som.regels.example.Voorbeeld;
import nl.somregels.som.regels.example.VoorbeeldReader;
import nl.somregels.som.regels.example.Voorbeelden;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.files.PakketBron;
import nl.somregels.som.regels.session.Feitenlifter;
import nl.somregels.som.regels.session.Voorwaardensessie;
import nl.somregels.som.regels.session.Waarheid;
import nl.somregels.som.regels.verify.proof.Bewijsruimten;

/** A pack that loaded, with everything a check needs of it. Thread-safe. */
final class Pakketcontext {
  private static final Gedetineerde NIETS = Gedetineerde.builder("niets").build();

  private final PakketBron bron;
  private final Pakket pakket;
  private final Buurpakketten buren;
  private final SomEngine engine;
  private final Criteriamodel model;
  private final Voorwaardensessie sessie;
  private final Voorbeelden voorbeelden;
  private final CompletableFuture<List<Doorloop>> doorlopen;
  private final CompletableFuture<Bewijsruimten> ruimten;

  private Pakketcontext(PakketBron bron, Pakket pakket, Buurpakketten buren, SomEngine engine) {
    this.bron = bron;
    this.pakket = pakket;
    this.buren = buren;
    this.engine = engine;
    this.model = new Criteriamodel(pakket.regels());
    this.sessie = Voorwaardensessie.of(model.voorwaarden());
    this.voorbeelden = VoorbeeldReader.lees(bron, pakket);
    this.doorlopen =
        CompletableFuture.supplyAsync(() -> voorbeelden.alle().stream().map(this::loop).toList());
    this.ruimten =
        CompletableFuture.supplyAsync(() -> Bewijsruimten.of(pakket.regels(), model, sessie));
  }

  /**
   * Starts running the example cases and working out what the rules do.
   *
   * @param buren the packs it can be compared with
   * @param engine the engine users get
   */
  static Pakketcontext of(PakketBron bron, Pakket pakket, Buurpakketten buren, SomEngine engine) {
    return new Pakketcontext(bron, pakket, buren, engine);
  }

  private Doorloop loop(Voorbeeld voorbeeld) {
    return new Doorloop(
        voorbeeld,
        engine.evaluate(voorbeeld.feiten(), voorbeeld.peildatum()),
        sessie.evaluate(Feitenlifter.lift(voorbeeld.feiten(), voorbeeld.peildatum())));
  }

  /** The files of the pack. */
  PakketBron bron() {
    return bron;
  }

  /** What they say. */
  Pakket pakket() {
    return pakket;
  }

  /** The packs it can be compared with. */
  Buurpakketten buren() {
    return buren;
  }

  /** The engine users get. */
  SomEngine engine() {
    return engine;
  }

  /** Its criteria by number. */
  Criteriamodel model() {
    return model;
  }

  /** Drools with the conditions of the model. */
  Voorwaardensessie sessie() {
    return sessie;
  }

  /**
   * The truth of each condition in a case of which nothing is known; what is settled there is
   * settled always.
   */
  Waarheid[] nietsBekend() {
    return sessie.evaluate(Feitenlifter.lift(NIETS, LocalDate.EPOCH));
  }

  /** Its example cases. */
  Voorbeelden voorbeelden() {
    return voorbeelden;
  }

  /** Each example case, run; in the same order. Waits until they are. */
  List<Doorloop> doorlopen() {
    return doorlopen.join();
  }

  /** What the pack is proven over. Waits until it is worked out. */
  Bewijsruimten ruimten() {
    return ruimten.join();
  }
}
