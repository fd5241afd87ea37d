package nl.somregels.som.regels.example;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.yaml.YamlEditor;
import nl.somregels.som.voorbeelden.ChangedVoorbeeld;
import nl.somregels.som.voorbeelden.VoorbeeldenGroup;
import nl.somregels.som.voorbeelden.VoorbeeldenResult;
import org.jspecify.annotations.Nullable;

/**
 * The example cases of a pack beside what its rules make of them, and its files with expectations
 * that hold. What it throws for people is an {@link IllegalArgumentException} in Dutch.
 */
public final class VoorbeeldReview {
  private static final String ADDED = "voorbeelden/toegevoegd.yaml";
  private static final String MARK = "\uFEFF";

  private final PakketFileSet source;
  private final Pakket pakket;
  private final SomEngine engine;
  private final List<Voorbeeld> all;
  private final List<DeviationGroup> groups;

  private VoorbeeldReview(PakketFileSet source, Pakket pakket, SomEngine engine) {
    this.source = source;
    this.pakket = pakket;
    this.engine = engine;
    this.all = readable(VoorbeeldReader.read(source, pakket));
    this.groups = DeviationGroup.of(all.stream().map(this::deviating).toList());
  }

  /** Of a pack that loaded; refuses example cases that cannot all be read. */
  public static VoorbeeldReview of(PakketFileSet source, Pakket pakket, SomEngine engine) {
    return new VoorbeeldReview(source, pakket, engine);
  }

  private List<Voorbeeld> readable(Voorbeelden read) {
    if (read.meldingen().isEmpty()) {
      return read.all();
    }
    throw new IllegalArgumentException(
        "Niet alle voorbeelden van pakket %s zijn te lezen. Los dat eerst op.\n%s"
            .formatted(
                pakket.identity().versie(),
                read.meldingen().stream()
                    .map(Melding::toString)
                    .collect(Collectors.joining("\n"))));
  }

  private DeviatingVoorbeeld deviating(Voorbeeld voorbeeld) {
    return new DeviatingVoorbeeld(voorbeeld, ExpectationCheck.of(voorbeeld, evaluate(voorbeeld)));
  }

  private Prioritering evaluate(Voorbeeld voorbeeld) {
    return engine.evaluate(voorbeeld.feiten(), voorbeeld.peildatum());
  }

  /** What comes out otherwise, by cause. */
  public VoorbeeldenResult result() {
    Contents contents = new Contents();
    return new VoorbeeldenResult(
        pakket.identity().versie(),
        all.size(),
        IntStream.range(0, groups.size())
            .mapToObj(
                i ->
                    new VoorbeeldenGroup(
                        i + 1,
                        groups.get(i).cause(),
                        groups.get(i).members().stream()
                            .map(member -> changed(member.voorbeeld(), contents))
                            .toList()))
            .toList());
  }

  private ChangedVoorbeeld changed(Voorbeeld voorbeeld, Contents contents) {
    Map<String, @Nullable Object> changes = NewExpectation.changes(voorbeeld, evaluate(voorbeeld));
    Map<String, Object> before = contents.expected(voorbeeld);
    Map<String, Object> after = NewExpectation.apply(before, changes);
    Map<String, Object> was = new LinkedHashMap<>(before);
    was.keySet().retainAll(changes.keySet());
    after.keySet().retainAll(changes.keySet());
    return new ChangedVoorbeeld(voorbeeld.name(), voorbeeld.place(), voorbeeld.zaak(), was, after);
  }

  /**
   * The files that change when the example cases of these groups, or of all when none is named,
   * expect what the rules give. By path within the pack.
   */
  public SortedMap<String, byte[]> takenOver(Set<Integer> numbers) {
    concept();
    for (int number : numbers) {
      if (number < 1 || number > groups.size()) {
        throw new IllegalArgumentException(
            groups.isEmpty()
                ? "Er is geen groep %s: alle voorbeelden kloppen.".formatted(number)
                : "Er is geen groep %s; er zijn er %s.".formatted(number, groups.size()));
      }
    }
    Contents contents = new Contents();
    List<Voorbeeld> taken = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      if (numbers.isEmpty() || numbers.contains(i + 1)) {
        groups.get(i).members().forEach(member -> taken.add(member.voorbeeld()));
      }
    }
    for (Voorbeeld voorbeeld : taken) {
      Map<String, Object> written = contents.expected(voorbeeld);
      Map<String, Object> wanted =
          NewExpectation.apply(written, NewExpectation.changes(voorbeeld, evaluate(voorbeeld)));
      written.clear();
      written.putAll(wanted);
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    taken.stream()
        .map(voorbeeld -> voorbeeld.place().bestand())
        .distinct()
        .forEach(file -> files.put(file, edited(file, contents.of(file))));
    Set<String> names = taken.stream().map(Voorbeeld::name).collect(Collectors.toSet());
    if (with(files).groups.stream()
        .flatMap(group -> group.members().stream())
        .anyMatch(member -> names.contains(member.voorbeeld().name()))) {
      throw new IllegalStateException("an example that was taken over does not hold");
    }
    return files;
  }

  private byte[] edited(String file, Object wanted) {
    String text = new String(source.files().get(file), StandardCharsets.UTF_8);
    String mark = text.startsWith(MARK) ? MARK : "";
    try {
      return (mark + YamlEditor.edit(text.substring(mark.length()), wanted))
          .getBytes(StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Het bestand %s is zo opgemaakt dat het niet veilig kan worden aangepast. Pas het zelf aan; er is niets gewijzigd."
              .formatted(file),
          e);
    }
  }

  /**
   * The file to which this case is added as an example with a neutral name, by path within the
   * pack. Its expectation is what the rules give now.
   */
  public SortedMap<String, byte[]> withExample(DatedCase oneCase) {
    concept();
    Prioritering prioritering = engine.evaluate(oneCase.gedetineerde(), oneCase.peildatum());
    String title = VoorbeeldWriter.title(prioritering);
    Set<String> names = all.stream().map(Voorbeeld::name).collect(Collectors.toSet());
    String name = title;
    for (int i = 2; names.contains(name); i++) {
      name = title + " (" + i + ")";
    }
    byte[] before = source.files().getOrDefault(ADDED, new byte[0]);
    String text = new String(before, StandardCharsets.UTF_8);
    String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    String added = VoorbeeldWriter.write(name, oneCase, prioritering, VoorbeeldWriter.WHY);
    String joined = text.isEmpty() ? "" : text.stripTrailing() + lineEnd + lineEnd;
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(ADDED, (joined + added.replace("\n", lineEnd)).getBytes(StandardCharsets.UTF_8));
    Voorbeelden read = VoorbeeldReader.read(source(files), pakket);
    if (!read.meldingen().isEmpty() || read.all().size() != all.size() + 1) {
      throw new IllegalArgumentException(
          "In %s kan dit voorbeeld niet onderaan worden gezet. Zet het er zelf in; som verklaar --als-voorbeeld drukt het af."
              .formatted(ADDED));
    }
    return files;
  }

  private VoorbeeldReview with(SortedMap<String, byte[]> files) {
    return new VoorbeeldReview(source(files), pakket, engine);
  }

  private PakketFileSet source(SortedMap<String, byte[]> files) {
    SortedMap<String, byte[]> changed = new TreeMap<>(source.files());
    changed.putAll(files);
    return new PakketFileSet(source.name(), changed);
  }

  private void concept() {
    PakketStatus status = pakket.identity().status();
    if (status != PakketStatus.CONCEPT) {
      throw new IllegalArgumentException(
          "Pakket %s is %s; zijn voorbeelden veranderen niet meer. Begin een nieuw pakket met som nieuw."
              .formatted(pakket.identity().versie(), status.name().toLowerCase(Locale.ROOT)));
    }
  }

  /** The plain content of the files with example cases, which may be changed. */
  private final class Contents {
    private final Map<String, Object> files = new TreeMap<>();

    Object of(String file) {
      return files.computeIfAbsent(
          file, name -> Objects.requireNonNull(YamlEditor.plain(source.text(name))));
    }

    @SuppressWarnings("unchecked") // as VoorbeeldReader has read it
    Map<String, Object> expected(Voorbeeld voorbeeld) {
      Object content = of(voorbeeld.place().bestand());
      List<Map<String, Object>> list =
          (List<Map<String, Object>>)
              (content instanceof Map<?, ?> fields ? fields.get("voorbeelden") : content);
      return (Map<String, Object>)
          list.stream()
              .filter(each -> String.valueOf(each.get("naam")).strip().equals(voorbeeld.name()))
              .map(each -> Objects.requireNonNull(each.get("verwacht")))
              .findFirst()
              .orElseThrow();
    }
  }
}
