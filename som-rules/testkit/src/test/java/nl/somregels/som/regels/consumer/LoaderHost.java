package nl.somregels.som.regels.consumer;

import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A host that knows nothing of the library, as an application server does: it gives an application
 * a class loader, runs it, drops it, and looks whether it is gone. It prints what the application
 * answers and, after {@code !}, what is wrong.
 */
public final class LoaderHost {
  private static final ClassLoader FOREIGN = new Foreign(ClassLoader.getPlatformClassLoader());

  /** What the host keeps when the application is gone. */
  private static final List<Object> KEPT = new ArrayList<>();

  private LoaderHost() {}

  /**
   * @param args how the class loaders stand, the class path of the application, and its class
   */
  public static void main(String[] args) throws Exception {
    List<URL> path = new ArrayList<>();
    for (String part : args[1].split(File.pathSeparator)) {
      URI uri = Path.of(part).toUri();
      path.add(uri.toURL());
    }
    WeakReference<ClassLoader> gone =
        args[0].equals("shared") ? shared(args[2]) : isolated(path, args[2], args[0]);
    forgetLastRecord();
    for (int i = 0; i < 20 && gone.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    if (gone.get() != null) {
      System.out.println("! the class loader of the application is still there");
    }
  }

  /** The library is the application's own; the threads may have another context class loader. */
  private static WeakReference<ClassLoader> isolated(
      List<URL> path, String valueClass, String context) throws Exception {
    try (URLClassLoader application =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      run(
          application,
          valueClass,
          switch (context) {
            case "own" -> application;
            case "foreign" -> FOREIGN;
            case "none" -> null;
            default -> throw new IllegalArgumentException(context);
          });
      return new WeakReference<>(application);
    }
  }

  /** The library is the host's, which goes on with it; only the application's threads use it. */
  private static WeakReference<ClassLoader> shared(String valueClass) throws Exception {
    ClassLoader library = LoaderHost.class.getClassLoader();
    try (URLClassLoader application = new Foreign(library)) {
      KEPT.add(run(library, valueClass, application));
      return new WeakReference<>(application);
    }
  }

  private static Object run(ClassLoader library, String valueClass, @Nullable ClassLoader context)
      throws Exception {
    Supplier<?> application = onThread(context, () -> make(library, valueClass));
    Object first = onThread(context, application::get);
    System.out.println(first);
    if (!first.equals(onThread(FOREIGN, application::get))) {
      System.out.println("! another answer on a thread with another class loader");
    }
    return application;
  }

  private static Supplier<?> make(ClassLoader library, String valueClass)
      throws ReflectiveOperationException {
    return (Supplier<?>) Class.forName(valueClass, true, library).getConstructor().newInstance();
  }

  private static <T> T onThread(@Nullable ClassLoader context, Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread =
        new Thread(
            () -> {
              task.run();
              if (Thread.currentThread().getContextClassLoader() != context) {
                System.out.println("! the context class loader was not given back");
              }
            });
    thread.setContextClassLoader(context);
    thread.start();
    thread.join();
    return task.get();
  }

  /**
   * Java itself keeps the class of which it last made the {@code equals} and {@code hashCode} of a
   * record, until the next: this one.
   */
  private static void forgetLastRecord() {
    KEPT.add(new Whole(new Part(1)).equals(new Whole(new Part(1))));
    KEPT.add(new Whole(new Part(1)).hashCode());
  }

  /**
   * Adds nothing to what its parent sees, and says when it is asked for a part of Drools: a program
   * may have another Drools of its own there.
   */
  private static final class Foreign extends URLClassLoader {
    Foreign(ClassLoader parent) {
      super(new URL[0], parent);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      note(name);
      return super.getResources(name);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      note(name);
      return super.loadClass(name, resolve);
    }

    private static void note(String name) {
      if (name.matches(".*(drools|kie[./]).*")) {
        System.out.println("! the context class loader was asked for " + name);
      }
    }
  }

  private record Whole(Part part) {}

  private record Part(int number) {}
}
