package nl.somregels.som.cli.jmh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.somregels.som.examples.sample.InstroomCsv;
import nl.somregels.som.examples.sample.SampleInstroom;

/**
 * Prioritises files of fictional cases with {@code som prioriteer}, whole processes with {@code
 * -Xmx256m}, the contenders in turn, and prints a table of medians.
 */
public final class WholeFiles {
  private static final int ROUNDS = 3;

  /** Explanations of this many cases take about a gigabyte. */
  private static final long MOST_EXPLAINED = 100_000;

  private final Path folder;
  private long mostBytes;

  private WholeFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Takes the numbers of cases, rising, between spaces; the first, of which little but the start of
   * the program is seen, is what the others are compared with.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<Long> numbers =
        Stream.of(args)
            .flatMap(arg -> Stream.of(arg.trim().split(" +")))
            .map(Long::valueOf)
            .toList();
    if (numbers.get(0) < 1 || !numbers.equals(numbers.stream().sorted().distinct().toList())) {
      throw new IllegalArgumentException("numbers of cases must rise from 1: " + numbers);
    }
    WholeFiles files = new WholeFiles(Files.createTempDirectory("som"));
    Runtime.getRuntime().addShutdownHook(new Thread(files::end));
    files.print(numbers);
  }

  /** Leaves nothing behind, however the measuring ends. */
  private void end() {
    ProcessHandle.current().children().forEach(ProcessHandle::destroy);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(List<Long> numbers) throws IOException, InterruptedException {
    line(
        "%n| cases in CSV | to CSV (s) | us per case beyond the start | rewritten by row (s) | by"
            + " cell (s) | by row = 1 | by cell = 1 | to JSON (s) |");
    line("|---:|---:|---:|---:|---:|---:|---:|---:|");
    double start = 0;
    for (long number : numbers) {
      Map<String, Double> seconds = measure(number);
      double csv = seconds.get("csv");
      double rows = seconds.get(Rewriting.ROWS);
      double cells = seconds.get(Rewriting.CELLS);
      line(
          "| %,d | %.2f | %s | %.2f | %.2f | %.1f | %.1f | %s |",
          number,
          csv,
          start == 0 ? "" : String.format(Locale.ROOT, "%.1f", (csv - start) * 1e6 / number),
          rows,
          cells,
          csv / rows,
          csv / cells,
          number > MOST_EXPLAINED ? "" : String.format(Locale.ROOT, "%.2f", seconds.get("json")));
      start = start == 0 ? csv : start;
    }
    line("%nThe files took %.1f GB at most.", mostBytes / 1e9);
  }

  private Map<String, Double> measure(long number) throws IOException, InterruptedException {
    Path in = folder.resolve("in.csv");
    try (Writer writer = Files.newBufferedWriter(in)) {
      InstroomCsv.write(SampleInstroom.zaken(number), writer);
    }
    Map<String, List<String>> contenders = new LinkedHashMap<>();
    contenders.put("csv", prioritise(in, "csv"));
    contenders.put(Rewriting.ROWS, rewriting(in, Rewriting.ROWS));
    contenders.put(Rewriting.CELLS, rewriting(in, Rewriting.CELLS));
    if (number <= MOST_EXPLAINED) {
      contenders.put("json", prioritise(in, "json"));
    }
    Map<String, List<Double>> seconds = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Map.Entry<String, List<String>> contender : contenders.entrySet()) {
        seconds
            .computeIfAbsent(contender.getKey(), first -> new ArrayList<>())
            .add(seconds(contender.getValue()));
      }
    }
    mostBytes = Math.max(mostBytes, bytes());
    Map<String, Double> medians = new LinkedHashMap<>();
    seconds.forEach(
        (name, all) -> medians.put(name, all.stream().sorted().toList().get(ROUNDS / 2)));
    return medians;
  }

  private long bytes() throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  private List<String> prioritise(Path in, String format) {
    return List.of(
        "-jar",
        jar(),
        "prioriteer",
        in.toString(),
        "--peildatum",
        SampleInstroom.PEILDATUM.toString(),
        "--formaat",
        format,
        "--uitvoer",
        folder.resolve("out." + format).toString());
  }

  private List<String> rewriting(Path in, String how) {
    return List.of(
        "-cp",
        System.getProperty("java.class.path"),
        Rewriting.class.getName(),
        how,
        in.toString(),
        folder.resolve("out.rewritten").toString());
  }

  private static String jar() {
    return System.getProperty("som.jar");
  }

  private double seconds(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx256m");
    command.addAll(arguments);
    Path log = folder.resolve("log.txt");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(log.toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(
          String.join(" ", arguments) + " failed: " + Files.readString(log));
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static void line(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
