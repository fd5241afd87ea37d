package nl.somregels.som.regels.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.regels.example.DeviatingVoorbeeld;
import nl.somregels.som.regels.example.DeviationGroup;
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
  private final Supplier<PakketUnderTest> source;
  private @Nullable PakketUnderTest pakket;

  /**
   * For a pack in a folder of packs. Nothing is read yet; a pack that is not there fails the tests.
   *
   * @param folder the folder, against the working directory of the tests when it is relative
   * @param version the pack, such as {@code 2027.1}
   */
  protected RegelpakketContract(Path folder, String version) {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(version, "version");
    this.source = () -> PakketUnderTest.inFolder(folder, version);
  }

  /** For a pack inside the library. */
  protected RegelpakketContract(String version) {
    Objects.requireNonNull(version, "version");
    this.source = () -> PakketUnderTest.bundled(version);
  }

  /** The pack under test, as its files are when it is first asked for. */
  protected final synchronized PakketUnderTest pakket() {
    if (pakket == null) {
      pakket = source.get();
    }
    return pakket;
  }

  /**
   * Whether the proposal may be none of the possible outcomes of this case. That is so when one of
   * two criteria must apply and one unknown fact says which. The model has one such pair, 7 and 10,
   * and this default knows only that; a pack with another such pair overrides it.
   */
  protected boolean oneOfTwoCriteriaMustHold(Gedetineerde gedetineerde) {
    return ModelProperties.sevenOrTen(gedetineerde);
  }

  /** The cases on which the laws are tried; override for cases of your own. */
  @Provide
  protected Arbitrary<DatedCase> cases() {
    return SomArbitraries.all();
  }

  @Provide
  final Arbitrary<List<DatedCase>> piles() {
    return cases().list().ofMinSize(2).ofMaxSize(20);
  }

  @Provide
  final Arbitrary<DatedCase> profiles() {
    return SomArbitraries.profiles(pakket());
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
            .filter(melding -> !melding.code().equals(DeviationGroup.DEVIATES))
            .map(RegelpakketContract::error));
  }

  private static DynamicTest error(Melding melding) {
    String text =
        melding.getuige() == null
            ? melding.toString()
            : melding + "\nGetuige: " + melding.getuige().toJson();
    return dynamicTest(
        text.lines().findFirst().orElse(melding.code().code()),
        () -> {
          throw new AssertionError(text);
        });
  }

  @TestFactory
  final Stream<DynamicTest> elkVoorbeeldKlopt() {
    Voorbeelden voorbeelden = pakket().voorbeelden();
    SomEngine engine = pakket().engine();
    return voorbeelden.all().stream()
        .map(
            voorbeeld ->
                dynamicTest(
                    voorbeeld.name() + " (" + voorbeeld.place() + ")",
                    () -> holds(voorbeeld, engine)));
  }

  private static void holds(Voorbeeld voorbeeld, SomEngine engine) {
    Prioritering prioritering = engine.evaluate(voorbeeld.feiten(), voorbeeld.peildatum());
    DeviationGroup.of(
            List.of(
                new DeviatingVoorbeeld(voorbeeld, ExpectationCheck.of(voorbeeld, prioritering))))
        .forEach(
            group -> {
              throw new AssertionError(group.melding().toString());
            });
  }

  @Property
  final void onbekendMaaktNooitEenCriteriumVanToepassing(@ForAll("cases") DatedCase datedCase) {
    ModelProperties.whatHoldsFollowsFromTheNamedFeiten(pakket().engine(), datedCase);
  }

  @Property(tries = 300)
  final void meerWetenMaaktDeUitkomstAlleenZekerder(@ForAll("cases") DatedCase datedCase) {
    ModelProperties.knowingMoreMakesSurer(pakket().engine(), datedCase);
  }

  @Property
  final void hetVoorstelIsMogelijkZodraFaseEnMomentBekendZijn(
      @ForAll("cases") DatedCase datedCase) {
    Prioritering prioritering = evaluate(datedCase);
    if (ModelProperties.faseAndMomentKnown(prioritering, datedCase.gedetineerde())
        && !oneOfTwoCriteriaMustHold(datedCase.gedetineerde())) {
      assertThat(prioritering.mogelijkePrioriteiten()).contains(prioritering.prioriteit());
    }
    assertThat(prioritering.vast())
        .isEqualTo(prioritering.mogelijkePrioriteiten().equals(List.of(prioritering.prioriteit())));
  }

  @Property
  final void vanWieAllesBekendIsStaatHetVoorstelVast(@ForAll("profiles") DatedCase datedCase) {
    Prioritering prioritering = evaluate(datedCase);
    assertThat(prioritering.vast()).isTrue();
    assertThat(prioritering.ontbrekend()).isEmpty();
  }

  @Property(tries = 50)
  final void deVolgordeVanZakenVerandertNiets(@ForAll("piles") List<DatedCase> pile) {
    List<String> first = pile.stream().map(this::json).toList();
    List<DatedCase> reversed = new ArrayList<>(pile);
    Collections.reverse(reversed);
    List<String> thereafter = new ArrayList<>(reversed.stream().map(this::json).toList());
    Collections.reverse(thereafter);
    assertThat(thereafter).isEqualTo(first);
  }

  @Property
  final void dezelfdeFeitenGevenDezelfdeBytes(@ForAll("cases") DatedCase datedCase) {
    Gedetineerde read = Gedetineerde.fromJson(datedCase.gedetineerde().toJson());
    SomEngine other = pakket().secondEngine();
    assertThat(PrioriteringJson.render(other.evaluate(read, datedCase.peildatum())))
        .isEqualTo(json(datedCase));
  }

  private String json(DatedCase datedCase) {
    return PrioriteringJson.render(evaluate(datedCase));
  }

  private Prioritering evaluate(DatedCase datedCase) {
    return pakket().engine().evaluate(datedCase.gedetineerde(), datedCase.peildatum());
  }
}
