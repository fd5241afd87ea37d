package nl.somregels.som.regels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every public type of every package that calls itself API, of all artifacts, by name. */
final class PublicApi {
  private static final Path ROOT = ProjectRoot.path();
  private static final List<String> SOURCES =
      List.of(
          "som-api/src/main/java",
          "som-rules/engine/src/main/java",
          "som-rules/analysis/src/main/java",
          "som-rules/pages/src/main/java",
          "som-rules/testkit/src/main/java");
  private static final Pattern KIND =
      Pattern.compile("(?s)^/\\*\\*[\\s*]*(API\\.|Internal, except|Internal\\.)(.*?)(?::|\\*/)");
  private static final Pattern LINK = Pattern.compile("\\{@link\\s[\\s*]*([\\w.]+)}");

  private PublicApi() {}

  /** Nested types come after the type that they stand in. */
  static List<Class<?>> types() {
    List<Class<?>> types = new ArrayList<>();
    for (Path packageInfo : packageInfos()) {
      for (String name : topLevel(packageInfo)) {
        addPublic(load(name), types);
      }
    }
    return types;
  }

  private static List<Path> packageInfos() {
    return SOURCES.stream()
        .flatMap(source -> walk(ROOT.resolve(source)))
        .filter(path -> path.endsWith("package-info.java"))
        .sorted()
        .toList();
  }

  private static List<String> topLevel(Path packageInfo) {
    Matcher kind = KIND.matcher(read(packageInfo));
    if (!kind.find()) {
      throw new IllegalStateException(packageInfo + " does not say API or Internal");
    }
    if (kind.group(1).equals("Internal.")) {
      return List.of();
    }
    if (kind.group(1).equals("Internal, except")) {
      List<String> left = LINK.matcher(kind.group(2)).results().map(link -> link.group(1)).toList();
      if (left.isEmpty()) {
        throw new IllegalStateException(packageInfo + " does not link what is API");
      }
      return left;
    }
    String name = packageInfo.toString().replaceAll(".*/java/|/package-info.java$", "");
    return walk(packageInfo.getParent(), 1)
        .map(path -> path.getFileName().toString())
        .filter(file -> file.endsWith(".java") && !file.equals("package-info.java"))
        .map(file -> name.replace('/', '.') + "." + file.replace(".java", ""))
        .sorted()
        .toList();
  }

  private static void addPublic(Class<?> type, List<Class<?>> types) {
    if (Modifier.isPublic(type.getModifiers())) {
      types.add(type);
      for (Class<?> nested : type.getDeclaredClasses()) {
        addPublic(nested, types);
      }
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Path> walk(Path folder) {
    return walk(folder, Integer.MAX_VALUE);
  }

  private static Stream<Path> walk(Path folder, int depth) {
    try (Stream<Path> paths = Files.walk(folder, depth)) {
      return paths.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
