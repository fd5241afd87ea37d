package nl.somregels.som.regels.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import nl.somregels.som.regels.SomRegels;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README says of tests works with the jars of this build and nothing else of it. */
@Tag("jars") // they are there after the package phase
class TestkitjarTest {
  private static final Path WORTEL = Path.of("").toAbsolutePath().getParent();
  private static final String JAR = "target/som-rules-" + SomRegels.version();
  private static final Path HOOFDJAR = Path.of(JAR + ".jar").toAbsolutePath();
  private static final Path TESTKITJAR = Path.of(JAR + "-testkit.jar").toAbsolutePath();
  private static final List<String> KLASSENPAD =
      List.of(System.getProperty("java.class.path").split(File.pathSeparator));

  /** What this project tests with and no user needs. */
  private static final Pattern ALLEEN_HIER = Pattern.compile(".*(archunit|logback|json-schema).*");

  @TempDir Path map;

  @Test
  void inDeJarZitDeTestkitEnNietsAnders() throws IOException {
    List<String> testkit = inhoud(TESTKITJAR);
    assertThat(testkit)
        .contains(
            "nl/somregels/som/regels/testkit/RegelpakketContract.class",
            "nl/somregels/som/regels/testkit/SomDomain.class")
        .allMatch(naam -> naam.matches("nl/somregels/som/regels/testkit/[^/]+\\.class"));
    assertThat(inhoud(HOOFDJAR)).isNotEmpty().doesNotContainAnyElementsOf(testkit);
  }

  @Test
  void elkBestandHeeftDezelfdeTijd() throws IOException {
    try (JarFile jar = new JarFile(TESTKITJAR.toFile())) {
      assertThat(jar.stream().map(JarEntry::getTimeLocal).distinct()).hasSize(1);
    }
  }

  @Test
  void readmeNoemtDeVersiesWaarmeeHetHierWerkt() throws IOException {
    List<MatchResult> genoemd =
        Pattern.compile("<artifactId>(.*)</artifactId>\\s*<version>(.*)</version>")
            .matcher(blokken("xml").get(0))
            .results()
            .toList();
    assertThat(genoemd).hasSize(4);
    assertThat(genoemd)
        .map(artefact -> "/" + artefact.group(1) + "-" + artefact.group(2) + ".jar")
        .allMatch(
            naam ->
                HOOFDJAR.toString().endsWith(naam)
                    || KLASSENPAD.stream().anyMatch(pad -> pad.endsWith(naam)));
  }

  @Test
  void deVoorbeeldenVanReadmeDraaienOpDeJars() throws Exception {
    List<String> voorbeelden =
        blokken("java").stream().filter(code -> code.contains(".testkit.")).toList();
    assertThat(voorbeelden).hasSize(2);
    List<String> klassen = new ArrayList<>();
    for (String voorbeeld : voorbeelden) {
      klassen.add(vertaal(voorbeeld));
    }
    for (String deel : List.of("Testloper", "Testloper$Luisteraar")) {
      neemMee(deel);
    }

    List<String> uitslag = draai(klassen);

    assertThat(uitslag).filteredOn(regel -> !regel.startsWith("goed ")).isEmpty();
    assertThat(uitslag)
        .contains(
            "goed hetPakketLaadt()",
            "goed er is iets gecontroleerd",
            "goed onbekendMaaktNooitEenCriteriumVanToepassing",
            "goed eenSignaalLaatNiemandOpLagePrioriteit")
        .filteredOn(regel -> regel.contains("(voorbeelden/"))
        .hasSizeGreaterThan(20);
  }

  private List<String> draai(List<String> klassen) throws IOException, InterruptedException {
    List<String> opdracht = new ArrayList<>();
    opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    opdracht.addAll(List.of("-cp", klassenpad(), Testloper.class.getName()));
    opdracht.addAll(klassen);
    Path uit = map.resolve("uit.txt");
    Path fout = map.resolve("fout.txt");
    int code =
        new ProcessBuilder(opdracht)
            .directory(WORTEL.toFile())
            .redirectOutput(uit.toFile())
            .redirectError(fout.toFile())
            .start()
            .waitFor();
    assertThat(code).as(Files.readString(fout)).isZero();
    return Files.readAllLines(uit);
  }

  private String vertaal(String code) throws IOException {
    MatchResult klasse =
        Pattern.compile("(?m)^class (\\w+)").matcher(code).results().findFirst().orElseThrow();
    Path bron = Files.writeString(map.resolve(klasse.group(1) + ".java"), code);
    int fouten =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-Xlint:all,-classfile",
                "-Werror",
                "-cp",
                klassenpad(),
                "-d",
                map.toString(),
                bron.toString());
    assertThat(fouten).isZero();
    return klasse.group(1);
  }

  private void neemMee(String klasse) throws IOException {
    String bestand = klasse + ".class";
    Path doel = map.resolve(Testloper.class.getPackageName().replace('.', '/')).resolve(bestand);
    Files.createDirectories(doel.getParent());
    try (InputStream in = Objects.requireNonNull(Testloper.class.getResourceAsStream(bestand))) {
      Files.write(doel, in.readAllBytes());
    }
  }

  /** The jars in the place of the folders they were made of. */
  private String klassenpad() {
    return Stream.concat(
            Stream.of(map, TESTKITJAR, HOOFDJAR).map(Path::toString),
            KLASSENPAD.stream()
                .filter(pad -> !Path.of(pad).startsWith(Path.of("target").toAbsolutePath()))
                .filter(
                    pad -> !ALLEEN_HIER.matcher(Path.of(pad).getFileName().toString()).matches()))
        .reduce((een, ander) -> een + File.pathSeparator + ander)
        .orElseThrow();
  }

  private static List<String> inhoud(Path jar) throws IOException {
    try (JarFile bestand = new JarFile(jar.toFile())) {
      return bestand.stream()
          .filter(deel -> !deel.isDirectory())
          .map(JarEntry::getName)
          .filter(naam -> !naam.startsWith("META-INF/"))
          .toList();
    }
  }

  private static List<String> blokken(String taal) throws IOException {
    return Arrays.stream(Files.readString(WORTEL.resolve("README.md")).split("(?m)^```"))
        .filter(blok -> blok.startsWith(taal + "\n"))
        .map(blok -> blok.substring(taal.length() + 1))
        .toList();
  }
}
