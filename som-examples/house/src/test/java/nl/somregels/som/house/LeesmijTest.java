package nl.somregels.som.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.house.Markdown.Block;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows rules/LEESMIJ.md as a new analyst would: every command, every edit, every answer. */
@Tag("slow")
class LeesmijTest {
  private static final Path ROOT = Path.of("..", "..");

  @TempDir Path folder;

  private int commands;
  private int edits;
  private int answers;

  @Test
  void elkeStapGeeftWatErStaat() throws IOException {
    String output = "";
    for (Block block : Markdown.blocks(ROOT.resolve("rules/LEESMIJ.md"))) {
      switch (block.language()) {
        case "sh" -> output = run(block.text());
        case "diff" -> edit(block.text());
        case "text" -> answer(block.text(), output);
        default -> assertThat(block.text()).isNotBlank();
      }
    }
    assertThat(commands).isGreaterThanOrEqualTo(8);
    assertThat(edits).isGreaterThanOrEqualTo(6);
    assertThat(answers).isGreaterThanOrEqualTo(6);
  }

  private String run(String block) throws IOException {
    StringBuilder output = new StringBuilder();
    for (String line : block.strip().split("\n")) {
      commands++;
      if (line.equals("cp -r rules mijnregels")) {
        copy(ROOT.resolve("rules"), folder.resolve("mijnregels"));
      } else {
        assertThat(line).startsWith("som ");
        String[] args =
            Arrays.stream(line.substring(4).split(" "))
                .map(word -> word.startsWith("mijnregels") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);
        output.append(Markdown.som(args));
      }
    }
    return output.toString();
  }

  /** The first line names the file; lines with a minus give way to lines with a plus. */
  private void edit(String block) throws IOException {
    List<String> lines = block.strip().lines().toList();
    Path file = folder.resolve(lines.get(0));
    String before = side(lines, "-");
    String text = Files.readString(file);
    assertThat(text).containsOnlyOnce(before);
    Files.writeString(file, text.replace(before, side(lines, "+")));
    edits++;
  }

  private static String side(List<String> lines, String sign) {
    StringBuilder side = new StringBuilder();
    lines.stream()
        .skip(1)
        .filter(line -> line.startsWith(sign))
        .forEach(line -> side.append(line.substring(1)).append('\n'));
    return side.toString();
  }

  private void answer(String block, String output) {
    block.strip().lines().forEach(line -> assertThat(output).contains(line.strip()));
    answers++;
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(from)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }
}
