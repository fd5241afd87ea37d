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
            "import static " + K + ".zing;",
            "import function " + K + ".*;",
            "import accumulate " + K + " zing;",
            "global " + K + " kanarie;",
            "function boolean f() { return " + K + ".zing(); }",
            "declare Lokaas lied : String = " + K + ".tekst() end",
            "declare enum Lokaas A(" + K + ".tekst()); lied : String end",
            "declare entry-point \"x\" end",
            "query lokaas() String(this == " + K + ".WOORD) end",
            "expander lokaas.dsl",
            "dialect \"mvel\"",
            "salience 10",
            "agenda-group \"x\"",
            "/* " + K + ".zing(); */",
            "#/ " + K + ".zing();",
            "[keyword]regel=function",
            "rule a when String(this == " + K + ".WOORD) then " + K + ".zing(); end",
            "rule \"b\"\nwhen\n  eval(" + K + ".zing())\nthen\n  " + K + ".zing();\nend",
            "einde",
            "@bron(\"x\") " + K + ".zing();",
            K + ".zing();")
        .forEach(code -> pakketten.onTop("bovenaan: " + code, CRITERIA, code));
  }

  private static void headers(HostilePakketten pakketten) {
    List.of(
            "salience (" + K + ".getal())",
            "enabled (" + K + ".zing())",
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
            "@bron(\"x\") salience (" + K + ".getal())",
            "@lezing(\"x\"); " + K + ".zing(); (\"y\")",
            "@lezing(" + K + ".WOORD)",
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
                "salience", "\" salience (" + K + ".getal())",
                "when", "\" when eval(" + K + ".zing()) then " + K + ".zing(); end //\""));
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
            "> eval(" + K + ".zing())",
            "eval(" + K + ".zing())",
            "String() from " + K + ".tekst()",
            "from " + K + ".tekst()",
            "accumulate(String(); " + K + ".zing())",
            "not Gedetineerde(" + K + ".zing())",
            "exists Gedetineerde(" + K + ".zing())",
            "forall(Gedetineerde())",
            "er is een gedetineerde from " + K + ".tekst()",
            "$g : Gedetineerde(" + K + ".zing())",
            "do[lokaas]",
            "- eval(" + K + ".zing())",
            "- rechtmatig verblijf is NEE, eval(" + K + ".zing())",
            "- rechtmatig verblijf is NEE\" || eval(" + K + ".zing()) || \"",
            "- rechtmatig verblijf is " + K + ".WOORD",
            "- de verblijfsduur is korter dan 4 weken\" || " + K + ".zing() || \"",
            "- de verblijfsduur is korter dan " + K + ".getal() weken",
            "- de verblijfsduur is korter dan 4 weken && " + K + ".zing()",
            "- bij de criminogene factoren staat " + K + ".WOORD",
            "- bij de criminogene factoren staat verslaving\"),(" + K + ".zing()",
            "- het actuele delict is artikel 300\")," + K + ".zing() Sr",
            "- fase == " + K + ".WOORD",
            "- this." + K + ".zing()",
            "- de fase is {w}",
            "- ")
        .forEach(
            code ->
                pakketten.replace(
                    "voorwaarde: " + code,
                    CRITERIA + ":11",
                    CRITERIA,
                    FIRST_SENTENCE,
                    "  " + code));
  }

  private static void consequences(HostilePakketten pakketten) {
    List.of(
            "> " + K + ".zing();",
            K + ".zing();",
            "het effect is LAAG; " + K + ".zing();",
            "het effect is LAAG\"); " + K + ".zing(); x(\"",
            "het effect is " + K + ".WOORD",
            "criterium 1\"); " + K + ".zing(); (\" wijkt voor criterium 2",
            "toon lvb\"); " + K + ".zing(); x(\"",
            "insert(" + K + ".tekst());",
            "modify(x) { " + K + ".zing() }",
            "then[lokaas] " + K + ".zing();",
            "import " + K + ";")
        .forEach(
            code ->
                pakketten.replace(
                    "gevolg: " + code,
                    CRITERIA + ":14",
                    CRITERIA,
                    FIRST_CONSEQUENCE,
                    FIRST_CONSEQUENCE + "  " + code + "\n"));
  }

  private static void extent(HostilePakketten pakketten) {
    pakketten.replace(
        "duizenden voorwaarden",
        CRITERIA + ":41",
        CRITERIA,
        FIRST_SENTENCE,
        (FIRST_SENTENCE + "\n").repeat(5000));
    pakketten.replace(
        "duizenden gevolgen",
        CRITERIA + ":113",
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
        CRITERIA + ":11",
        CRITERIA,
        FIRST_SENTENCE,
        "  - het actuele delict is artikel " + "1,".repeat(400) + "1 Sr");
    pakketten.replace(
        "een te groot getal maakt onbekend waar",
        CRITERIA + ":24",
        CRITERIA,
        "hoogstens 1 jaar",
        "hoogstens 99999 jaar");
  }
}
