package nl.somregels.som.regels.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.regels.example.ExpectationCheck;
import nl.somregels.som.regels.example.Voorbeeld;
import nl.somregels.som.regels.example.Voorbeelden;
import nl.somregels.som.regels.render.PrioriteringJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every pack of rules owes, as named tests: extend it with a constructor that names your pack.
 *
 * <ul>
 *   <li>The pack loads, and checking it finds no error; each error is a failing test that says it.
 *       The laws in the manifest of the pack are part of the checking.
 *   <li>Each example case is a test, which says how the rules deviate from what it expects.
 *   <li>The laws of the model hold for made-up cases: a fact that is unknown never makes a
 *       criterion apply; knowing more only makes the outcome surer; and so on, one sentence per
 *       property.
 * </ul>
 *
 * <p>A class that extends it needs the JUnit engines Jupiter and jqwik. It may add tests of its own
 * and use {@link #pakket()} in them.
 */
public abstract class RegelpakketContract {
  private final Supplier<PakketUnderTest> bron;
  private @Nullable PakketUnderTest pakket;

  /**
   * For a pack in a folder of packs. Nothing is read yet; a pack that is not there fails the tests.
   *
   * @param map the folder, against the working directory of the tests when it is relative
   * @param versie the pack, such as {@code 2027.1}
   */
  protected RegelpakketContract(Path map, String versie) {
    Objects.requireNonNull(map, "map");
    Objects.requireNonNull(versie, "versie");
    this.bron = () -> PakketUnderTest.inMap(map, versie);
  }

  /** For a pack inside the library. */
  protected RegelpakketContract(String versie) {
    Objects.requireNonNull(versie, "versie");
    this.bron = () -> PakketUnderTest.gebundeld(versie);
  }

  /** The pack under test, as its files are when it is first asked for. */
  protected final synchronized PakketUnderTest pakket() {
    if (pakket == null) {
      pakket = bron.get();
    }
    return pakket;
  }

  /**
   * Whether the proposal may be none of the possible outcomes of this case. That is so when one of
   * two criteria must apply and one unknown fact says which. The model has one such pair, 7 and 10,
   * and this default knows only that; a pack with another such pair overrides it.
   */
  protected boolean eenVanTweeCriteriaMoetGelden(Gedetineerde gedetineerde) {
    return ModelProperties.zevenOfTien(gedetineerde);
  }

  /** The cases on which the laws are tried; override for cases of your own. */
  @Provide
  protected Arbitrary<DatedCase> gevallen() {
    return SomArbitraries.alle();
  }

  @Provide
  final Arbitrary<List<DatedCase>> stapels() {
    return gevallen().list().ofMinSize(2).ofMaxSize(20);
  }

  @Provide
  final Arbitrary<DatedCase> profielen() {
    return SomArbitraries.profielen(pakket());
  }

  @Test
  final void hetPakketLaadt() {
    assertThat(pakket().engine().regelpakket().pakketHash()).isNotEmpty();
  }

  @TestFactory
  final Stream<DynamicTest> deControleVindtGeenFout() {
    Controle controle = pakket().controle();
    return Stream.concat(
        Stream.of(
            dynamicTest(
                "er is iets gecontroleerd",
                () -> {
                  assertThat(controle.criteria()).as("criteria").isPositive();
                  assertThat(controle.voorbeelden()).as("voorbeelden").isPositive();
                })),
        controle.meldingen().stream()
            .filter(melding -> melding.ernst() == Ernst.FOUT)
            .filter(melding -> !melding.code().equals(ExpectationCheck.WIJKT_AF))
            .map(RegelpakketContract::fout));
  }

  private static DynamicTest fout(Melding melding) {
    String tekst =
        melding.getuige() == null
            ? melding.toString()
            : melding + "\nGetuige: " + melding.getuige().toJson();
    return dynamicTest(
        tekst.lines().findFirst().orElse(melding.code().code()),
        () -> {
          throw new AssertionError(tekst);
        });
  }

  @TestFactory
  final Stream<DynamicTest> elkVoorbeeldKlopt() {
    Voorbeelden voorbeelden = pakket().voorbeelden();
    SomEngine engine = pakket().engine();
    return voorbeelden.alle().stream()
        .map(
            voorbeeld ->
                dynamicTest(
                    voorbeeld.naam() + " (" + voorbeeld.plaats() + ")",
                    () -> klopt(voorbeeld, engine, voorbeelden)));
  }

  private static void klopt(Voorbeeld voorbeeld, SomEngine engine, Voorbeelden alle) {
    Prioritering prioritering = engine.evaluate(voorbeeld.feiten(), voorbeeld.peildatum());
    List<Melding> afwijkingen = ExpectationCheck.van(voorbeeld, prioritering, alle.genoemd());
    if (!afwijkingen.isEmpty()) {
      throw new AssertionError(
          afwijkingen.stream().map(Melding::toString).collect(Collectors.joining("\n")));
    }
  }

  @Property
  final void onbekendMaaktNooitEenCriteriumVanToepassing(@ForAll("gevallen") DatedCase geval) {
    ModelProperties.watGeldtVolgtUitDeGenoemdeFeiten(pakket().engine(), geval);
  }

  @Property(tries = 300)
  final void meerWetenMaaktDeUitkomstAlleenZekerder(@ForAll("gevallen") DatedCase geval) {
    ModelProperties.meerWetenMaaktZekerder(pakket().engine(), geval);
  }

  @Property
  final void hetVoorstelIsMogelijkZodraFaseEnMomentBekendZijn(@ForAll("gevallen") DatedCase geval) {
    Prioritering prioritering = evaluate(geval);
    if (ModelProperties.faseEnMomentBekend(prioritering, geval.gedetineerde())
        && !eenVanTweeCriteriaMoetGelden(geval.gedetineerde())) {
      assertThat(prioritering.mogelijkePrioriteiten()).contains(prioritering.prioriteit());
    }
    assertThat(prioritering.vast())
        .isEqualTo(prioritering.mogelijkePrioriteiten().equals(List.of(prioritering.prioriteit())));
  }

  @Property
  final void vanWieAllesBekendIsStaatHetVoorstelVast(@ForAll("profielen") DatedCase geval) {
    Prioritering prioritering = evaluate(geval);
    assertThat(prioritering.vast()).isTrue();
    assertThat(prioritering.ontbrekend()).isEmpty();
  }

  @Property(tries = 50)
  final void deVolgordeVanZakenVerandertNiets(@ForAll("stapels") List<DatedCase> stapel) {
    List<String> eerst = stapel.stream().map(this::json).toList();
    List<DatedCase> andersom = new ArrayList<>(stapel);
    Collections.reverse(andersom);
    List<String> daarna = new ArrayList<>(andersom.stream().map(this::json).toList());
    Collections.reverse(daarna);
    assertThat(daarna).isEqualTo(eerst);
  }

  @Property
  final void dezelfdeFeitenGevenDezelfdeBytes(@ForAll("gevallen") DatedCase geval) {
    Gedetineerde gelezen = Gedetineerde.vanJson(geval.gedetineerde().toJson());
    SomEngine ander = pakket().tweedeEngine();
    assertThat(PrioriteringJson.render(ander.evaluate(gelezen, geval.peildatum())))
        .isEqualTo(json(geval));
  }

  private String json(DatedCase geval) {
    return PrioriteringJson.render(evaluate(geval));
  }

  private Prioritering evaluate(DatedCase geval) {
    return pakket().engine().evaluate(geval.gedetineerde(), geval.peildatum());
  }
}
