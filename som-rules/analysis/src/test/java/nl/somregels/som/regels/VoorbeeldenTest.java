package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.SomEngine;
import nl.somregels.som.regels.engine.PakketEngine;
import nl.somregels.som.regels.example.Vergelijking;
import nl.somregels.som.regels.example.VoorbeeldReader;
import nl.somregels.som.regels.example.Voorbeelden;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.GebundeldePakketten;
import nl.somregels.som.regels.pack.files.PakketBron;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every example case beside the rules is a test, by pack and name. */
class VoorbeeldenTest {

  @TestFactory
  Stream<DynamicNode> elkVoorbeeldKlopt() {
    return GebundeldePakketten.bronnen().stream().map(this::pakket);
  }

  private DynamicNode pakket(PakketBron bron) {
    Pakket pakket = RegelpakketLoader.load(bron);
    SomEngine engine = new PakketEngine(pakket);
    Voorbeelden voorbeelden = VoorbeeldReader.lees(bron, pakket);
    assertThat(voorbeelden.meldingen()).isEmpty();
    assertThat(voorbeelden.alle()).hasSizeGreaterThanOrEqualTo(40);
    List<DynamicNode> tests =
        voorbeelden.alle().stream()
            .<DynamicNode>map(
                voorbeeld ->
                    dynamicTest(
                        voorbeeld.naam(),
                        () ->
                            assertThat(
                                    Vergelijking.van(
                                        voorbeeld,
                                        engine.evaluate(voorbeeld.feiten(), voorbeeld.peildatum()),
                                        voorbeelden.genoemd()))
                                .isEmpty()))
            .toList();
    return dynamicContainer(bron.naam(), tests);
  }
}
