package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.io.ResourceType;

/**
 * That the canary sings when Drools reads these payloads without a lock: the proof of the proof.
 */
class WithoutLockTest {
  private static final String K = Canary.class.getName();

  @TempDir Path folder;

  @BeforeEach
  void open() {
    CanaryCage.open(folder.resolve("kanarie.txt"));
  }

  private static OpenDrools drl(String drl) {
    return new OpenDrools().with(ResourceType.DRL, drl);
  }

  private static void sings() {
    assertThat(CanaryCage.isHeard()).as("de kanarie zingt").isTrue();
  }

  @Test
  void eenConstanteInEenVoorwaardeLaadtEenKlasseBijHetBouwen() {
    drl("rule a when String(this == " + K + ".CanaryConstant.WORD) then end");
    sings();
  }

  @Test
  void eenDeclaratieVoertCodeUitBijHetBouwen() {
    drl("declare Lokaas lied : String = " + K + ".text() end\nrule a when Lokaas() then end");
    sings();
  }

  @Test
  void deTekstVanEenGevolgIsCode() {
    drl("rule a when String() then " + K + ".sing(); end").run();
    sings();
  }

  @Test
  void salienceIsEenUitdrukking() {
    drl("rule a salience (" + K + ".number()) when String() then end").run();
    sings();
  }

  @Test
  void enabledIsEenUitdrukking() {
    drl("rule a enabled (" + K + ".sing()) when String() then end").run();
    sings();
  }

  @Test
  void eenVariabeleVanEenDslDraagtEvalMee() {
    new OpenDrools()
        .with(
            ResourceType.DSL,
            "[condition]er is een tekst=String()\n[condition]- de lengte is {n}=length == {n}\n")
        .with(
            ResourceType.DSLR,
            "rule \"a\"\nwhen\ner is een tekst\n- de lengte is 4, eval("
                + K
                + ".sing())\nthen\nend\n")
        .run();
    sings();
  }

  @Test
  void eenRegelMetGroterDanIsCode() {
    new OpenDrools()
        .with(ResourceType.DSL, "[condition]er is een tekst=String()\n")
        .with(
            ResourceType.DSLR,
            "rule \"a\"\nwhen\ner is een tekst\nthen\n> " + K + ".sing();\nend\n")
        .run();
    sings();
  }

  @Test
  void eenFunctieEnFromRoepenAan() {
    drl("function boolean f() { return " + K + ".sing(); }\nrule a when eval(f()) then end").run();
    sings();
    CanaryCage.open(folder.resolve("kanarie2.txt"));
    drl("rule a when String() from " + K + ".text() then end").run();
    sings();
  }
}
