package nl.somregels.som.regels.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.somregels.som.regels.pack.Expressie;
import nl.somregels.som.regels.pack.GebundeldePakketten;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.Voorwaarde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Should the writer ever write more than conditions, the gate before the compiler stops it. */
class DrlslotTest {
  private static final String KOP =
      "package nl.somregels.som.regels.gegenereerd;\nimport " + Feitenbeeld.class.getName() + ";\n";
  private static final String REGEL =
      "rule \"0 WAAR\" when Feitenbeeld(fase == \"PREVENTIEF\") then end\n";

  @Test
  void watDeSchrijverVanDeGebundeldePakkettenMaaktGaatDoor() {
    List<Expressie> voorwaarden =
        GebundeldePakketten.bronnen().stream()
            .map(RegelpakketLoader::load)
            .flatMap(pakket -> pakket.regels().criteria().stream())
            .flatMap(criterium -> criterium.voorwaarden().stream())
            .map(Voorwaarde::expressie)
            .toList();
    assertThat(voorwaarden).isNotEmpty();
    assertThat(Drlslot.controleer(DrlWriter.write(voorwaarden)).getRules())
        .hasSize(2 * voorwaarden.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import java.util.List;",
        "import function nl.voorbeeld.Hulp.*;",
        "import accumulate nl.voorbeeld.Hulp hulp;",
        "global java.util.List lijst;",
        "function boolean f() { return true; }",
        "declare Lokaas lied : String end",
        "declare enum Lokaas A end",
        "declare entry-point \"x\" end",
        "declare window W @window:time(1s) from entry-point x end",
        "query q() Feitenbeeld() end",
        "unit nl.voorbeeld.Eenheid;",
        "salience 10",
        "dialect \"mvel\""
      })
  void geenVerklaringNaastDeRegels(String verklaring) {
    geweigerd(
        verklaring.startsWith("unit")
            ? KOP.replace("import", verklaring + "\nimport") + REGEL
            : KOP + verklaring + "\n" + REGEL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rule a salience 10 when Feitenbeeld(fase == \"A\") then end",
        "rule a salience (f()) when Feitenbeeld(fase == \"A\") then end",
        "rule a enabled (f()) when Feitenbeeld(fase == \"A\") then end",
        "rule a no-loop true when Feitenbeeld(fase == \"A\") then end",
        "rule a extends b when Feitenbeeld(fase == \"A\") then end",
        "rule a @x(\"y\") when Feitenbeeld(fase == \"A\") then end",
        "rule a when Feitenbeeld(fase == \"A\") then f(); end",
        "rule a when Feitenbeeld(fase == \"A\") do[x] then then[x] f(); end",
        "rule a when then end",
        "rule a when Feitenbeeld() then end",
        "rule a when eval(f()) then end",
        "rule a when Feitenbeeld(fase == \"A\") Feitenbeeld(fase == \"B\") then end",
        "rule a when Feitenbeeld(fase == \"A\") eval(f()) then end",
        "rule a when not Feitenbeeld(fase == \"A\") then end",
        "rule a when exists Feitenbeeld(fase == \"A\") then end",
        "rule a when forall(Feitenbeeld(fase == \"A\")) then end",
        "rule a when (Feitenbeeld(fase == \"A\") or Feitenbeeld(fase == \"B\")) then end",
        "rule a when $f : Feitenbeeld(fase == \"A\") then end",
        "rule a when String(length == 3) then end",
        "rule a when Feitenbeeld(fase == \"A\") from f() then end",
        "rule a when Feitenbeeld(fase == \"A\") from entry-point x then end",
        "rule a when Feitenbeeld(fase == \"A\") over window:length(1) then end"
      })
  void geenRegelMetMeerDanEenPatroonVanVoorwaarden(String regel) {
    geweigerd(KOP + regel + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eval(f())",
        "fase == nl.voorbeeld.Hulp.WOORD",
        "fase == f(\"x\")",
        "fase == \"A\" + f()",
        "fase == \"A\" && f()",
        "fase == \"A\", lvb == \"JA\"",
        "$x : fase == \"A\"",
        "$x : fase",
        "fase == (\"A\")",
        "fase == \"A\\\" + f() + \\\"\"",
        "fase == \"f()\"",
        "fase matches \".*\"",
        "fase != \"A\"",
        "!(fase == \"A\")",
        "fase not in (\"A\")",
        "fase = \"A\"",
        "fase.length == 3",
        "this.fase == \"A\"",
        "class == \"A\"",
        "class.name == \"A\"",
        "geheim == \"A\"",
        "getFase() == \"A\"",
        "verblijfsduur >= 3",
        "verblijfsduurLaagste + 1 >= 3",
        "verblijfsduurLaagste >= f()",
        "verblijfsduurLaagste >= 3.5",
        "verblijfsduurLaagste > 3",
        "criminogeneFactoren contains f()",
        "criminogeneFactoren not contains \"verslaving\""
      })
  void geenVoorwaardeDanEenFeitMetEenWaarde(String voorwaarde) {
    geweigerd(KOP + "rule a when Feitenbeeld(" + voorwaarde + ") then end\n");
  }

  @Test
  void geenPakketZonderRegelsEnGeenOnleesbareTekst() {
    geweigerd(KOP);
    geweigerd(KOP + "rule a when Feitenbeeld( then end");
  }

  private static void geweigerd(String drl) {
    assertThatThrownBy(() -> Drlslot.controleer(drl)).isInstanceOf(IllegalStateException.class);
  }
}
