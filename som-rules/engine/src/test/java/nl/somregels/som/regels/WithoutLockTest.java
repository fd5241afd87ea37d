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

  @TempDir Path map;

  @BeforeEach
  void open() {
    CanaryCage.open(map.resolve("kanarie.txt"));
  }

  private static OpenDrools drl(String drl) {
    return new OpenDrools().met(ResourceType.DRL, drl);
  }

  private static void zingt() {
    assertThat(CanaryCage.isGehoord()).as("de kanarie zingt").isTrue();
  }

  @Test
  void eenConstanteInEenVoorwaardeLaadtEenKlasseBijHetBouwen() {
    drl("rule a when String(this == " + K + ".Constante.WOORD) then end");
    zingt();
  }

  @Test
  void eenDeclaratieVoertCodeUitBijHetBouwen() {
    drl("declare Lokaas lied : String = " + K + ".tekst() end\nrule a when Lokaas() then end");
    zingt();
  }

  @Test
  void deTekstVanEenGevolgIsCode() {
    drl("rule a when String() then " + K + ".zing(); end").draai();
    zingt();
  }

  @Test
  void salienceIsEenUitdrukking() {
    drl("rule a salience (" + K + ".getal()) when String() then end").draai();
    zingt();
  }

  @Test
  void enabledIsEenUitdrukking() {
    drl("rule a enabled (" + K + ".zing()) when String() then end").draai();
    zingt();
  }

  @Test
  void eenVariabeleVanEenDslDraagtEvalMee() {
    new OpenDrools()
        .met(
            ResourceType.DSL,
            "[condition]er is een tekst=String()\n[condition]- de lengte is {n}=length == {n}\n")
        .met(
            ResourceType.DSLR,
            "rule \"a\"\nwhen\ner is een tekst\n- de lengte is 4, eval("
                + K
                + ".zing())\nthen\nend\n")
        .draai();
    zingt();
  }

  @Test
  void eenRegelMetGroterDanIsCode() {
    new OpenDrools()
        .met(ResourceType.DSL, "[condition]er is een tekst=String()\n")
        .met(
            ResourceType.DSLR,
            "rule \"a\"\nwhen\ner is een tekst\nthen\n> " + K + ".zing();\nend\n")
        .draai();
    zingt();
  }

  @Test
  void eenFunctieEnFromRoepenAan() {
    drl("function boolean f() { return " + K + ".zing(); }\nrule a when eval(f()) then end")
        .draai();
    zingt();
    CanaryCage.open(map.resolve("kanarie2.txt"));
    drl("rule a when String() from " + K + ".tekst() then end").draai();
    zingt();
  }
}
