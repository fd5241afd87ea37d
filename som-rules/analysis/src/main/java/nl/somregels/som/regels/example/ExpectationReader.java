package nl.somregels.som.regels.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.Weeggroep.WeeggroepCode;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.yaml.ValueType;
import nl.somregels.som.regels.pack.yaml.YamlFieldReader;
import nl.somregels.som.regels.pack.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** Reads the field {@code verwacht} of an example case. */
final class ExpectationReader {
  private static final List<String> VELDEN =
      List.of(
          "prioriteit",
          "tegenstrijdig",
          "mogelijk",
          "vanToepassing",
          "onbekend",
          "wijkt",
          "verplicht",
          "weeggroep",
          "eerst",
          "kanNaarA");
  private static final ValueType<Feit> FEIT = ValueType.keuze(List.of(Feit.values()));

  private static final ValueType<CriteriumCode> ELKE_CODE =
      new ValueType<>(
          ExpectationReader::code, List.of(), "Schrijf een code als 4, 3-NB, O2 of signaal.");

  private final @Nullable List<String> criteria;
  private final ValueType<CriteriumCode> criterium;
  private final ValueType<CriteriumCode> criteriumOfOptie;
  private final MeldingCollector meldingen;

  /**
   * With the rules whose criteria can be named, or null when the pack does not load: then every
   * code may be one.
   */
  ExpectationReader(@Nullable RuleSet regels, MeldingCollector meldingen) {
    this.meldingen = meldingen;
    if (regels == null) {
      this.criteria = null;
      this.criterium = ELKE_CODE;
      this.criteriumOfOptie = ELKE_CODE;
      return;
    }
    List<CriteriumCode> codes = regels.criteria().stream().map(Criterium::code).toList();
    this.criteria = codes.stream().map(CriteriumCode::code).toList();
    this.criterium = ValueType.keuze(codes);
    this.criteriumOfOptie =
        ValueType.keuze(
            Stream.concat(codes.stream(), regels.opties().stream().map(Criterium::code)).toList());
  }

  private static Optional<CriteriumCode> code(String tekst) {
    try {
      return Optional.of(new CriteriumCode(tekst));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What is expected; null, and reported, without a prioriteit or the codes that apply. */
  @Nullable Expectation lees(String bestand, String waarvan, YamlNode node) {
    YamlFieldReader velden = new YamlFieldReader(bestand, node, waarvan, VELDEN, meldingen);
    ValueType<CriteriumCode> code = velden.heeft("weeggroep") ? criteriumOfOptie : criterium;
    Prioriteit prioriteit = velden.verplicht("prioriteit", ValueType.keuze(Prioriteit.class));
    List<Prioriteit> mogelijk = velden.lijst("mogelijk", ValueType.keuze(Prioriteit.class));
    YamlNode geldt =
        velden.node("vanToepassing", "Noem de criteria die gelden, of schrijf [] voor geen.");
    List<CriteriumCode> vanToepassing = velden.lijst("vanToepassing", code);
    List<CriteriumCode> onbekend = velden.lijst("onbekend", code);
    var wijkt = wijkt(bestand, waarvan, velden);
    List<CriteriumCode> verplicht = velden.lijst("verplicht", criterium);
    WeeggroepCode weeggroep = velden.optioneel("weeggroep", ValueType.keuze(WeeggroepCode.class));
    List<Feit> kanNaarA = velden.lijst("kanNaarA", FEIT);
    boolean tegenstrijdig = isJa(velden, "tegenstrijdig");
    boolean eerst = isJa(velden, "eerst");
    if (prioriteit == null || geldt == null || vanToepassing == null) {
      return null;
    }
    return new Expectation(
        prioriteit,
        tegenstrijdig,
        Expectation.set(mogelijk),
        new TreeSet<>(vanToepassing),
        Expectation.set(onbekend),
        wijkt,
        Expectation.set(verplicht),
        weeggroep,
        eerst,
        kanNaarA == null ? null : new TreeSet<>(kanNaarA.stream().map(Feit::naam).toList()));
  }

  private @Nullable SortedMap<CriteriumCode, SortedSet<CriteriumCode>> wijkt(
      String bestand, String waarvan, YamlFieldReader velden) {
    YamlNode node = velden.heeft("wijkt") ? velden.node("wijkt", "Schrijf {} voor geen.") : null;
    if (node == null || criteria == null) {
      return null;
    }
    YamlFieldReader wijkers =
        new YamlFieldReader(bestand, node, waarvan + ", wijkt", criteria, meldingen);
    Map<CriteriumCode, List<CriteriumCode>> wijkt = new LinkedHashMap<>();
    for (String wijker : criteria) {
      List<CriteriumCode> voor = wijkers.lijst(wijker, criterium);
      if (voor != null) {
        wijkt.put(new CriteriumCode(wijker), voor);
      }
    }
    return Expectation.wijkt(wijkt);
  }

  private static boolean isJa(YamlFieldReader velden, String veld) {
    return Objects.equals(velden.optioneel(veld, ValueType.keuze(JaNee.class)), JaNee.JA);
  }
}
