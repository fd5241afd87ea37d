package nl.somregels.som.regels;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A way into the library: a public constructor or method of a type of the API, and on which value
 * it is called.
 *
 * @param receiver null for a constructor and a static method
 */
record PublicDoor(Executable executable, @Nullable Object receiver) {

  /** Every door that takes something, on every value that is known of its type. */
  static List<PublicDoor> all() {
    return PublicApi.types().stream().flatMap(PublicDoor::of).toList();
  }

  private static Stream<PublicDoor> of(Class<?> type) {
    List<PublicDoor> doors = new ArrayList<>();
    if (!Modifier.isAbstract(type.getModifiers())) {
      for (Constructor<?> constructor : type.getConstructors()) {
        doors.add(new PublicDoor(constructor, null));
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isStatic(method.getModifiers())) {
        doors.add(new PublicDoor(method, null));
      } else if (isBy(method) && !isMadeByCallers(method) && !isEquals(method)) {
        DoorSamples.receivers(type).forEach(value -> doors.add(new PublicDoor(method, value)));
      }
    }
    return doors.stream().filter(by -> isBy(by.executable));
  }

  private static boolean isBy(Executable executable) {
    return Modifier.isPublic(executable.getModifiers())
        && !executable.isSynthetic()
        && executable.getParameterCount() > 0
        && !(executable.getDeclaringClass().isEnum() && executable.getName().equals("valueOf"));
  }

  /** What a caller hands in as a lambda, and what the compiler makes of an annotation. */
  private static boolean isMadeByCallers(Method method) {
    return method.getDeclaringClass().isAnnotationPresent(FunctionalInterface.class)
        || method.getDeclaringClass().isAnnotation();
  }

  private static boolean isEquals(Method method) {
    return method.getName().equals("equals");
  }

  List<Parameter> parameters() {
    return List.of(executable.getParameters());
  }

  /** The parameters that null is no value of. */
  List<Integer> required() {
    List<Integer> required = new ArrayList<>();
    for (int i = 0; i < executable.getParameterCount(); i++) {
      if (!executable.getParameterTypes()[i].isPrimitive() && !isNullable(i)) {
        required.add(i);
      }
    }
    return required;
  }

  boolean isNullable(int i) {
    return executable.getAnnotatedParameterTypes()[i].isAnnotationPresent(Nullable.class);
  }

  /** A value for every parameter. */
  @Nullable Object[] arguments() {
    return Arrays.stream(executable.getParameters()).map(DoorSamples::argument).toArray();
  }

  /** What is thrown with this argument in the place of the sample; null when nothing is. */
  @Nullable Throwable with(int place, @Nullable Object argument) {
    @Nullable Object[] arguments = arguments();
    arguments[place] = argument;
    try {
      executable.setAccessible(true);
      if (executable instanceof Constructor<?> constructor) {
        constructor.newInstance(arguments);
      } else {
        ((Method) executable).invoke(receiver, arguments);
      }
      return null;
    } catch (InvocationTargetException e) {
      return e.getCause();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(toString(), e);
    }
  }

  @Override
  public String toString() {
    return executable.getDeclaringClass().getName().replace("nl.somregels.som.", "")
        + (executable instanceof Method ? "." + executable.getName() : "")
        + parameters().stream()
            .map(parameter -> parameter.getType().getSimpleName() + " " + parameter.getName())
            .collect(Collectors.joining(", ", "(", ")"))
        + (receiver == null ? "" : " of " + receiver.getClass().getSimpleName());
  }
}
