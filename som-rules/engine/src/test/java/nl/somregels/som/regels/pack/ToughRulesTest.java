package nl.somregels.som.regels.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.SortedMap;
import java.util.stream.Stream;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.files.PakketLimits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines as long as they may be, made to keep a pattern trying: every one is refused at once. */
class ToughRulesTest {
  /** Against hanging: a pack full of such lines takes about a second. */
  private static final Duration NEVER_SO_LONG = Duration.ofSeconds(10);

  static Stream<String> lines() {
    return Stream.of(
            "- " + "a".repeat(900),
            "- het actuele delict is artikel " + "1 ".repeat(480) + "Srx",
            "- het actuele delict is artikel " + "1,".repeat(480) + " Sr",
            "- het actuele delict is artikel " + "- ".repeat(480) + "Sr",
            "- het actuele delict is artikel" + " ".repeat(950) + "x",
            "- bij de criminogene factoren staat " + "a-".repeat(480),
            "- bij de criminogene factoren staat " + "a".repeat(900) + "-",
            "- er zijn minstens " + "1".repeat(900) + " criminogene factoren x",
            "- de verblijfsduur is korter dan " + "4 weken of korter dan ".repeat(40),
            "- " + "de verblijfsduur ".repeat(55),
            "- " + "1 2 3 4 5 6 7 8 9 ".repeat(50),
            "- " + "een twee drie vier ".repeat(50),
            "criterium " + "a-".repeat(480) + " wijkt voor criterium 8",
            "criterium " + "1 wijkt voor criterium ".repeat(40),
            "let op zolang " + "lvb niet ".repeat(100) + "is",
            "regel " + "\"".repeat(990),
            "regel" + " ".repeat(990) + "\"",
            "@bron(" + "\"".repeat(990),
            "@" + "a".repeat(990),
            "@bron(\"" + "\\\"".repeat(490) + ")",
            "-".repeat(999),
            ">".repeat(999),
            "\t".repeat(998) + "x",
            "\u00E9".repeat(999))
        .flatMap(line -> Stream.of(line, line + " "));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void eenTaaieRegelHoudtNietsOp(String line) {
    assertThat(line.length()).isLessThanOrEqualTo(PakketLimits.CHARACTERS_PER_LINE);
    SortedMap<String, byte[]> files = MeldingExample.base();
    String text = new String(files.get("criteria.dslr"), StandardCharsets.UTF_8);
    String sentence = "  - rechtmatig verblijf is NEE\n";
    files.put(
        "criteria.dslr",
        text.replace(sentence, sentence + (line + "\n").repeat(200))
            .getBytes(StandardCharsets.UTF_8));
    assertTimeoutPreemptively(
        NEVER_SO_LONG,
        () ->
            assertThat(
                    org.assertj.core.api.Assertions.catchThrowableOfType(
                        InvalidPakketException.class,
                        () -> RegelpakketLoader.load(new PakketFileSet("2021.1", files))))
                .isNotNull());
  }
}
