package nl.somregels.som.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.house.Markdown.Block;

/** Follows blocks of rules/LEESMIJ.md in a folder of its own: commands, edits, answers. */
final class LeesmijWalk {
  /** What takes minutes, and has a test of its own. */
  static final String LONG_SECTION = "## Meer criteria erbij";

  private static final Path ROOT = Path.of("..", "..");

  private final Path folder;
  private int commands;
  private int edits;
  private int answers;

  private LeesmijWalk(Path folder) {
    this.folder = folder;
  }

  /** Does what the text says, from its begin to its end. */
  static LeesmijWalk of(String text, Path folder) throws IOException {
    LeesmijWalk walk = new LeesmijWalk(folder);
    String output = "";
    for (Block block : Markdown.blocks(text)) {
      switch (block.language()) {
        case "sh" -> output = walk.run(block.text());
        case "diff" -> walk.edit(block.text());
        case "text" -> walk.answer(block.text(), output);
        default -> assertThat(block.text()).isNotBlank();
      }
    }
    return walk;
  }

  /** LEESMIJ before, in and after the section that takes long. */
  static List<String> parts() throws IOException {
    String text = Files.readString(ROOT.resolve("rules/LEESMIJ.md"));
    String[] before = text.split(LONG_SECTION, 2);
    String[] after = before[1].split("\n## ", 2);
    return List.of(before[0], after[0], after[1]);
  }

  int commands() {
    return commands;
  }

  int edits() {
    return edits;
  }

  int answers() {
    return answers;
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
                .map(
                    word -> word.startsWith("som-examples/") ? ROOT.resolve(word).toString() : word)
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
