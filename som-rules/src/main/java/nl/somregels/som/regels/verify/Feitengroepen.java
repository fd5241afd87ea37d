package nl.somregels.som.regels.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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
    Map<List<Object>, Groepsklasse> volledig = new LinkedHashMap<>();
    Map<List<Object>, Feitenbeeld> gedeeltelijk = new LinkedHashMap<>();
    probeer(
        List.copyOf(feiten),
        new EnumMap<>(Feit.class),
        gekozen -> {
          Gedetineerde geval = geval(gekozen);
          if (Feitcontrole.fouten(geval, peildatum).isEmpty()) {
            Feitenbeeld beeld = Feitenlifter.lift(geval, peildatum);
            List<Object> gezien = kenmerken(beeld, velden);
            gedeeltelijk.putIfAbsent(gezien, beeld);
            if (isVolledig(feiten, gekozen)) {
              volledig.putIfAbsent(gezien, new Groepsklasse(gekozen, beeld));
            }
          }
        });
    return new Feitengroep(
        List.copyOf(feiten),
        List.copyOf(velden),
        List.copyOf(volledig.values()),
        List.copyOf(gedeeltelijk.values()));
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
  private List<Object> kenmerken(Feitenbeeld beeld, Set<Veld> velden) {
    List<Object> kenmerken = new ArrayList<>();
    velden.stream()
        .filter(veld -> veld.soort() == Veld.Soort.KEUZE)
        .forEach(veld -> kenmerken.add(String.valueOf(beeld.keuze(veld))));
    kenmerken.addAll(Arrays.asList(sessie.evaluate(beeld)));
    return kenmerken;
  }

  /** Every fact is stated; a date or label of a RISC is absent exactly when there is none. */
  private static boolean isVolledig(Set<Feit> groep, Map<Feit, Object> gekozen) {
    boolean geen =
        gekozen.get(Feit.LAATSTE_RECLASSERINGSINFORMATIE) == Reclasseringsinformatie.GEEN;
    return groep.stream()
        .allMatch(feit -> gekozen.containsKey(feit) != (geen && AFWEZIG_BIJ_GEEN.contains(feit)));
  }

  private static Gedetineerde geval(Map<Feit, Object> feiten) {
    GedetineerdeBuilder builder = Gedetineerde.builder("profiel");
    feiten.forEach(builder::met);
    return builder.build();
  }
}
