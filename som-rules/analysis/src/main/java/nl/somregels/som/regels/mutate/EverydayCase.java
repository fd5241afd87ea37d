package nl.somregels.som.regels.mutate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Fase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import org.jspecify.annotations.Nullable;

/**
 * A case about which there is nothing special to say: every fact that rules read is known, and of
 * the criteria of the model none applies to it, on {@link ProfileSpace#PEILDATUM}.
 */
final class EverydayCase {
  private static final Map<String, Object> FEITEN =
      Map.ofEntries(
          Map.entry("datumBinnenkomst", "2026-01-05"),
          Map.entry("einddatumDetentie", "2026-12-01"),
          Map.entry("zittingsdatum", "2026-09-15"),
          Map.entry("geboortedatum", "1985-03-03"),
          Map.entry("pleegdatum", "2025-11-01"),
          Map.entry("actueelDelict", "310 Sr"),
          Map.entry("verblijfsstatus", "JA"),
          Map.entry("recidiverisico", "MATIG"),
          Map.entry("letselrisico", "LAAG"),
          Map.entry("onttrekkingsrisico", "LAAG"),
          Map.entry("datumRisc", "2026-02-01"),
          Map.entry("bronRecidiverisico", "RECLASSERINGSOORDEEL"),
          Map.entry("laatsteReclasseringsinformatie", "2026-02-01"),
          Map.entry("criminogeneFactoren", List.of()),
          Map.entry("beschermendeFactoren", List.of()),
          Map.entry("socialeSteun", "JA"),
          Map.entry("zelfredzaamheid", "VOLDOENDE"),
          Map.entry("teMotiveren", "JA"),
          Map.entry("bijzondereVoorwaarden", List.of()),
          Map.entry("hulpverleningscontacten", List.of()),
          Map.entry("laatsteContactCasemanager", "2026-06-01"));

  private final Set<Feit> read;

  /** For these rules. */
  EverydayCase(RuleSet rules) {
    this.read =
        ProfileSpace.of(rules.conditions().toList()).groups().stream()
            .flatMap(group -> group.feiten().stream())
            .collect(Collectors.toSet());
  }

  /**
   * It, with the facts of this case; then the same with one other word for one fact that the case
   * leaves open. Without those whose facts do not go together.
   */
  Stream<DatedCase> with(DatedCase special) {
    Map<String, Object> own = special.gedetineerde().toJson();
    boolean beforeVerdict = Fase.PREVENTIEF.name().equals(own.get(Feit.FASE.jsonName()));
    Map<String, Object> feiten = new LinkedHashMap<>();
    for (Feit feit : Feit.model()) {
      boolean known = read.contains(feit) && (beforeVerdict || feit != Feit.ZITTINGSDATUM);
      Object value = own.getOrDefault(feit.jsonName(), known ? usual(feit) : null);
      if (value != null) {
        feiten.put(feit.jsonName(), value);
      }
    }
    Stream<Map<String, Object>> others =
        read.stream()
            .sorted()
            .filter(feit -> !own.containsKey(feit.jsonName()))
            .flatMap(feit -> words(feit).map(word -> other(feiten, feit, word)));
    return Stream.concat(Stream.of(feiten), others)
        .flatMap(each -> oneCase(each, special.peildatum()));
  }

  private static Stream<String> words(Feit feit) {
    return feit.kind() instanceof FeitType.Choice choice ? choice.words().stream() : Stream.of();
  }

  private static Map<String, Object> other(Map<String, Object> feiten, Feit feit, String word) {
    Map<String, Object> other = new LinkedHashMap<>(feiten);
    other.put(feit.jsonName(), word);
    return other;
  }

  private static Stream<DatedCase> oneCase(Map<String, Object> feiten, LocalDate peildatum) {
    try {
      return Stream.of(new DatedCase(Gedetineerde.fromJson(feiten), peildatum));
    } catch (IllegalArgumentException e) {
      return Stream.of();
    }
  }

  private static @Nullable Object usual(Feit feit) {
    return FEITEN.getOrDefault(feit.jsonName(), feit.kind().type() == JaNee.class ? "NEE" : null);
  }
}
