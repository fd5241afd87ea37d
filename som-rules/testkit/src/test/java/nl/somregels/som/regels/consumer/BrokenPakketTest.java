package nl.somregels.som.regels.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.feiten.Risico;
import nl.somregels.som.regels.RuleFolder;
import nl.somregels.som.regels.testkit.RegelpakketContract;
import nl.somregels.som.regels.testkit.SomDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that does not keep the contract fails the tests that say what is wrong. */
@Tag("slow")
class BrokenPakketTest {
  private static Path folder = Path.of("");

  @BeforeEach
  void fresh(@TempDir Path empty) {
    folder = empty;
  }

  static class BrokenContract extends RegelpakketContract {
    BrokenContract() {
      super(folder, "2021.1");
    }
  }

  /** Says that the model has no pair of criteria of which one must apply. */
  static class WithoutException extends RegelpakketContract {
    WithoutException() {
      super("2021.1");
    }

    @Override
    protected Arbitrary<DatedCase> cases() {
      return Arbitraries.just(
          new DatedCase(
              Gedetineerde.builder("7 of 10")
                  .fase(Fase.NA_VONNIS)
                  .datumBinnenkomst(SomDomain.PEILDATUM.minusDays(180))
                  .verblijfsstatus(JaNee.JA)
                  .recidiverisico(Risico.MATIG)
                  .artikel43Lid3Plaatsing(JaNee.NEE)
                  .isdOpgelegd(JaNee.NEE)
                  .tbsDwangOpgelegd(JaNee.NEE)
                  .uitstroomMetZorgmachtiging(JaNee.JA)
                  .build(),
              SomDomain.PEILDATUM));
    }

    @Override
    protected boolean oneOfTwoCriteriaMustHold(Gedetineerde gedetineerde) {
      return false;
    }
  }

  @Test
  void zesWekenTerwijlDeVoorbeeldenVierWekenZeggen() throws IOException {
    pakket(lines -> lines.replace("korter dan 4 weken", "korter dan 6 weken"));

    SortedMap<String, String> errors = errors(BrokenContract.class);

    assertThat(errors)
        .hasSize(4)
        .containsKey(
            "4 op dag 28: 28 dagen is niet korter dan 4 weken (voorbeelden/grenzen.yaml:14)");
    assertThat(errors.keySet())
        .filteredOn(name -> name.startsWith("wijziging.md:28: buiten de bedoelde wijzigingen om"))
        .hasSize(3);
    assertThat(errors.values())
        .anyMatch(error -> error.contains("in plaats van PROFESSIONELE_WEGING"));
  }

  @Test
  void eenOnbekendeZin() throws IOException {
    pakket(lines -> lines.replace("korter dan 4 weken", "korter dan vier weken"));

    SortedMap<String, String> errors = errors(BrokenContract.class);

    String sentence = "in \"de verblijfsduur is korter dan vier weken\" kan \"vier\" niet.";
    assertThat(errors).containsKey("elkVoorbeeldKlopt()");
    assertThat(errors)
        .hasEntrySatisfying("hetPakketLaadt()", error -> assertThat(error).contains(sentence));
    assertThat(errors.keySet())
        .anyMatch(name -> name.startsWith("criteria.dslr:66: Regel 4: " + sentence));
  }

  @Test
  void geenPakket() {
    assertThat(errors(BrokenContract.class).get("hetPakketLaadt()"))
        .contains("staat geen regelpakket");
  }

  @Test
  void hetVoorstelVanZevenOfTienIsNietMogelijk() {
    assertThat(errors(WithoutException.class))
        .containsOnlyKeys("hetVoorstelIsMogelijkZodraFaseEnMomentBekendZijn");
  }

  private static void pakket(UnaryOperator<String> change) throws IOException {
    RuleFolder.copy("2021.1", folder);
    Path lines = folder.resolve("2021.1/criteria.dslr");
    String text = Files.readString(lines);
    Files.writeString(lines, change.apply(text));
    assertThat(lines).content().isNotEqualTo(text);
  }

  private static SortedMap<String, String> errors(Class<?> valueClass) {
    SortedMap<String, String> errors = new TreeMap<>();
    for (Map.Entry<String, Optional<String>> test : TestRunner.run(valueClass).entrySet()) {
      test.getValue().ifPresent(error -> errors.put(test.getKey(), error));
    }
    return errors;
  }
}
