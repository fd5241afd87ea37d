package nl.somregels.som.regels;

import static nl.somregels.som.regels.HostilePakketten.CRITERIA;
import static nl.somregels.som.regels.HostilePakketten.FIRST_CONSEQUENCE;
import static nl.somregels.som.regels.HostilePakketten.FIRST_SENTENCE;
import static nl.somregels.som.regels.HostilePakketten.K;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Code in rule files: every way that Drools has to run it. */
final class HostileRules {
  private static final String HEADER = "  @bron(\"tabel 7, criterium 1\")";

  private HostileRules() {}

  static void add(HostilePakketten pakketten) {
    onTop(pakketten);
    headers(pakketten);
    voorwaarden(pakketten);
    consequences(pakketten);
    extent(pakketten);
  }

  private static void onTop(HostilePakketten pakketten) {
    List.of(
            "package x;",
            "unit Lokaas;",
            "import " + K + ";",
            "import static " + K + ".sing;",
            "import function " + K + ".*;",
            "import accumulate " + K + " sing;",
            "global " + K + " kanarie;",
            "function boolean f() { return " + K + ".sing(); }",
            "declare Lokaas lied : String = " + K + ".text() end",
            "declare enum Lokaas A(" + K + ".text()); lied : String end",
            "declare entry-point \"x\" end",
            "query lokaas() String(this == " + K + ".WORD) end",
            "expander lokaas.dsl",
            "dialect \"mvel\"",
            "salience 10",
            "agenda-group \"x\"",
            "/* " + K + ".sing(); */",
            "#/ " + K + ".sing();",
            "[keyword]regel=function",
            "rule a when String(this == " + K + ".WORD) then " + K + ".sing(); end",
            "rule \"b\"\nwhen\n  eval(" + K + ".sing())\nthen\n  " + K + ".sing();\nend",
            "einde",
            "@bron(\"x\") " + K + ".sing();",
            K + ".sing();")
        .forEach(code -> pakketten.onTop("bovenaan: " + code, CRITERIA, code));
  }

  private static void headers(HostilePakketten pakketten) {
    List.of(
            "salience (" + K + ".number())",
            "enabled (" + K + ".sing())",
            "no-loop true",
            "auto-focus true",
            "lock-on-active true",
            "agenda-group \"x\"",
            "activation-group \"x\"",
            "ruleflow-group \"x\"",
            "date-effective \"01-Jan-2026\"",
            "date-expires \"01-Jan-2026\"",
            "duration 10",
            "timer (int: 0 1)",
            "calendars \"x\"",
            "dialect \"mvel\"",
            "extends \"x\"",
            "@bron(\"x\") salience (" + K + ".number())",
            "@lezing(\"x\"); " + K + ".sing(); (\"y\")",
            "@lezing(" + K + ".WORD)",
            "@" + K + "(\"x\")",
            "@watch(\"*\")")
        .forEach(
            code ->
                pakketten.replace(
                    "kop: " + code, CRITERIA + ":8", CRITERIA, HEADER, HEADER + "\n  " + code));
    Map<String, String> titles =
        new TreeMap<>(
            Map.of(
                "extends", "\" extends \"x\"",
                "salience", "\" salience (" + K + ".number())",
                "when", "\" when eval(" + K + ".sing()) then " + K + ".sing(); end //\""));
    titles.forEach(
        (name, tail) ->
            pakketten.replace(
                "titel: " + name,
                CRITERIA + ":6",
                CRITERIA,
                "rechtmatig verblijf\"",
                "rechtmatig verblijf" + tail));
  }

  private static void voorwaarden(HostilePakketten pakketten) {
    List.of(
            "> eval(" + K + ".sing())",
            "eval(" + K + ".sing())",
            "String() from " + K + ".text()",
            "from " + K + ".text()",
            "accumulate(String(); " + K + ".sing())",
            "not Gedetineerde(" + K + ".sing())",
            "exists Gedetineerde(" + K + ".sing())",
            "forall(Gedetineerde())",
            "er is een gedetineerde from " + K + ".text()",
            "$g : Gedetineerde(" + K + ".sing())",
            "do[lokaas]",
            "- eval(" + K + ".sing())",
            "- rechtmatig verblijf is NEE, eval(" + K + ".sing())",
            "- rechtmatig verblijf is NEE\" || eval(" + K + ".sing()) || \"",
            "- rechtmatig verblijf is " + K + ".WORD",
            "- de verblijfsduur is korter dan 4 weken\" || " + K + ".sing() || \"",
            "- de verblijfsduur is korter dan " + K + ".number() weken",
            "- de verblijfsduur is korter dan 4 weken && " + K + ".sing()",
            "- bij de criminogene factoren staat " + K + ".WORD",
            "- bij de criminogene factoren staat verslaving\"),(" + K + ".sing()",
            "- het actuele delict is artikel 300\")," + K + ".sing() Sr",
            "- fase == " + K + ".WORD",
            "- this." + K + ".sing()",
            "- de fase is {w}",
            "- ")
        .forEach(
            code ->
                pakketten.replace(
                    "voorwaarde: " + code,
                    CRITERIA + ":12",
                    CRITERIA,
                    FIRST_SENTENCE,
                    "  " + code));
  }

  private static void consequences(HostilePakketten pakketten) {
    List.of(
            "> " + K + ".sing();",
            K + ".sing();",
            "het effect is LAAG; " + K + ".sing();",
            "het effect is LAAG\"); " + K + ".sing(); x(\"",
            "het effect is " + K + ".WORD",
            "criterium 1\"); " + K + ".sing(); (\" wijkt voor criterium 2",
            "toon lvb\"); " + K + ".sing(); x(\"",
            "insert(" + K + ".text());",
            "modify(x) { " + K + ".sing() }",
            "then[lokaas] " + K + ".sing();",
            "import " + K + ";")
        .forEach(
            code ->
                pakketten.replace(
                    "gevolg: " + code,
                    CRITERIA + ":15",
                    CRITERIA,
                    FIRST_CONSEQUENCE,
                    FIRST_CONSEQUENCE + "  " + code + "\n"));
  }

  private static void extent(HostilePakketten pakketten) {
    pakketten.replace(
        "duizenden voorwaarden",
        CRITERIA + ":42",
        CRITERIA,
        FIRST_SENTENCE,
        (FIRST_SENTENCE + "\n").repeat(5000));
    pakketten.replace(
        "duizenden gevolgen",
        CRITERIA + ":114",
        CRITERIA,
        FIRST_CONSEQUENCE,
        FIRST_CONSEQUENCE.repeat(5000));
    pakketten.replace(
        "duizenden regels",
        "weging.dslr:2",
        "weging.dslr",
        "",
        "regel \"x\"\neinde\n".repeat(3000));
    pakketten.replace(
        "duizenden artikelen",
        CRITERIA + ":12",
        CRITERIA,
        FIRST_SENTENCE,
        "  - het actuele delict is artikel " + "1,".repeat(400) + "1 Sr");
    pakketten.replace(
        "een te groot getal maakt onbekend waar",
        CRITERIA + ":25",
        CRITERIA,
        "hoogstens 1 jaar",
        "hoogstens 99999 jaar");
  }
}
