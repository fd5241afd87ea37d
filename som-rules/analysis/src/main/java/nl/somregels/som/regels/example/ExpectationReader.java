package nl.somregels.som.regels.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Weeggroep.WeeggroepCode;
import nl.somregels.som.regels.example.Expectation.Openness;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.yaml.ValueType;
import nl.somregels.som.regels.pack.yaml.YamlFieldReader;
import nl.somregels.som.regels.pack.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** Reads the field {@code verwacht} of an example case. */
final class ExpectationReader {
  /** In the order in which an example has them. */
  static final List<String> FIELDS =
      List.of(
          ("prioriteit tegenstrijdig mogelijk vanToepassing onbekend ontbrekend precies wijkt "
                  + "verplicht weeggroep eerst kanNaarA")
              .split(" "));

  private static final ValueType<Feit> FEIT = ValueType.choice(Feit.model());

  private static final ValueType<CriteriumCode> EACH_CODE =
      new ValueType<>(
          ExpectationReader::code, List.of(), "Schrijf een code als 4, 3-NB, O2 of signaal.");

  private final @Nullable List<String> criteria;
  private final ValueType<CriteriumCode> criterium;
  private final ValueType<CriteriumCode> criteriumOrOption;
  private final MeldingCollector meldingen;

  /** Without rules, of a pack that does not load, every code may be a criterion. */
  ExpectationReader(@Nullable RuleSet rules, MeldingCollector meldingen) {
    this.meldingen = meldingen;
    if (rules == null) {
      this.criteria = null;
      this.criterium = EACH_CODE;
      this.criteriumOrOption = EACH_CODE;
      return;
    }
    List<CriteriumCode> codes = rules.criteria().stream().map(Criterium::code).toList();
    this.criteria = codes.stream().map(CriteriumCode::code).toList();
    this.criterium = ValueType.choice(codes);
    this.criteriumOrOption =
        ValueType.choice(
            Stream.concat(codes.stream(), rules.opties().stream().map(Criterium::code)).toList());
  }

  private static Optional<CriteriumCode> code(String text) {
    try {
      return Optional.of(new CriteriumCode(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What is expected; null, and reported, without a prioriteit or the codes that apply. */
  @Nullable Expectation read(String file, String ofWhich, YamlNode node) {
    YamlFieldReader fields = new YamlFieldReader(file, node, ofWhich, FIELDS, meldingen);
    ValueType<CriteriumCode> code = fields.has("weeggroep") ? criteriumOrOption : criterium;
    Prioriteit prioriteit = fields.mandatory("prioriteit", ValueType.choice(Prioriteit.class));
    List<Prioriteit> possible = fields.list("mogelijk", ValueType.choice(Prioriteit.class));
    YamlNode holds =
        fields.node("vanToepassing", "Noem de criteria die gelden, of schrijf [] voor geen.");
    List<CriteriumCode> applying = fields.list("vanToepassing", code);
    List<CriteriumCode> unknown = fields.list("onbekend", code);
    var yields = yields(file, ofWhich, fields);
    List<CriteriumCode> mandatory = fields.list("verplicht", criterium);
    WeeggroepCode weeggroep = fields.optional("weeggroep", ValueType.choice(WeeggroepCode.class));
    SortedSet<String> missing = feiten(fields, "ontbrekend");
    SortedSet<String> canMoveToA = feiten(fields, "kanNaarA");
    Set<Openness> exact = exact(fields);
    boolean contradictory = isJa(fields, "tegenstrijdig");
    boolean first = isJa(fields, "eerst");
    if (prioriteit == null || holds == null || applying == null) {
      return null;
    }
    return new Expectation(
        prioriteit,
        contradictory,
        Expectation.set(possible),
        new TreeSet<>(applying),
        Expectation.set(unknown),
        missing,
        yields,
        Expectation.set(mandatory),
        weeggroep,
        first,
        canMoveToA,
        exact);
  }

  private static @Nullable SortedSet<String> feiten(YamlFieldReader fields, String field) {
    List<Feit> feiten = fields.list(field, FEIT);
    return feiten == null ? null : new TreeSet<>(feiten.stream().map(Feit::jsonName).toList());
  }

  /** Only what is written down can be complete. */
  private static Set<Openness> exact(YamlFieldReader fields) {
    List<Openness> exact =
        fields.list(
            "precies",
            ValueType.choice(
                Stream.of(Openness.values()).filter(o -> fields.has(o.toString())).toList()));
    return exact == null ? Set.of() : Set.copyOf(exact);
  }

  private @Nullable SortedMap<CriteriumCode, SortedSet<CriteriumCode>> yields(
      String file, String ofWhich, YamlFieldReader fields) {
    YamlNode node = fields.has("wijkt") ? fields.node("wijkt", "Schrijf {} voor geen.") : null;
    if (node == null || criteria == null) {
      return null;
    }
    YamlFieldReader yieldingCodes =
        new YamlFieldReader(file, node, ofWhich + ", wijkt", criteria, meldingen);
    Map<CriteriumCode, List<CriteriumCode>> yields = new LinkedHashMap<>();
    for (String yielding : criteria) {
      List<CriteriumCode> before = yieldingCodes.list(yielding, criterium);
      if (before != null) {
        yields.put(new CriteriumCode(yielding), before);
      }
    }
    return Expectation.yields(yields);
  }

  private static boolean isJa(YamlFieldReader fields, String field) {
    return Objects.equals(fields.optional(field, ValueType.choice(JaNee.class)), JaNee.JA);
  }
}
