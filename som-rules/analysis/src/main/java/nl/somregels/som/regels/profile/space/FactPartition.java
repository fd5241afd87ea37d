package nl.somregels.som.regels.profile.space;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.somregels.som.feiten.DutchLists;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitenValidator;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.regels.decide.RuleLimitException;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.ConditionEvaluator;
import nl.somregels.som.regels.session.FactLifter;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.Truth;
import org.jspecify.annotations.Nullable;

/** Divides the facts that conditions read into independent groups, and each group into classes. */
public final class FactPartition {
  /** These are absent exactly when it is known that there is no probation information. */
  private static final Set<Feit> AFWEZIG_BIJ_GEEN =
      EnumSet.of(Feit.DATUM_RISC, Feit.RECIDIVERISICO);

  /** Cases of one group; each is validated and lifted, which takes microseconds. */
  private static final long MOST_CHOICES = 20_000_000;

  private final List<Expression> voorwaarden;
  private final ConditionEvaluator sessie;
  private final LocalDate peildatum;
  private final BoundaryValues kandidaten;
  private final Completions aanvullingen;

  FactPartition(List<Expression> voorwaarden, ConditionEvaluator sessie, LocalDate peildatum) {
    this.voorwaarden = voorwaarden;
    this.sessie = sessie;
    this.peildatum = peildatum;
    this.aanvullingen = new Completions(voorwaarden);
    this.kandidaten = new BoundaryValues(voorwaarden, peildatum);
  }

  /** Every group, in the order of the first field of each. */
  List<FactGroup> alle() {
    return verdeel().entrySet().stream()
        .map(groep -> groep(groep.getKey(), groep.getValue()))
        .toList();
  }

  /** Facts belong together when one field is derived from both. */
  private Map<Set<Feit>, Set<Field>> verdeel() {
    Map<Set<Feit>, Set<Field>> groepen = new LinkedHashMap<>();
    Set<Field> gelezen = EnumSet.noneOf(Field.class);
    voorwaarden.forEach(voorwaarde -> gelezen.addAll(voorwaarde.velden()));
    for (Field veld : gelezen) {
      Set<Feit> feiten = EnumSet.copyOf(veld.feiten());
      Set<Field> velden = EnumSet.of(veld);
      for (Set<Feit> groep : List.copyOf(groepen.keySet())) {
        if (groep.stream().anyMatch(veld.feiten()::contains)) {
          feiten.addAll(groep);
          velden.addAll(groepen.remove(groep));
        }
      }
      groepen.put(feiten, velden);
    }
    return groepen;
  }

  private FactGroup groep(Set<Feit> feiten, Set<Field> velden) {
    long choices =
        ProfileSpace.product(feiten.stream().map(feit -> kandidaten.van(feit).size() + 1).toList());
    if (choices > MOST_CHOICES) {
      throw new RuleLimitException(
          null,
          "De regels gebruiken te veel verschillende grenzen voor "
              + DutchLists.en(feiten.stream().map(Feit::naam).toList())
              + " om alles te controleren.",
          "Gebruik in alle regels samen minder verschillende getallen.");
    }
    Map<List<Object>, FactClass> kleinste = new LinkedHashMap<>();
    Map<List<Object>, FactClass> volledige = new HashMap<>();
    probeer(
        List.copyOf(feiten),
        new EnumMap<>(Feit.class),
        gekozen -> {
          FieldValues beeld = beeld(begin(gekozen).build());
          if (beeld != null) {
            List<Object> gezien = gezien(beeld, velden);
            FactClass eerder = kleinste.get(gezien);
            if (eerder == null || gekozen.size() < eerder.feiten().size()) {
              kleinste.put(gezien, new FactClass(gekozen, beeld));
            }
            if (!volledige.containsKey(gezien) && isVolledig(feiten, gekozen)) {
              volledige.put(gezien, new FactClass(gekozen, beeld));
            }
          }
        });
    Map<List<Object>, FactClass> volledig = new LinkedHashMap<>();
    Map<List<Object>, FactClass> gedeeltelijk = new LinkedHashMap<>();
    List<List<Object>> kenmerken =
        kenmerken(kleinste.values().stream().map(FactClass::beeld).toList(), velden);
    int nummer = 0;
    for (Map.Entry<List<Object>, FactClass> klasse : kleinste.entrySet()) {
      List<Object> kenmerk = kenmerken.get(nummer++);
      gedeeltelijk.merge(
          List.of(kenmerk, wordt(klasse.getValue().beeld(), velden)),
          klasse.getValue(),
          (een, ander) -> ander.feiten().size() < een.feiten().size() ? ander : een);
      FactClass bekend = volledige.get(klasse.getKey());
      if (bekend != null) {
        volledig.putIfAbsent(kenmerk, bekend);
      }
    }
    return new FactGroup(
        List.copyOf(feiten),
        List.copyOf(velden),
        List.copyOf(volledig.values()),
        List.copyOf(gedeeltelijk.values()));
  }

  /**
   * Every two classes of a group between which only this fact goes from one value to another; each
   * two once, with the fewest facts.
   *
   * @param van the value in the first, or null for any
   * @param naar the value in the second, or null for any other
   * @param kennis which facts of the group are stated
   */
  List<ClassPair> paren(
      FactGroup groep,
      Feit feit,
      @Nullable Object van,
      @Nullable Object naar,
      Completeness kennis) {
    List<Feit> anderen = groep.feiten().stream().filter(ander -> ander != feit).toList();
    Map<List<Object>, ClassPair> paren = new LinkedHashMap<>();
    probeer(
        anderen,
        new EnumMap<>(Feit.class),
        gekozen -> {
          Map<List<Object>, List<FactClass>> links = klassen(groep, gekozen, feit, van, kennis);
          Map<List<Object>, List<FactClass>> rechts =
              van == null && naar == null ? links : klassen(groep, gekozen, feit, naar, kennis);
          links.forEach(
              (zoLinks, eerst) ->
                  rechts.forEach(
                      (zoRechts, dan) ->
                          paar(eerst, dan)
                              .ifPresent(
                                  paar ->
                                      paren.merge(
                                          List.of(zoLinks, zoRechts),
                                          paar,
                                          ClassPair::minsteFeiten))));
        });
    return List.copyOf(paren.values());
  }

  /** Two that differ. */
  private static Optional<ClassPair> paar(List<FactClass> eerst, List<FactClass> dan) {
    return eerst.stream()
        .flatMap(een -> dan.stream().map(ander -> new ClassPair(een, ander)))
        .filter(paar -> !paar.links().feiten().equals(paar.rechts().feiten()))
        .findFirst();
  }

  /** With each value of the fact, at most two of those that no condition tells apart. */
  private Map<List<Object>, List<FactClass>> klassen(
      FactGroup groep,
      Map<Feit, Object> anderen,
      Feit feit,
      @Nullable Object vast,
      Completeness kennis) {
    Set<Field> velden = EnumSet.copyOf(groep.velden());
    Map<List<Object>, List<FactClass>> klassen = new LinkedHashMap<>();
    GedetineerdeBuilder geval = begin(anderen);
    for (Object waarde : vast == null ? kandidaten.van(feit, anderen) : List.of(vast)) {
      Map<Feit, Object> gekozen = new EnumMap<>(Feit.class);
      gekozen.putAll(anderen);
      gekozen.put(feit, waarde);
      FieldValues beeld = beeld(geval.met(feit, waarde).build());
      if (beeld != null
          && (kennis == Completeness.GEDEELTELIJK
              || isVolledig(Set.copyOf(groep.feiten()), gekozen))) {
        List<FactClass> gelijke =
            klassen.computeIfAbsent(gezien(beeld, velden), nieuw -> new ArrayList<>(2));
        if (gelijke.size() < 2) {
          gelijke.add(new FactClass(gekozen, beeld));
        }
      }
    }
    return klassen;
  }

  /** What the rules see of these facts, or null when input validation refuses them. */
  private @Nullable FieldValues beeld(Gedetineerde geval) {
    return FeitenValidator.fouten(geval, peildatum).isEmpty()
        ? FactLifter.lift(geval, peildatum)
        : null;
  }

  /** What the conditions can become when the rest of these fields becomes known. */
  private Set<List<Truth>> wordt(FieldValues beeld, Set<Field> velden) {
    return aanvullingen.van(beeld, velden).stream()
        .map(
            volledig ->
                voorwaarden.stream()
                    .filter(voorwaarde -> voorwaarde.velden().stream().anyMatch(velden::contains))
                    .map(voorwaarde -> ReferenceConditions.waarheid(voorwaarde, volledig))
                    .toList())
        .collect(Collectors.toSet());
  }

  /** Everything that conditions can see of these fields, also when more becomes known. */
  private List<Object> gezien(FieldValues beeld, Set<Field> velden) {
    List<Object> gezien = new ArrayList<>();
    for (Field veld : aanvullingen.samenhangend(velden)) {
      switch (veld.soort()) {
        case KEUZE -> gezien.add(String.valueOf(beeld.keuze(veld)));
        case GETAL -> {
          gezien.add(aanvullingen.grenzenTot(veld, beeld.laagste(veld)));
          gezien.add(aanvullingen.grenzenTot(veld, beeld.hoogste(veld)));
        }
        case WOORDEN -> gezien.add(Optional.ofNullable(beeld.woorden(veld)));
      }
    }
    return gezien;
  }

  private static List<String> keuzes(FieldValues beeld, Set<Field> velden) {
    return velden.stream()
        .filter(veld -> veld.soort() == Field.FieldKind.KEUZE)
        .map(veld -> String.valueOf(beeld.keuze(veld)))
        .toList();
  }

  /** What the rules see of facts of several groups, each valid. */
  FieldValues lift(Map<Feit, Object> feiten) {
    return FactLifter.lift(begin(feiten).build(), peildatum);
  }

  public Completions aanvullingen() {
    return aanvullingen;
  }

  /** Every choice of a candidate or "unknown" for each fact. */
  private void probeer(
      List<Feit> over, Map<Feit, Object> gekozen, Consumer<Map<Feit, Object>> ontvanger) {
    if (over.isEmpty()) {
      ontvanger.accept(gekozen);
      return;
    }
    Feit feit = over.get(0);
    List<Feit> rest = over.subList(1, over.size());
    for (Object waarde : kandidaten.van(feit)) {
      gekozen.put(feit, waarde);
      probeer(rest, gekozen, ontvanger);
    }
    gekozen.remove(feit);
    probeer(rest, gekozen, ontvanger);
  }

  /** What tells one class from another: the words of choices, and the truth of every condition. */
  private List<List<Object>> kenmerken(List<FieldValues> beelden, Set<Field> velden) {
    Truth[][] waarheden = sessie.evaluate(beelden);
    List<List<Object>> alle = new ArrayList<>();
    for (int i = 0; i < waarheden.length; i++) {
      List<Object> kenmerken = new ArrayList<>(keuzes(beelden.get(i), velden));
      kenmerken.addAll(Arrays.asList(waarheden[i]));
      alle.add(kenmerken);
    }
    return alle;
  }

  /** Every fact is stated; a date or label of a RISC is absent exactly when there is none. */
  private static boolean isVolledig(Set<Feit> groep, Map<Feit, Object> gekozen) {
    boolean geen =
        gekozen.get(Feit.LAATSTE_RECLASSERINGSINFORMATIE) == Reclasseringsinformatie.GEEN;
    return groep.stream()
        .allMatch(feit -> gekozen.containsKey(feit) != (geen && AFWEZIG_BIJ_GEEN.contains(feit)));
  }

  private static GedetineerdeBuilder begin(Map<Feit, Object> feiten) {
    GedetineerdeBuilder builder = Gedetineerde.builder("profiel");
    feiten.forEach(builder::met);
    return builder;
  }
}
