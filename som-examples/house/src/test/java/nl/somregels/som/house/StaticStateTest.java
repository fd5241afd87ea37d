package nl.somregels.som.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.somregels.som.feiten.FeitType;
import org.jspecify.annotations.Nullable;

/**
 * Nothing of a case outlives whoever asked about it: what the program holds for its whole life
 * takes nothing in. Looked at is what is there, not what it is declared as.
 */
@AnalyzeClasses(packages = "nl.somregels.som", importOptions = DoNotIncludeTests.class)
class StaticStateTest {
  /** What may, each with why that is nothing of a case. */
  private static final Map<String, String> ALLOWED =
      Map.of(
          "ConditionEvaluator.loading", "that Drools was loaded: a future without a value",
          "DroolsSetup.LOADER", "the class loader of the library",
          "Feit.BY_NAME", "the facts of the model, filled when the class is made",
          "FeitSet.PLACES", "the facts of the model, filled when the class is made",
          "FeitenReader.MODEL", "the columns of the facts of the model",
          "FolderWatcher.LOG", "a log of the system");

  /** Of other libraries: settings, and JSON with names of fields of its own. */
  private static final Pattern STRANGERS =
      Pattern.compile(
          "(com[.]fasterxml[.]jackson|com[.]samskivert|org[.]commonmark|org[.]slf4j|ch[.]qos)[.].*");

  private static final Set<Class<?>> FROZEN =
      Set.of(
          Boolean.class,
          Number.class,
          Character.class,
          String.class,
          Class.class,
          Pattern.class,
          Locale.class,
          Path.class,
          TemporalAccessor.class,
          TemporalAmount.class,
          EnumSet.class,
          Comparator.class,
          Function.class,
          FeitType.class);
  private static final Pattern FIXED =
      Pattern.compile(
          "^java[.]util[.](ImmutableCollections|Collections[$](Unmodifiable|Empty|Singleton))");

  @ArchTest
  static void watHetHeleProgrammaLangLeeftNeemtNietsOp(JavaClasses classes) {
    Set<String> changing = new TreeSet<>();
    int seen = 0;
    for (JavaClass type : classes) {
      for (JavaField field : type.getFields()) {
        if (field.getModifiers().contains(JavaModifier.STATIC)
            && !field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
          seen++;
          String name = type.getSimpleName() + "." + field.getName();
          if (!field.getModifiers().contains(JavaModifier.FINAL)
              || canChange(
                  value(field.reflect(), null),
                  Collections.newSetFromMap(new IdentityHashMap<>()))) {
            changing.add(name);
          }
        }
      }
    }
    assertThat(seen).isGreaterThan(300);
    assertThat(changing).isEqualTo(new TreeSet<>(ALLOWED.keySet()));
  }

  /** Whether anything can be put into this value, or into what it holds. */
  private static boolean canChange(@Nullable Object value, Set<Object> seen) {
    if (value == null
        || !seen.add(value)
        || STRANGERS.matcher(value.getClass().getName()).matches()
        || FROZEN.stream().anyMatch(type -> type.isInstance(value))) {
      return false;
    }
    if (value instanceof Map<?, ?> map) {
      return !isFixed(map) || canChange(map.keySet(), map.values(), seen);
    }
    if (value instanceof Collection<?> collection) {
      return !isFixed(collection) || collection.stream().anyMatch(part -> canChange(part, seen));
    }
    if (value instanceof Object[] array) {
      return Arrays.stream(array).anyMatch(part -> canChange(part, seen));
    }
    if (value.getClass().isArray()) {
      return false;
    }
    return !isOurs(value.getClass())
        || parts(value.getClass())
            .anyMatch(
                field ->
                    !Modifier.isFinal(field.getModifiers())
                        || canChange(value(field, value), seen));
  }

  private static boolean canChange(Collection<?> keys, Collection<?> values, Set<Object> seen) {
    return Stream.concat(keys.stream(), values.stream()).anyMatch(part -> canChange(part, seen));
  }

  /** As the JDK makes it when nothing can be added. */
  private static boolean isFixed(Object collection) {
    return FIXED.matcher(collection.getClass().getName()).find();
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("nl.somregels.");
  }

  private static Stream<Field> parts(Class<?> type) {
    return Stream.<Class<?>>iterate(type, StaticStateTest::isOurs, Class::getSuperclass)
        .flatMap(part -> Arrays.stream(part.getDeclaredFields()))
        .filter(field -> !Modifier.isStatic(field.getModifiers()));
  }

  private static @Nullable Object value(Field field, @Nullable Object of) {
    try {
      field.setAccessible(true);
      return field.get(of);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
