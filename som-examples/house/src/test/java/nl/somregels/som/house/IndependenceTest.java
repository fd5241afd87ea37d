package nl.somregels.som.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Nothing of where or when it runs reaches an evaluation: no clock, time zone, locale, character
 * set or chance, in the API and in the rules.
 */
@AnalyzeClasses(packages = "nl.somregels.som", importOptions = DoNotIncludeTests.class)
class IndependenceTest {
  private static final Set<String> KINDS =
      Set.of(
          "java.time.Clock",
          "java.time.ZoneId",
          "java.time.ZoneOffset",
          "java.time.ZonedDateTime",
          "java.util.TimeZone",
          "java.util.Calendar",
          "java.util.Date",
          "java.text.SimpleDateFormat",
          "java.text.NumberFormat",
          "java.text.DecimalFormat",
          "java.text.Collator",
          "java.util.Formatter",
          "java.util.Random",
          "java.util.Scanner",
          "java.util.concurrent.ThreadLocalRandom",
          "java.io.FileReader",
          "java.io.FileWriter");

  /** Members that read the clock, the default locale or character set, or chance. */
  private static final Set<String> MEMBERS =
      Set.of(
          "java.lang.System.currentTimeMillis()",
          "java.lang.System.nanoTime()",
          "java.lang.System.identityHashCode(java.lang.Object)",
          "java.lang.Math.random()",
          "java.util.UUID.randomUUID()",
          "java.util.Locale.getDefault()",
          "java.util.Locale.getDefault(java.util.Locale$Category)",
          "java.nio.charset.Charset.defaultCharset()",
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.getBytes()",
          "java.lang.String.<init>([B)",
          "java.lang.String.<init>([B, int, int)",
          "java.io.ByteArrayOutputStream.toString()",
          "java.io.InputStreamReader.<init>(java.io.InputStream)",
          "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
          "java.io.PrintStream.<init>(java.io.OutputStream)",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)");

  @ArchTest
  static final ArchRule geenKlokTijdzoneOfToeval =
      noClasses()
          .that(areOfApiOrRules())
          .should()
          .dependOnClassesThat(
              describe("tell a time, place or chance", c -> KINDS.contains(c.getName())));

  @ArchTest
  static final ArchRule nietsLeestWatDeOmgevingToevalligIs =
      noClasses()
          .that(areOfApiOrRules())
          .should()
          .accessTargetWhere(describe("read the surroundings", IndependenceTest::isForbidden));

  private static boolean isForbidden(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getTarget().getName();
    return owner.startsWith("java.time.") && name.equals("now")
        || MEMBERS.contains(owner + "." + name + parameters(access));
  }

  private static String parameters(JavaAccess<?> access) {
    if (access.getTarget() instanceof CodeUnitAccessTarget goal) {
      List<JavaClass> kinds = goal.getRawParameterTypes();
      return kinds.stream().map(HasName::getName).collect(Collectors.joining(", ", "(", ")"));
    }
    return "";
  }

  private static DescribedPredicate<JavaClass> areOfApiOrRules() {
    return describe(
        "are of the API or the rules",
        type -> !type.getPackageName().matches("nl\\.somregels\\.som\\.(cli|examples)\\b.*"));
  }
}
