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
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Feitcontrole;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.Opsomming;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.regels.decide.RuleLimitException;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Veld;
import nl.somregels.som.regels.session.Feitenbeeld;
import nl.somregels.som.regels.session.Feitenlifter;
import nl.somregels.som.regels.session.Voorwaardensessie;
import nl.somregels.som.regels.session.Waarheid;
import org.jspecify.annotations.Nullable;

/** Divides the facts that conditions read into independent groups, and each group into classes. */
public final class Feitengroepen {
  /** These are absent exactly when it is known that there is no probation information. */
  private static final Set<Feit> AFWEZIG_BIJ_GEEN =
      EnumSet.of(Feit.DATUM_RISC, Feit.RECIDIVERISICO);

  /** Cases of one group; each is validated and lifted, which takes microseconds. */
  private static final long MOST_CHOICES = 20_000_000;

  private final List<Expressie> voorwaarden;
  private final Voorwaardensessie sessie;
  private final LocalDate peildatum;
  private final Kandidaatwaarden kandidaten;
  private final Aanvullingen aanvullingen;

  Feitengroepen(List<Expressie> voorwaarden, Voorwaardensessie sessie, LocalDate peildatum) {
    this.voorwaarden = voorwaarden;
    this.sessie = sessie;
    this.peildatum = peildatum;
    this.aanvullingen = new Aanvullingen(voorwaarden);
    this.kandidaten = new Kandidaatwaarden(voorwaarden, peildatum);
  }

  /** Every group, in the order of the first field of each. */
  List<Feitengroep> alle() {
    return verdeel().entrySet().stream()
        .map(groep -> groep(groep.getKey(), groep.getValue()))
        .toList();
  }

  /** Facts belong together when one field is derived from both. */
  private Map<Set<Feit>, Set<Veld>> verdeel() {
    Map<Set<Feit>, Set<Veld>> groepen = new LinkedHashMap<>();
    Set<Veld> gelezen = EnumSet.noneOf(Veld.class);
    voorwaarden.forEach(voorwaarde -> gelezen.addAll(voorwaarde.velden()));
    for (Veld veld : gelezen) {
      Set<Feit> feiten = EnumSet.copyOf(veld.feiten());
      Set<Veld> velden = EnumSet.of(veld);
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

  private Feitengroep groep(Set<Feit> feiten, Set<Veld> velden) {
    long choices =
        Profielruimte.product(
            feiten.stream().map(feit -> kandidaten.van(feit).size() + 1).toList());
    if (choices > MOST_CHOICES) {
      throw new RuleLimitException(
          null,
          "De regels gebruiken te veel verschillende grenzen voor "
              + Opsomming.en(feiten.stream().map(Feit::naam).toList())
              + " om alles te controleren.",
          "Gebruik in alle regels samen minder verschillende getallen.");
    }
    Map<List<Object>, Groepsklasse> kleinste = new LinkedHashMap<>();
    Map<List<Object>, Groepsklasse> volledige = new HashMap<>();
    probeer(
        List.copyOf(feiten),
        new EnumMap<>(Feit.class),
        gekozen -> {
          Feitenbeeld beeld = beeld(begin(gekozen).build());
          if (beeld != null) {
            List<Object> gezien = gezien(beeld, velden);
            Groepsklasse eerder = kleinste.get(gezien);
            if (eerder == null || gekozen.size() < eerder.feiten().size()) {
              kleinste.put(gezien, new Groepsklasse(gekozen, beeld));
            }
            if (!volledige.containsKey(gezien) && isVolledig(feiten, gekozen)) {
              volledige.put(gezien, new Groepsklasse(gekozen, beeld));
            }
          }
        });
    Map<List<Object>, Groepsklasse> volledig = new LinkedHashMap<>();
    Map<List<Object>, Groepsklasse> gedeeltelijk = new LinkedHashMap<>();
    List<List<Object>> kenmerken =
        kenmerken(kleinste.values().stream().map(Groepsklasse::beeld).toList(), velden);
    int nummer = 0;
    for (Map.Entry<List<Object>, Groepsklasse> klasse : kleinste.entrySet()) {
      List<Object> kenmerk = kenmerken.get(nummer++);
      gedeeltelijk.merge(
          List.of(kenmerk, wordt(klasse.getValue().beeld(), velden)),
          klasse.getValue(),
          (een, ander) -> ander.feiten().size() < een.feiten().size() ? ander : een);
      Groepsklasse bekend = volledige.get(klasse.getKey());
      if (bekend != null) {
        volledig.putIfAbsent(kenmerk, bekend);
      }
    }
    return new Feitengroep(
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
  List<Paarklasse> paren(
      Feitengroep groep, Feit feit, @Nullable Object van, @Nullable Object naar, Kennis kennis) {
    List<Feit> anderen = groep.feiten().stream().filter(ander -> ander != feit).toList();
    Map<List<Object>, Paarklasse> paren = new LinkedHashMap<>();
    probeer(
        anderen,
        new EnumMap<>(Feit.class),
        gekozen -> {
          Map<List<Object>, List<Groepsklasse>> links = klassen(groep, gekozen, feit, van, kennis);
          Map<List<Object>, List<Groepsklasse>> rechts =
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
                                          Paarklasse::minsteFeiten))));
        });
    return List.copyOf(paren.values());
  }

  /** Two that differ. */
  private static Optional<Paarklasse> paar(List<Groepsklasse> eerst, List<Groepsklasse> dan) {
    return eerst.stream()
        .flatMap(een -> dan.stream().map(ander -> new Paarklasse(een, ander)))
        .filter(paar -> !paar.links().feiten().equals(paar.rechts().feiten()))
        .findFirst();
  }

  /** With each value of the fact, at most two of those that no condition tells apart. */
  private Map<List<Object>, List<Groepsklasse>> klassen(
      Feitengroep groep,
      Map<Feit, Object> anderen,
      Feit feit,
      @Nullable Object vast,
      Kennis kennis) {
    Set<Veld> velden = EnumSet.copyOf(groep.velden());
    Map<List<Object>, List<Groepsklasse>> klassen = new LinkedHashMap<>();
    GedetineerdeBuilder geval = begin(anderen);
    for (Object waarde : vast == null ? kandidaten.van(feit, anderen) : List.of(vast)) {
      Map<Feit, Object> gekozen = new EnumMap<>(Feit.class);
      gekozen.putAll(anderen);
      gekozen.put(feit, waarde);
      Feitenbeeld beeld = beeld(geval.met(feit, waarde).build());
      if (beeld != null
          && (kennis == Kennis.GEDEELTELIJK || isVolledig(Set.copyOf(groep.feiten()), gekozen))) {
        List<Groepsklasse> gelijke =
            klassen.computeIfAbsent(gezien(beeld, velden), nieuw -> new ArrayList<>(2));
        if (gelijke.size() < 2) {
          gelijke.add(new Groepsklasse(gekozen, beeld));
        }
      }
    }
    return klassen;
  }

  /** What the rules see of these facts, or null when input validation refuses them. */
  private @Nullable Feitenbeeld beeld(Gedetineerde geval) {
    return Feitcontrole.fouten(geval, peildatum).isEmpty()
        ? Feitenlifter.lift(geval, peildatum)
        : null;
  }

  /** What the conditions can become when the rest of these fields becomes known. */
  private Set<List<Waarheid>> wordt(Feitenbeeld beeld, Set<Veld> velden) {
    return aanvullingen.van(beeld, velden).stream()
        .map(
            volledig ->
                voorwaarden.stream()
                    .filter(voorwaarde -> voorwaarde.velden().stream().anyMatch(velden::contains))
                    .map(voorwaarde -> Naslag.waarheid(voorwaarde, volledig))
                    .toList())
        .collect(Collectors.toSet());
  }

  /** Everything that conditions can see of these fields, also when more becomes known. */
  private List<Object> gezien(Feitenbeeld beeld, Set<Veld> velden) {
    List<Object> gezien = new ArrayList<>();
    for (Veld veld : aanvullingen.samenhangend(velden)) {
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

  private static List<String> keuzes(Feitenbeeld beeld, Set<Veld> velden) {
    return velden.stream()
        .filter(veld -> veld.soort() == Veld.Soort.KEUZE)
        .map(veld -> String.valueOf(beeld.keuze(veld)))
        .toList();
  }

  /** What the rules see of facts of several groups, each valid. */
  Feitenbeeld lift(Map<Feit, Object> feiten) {
    return Feitenlifter.lift(begin(feiten).build(), peildatum);
  }

  public Aanvullingen aanvullingen() {
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
  private List<List<Object>> kenmerken(List<Feitenbeeld> beelden, Set<Veld> velden) {
    Waarheid[][] waarheden = sessie.evaluate(beelden);
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
