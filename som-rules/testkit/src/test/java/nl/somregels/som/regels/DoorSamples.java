package nl.somregels.som.regels;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import net.jqwik.api.providers.TypeUsage;
import nl.somregels.som.ControleListener;
import nl.somregels.som.PakketFiles;
import nl.somregels.som.ProgressListener;
import nl.somregels.som.RegelpakketEngine;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.ReloadCheck;
import nl.somregels.som.ReloadableRegelpakketten;
import nl.somregels.som.SomEngine;
import nl.somregels.som.WatchOptions;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitColumns;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.feiten.FeitenReadResult;
import nl.somregels.som.feiten.FeitenReader;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.InvoerError;
import nl.somregels.som.feiten.JsonFields;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.instroom.InstroomMovement;
import nl.somregels.som.instroom.InstroomSummary;
import nl.somregels.som.mutatie.MutantStatus;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Receipt;
import nl.somregels.som.prioritering.ZaakResult;
import nl.somregels.som.regels.engine.InvoerKey;
import nl.somregels.som.regels.render.ReceiptJson;
import nl.somregels.som.regels.replay.ReceiptFile;
import nl.somregels.som.regels.replay.Replayer;
import nl.somregels.som.regels.testkit.CaseGenerator;
import nl.somregels.som.regels.testkit.DatedCaseFormat;
import nl.somregels.som.regels.testkit.PakketUnderTest;
import nl.somregels.som.zaken.Zaak;

/**
 * A good value of every type that a door of the library takes. What is not here is made: of an enum
 * its first constant, of a record one with good components.
 */
final class DoorSamples {
  private static final LocalDate DATE = LocalDate.of(2026, 6, 30);
  private static final Map<String, String> TEXTS =
      Map.of(
          "pakketHash", "a".repeat(64),
          "invoerHash", "b".repeat(64),
          "version", "2021.1",
          "json", "{}",
          "text", "2021.1",
          "code", "1",
          "Bounds.name", "date",
          "name", "lvb",
          "then", "then");

  /** A pack can be copied to a version once. */
  private static final AtomicInteger COPIES = new AtomicInteger();

  private static final String CASES = "kenmerk\nZ-1\n";

  private static final Map<Class<?>, List<Object>> VALUES = values();

  private DoorSamples() {}

  private static Map<Class<?>, List<Object>> values() {
    RegelpakketEngine engine = SomRegels.bundled().version(PakketVersie.of("2021.1"));
    Gedetineerde facts = TestZaken.preventive("");
    Zaak.Valid zaak = new Zaak.Valid(1, facts, List.of());
    Prioritering prioritering = engine.evaluate(facts, DATE);
    Regelpakketten bundled = SomRegels.bundled();
    Path folder = folder();
    SomRegels.bundledFiles()
        .copy(PakketVersie.of("2021.1"), PakketVersie.of("2027.1"), null, DATE, folder);
    adopt(folder.resolve("2027.1/pakket.yaml"));
    ReloadableRegelpakketten reloadable = SomRegels.reloadable(folder);
    Map<Class<?>, List<Object>> values = new LinkedHashMap<>();
    // plain Java
    values.put(Object.class, List.of("a value"));
    values.put(String[].class, List.of((Object) new String[] {"2021.1"}));
    values.put(byte[].class, List.of(new byte[32]));
    values.put(LocalDate.class, List.of(DATE));
    values.put(Path.class, List.of(folder));
    values.put(IOException.class, List.of(new IOException("no")));
    values.put(List.class, List.of(List.of()));
    values.put(Collection.class, List.of(List.of()));
    values.put(Map.class, List.of(Map.of()));
    values.put(Class.class, List.of(Object.class));
    values.put(RandomGenerator.class, List.of(new Random(1)));
    values.put(Function.class, List.of(Function.identity()));
    values.put(Consumer.class, List.of((Consumer<Object>) any -> {}));
    values.put(Supplier.class, List.of((Supplier<Object>) () -> prioritering));
    values.put(TypeUsage.class, List.of(TypeUsage.of(String.class)));
    // facts
    values.put(Gedetineerde.class, List.of(facts));
    values.put(GedetineerdeBuilder.class, List.of(Gedetineerde.builder("Z-1")));
    values.put(JsonFields.class, List.of(new JsonFields(facts.toJson())));
    values.put(FeitenReadResult.class, List.of(FeitenReader.MODEL.read(facts.toJson())));
    values.put(FeitColumns.class, List.of(new FeitColumns(List.of(Feit.KENMERK))));
    values.put(FeitType.class, Feit.model().stream().<Object>map(Feit::kind).toList());
    values.put(Reclasseringsinformatie.class, List.of(Reclasseringsinformatie.NONE));
    values.put(Zaak.class, List.of(zaak));
    values.put(Zaak.Valid.class, List.of(zaak));
    values.put(DatedCase.class, List.of(new DatedCase(facts, DATE)));
    values.put(CriteriumCode.class, List.of(new CriteriumCode("1")));
    // packs and engines
    values.put(PakketVersie.class, List.of(PakketVersie.of("2021.1")));
    values.put(PakketReference.class, List.of(PakketReference.of("2021.1@1")));
    values.put(Regelpakket.class, List.of(engine.regelpakket()));
    values.put(RegelpakketEngine.class, List.of(engine));
    values.put(FeitenReader.class, List.of(FeitenReader.MODEL));
    values.put(Feit.class, List.of(Feit.LVB));
    values.put(SomEngine.class, List.of(engine, new ForeignEngine(engine)));
    values.put(Regelpakketten.class, List.of(bundled, reloadable));
    values.put(ReloadableRegelpakketten.class, List.of(reloadable));
    values.put(PakketFiles.class, List.of(SomRegels.bundledFiles()));
    values.put(ReloadCheck.class, List.of(ReloadCheck.NONE));
    values.put(Duration.class, List.of(Duration.ofSeconds(1)));
    values.put(WatchOptions.class, List.of(WatchOptions.DEFAULT));
    values.put(ProgressListener.class, List.of(ProgressListener.NONE));
    values.put(ControleListener.class, List.of((ControleListener) (done, total) -> {}));
    // outcomes
    values.put(InstroomMovement.class, List.of(new InstroomMovement(engine, engine, DATE)));
    values.put(InstroomSummary.class, List.of(new InstroomSummary()));
    values.put(Prioritering.class, List.of(prioritering));
    values.put(Receipt.class, List.of(prioritering.receipt()));
    values.put(ZaakResult.Proposal.class, List.of(new ZaakResult.Proposal(zaak, prioritering)));
    values.put(InvoerKey.class, List.of(InvoerKey.of("sleutel", new byte[32])));
    values.put(Replayer.class, List.of(new Replayer(bundled)));
    values.put(ReceiptFile.class, List.of(receiptFile(prioritering.receipt())));
    values.put(
        MutantStatus.class, List.of(new MutantStatus.Survived(new DatedCase(facts, DATE), "yaml")));
    // the test kit
    values.put(DatedCaseFormat.class, List.of(new DatedCaseFormat()));
    values.put(CaseGenerator.class, List.of(new CaseGenerator(new Random(1))));
    values.put(PakketUnderTest.class, List.of(PakketUnderTest.bundled("2021.1")));
    return values;
  }

  /** An engine of somebody else: what an engine does by itself when it does nothing more. */
  private record ForeignEngine(SomEngine engine) implements SomEngine {
    @Override
    public Prioritering evaluate(Gedetineerde gedetineerde, LocalDate peildatum) {
      return engine.evaluate(gedetineerde, peildatum);
    }
  }

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("doors");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void adopt(Path manifest) {
    try {
      String text = Files.readString(manifest);
      Files.writeString(
          manifest,
          text.replace("status: concept", "status: vastgesteld")
              .replaceAll("geldigVanaf: .*", "geldigVanaf: 2020-01-01"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file() {
    try {
      Path file = Files.createTempFile("doors", ".csv");
      file.toFile().deleteOnExit();
      return Files.writeString(file, CASES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReceiptFile receiptFile(Receipt receipt) {
    try {
      String json = ReceiptJson.render(receipt);
      return ReceiptFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of every class that is known of a type, to call its methods on; fails when none is. */
  static Collection<Object> receivers(Class<?> type) {
    Map<Class<?>, Object> known = new LinkedHashMap<>();
    VALUES.values().stream()
        .flatMap(List::stream)
        .filter(type::isInstance)
        .forEach(value -> known.putIfAbsent(value.getClass(), value));
    return known.isEmpty() ? List.of(make(type, "", type.getName())) : known.values();
  }

  /** A good value for a parameter; fails when there is none. */
  static Object argument(Parameter parameter) {
    String where = parameter.getDeclaringExecutable().getDeclaringClass().getName();
    return value(parameter.getType(), parameter.getName(), where);
  }

  private static Object value(Class<?> type, String name, String where) {
    if (type == String.class) {
      String own = where.substring(where.lastIndexOf('.') + 1) + "." + name;
      return TEXTS.getOrDefault(own, TEXTS.getOrDefault(name, "a text"));
    } else if (type == Stream.class) {
      return Stream.empty();
    } else if (type == Set.class) {
      return Set.of();
    } else if (type == InputStream.class) {
      return new ByteArrayInputStream(CASES.getBytes(StandardCharsets.UTF_8));
    } else if (type == Path.class && name.equals("file")) {
      return file();
    } else if (type == PakketVersie.class && name.equals("to")) {
      return new PakketVersie(2028, COPIES.incrementAndGet());
    }
    if (type == List.class && name.equals("fouten")) {
      return List.of(value(InvoerError.class, name, where));
    }
    List<Object> known = VALUES.get(type);
    return known == null ? make(type, name, where) : known.get(0);
  }

  private static Object make(Class<?> type, String name, String where) {
    if (type == boolean.class) {
      return true;
    } else if (type == int.class || type == Integer.class) {
      return name.equals("jaar") ? 2021 : 2;
    } else if (type == long.class) {
      return 2L;
    } else if (type == double.class) {
      return 0.5;
    } else if (type.isEnum()) {
      return type.getEnumConstants()[0];
    } else if (type.isRecord()) {
      return record(type);
    } else if (type.isSealed()) {
      return value(type.getPermittedSubclasses()[0], "", where);
    }
    throw new IllegalStateException("DoorSamples knows no " + type.getName() + " for " + where);
  }

  /** A list of a record has an element. */
  private static Object component(RecordComponent component) {
    String where = component.getDeclaringRecord().getName();
    return component.getType() == List.class
            && component.getGenericType() instanceof ParameterizedType list
            && list.getActualTypeArguments()[0] instanceof Class<?> element
            && element != component.getDeclaringRecord()
        ? List.of(value(element, component.getName(), where))
        : value(component.getType(), component.getName(), where);
  }

  private static Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
    Object[] arguments = Arrays.stream(components).map(DoorSamples::component).toArray();
    try {
      return type.getConstructor(types).newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("DoorSamples cannot make a " + type.getName(), e);
    }
  }
}
