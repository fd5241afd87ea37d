package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.SomEngine;
import nl.somregels.som.regels.engine.PakketEngine;
import nl.somregels.som.regels.example.ExpectationCheck;
import nl.somregels.som.regels.example.VoorbeeldReader;
import nl.somregels.som.regels.example.Voorbeelden;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every example case beside the rules is a test, by pack and name. */
class BundledVoorbeeldenTest {

  @TestFactory
  Stream<DynamicNode> elkVoorbeeldKlopt() {
    return BundledPakketten.sources().stream().map(this::pakket);
  }

  private DynamicNode pakket(PakketFileSet source) {
    Pakket pakket = RegelpakketLoader.load(source);
    SomEngine engine = new PakketEngine(pakket);
    Voorbeelden voorbeelden = VoorbeeldReader.read(source, pakket);
    assertThat(voorbeelden.meldingen()).isEmpty();
    assertThat(voorbeelden.all()).hasSizeGreaterThanOrEqualTo(40);
    List<DynamicNode> tests =
        voorbeelden.all().stream()
            .<DynamicNode>map(
                voorbeeld ->
                    dynamicTest(
                        voorbeeld.name(),
                        () ->
                            assertThat(
                                    ExpectationCheck.of(
                                        voorbeeld,
                                        engine.evaluate(voorbeeld.feiten(), voorbeeld.peildatum())))
                                .isEmpty()))
            .toList();
    return dynamicContainer(source.name(), tests);
  }
}
