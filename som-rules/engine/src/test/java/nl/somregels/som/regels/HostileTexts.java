package nl.somregels.som.regels;

import static nl.somregels.som.regels.HostilePakketten.CRITERIA;
import static nl.somregels.som.regels.HostilePakketten.FIRST_SENTENCE;
import static nl.somregels.som.regels.HostilePakketten.MANIFEST;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Characters that look like something they are not, and YAML that is more than data. */
final class HostileTexts {
  private HostileTexts() {}

  static void add(HostilePakketten pakketten) {
    characters(pakketten);
    encoding(pakketten);
    yaml(pakketten);
    voorbeelden(pakketten);
  }

  private static void characters(HostilePakketten pakketten) {
    Map<String, String> sentences =
        new TreeMap<>(
            Map.ofEntries(
                Map.entry("nul", "rechtmatig verblijf is NEE\u0000"),
                Map.entry("escape", "rechtmatig verblijf is \u001B[31mNEE"),
                Map.entry("omkering", "rechtmatig verblijf is \u202EEEN"),
                Map.entry("isolatie", "rechtmatig verblijf is \u2067NEE\u2069"),
                Map.entry("onzichtbare spatie", "rechtmatig\u200B verblijf is NEE"),
                Map.entry("verbinder", "rechtmatig verblijf is N\u200DEE"),
                Map.entry("zacht streepje", "rechtmatig ver\u00ADblijf is NEE"),
                Map.entry("harde spatie", "rechtmatig\u00A0verblijf is NEE"),
                Map.entry("cyrillisch", "rechtmatig verblijf is N\u0415E"),
                Map.entry("volle breedte", "rechtmatig verblijf is \uFF2E\uFF25\uFF25"),
                Map.entry("verticale tab", "rechtmatig verblijf is NEE\u000B- x"),
                Map.entry("nieuwe regel NEL", "rechtmatig verblijf is NEE\u0085- x"),
                Map.entry("nieuwe regel LS", "rechtmatig verblijf is NEE\u2028- x"),
                Map.entry("BOM binnenin", "rechtmatig verblijf is \uFEFFNEE"),
                Map.entry("combinatieteken", "rechtmatig verblijf is NEE\u0301"),
                Map.entry("label", "rechtmatig verblijf is NEE\uDB40\uDC41"),
                Map.entry("priv\u00E9gebied", "rechtmatig verblijf is NEE\uE000"),
                Map.entry("arabisch cijfer", "de verblijfsduur is korter dan \u0664 weken"),
                Map.entry("cijfer volle breedte", "de verblijfsduur is korter dan \uFF14 weken"),
                Map.entry(
                    "wiskundig cijfer", "de verblijfsduur is korter dan \uD835\uDFD2 weken")));
    sentences.forEach(
        (name, sentence) ->
            pakketten.replace(
                "teken: " + name, CRITERIA + ":12", CRITERIA, FIRST_SENTENCE, "  - " + sentence));
    pakketten.onTop("omkering in commentaar", CRITERIA, "// \u202Egoed\u202C");
    pakketten.replace(
        "regel van 100.000 tekens",
        CRITERIA + ":12",
        CRITERIA,
        FIRST_SENTENCE,
        "  - " + "rechtmatig ".repeat(9_000));
    pakketten.replace("20.000 regels", CRITERIA + ":10001", CRITERIA, "", "\n".repeat(20_000));
  }

  private static void encoding(HostilePakketten pakketten) {
    String line = "// \u00E9\n";
    pakketten.bytes(
        "latin-1", "extra.dslr:1", "extra.dslr", line.getBytes(StandardCharsets.ISO_8859_1));
    pakketten.bytes("utf-16", "extra.dslr", "extra.dslr", line.getBytes(StandardCharsets.UTF_16));
    pakketten.bytes(
        "te lange codering van een aanhalingsteken",
        "extra.dslr:2",
        "extra.dslr",
        new byte[] {'/', '/', '\n', (byte) 0xC0, (byte) 0xA2, '\n'});
    pakketten.bytes(
        "losse surrogaat",
        "extra.dslr:1",
        "extra.dslr",
        new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
  }

  private static void yaml(HostilePakketten pakketten) {
    Map<String, String> titles =
        new TreeMap<>(
            Map.of(
                "label van een klasse", "!!nl.somregels.som.regels.Canary [x]",
                "label van een script", "!!javax.script.ScriptEngineManager [x]",
                "eigen label", "!kanarie x",
                "binair", "!!binary aGFsbG8=",
                "anker", "&a x",
                "verwijzing", "*a",
                "omkering als code", "\"\\u202Ex\"",
                "nul als code", "\"\\0\"",
                "diep", "[".repeat(500) + "]".repeat(500),
                "dieper dan een stapel", "{a: ".repeat(200) + "}".repeat(200)));
    titles.forEach(
        (name, value) ->
            pakketten.replace(
                "yaml: " + name,
                MANIFEST + ":3",
                MANIFEST,
                "\"SOM volgens het eindrapport van 2021\"",
                value));
    StringBuilder bom = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      bom.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9)));
    }
    pakketten.onTop("yaml: bom van verwijzingen", MANIFEST, bom.toString());
    pakketten.onTop("yaml: samenvoegen", MANIFEST, "<<: {status: vastgesteld}");
    pakketten.onTop("yaml: voorschrift", MANIFEST, "%TAG ! tag:x,2026:\n---");
    pakketten.onTop("yaml: samengestelde naam", MANIFEST, "? [a, b]\n: x");
    Map<String, String> wetten =
        new TreeMap<>(
            Map.of(
                "label", "!!nl.somregels.som.regels.Canary [x]",
                "code als waarde", "\"lvb van ${Canary} naar JA verlaagt de prioriteit nooit\"",
                "code als zin", "\"als eval(x) dan altijd UITGESTELD\"",
                "omkering als code", "\"uitkomst hangt niet af van \\u202Elvb\"",
                "lang woord over regels",
                    "\"als er zijn minstens 3 criminogene factoren, of a"
                        + "\\\n-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a".repeat(200)
                        + " of b staat erbij dan altijd UITGESTELD\"",
                "een megabyte over regels",
                    "\"als x"
                        + ("\n   " + " en x".repeat(190)).repeat(900)
                        + " dan altijd UITGESTELD\"",
                "veel en", "\"als " + "x en ".repeat(150) + "x dan altijd UITGESTELD\"",
                "velden", "{status: vastgesteld}"));
    wetten.forEach(
        (name, wet) ->
            pakketten.replace(
                "wet: " + name,
                MANIFEST + ":50",
                MANIFEST,
                "\"uitkomst hangt niet af van letselrisico\"",
                wet));
    pakketten.replace(
        "yaml: tweede document", MANIFEST + ":5", MANIFEST, "geldigVanaf", "---\ngeldigVanaf");
    pakketten.replace(
        "yaml: dubbel veld",
        MANIFEST + ":5",
        MANIFEST,
        "geldigVanaf",
        "status: concept\ngeldigVanaf");
    pakketten.replace(
        "yaml: versie als pad", MANIFEST + ":1", MANIFEST, "\"2021.1\"", "\"../2021.1\"");
    pakketten.replace(
        "yaml: versie als getal dat afrondt", MANIFEST, MANIFEST, "\"2021.1\"", "2021.10");
    pakketten.replace(
        "yaml: jaar voorbij de kalender",
        MANIFEST + ":5",
        MANIFEST,
        "2021-07-01",
        "+999999999-12-31");
    pakketten.replace(
        "yaml: herziening als achttallig getal", MANIFEST + ":2", MANIFEST, ": 2", ": 0x2");
  }

  private static void voorbeelden(HostilePakketten pakketten) {
    byte[] label = "- !!nl.somregels.som.regels.Canary {}\n".getBytes(StandardCharsets.UTF_8);
    byte[] anchor = "- &a {x: 1}\n- *a\n".getBytes(StandardCharsets.UTF_8);
    pakketten.bytes("voorbeeld met een label", "voorbeelden/x.yaml:1", "voorbeelden/x.yaml", label);
    pakketten.bytes(
        "voorbeeld met een anker", "voorbeelden/x.yaml:1", "voorbeelden/x.yaml", anchor);
    pakketten.bytes(
        "niet gemodelleerd met een label",
        "niet-gemodelleerd.yaml:1",
        "niet-gemodelleerd.yaml",
        label);
    pakketten.bytes(
        "wijziging van een miljoen tekens",
        "wijziging.md:5",
        "wijziging.md",
        ("## Bedoelde wijzigingen\n\nTen opzichte van pakket 2021.1:\n\n- "
                + "[*a **a _a en\n".repeat(9_000))
            .getBytes(StandardCharsets.UTF_8));
    pakketten.bytes(
        "wijziging met een omkering",
        "wijziging.md:1",
        "wijziging.md",
        "\u202Egoed".getBytes(StandardCharsets.UTF_8));
  }
}
