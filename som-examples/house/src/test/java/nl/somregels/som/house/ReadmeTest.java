package nl.somregels.som.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import nl.somregels.som.cli.SomCommand;
import nl.somregels.som.cli.console.CommandContext;
import nl.somregels.som.house.Markdown.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What README and the documents show is what happens: Java compiles, commands give their output.
 */
class ReadmeTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final String SOM = "java -jar som-examples/target/som.jar ";

  @TempDir Path folder;

  private static List<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>(Markdown.blocks(ROOT.resolve("README.md")));
    try (Stream<Path> documents = Files.list(ROOT.resolve("som-rules/docs"))) {
      for (Path document : documents.filter(file -> file.toString().endsWith(".md")).toList()) {
        blocks.addAll(Markdown.blocks(document));
      }
    }
    return blocks;
  }

  @Test
  void everyJavaExampleCompilesAndPrintsWhatReadmeSays() throws Exception {
    List<Block> blocks = blocks();
    int executed = 0;
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (blocks.get(i).language().equals("java") && blocks.get(i + 1).language().equals("text")) {
        String code = blocks.get(i).text();
        assertThat(code.lines()).hasSizeBetween(10, 16);
        assertThat(run(code)).isEqualTo(blocks.get(i + 1).text());
        executed++;
      }
    }
    assertThat(executed).isEqualTo(2);
  }

  @Test
  void theEmbeddingExampleIsTheOneInTheSources() throws IOException {
    String source =
        Files.readString(
            ROOT.resolve(
                "som-examples/embedding/src/main/java/nl/somregels/som/examples/embedding/EmbeddingExample.java"));

    assertThat(source.lines().count()).isLessThan(40);
    assertThat(blocks()).contains(new Block("java", source));
  }

  @Test
  void everyCommandOfTheProgramRunsAndGivesTheOutputBelowIt() throws IOException {
    List<Block> blocks = blocks();
    int executed = 0;
    for (int i = 0; i < blocks.size(); i++) {
      int start = blocks.get(i).text().indexOf(SOM);
      if (!blocks.get(i).language().equals("sh") || start < 0) {
        continue;
      }
      String output = som(blocks.get(i).text().substring(start + SOM.length()).strip());
      assertThat(output).isNotBlank();
      if (i + 1 < blocks.size() && blocks.get(i + 1).language().equals("text")) {
        assertThat(output).isEqualTo(blocks.get(i + 1).text());
      }
      executed++;
    }
    assertThat(executed).isGreaterThanOrEqualTo(2);
  }

  @Test
  void readmeIsAFewScreens() throws IOException {
    assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThanOrEqualTo(180);
  }

  @Test
  void theTableOfCommandsHasEveryCommandOfTheProgramInItsOrder() throws IOException {
    String text = Files.readString(ROOT.resolve("README.md"));
    String section = text.split("## On the command line", 2)[1].split("\n## ", 2)[0];
    List<String> named =
        Pattern.compile("(?m)^\\| `([\\w-]+)")
            .matcher(section)
            .results()
            .map(m -> m.group(1))
            .toList();

    assertThat(SomCommand.commandLine(CommandContext.system()).getSubcommands().keySet())
        .containsExactlyElementsOf(named);
  }

  @Test
  void theScriptForEveryChangeRunsTheTestCommandOfReadme() throws IOException {
    assertThat(blocks()).contains(new Block("sh", "mvn verify\n"));
    assertThat(Files.readString(ROOT.resolve(".ci/run")))
        .containsPattern("(?m)^part verify mvn .*verify$");
  }

  /** Runs a command line of README from the root of the project. */
  private static String som(String line) {
    return Markdown.som(
        Arrays.stream(line.split(" "))
            .map(word -> word.startsWith("som-examples/") ? ROOT.resolve(word).toString() : word)
            .toArray(String[]::new));
  }

  private String run(String code) throws Exception {
    Path source = folder.resolve("Readme.java");
    Files.writeString(
        source,
        """
        import java.io.*;
        import java.nio.charset.*;
        import java.time.*;
        import java.util.stream.*;
        import nl.somregels.som.*;
        import nl.somregels.som.feiten.*;
        import nl.somregels.som.prioritering.*;
        import nl.somregels.som.regels.*;
        import nl.somregels.som.regels.intake.*;
        import nl.somregels.som.zaken.*;
        public class Readme {
          public static void run() {
        %s
          }
        }
        """
            .formatted(code));
    String classPath = System.getProperty("java.class.path");
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                classPath,
                "-d",
                folder.toString(),
                source.toString());
    assertThat(result).isZero();
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      loader.loadClass("Readme").getMethod("run").invoke(null);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
