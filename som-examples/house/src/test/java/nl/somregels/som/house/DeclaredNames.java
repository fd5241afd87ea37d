package nl.somregels.som.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The words in the names that our code declares: types, members, parameters and locals. */
final class DeclaredNames {
  private static final Pattern HUMP = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+");

  private final TreeMap<String, Set<String>> words = new TreeMap<>();

  private DeclaredNames() {}

  /**
   * Each word in lower case, with the names that it stands in. Enum constants are left out: they
   * are the words of files and of JSON.
   */
  static TreeMap<String, Set<String>> words(Path root) throws IOException {
    DeclaredNames names = new DeclaredNames();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  problem -> {},
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources(root)));
      for (CompilationUnitTree unit : task.parse()) {
        unit.accept(names.new Scanner(), null);
      }
    }
    return names.words;
  }

  private static List<Path> sources(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().matches(".*/src/main/java/.*\\.java"))
          .filter(file -> !root.relativize(file).startsWith("target"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {
    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
      add(type.getSimpleName().toString());
      return super.visitClass(type, none);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
      if (!isTest(method)) {
        add(method.getName().toString());
      }
      return super.visitMethod(method, none);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void none) {
      if (!isEnumConstant(variable)) {
        add(variable.getName().toString());
      }
      return super.visitVariable(variable, none);
    }

    /** The names of tests of policy are sentences, also in the contract of the test kit. */
    private boolean isTest(MethodTree method) {
      return method.getModifiers().getAnnotations().stream()
          .map(annotation -> annotation.getAnnotationType().toString())
          .anyMatch(Set.of("Test", "TestFactory", "Property", "Example")::contains);
    }

    /** So the compiler prints one. */
    private boolean isEnumConstant(VariableTree variable) {
      return variable.toString().startsWith("/*public static final*/");
    }
  }

  private void add(String name) {
    HUMP.matcher(name)
        .results()
        .map(hump -> hump.group().toLowerCase(Locale.ROOT))
        .filter(word -> word.length() > 2)
        .forEach(word -> words.computeIfAbsent(word, none -> new TreeSet<>()).add(name));
  }
}
