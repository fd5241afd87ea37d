package nl.somregels.som.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every package says whether others may build on it, and what may be built on is whole. */
class PackageInfoTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final String LIBRARY = "nl.somregels.som";
  private static final List<String> PROGRAMS = List.of(LIBRARY + ".cli", LIBRARY + ".examples");

  private static final Pattern WORD =
      Pattern.compile(
          "/\\*\\*\\s*(?:\\* )?(?:API\\. |Internal\\. |Internal, except ((?:[^.:]|\\w\\.\\w)+): )");

  private static final Pattern LINK = Pattern.compile("\\{@link\\s+(?:\\* )?([\\w.]+)}");

  @Test
  void everyPackageSaysApiOrInternal() throws IOException {
    List<Path> packages = packages();
    assertThat(packages).hasSizeGreaterThan(20);
    assertThat(packages)
        .allSatisfy(
            folder -> {
              assertThat(folder.resolve("package-info.java")).exists();
              assertThat(info(folder)).containsPattern(WORD);
            });
  }

  @Test
  void theProgramUsesOnlyWhatTheLibraryCallsApi() throws IOException {
    Set<String> api = api();
    assertThat(
            library().stream()
                .filter(PackageInfoTest::isOfPrograms)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(PackageInfoTest::isOfLibrary))
        .isNotEmpty()
        .allMatch(type -> isIn(api, type));
  }

  @Test
  void whatTheApiShowsIsApi() throws IOException {
    Set<String> api = api();
    assertThat(
            library().stream()
                .filter(type -> isIn(api, type))
                .filter(PackageInfoTest::isShown)
                .flatMap(PackageInfoTest::shownTypes)
                .filter(PackageInfoTest::isOfLibrary))
        .isNotEmpty()
        .allMatch(type -> isIn(api, type));
  }

  @Test
  void theComparisonWithAReleaseLeavesOutWhatIsInternalAndNothingElse() throws IOException {
    String pom = Files.readString(ROOT.resolve("pom.xml"));
    String profile = pom.split("<id>japicmp</id>", 2)[1].split("</profile>", 2)[0];
    Set<String> left =
        Pattern.compile("<exclude>(.*)</exclude>")
            .matcher(profile)
            .results()
            .map(exclude -> exclude.group(1))
            .collect(Collectors.toSet());
    Set<String> api = api();
    assertThat(
            library().stream()
                .filter(PackageInfoTest::isOfLibrary)
                .filter(type -> isShown(type) && type.getEnclosingClass().isEmpty()))
        .isNotEmpty()
        .allMatch(type -> isIn(api, type) != isIn(left, type));
  }

  private static Stream<JavaClass> shownTypes(JavaClass type) {
    Stream<JavaClass> above =
        Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream());
    Stream<JavaClass> members =
        type.getMembers().stream()
            .filter(PackageInfoTest::isShown)
            .flatMap(
                member ->
                    member instanceof JavaCodeUnit unit
                        ? Stream.concat(
                            unit.getReturnType().getAllInvolvedRawTypes().stream(),
                            unit.getParameterTypes().stream()
                                .flatMap(given -> given.getAllInvolvedRawTypes().stream()))
                        : member.getAllInvolvedRawTypes().stream());
    return Stream.concat(above, members).map(JavaClass::getBaseComponentType);
  }

  private static boolean isShown(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PackageInfoTest::isShown).orElse(true);
  }

  private static boolean isShown(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static boolean isOfLibrary(JavaClass type) {
    return type.getPackageName().startsWith(LIBRARY) && !isOfPrograms(type);
  }

  private static boolean isOfPrograms(JavaClass type) {
    return PROGRAMS.stream().anyMatch(type.getPackageName()::startsWith);
  }

  private static JavaClasses library() {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(LIBRARY);
  }

  /** The packages that are API, and the single types of others. */
  private static Set<String> api() throws IOException {
    return packages().stream()
        .flatMap(
            folder -> {
              Matcher word = WORD.matcher(info(folder));
              if (!word.find() || word.group().contains("Internal. ")) {
                return Stream.empty();
              }
              String name = folder.toString().replaceFirst(".*/java/", "").replace('/', '.');
              return word.group(1) == null
                  ? Stream.of(name)
                  : LINK.matcher(word.group(1)).results().map(link -> link.group(1));
            })
        .collect(Collectors.toSet());
  }

  private static boolean isIn(Set<String> api, JavaClass type) {
    return api.contains(type.getPackageName()) || api.contains(type.getFullName());
  }

  /** The folders with code that goes into a jar. */
  private static List<Path> packages() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(
              file -> file.toString().matches(".*/som-[a-z]+(/[a-z-]+)?/src/main/java/.*\\.java"))
          .map(Path::getParent)
          .distinct()
          .toList();
    }
  }

  private static String info(Path folder) {
    try {
      return Files.readString(folder.resolve("package-info.java"));
    } catch (IOException e) {
      throw new AssertionError(folder.toString(), e);
    }
  }
}
