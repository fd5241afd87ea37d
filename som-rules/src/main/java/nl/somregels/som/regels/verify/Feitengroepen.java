package nl.somregels.som.regels.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Feitcontrole;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.regels.pack.Expressie;
import nl.somregels.som.regels.pack.Veld;
import nl.somregels.som.regels.session.Feitenbeeld;
import nl.somregels.som.regels.session.Feitenlifter;
import nl.somregels.som.regels.session.Voorwaardensessie;
import nl.somregels.som.regels.session.Waarheid;

/** Divides the facts that conditions read into independent groups, and each group into classes. */
final class Feitengroepen {
  /** These are absent exactly when it is known that there is no probation information. */
  private static final Set<Feit> AFWEZIG_BIJ_GEEN =
      EnumSet.of(Feit.DATUM_RISC, Feit.RECIDIVERISICO);

  private final List<Expressie> voorwaarden;
  private final Voorwaardensessie sessie;
  private final LocalDate peildatum;
  private final Kandidaatwaarden kandidaten;

  private Feitengroepen(
      List<Expressie> voorwaarden, Voorwaardensessie sessie, LocalDate peildatum) {
    this.voorwaarden = voorwaarden;
    this.sessie = sessie;
    this.peildatum = peildatum;
    this.kandidaten = new Kandidaatwaarden(voorwaarden, peildatum);
  }

  static List<Feitengroep> of(
      List<Expressie> voorwaarden, Voorwaardensessie sessie, LocalDate peildatum) {
    Feitengroepen bron = new Feitengroepen(voorwaarden, sessie, peildatum);
    return bron.verdeel().entrySet().stream()
        .map(groep -> bron.groep(groep.getKey(), groep.getValue()))
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
    Map<List<Object>, Groepsklasse> klassen = new LinkedHashMap<>();
    probeer(feiten, List.copyOf(feiten), new EnumMap<>(Feit.class), velden, klassen);
    return new Feitengroep(List.copyOf(feiten), List.copyOf(velden), List.copyOf(klassen.values()));
  }

  private void probeer(
      Set<Feit> groep,
      List<Feit> over,
      Map<Feit, Object> gekozen,
      Collection<Veld> velden,
      Map<List<Object>, Groepsklasse> klassen) {
    if (over.isEmpty()) {
      klasse(groep, gekozen, velden, klassen);
      return;
    }
    Feit feit = over.get(0);
    for (Object waarde : kandidaten.van(feit)) {
      gekozen.put(feit, waarde);
      probeer(groep, over.subList(1, over.size()), gekozen, velden, klassen);
    }
    gekozen.remove(feit);
    if (AFWEZIG_BIJ_GEEN.contains(feit)) {
      probeer(groep, over.subList(1, over.size()), gekozen, velden, klassen);
    }
  }

  private void klasse(
      Set<Feit> groep,
      Map<Feit, Object> gekozen,
      Collection<Veld> velden,
      Map<List<Object>, Groepsklasse> klassen) {
    Gedetineerde geval = geval(gekozen);
    if (!isVolledig(groep, gekozen) || !Feitcontrole.fouten(geval, peildatum).isEmpty()) {
      return;
    }
    Feitenbeeld beeld = Feitenlifter.lift(geval, peildatum);
    List<Object> kenmerken = new ArrayList<>();
    velden.stream()
        .filter(veld -> veld.soort() == Veld.Soort.KEUZE)
        .forEach(veld -> kenmerken.add(String.valueOf(beeld.keuze(veld))));
    Waarheid[] waarheden = sessie.evaluate(beeld);
    kenmerken.addAll(Arrays.asList(waarheden));
    klassen.putIfAbsent(kenmerken, new Groepsklasse(gekozen, beeld));
  }

  /** A date or label of a RISC is absent exactly when there is no information at all. */
  private static boolean isVolledig(Set<Feit> groep, Map<Feit, Object> gekozen) {
    boolean geen =
        gekozen.get(Feit.LAATSTE_RECLASSERINGSINFORMATIE) == Reclasseringsinformatie.GEEN;
    return AFWEZIG_BIJ_GEEN.stream()
        .filter(groep::contains)
        .allMatch(feit -> geen != gekozen.containsKey(feit));
  }

  private static Gedetineerde geval(Map<Feit, Object> feiten) {
    GedetineerdeBuilder builder = Gedetineerde.builder("profiel");
    feiten.forEach(builder::met);
    return builder.build();
  }
}
