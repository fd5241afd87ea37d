package nl.somregels.som.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.intake.InstroomReader;
import nl.somregels.som.regels.intake.InvoerFormat;
import nl.somregels.som.zaken.LazyZaak;
import nl.somregels.som.zaken.Zaak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Frameworks log what they are handed: no text of an object or exception holds a person's value.
 */
class LogSafeTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 30);

  /** Every fact, in text that stands nowhere else; word facts have a word of their own. */
  private static final Map<Feit, String> MARKERS = markers();

  private static final Pattern MARKED =
      Pattern.compile(
          MARKERS.entrySet().stream()
              .filter(entry -> !entry.getKey().equals(Feit.KENMERK))
              .map(entry -> "(?<![\\w-])" + Pattern.quote(entry.getValue()) + "(?![\\w-])")
              .distinct()
              .collect(Collectors.joining("|")));

  private final Set<String> seen = new TreeSet<>();

  private static Map<Feit, String> markers() {
    Map<Feit, String> markers = new LinkedHashMap<>();
    for (Feit feit : Feit.model()) {
      int number = Feit.model().indexOf(feit);
      markers.put(
          feit,
          feit.equals(Feit.CRIMINOGENE_FACTOREN)
              ? "verslaving"
              : feit.kind() instanceof FeitType.Choice choice
                  ? choice.words().get(choice.words().size() - 1)
                  : feit.equals(Feit.ACTUEEL_DELICT) ? "3" + number + " Sr" : "merk" + number);
    }
    markers.put(Feit.KENMERK, "K-1");
    markers.put(Feit.GEBOORTEDATUM, "1987-03-11");
    markers.put(Feit.PLEEGDATUM, "2025-10-03");
    markers.put(Feit.DATUM_BINNENKOMST, "2025-11-13");
    markers.put(Feit.DATUM_RISC, "2025-12-17");
    markers.put(Feit.LAATSTE_RECLASSERINGSINFORMATIE, "2026-01-19");
    markers.put(Feit.LAATSTE_CONTACT_CASEMANAGER, "2026-02-23");
    markers.put(Feit.ZITTINGSDATUM, "2026-09-24");
    markers.put(Feit.EINDDATUM_DETENTIE, "2027-05-29");
    return markers;
  }

  private static Gedetineerde filled() {
    GedetineerdeBuilder builder = Gedetineerde.builder("K-1");
    MARKERS.forEach((feit, marker) -> builder.met(feit, feit.kind().parse(marker)));
    Gedetineerde all = builder.build();
    assertThat(all.knownFeiten()).hasSize(Feit.model().size());
    return all;
  }

  @Test
  void geenObjectDatDeBibliotheekGeeftZegtWatErIsIngevuld() {
    Gedetineerde facts = filled();
    List<Object> given =
        new ArrayList<>(List.of(facts, facts.toBuilder(), facts.toBuilder().build()));
    given.add(new DatedCase(facts, PEILDATUM));
    for (String version : List.of("2021.1", "2021.2", "2026.1")) {
      SomEngine engine = SomRegels.bundled().version(PakketVersie.of(version));
      given.add(engine.evaluate(facts, PEILDATUM));
      given.addAll(
          engine
              .evaluateAll(
                  Stream.of(facts, few(facts, Feit.FASE), few(facts, Feit.GEBOORTEDATUM))
                      .map(each -> new Zaak.Valid(1, each, List.of())),
                  PEILDATUM)
              .toList());
    }
    given.addAll(zaken(InvoerFormat.JSON, "[" + json(facts) + "]"));
    given.forEach(this::check);
    assertThat(seen)
        .contains(
            "Bevinding",
            "CriteriumResult",
            "Gedetineerde",
            "Valid",
            "FeitValue",
            "DatedCase",
            "OntbrekendFeit",
            "Prioritering",
            "Receipt",
            "PrioriteringSummary",
            "Proposal",
            "Weeggroep",
            "Wegingspunt");
  }

  /** Each fact wrong in its own way, and contradictions. */
  @ParameterizedTest
  @EnumSource
  void geenWeigeringZegtWatErIsIngevuld(InvoerFormat format) {
    for (Feit feit : Feit.model()) {
      if (feit.equals(Feit.KENMERK)) {
        continue; // a reference is what a message may name
      }
      for (String wrong : List.of(" geheimpje", "geheimpje|", "2999-01-01", "1000-01-01")) {
        Map<String, Object> wrongJson = new LinkedHashMap<>(filled().toJson());
        boolean list = wrongJson.get(feit.jsonName()) instanceof List;
        wrongJson.put(feit.jsonName(), list ? List.of(wrong) : wrong);
        List<LazyZaak> read = zaken(format, text(format, wrongJson));
        read.forEach(
            source -> check(source.zaak(), Pattern.compile("geheimpje|[12][09]\\d\\d-01-01")));
      }
    }
    assertThat(seen).contains("Refused", "InvoerError");
  }

  @Test
  void geenUitzonderingZegtWatErIsIngevuld() {
    Gedetineerde facts = filled();
    SomEngine engine = SomRegels.bundled().inForceOn(PEILDATUM);
    List<Throwable> thrown = new ArrayList<>();
    thrown.add(catchThrowable(() -> engine.evaluate(facts, LocalDate.of(1900, 1, 1))));
    thrown.add(
        catchThrowable(
            () ->
                MARKERS.entrySet().stream()
                    .reduce(
                        Gedetineerde.builder("K-1"),
                        (builder, entry) ->
                            builder.met(entry.getKey(), List.of(entry.getValue(), 1)),
                        (left, right) -> left)
                    .build()));
    thrown.add(catchThrowable(() -> Gedetineerde.fromJson(Map.of("verslaving", "merk1"))));
    String half = json(facts).replace("}", ",");
    for (String text :
        List.of(
            "[" + half, "[" + half + "verslaving]", "[" + half + "\"merk1\" 3]", "[verslaving]")) {
      thrown.add(catchThrowable(() -> zaken(InvoerFormat.JSON, text).forEach(LazyZaak::zaak)));
    }
    for (String text :
        List.of(
            "kenmerk,lvb\nK-1,\"verslaving",
            "kenmerk,lvb\nK-1,\"merk1\"verslaving\n",
            "verslaving,JA,1987-03-11\n",
            "kenmerk,1987-03-11\n")) {
      thrown.add(catchThrowable(() -> zaken(InvoerFormat.CSV, text).forEach(LazyZaak::zaak)));
    }
    assertThat(thrown).doesNotContainNull();
    for (Throwable each : thrown) {
      StringWriter trace = new StringWriter();
      each.printStackTrace(new PrintWriter(trace));
      assertThat(trace.toString().lines().filter(line -> !line.startsWith("\tat ")))
          .noneMatch(MARKED.asPredicate());
    }
  }

  private static Gedetineerde few(Gedetineerde facts, Feit... keep) {
    GedetineerdeBuilder builder = facts.toBuilder();
    Feit.model().stream()
        .filter(feit -> !feit.equals(Feit.KENMERK) && !List.of(keep).contains(feit))
        .forEach(feit -> builder.met(feit, null));
    return builder.build();
  }

  private void check(Object given) {
    check(given, MARKED);
  }

  /** Every object of ours that can be reached from this one by what it gives without asking. */
  private void check(Object given, Pattern marked) {
    Set<Object> done = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> todo = new ArrayDeque<>(List.of(given));
    while (!todo.isEmpty()) {
      Object next = todo.pop();
      if (next instanceof Optional<?> optional) {
        optional.ifPresent(todo::push);
      } else if (next instanceof Collection<?> all) {
        all.forEach(todo::push);
      } else if (isOurs(next) && done.add(next)) {
        seen.add(next.getClass().getSimpleName());
        assertThat(marked.matcher(next.toString()).find()).as(next.toString()).isFalse();
        Arrays.stream(next.getClass().getMethods())
            .filter(method -> isAccessor(method, next))
            .map(method -> call(method, next))
            .forEach(todo::push);
      }
    }
  }

  /** A date or the word GEEN is itself what was filled in, and so is a word of a choice. */
  private static boolean isOurs(Object object) {
    return object.getClass().getName().startsWith("nl.somregels.")
        && !(object instanceof Enum)
        && !(object instanceof Reclasseringsinformatie);
  }

  private static boolean isAccessor(Method method, Object object) {
    return method.getParameterCount() == 0
        && method.getReturnType() != void.class
        && !Modifier.isStatic(method.getModifiers())
        && method.getDeclaringClass().getName().startsWith("nl.somregels.")
        && Modifier.isPublic(method.getDeclaringClass().getModifiers())
        && !List.of("toString", "hashCode", "toBuilder", "build").contains(method.getName());
  }

  private static Object call(Method method, Object object) {
    try {
      Object result = method.invoke(object);
      return result == null ? Optional.empty() : result;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(method.toString(), e);
    }
  }

  private static List<LazyZaak> zaken(InvoerFormat format, String text) {
    try (InstroomReader reader =
        InstroomReader.open(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            format,
            SomRegels.bundled(),
            PEILDATUM)) {
      List<LazyZaak> all = new ArrayList<>();
      reader.forEachRemaining(all::add);
      return all;
    }
  }

  private static String text(InvoerFormat format, Map<String, Object> json) {
    return switch (format) {
      case JSON -> "[" + json(json) + "]";
      case JSONL -> json(json);
      case CSV ->
          String.join(";", json.keySet())
              + "\n"
              + json.values().stream()
                  .map(v -> v instanceof List<?> l ? String.valueOf(l.get(0)) : v.toString())
                  .collect(Collectors.joining(";"))
              + "\n";
    };
  }

  private static String json(Object facts) {
    try {
      return JsonMapper.builder().build().writeValueAsString(facts);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
