package nl.somregels.som.regels.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Weeggroep;
import nl.somregels.som.regels.BoundaryTable;
import nl.somregels.som.regels.OwnFactsTable;
import nl.somregels.som.regels.TestPakketten;
import nl.somregels.som.regels.TestZaken;
import nl.somregels.som.regels.pack.model.Criterium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * What people read of the bundled packs is plain Dutch, measured over every combination of the
 * facts of each criterion, and over varied cases that give every status, every outcome and every
 * reason of the precedence.
 */
class PlainLanguageTest {
  static final List<String> VERSIONS = TestPakketten.VERSIONS;

  private static final int MOST_WORDS = 20;
  private static final double MEAN_WORDS = 12;

  /** Words that readers at B1 do not know or that officials alone use, with why or what instead. */
  private static final Map<String, String> HARD =
      Map.ofEntries(
          Map.entry("indien", "als"),
          Map.entry("tevens", "ook"),
          Map.entry("derhalve", "daarom"),
          Map.entry("conform", "volgens"),
          Map.entry("betreffende", "over"),
          Map.entry("betrokkene", "iemand"),
          Map.entry("betrokken", "helpt mee"),
          Map.entry("alsmede", "en"),
          Map.entry("dient", "moet"),
          Map.entry("teneinde", "om"),
          Map.entry("middels", "met"),
          Map.entry("ingevolge", "volgens"),
          Map.entry("voorbehoud", "nog niet alles is bekend"),
          Map.entry("advisering", "het advies"),
          Map.entry("afgerond", "klaar"),
          Map.entry("gestart", "begonnen"),
          Map.entry("wijkt", "een ander criterium gaat voor"),
          Map.entry("problematiek", "problemen"),
          Map.entry("laaggeletterd", "lezen en schrijven zijn moeilijk"),
          Map.entry("pleegdatum", "de dag van het feit"),
          Map.entry("verblijfsduur", "hoe lang de detentie duurt"),
          Map.entry("prioriteren", "een voorstel maken"),
          Map.entry("ontbreekt", "is niet bekend"),
          Map.entry("voorop", "anderen gaan voor"),
          Map.entry("analyse", "informatie"),
          Map.entry("geweigerd", "nog niet beoordeeld"),
          Map.entry("betekent", "moeilijker dan nodig"));

  /** The abbreviations that may stand on a page; each is explained there. */
  private static final Pattern ABBREVIATION =
      Pattern.compile("\\b(?:[A-Z]{3,}|[A-Z][a-z]*[A-Z]\\w*|Pbw|Sr)\\b");

  /** A name of JSON, a constant, a date of JSON, a value of a program. */
  private static final Pattern CODE =
      Pattern.compile(
          "_|: (?:JA|NEE)\\b|\\b(?:JA|NEE|LAAG|MATIG|HOOG|PREVENTIEF)\\b|\\d{4}-\\d\\d|\"|[{}]");

  /** Where a criterion stands, which is for whoever looks it up. */
  private static final String SOURCE = "\\[[^\\]]*:\\d+\\]";

  /** "ISD: what it is", as a point or a sentence of its own. */
  private static final Pattern MEANING = Pattern.compile("(?:^|- |[.?] )([A-Z]\\w+)[^.?:]*: ");

  /** Of each line that pages have in common. */
  private static final Map<String, List<String>> ABBREVIATIONS = new ConcurrentHashMap<>();

  private static final Map<String, List<String>> EXPLAINED = new ConcurrentHashMap<>();

  private static final Map<String, List<Prioritering>> ALL = new ConcurrentHashMap<>();
  private static final Map<String, Set<String>> SENTENCES = new ConcurrentHashMap<>();

  /** Varied cases, each read as a whole. */
  private static List<Prioritering> all(String version) {
    return ALL.computeIfAbsent(
        version,
        of ->
            BoundaryTable.list(1000, 5).stream()
                .map(row -> TestPakketten.engine(of).evaluate(row.zaak(), row.peildatum()))
                .toList());
  }

  /** What a criterium says of each combination of the facts that it reads. */
  private static Stream<String> own(String version, Criterium criterium) {
    return OwnFactsTable.of(criterium).stream()
        .map(zaak -> TestPakketten.engine(version).evaluate(zaak, TestZaken.PEILDATUM))
        .flatMap(PlainLanguageTest::bevindingen)
        .filter(bevinding -> bevinding.criterium().equals(criterium.code()))
        .map(Bevinding::uitleg)
        .distinct();
  }

  private static Stream<Bevinding> bevindingen(Prioritering prioritering) {
    Weeggroep groep = prioritering.weeggroep();
    return Stream.concat(
        prioritering.bevindingen().stream(),
        groep == null ? Stream.empty() : groep.opties().stream());
  }

  /** Every sentence once, without what names the place in a file and what a case fills in. */
  private static Set<String> sentences(String version) {
    return SENTENCES.computeIfAbsent(
        version,
        of -> {
          Set<String> sentences = sentences(all(of));
          TestPakketten.pakket(of).rules().all().stream()
              .flatMap(criterium -> own(of, criterium))
              .forEach(text -> add(sentences, text));
          return sentences;
        });
  }

  private static Set<String> sentences(List<Prioritering> all) {
    Set<String> texts = new LinkedHashSet<>();
    for (Prioritering prioritering : all) {
      bevindingen(prioritering).forEach(finding -> texts.add(finding.uitleg()));
      prioritering
          .weging()
          .forEach(
              point -> {
                texts.add(point.richting());
                texts.add(point.letOp() == null ? "" : point.letOp());
              });
      texts.addAll(unfolded(VerklaringText.render(prioritering)));
    }
    Set<String> sentences = new LinkedHashSet<>();
    texts.forEach(text -> add(sentences, text.replaceAll(SOURCE, "").replaceFirst("^ +- ", "")));
    return sentences;
  }

  /** The lines as they were before they were broken at a width of 96. */
  private static List<String> unfolded(String text) {
    List<String> lines = new ArrayList<>();
    int before = 0;
    for (String line : text.lines().toList()) {
      String rest = line.strip();
      boolean isMore = before > 0 && before + 1 + (rest + " ").indexOf(' ') > 96;
      if (isMore && !rest.startsWith("- ") && !rest.startsWith("Let op: ")) {
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + rest);
      } else {
        lines.add(line);
      }
      before = line.length();
    }
    return lines;
  }

  private static void add(Set<String> sentences, String text) {
    for (String sentence : text.split("(?<=[.?!]) +(?=[A-Z0-9])|(?<=[.?!])$")) {
      if (!sentence.isBlank()) {
        sentences.add(sentence.strip());
      }
    }
  }

  private static int words(String sentence) {
    return sentence.split(" +").length;
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void elkeZinHeeftHoogstensTwintigWoordenEnGemiddeldTwaalf(String version) {
    Set<String> sentences = sentences(version);

    assertThat(sentences).hasSizeGreaterThan(200);
    assertThat(sentences)
        .allSatisfy(text -> assertThat(words(text)).as(text).isLessThanOrEqualTo(MOST_WORDS));
    assertThat(sentences.stream().mapToInt(PlainLanguageTest::words).average().orElseThrow())
        .isLessThanOrEqualTo(MEAN_WORDS);
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void geenMoeilijkWoordEnGeenCodeVanHetProgramma(String version) {
    Set<String> found = new TreeSet<>();
    for (String sentence : sentences(version)) {
      for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
        if (HARD.containsKey(word)) {
          found.add(word + " (liever: " + HARD.get(word) + "): " + sentence);
        }
      }
      if (CODE.matcher(sentence).find()) {
        found.add(sentence);
      }
    }
    assertThat(found).isEmpty();
  }

  /** The abbreviations of one page, each of them explained there. */
  private static Set<String> explained(String page) {
    Set<String> all = new TreeSet<>();
    Set<String> meanings = new TreeSet<>();
    for (String line : unfolded(page)) {
      all.addAll(ABBREVIATIONS.computeIfAbsent(line, PlainLanguageTest::abbreviations));
      meanings.addAll(EXPLAINED.computeIfAbsent(line, PlainLanguageTest::meanings));
    }
    assertThat(meanings).as(page).containsAll(all);
    return all;
  }

  private static List<String> abbreviations(String line) {
    String text = line.replaceAll(SOURCE, "").replaceAll("Voorstel voor [^:]*:|3-NB", "");
    return ABBREVIATION.matcher(text).results().map(MatchResult::group).toList();
  }

  private static List<String> meanings(String line) {
    return MEANING.matcher(line).results().map(found -> found.group(1)).toList();
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void elkeAfkortingStaatOpDezelfdeBladzijdeUitgelegd(String version) {
    Set<String> seen = new TreeSet<>();
    for (Prioritering prioritering : all(version)) {
      seen.addAll(explained(VerklaringText.render(prioritering)));
      seen.addAll(explained(VerklaringText.renderShort(prioritering)));
    }
    assertThat(seen).contains("RISC", "ISD", "TBS", "Pbw", "ASR", "SOM", "Sr");
  }

  @ParameterizedTest
  @FieldSource("VERSIONS")
  void deGevallenTonenElkeStatusElkeUitkomstEnElkeVoorrang(String version) {
    Map<String, Set<Status>> statuses = new TreeMap<>();
    Set<String> outcomes = new TreeSet<>();
    Set<String> yields = new TreeSet<>();
    for (Prioritering prioritering : all(version)) {
      outcomes.add(prioritering.prioriteit().name());
      bevindingen(prioritering)
          .forEach(
              finding -> {
                String code = finding.criterium().code();
                statuses.computeIfAbsent(code, none -> new TreeSet<>()).add(finding.status());
                finding.wijktVoor().forEach(other -> yields.add(code + " voor " + other));
              });
    }
    assertThat(outcomes).hasSize(5);
    statuses.forEach(
        (code, found) ->
            assertThat(found)
                .as(code)
                .hasSize(code.equals("signaal") ? 2 : Status.values().length));
    List<String> rules = new ArrayList<>();
    TestPakketten.pakket(version)
        .rules()
        .voorrang()
        .forEach(rule -> rules.add(rule.yielding() + " voor " + rule.voor()));
    assertThat(yields).containsAll(rules);
  }

  @Test
  void elkFeitEnElkeWaardeIsEenGewoneZin() {
    for (Feit feit : Feit.model()) {
      assertThat(words(feit.label())).as(feit.label()).isLessThan(MOST_WORDS - 7);
      assertThat(Arrays.stream(feit.label().split(" "))).doesNotContainAnyElementsOf(HARD.keySet());
      if (feit.kind() instanceof FeitType.Choice choice) {
        assertThat(choice.words()).isNotEmpty();
      }
    }
  }
}
