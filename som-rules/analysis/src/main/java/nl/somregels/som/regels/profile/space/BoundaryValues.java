package nl.somregels.som.regels.profile.space;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.somregels.som.feiten.CriminogeneFactoren;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.regels.decide.RuleLimitException;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Expression.Contains;
import nl.somregels.som.regels.pack.model.Field;

/**
 * Real values for each fact on both sides of every literal in the conditions: every word of a
 * choice, dates at and just before every term, numbers at and just below every number. A comparison
 * can change only at its literal, so these values reach every class that conditions can tell apart.
 * A date that two terms bind together is tried where they meet: an admission so long before an end
 * that is so near, an offence at so many years by someone who is now so old.
 */
final class BoundaryValues {
  /** Each word more doubles the number of lists; the rules of one pack name at most 6. */
  private static final int MOST_WORDS = 12;

  private final LocalDate peildatum;
  private final Map<Field, SortedSet<Integer>> grenzen = new EnumMap<>(Field.class);
  private final Set<String> woorden = new TreeSet<>();

  BoundaryValues(Collection<Expression> voorwaarden, LocalDate peildatum) {
    this.peildatum = peildatum;
    voorwaarden.forEach(voorwaarde -> voorwaarde.bladeren(this::noteer));
  }

  private void noteer(Expression blad) {
    if (blad instanceof AtLeast grens) {
      grenzen.computeIfAbsent(grens.veld(), veld -> new TreeSet<>()).add(grens.grens());
    } else if (blad instanceof Contains bevat) {
      woorden.add(bevat.woord());
    }
  }

  /** The values to try for a fact, plain ones first; never empty. */
  List<Object> van(Feit feit) {
    return switch (feit) {
      case DATUM_BINNENKOMST -> List.copyOf(binnenkomst());
      case EINDDATUM_DETENTIE -> List.copyOf(einde());
      case ZITTINGSDATUM -> List.copyOf(dagen(peildatum, Field.TIJD_TOT_ZITTING, 1));
      case LAATSTE_CONTACT_CASEMANAGER ->
          List.copyOf(dagen(peildatum, Field.TIJD_SINDS_CONTACT, -1));
      case PLEEGDATUM -> List.copyOf(pleegdatum());
      case GEBOORTEDATUM -> List.copyOf(geboorte());
      case DATUM_RISC -> List.copyOf(maanden(informatiegrenzen()));
      case LAATSTE_RECLASSERINGSINFORMATIE -> informatie();
      case ACTUEEL_DELICT -> delicten();
      case CRIMINOGENE_FACTOREN -> factoren();
      case BESCHERMENDE_FACTOREN -> lijsten(Field.AANTAL_BESCHERMENDE_FACTOREN);
      case BIJZONDERE_VOORWAARDEN -> lijsten(Field.AANTAL_BIJZONDERE_VOORWAARDEN);
      case HULPVERLENINGSCONTACTEN -> lijsten(Field.AANTAL_HULPVERLENINGSCONTACTEN);
      default -> keuzes(feit);
    };
  }

  /**
   * The values to try for a fact when the other facts of its group have these values and it alone
   * is to change: also those at a term before or after another date.
   */
  List<Object> van(Feit feit, Map<Feit, Object> anderen) {
    Set<Object> waarden = new LinkedHashSet<>(van(feit));
    if (feit == Feit.DATUM_BINNENKOMST
        && anderen.get(Feit.EINDDATUM_DETENTIE) instanceof LocalDate einde) {
      waarden.addAll(dagen(einde, Field.VERBLIJFSDUUR, -1));
    }
    if (feit == Feit.EINDDATUM_DETENTIE
        && anderen.get(Feit.DATUM_BINNENKOMST) instanceof LocalDate begin) {
      waarden.addAll(dagen(begin, Field.VERBLIJFSDUUR, 1));
    }
    boolean isDelictdatum = feit == Feit.PLEEGDATUM || feit == Feit.DATUM_BINNENKOMST;
    if (isDelictdatum && anderen.get(Feit.GEBOORTEDATUM) instanceof LocalDate geboorte) {
      for (int jaren : leeftijdsgrenzen()) {
        waarden.add(geboorte.plusYears(jaren));
        waarden.add(geboorte.plusYears(jaren).minusDays(1));
      }
    }
    if (feit == Feit.GEBOORTEDATUM) {
      for (Feit ijkdatum : List.of(Feit.PLEEGDATUM, Feit.DATUM_BINNENKOMST)) {
        if (anderen.get(ijkdatum) instanceof LocalDate op) {
          leeftijdsgrenzen().forEach(jaren -> waarden.addAll(verjaardagen(op, jaren)));
        }
      }
    }
    return List.copyOf(waarden);
  }

  private static List<Object> keuzes(Feit feit) {
    return feit.soort() instanceof FeitType.Choice keuze
        ? List.of((Object[]) keuze.type().getEnumConstants())
        : List.of("x");
  }

  /** Day n of the detention is n - 1 days after the admission. */
  private Set<LocalDate> binnenkomst() {
    Set<LocalDate> data = new LinkedHashSet<>(Set.of(peildatum.minusDays(60)));
    for (int grens : grenzen(Field.DETENTIEDAG)) {
      data.add(peildatum.minusDays(grens - 1L));
      data.add(peildatum.minusDays(Math.max(0, grens - 2L)));
    }
    if (!grenzen(Field.RESTERENDE_DETENTIE).isEmpty()) {
      for (LocalDate einde : dagen(peildatum, Field.RESTERENDE_DETENTIE, 1)) {
        dagen(einde, Field.VERBLIJFSDUUR, -1).stream()
            .filter(begin -> !begin.isAfter(peildatum))
            .forEach(data::add);
      }
    }
    zonderEinde(data);
    return data;
  }

  /**
   * As long as the end is unknown, the time since the admission settles a term on the length of the
   * stay, and not yet a longer one: an admission in every stretch between the terms.
   */
  private void zonderEinde(Set<LocalDate> data) {
    SortedSet<Integer> dagenGeleden = new TreeSet<>(grenzen(Field.VERBLIJFSDUUR));
    if (!dagenGeleden.isEmpty()) {
      dagenGeleden.add(0);
      grenzen(Field.DETENTIEDAG).forEach(dag -> dagenGeleden.add(dag - 1));
    }
    List<Integer> grens = List.copyOf(dagenGeleden);
    for (int i = 0; i < grens.size(); i++) {
      LocalDate laatste = peildatum.minusDays(grens.get(i));
      LocalDate voorbij =
          i + 1 < grens.size() ? peildatum.minusDays(grens.get(i + 1)) : LocalDate.MIN;
      if (data.stream().noneMatch(dag -> !dag.isAfter(laatste) && dag.isAfter(voorbij))) {
        data.add(laatste);
      }
    }
  }

  private Set<LocalDate> einde() {
    Set<LocalDate> data = new LinkedHashSet<>();
    for (LocalDate begin : binnenkomst()) {
      data.add(begin.plusDays(90));
      data.addAll(dagen(begin, Field.VERBLIJFSDUUR, 1));
    }
    data.addAll(dagen(peildatum, Field.RESTERENDE_DETENTIE, 1));
    return data;
  }

  private Set<LocalDate> pleegdatum() {
    Set<LocalDate> data = new LinkedHashSet<>();
    binnenkomst().forEach(begin -> data.add(begin.minusDays(30)));
    data.addAll(maanden(grenzen(Field.OUDERDOM_DELICT)));
    leeftijdsgrenzen().forEach(jaren -> data.add(peildatum.minusYears(jaren)));
    for (int nu : grenzen(Field.LEEFTIJD_OP_PEILDATUM)) {
      for (int toen : grenzen(Field.LEEFTIJD_BIJ_DELICT)) {
        if (toen < nu) {
          LocalDate tussen = peildatum.minusYears((long) nu - toen);
          data.addAll(List.of(tussen.minusDays(1), tussen, tussen.plusDays(1)));
        }
      }
    }
    return data;
  }

  /** Birthdays on, and a day after, every date that an age is taken at. */
  private Set<LocalDate> geboorte() {
    Set<LocalDate> ijkdata = new LinkedHashSet<>(pleegdatum());
    ijkdata.addAll(binnenkomst());
    ijkdata.add(peildatum);
    Set<LocalDate> data = new LinkedHashSet<>(Set.of(peildatum.minusYears(40)));
    for (LocalDate op : ijkdata) {
      for (int jaren : leeftijdsgrenzen()) {
        data.addAll(verjaardagen(op, jaren));
      }
    }
    return data;
  }

  /** Born so that this age is reached on the day, and a day later. */
  private static List<LocalDate> verjaardagen(LocalDate op, int jaren) {
    return List.of(op.minusYears(jaren), op.minusYears(jaren).plusDays(1));
  }

  private SortedSet<Integer> leeftijdsgrenzen() {
    SortedSet<Integer> beide = new TreeSet<>(grenzen(Field.LEEFTIJD_BIJ_DELICT));
    beide.addAll(grenzen(Field.LEEFTIJD_OP_PEILDATUM));
    return beide;
  }

  private SortedSet<Integer> informatiegrenzen() {
    SortedSet<Integer> beide = new TreeSet<>(grenzen(Field.OUDERDOM_RISC));
    beide.addAll(grenzen(Field.NIEUWSTE_INFORMATIE));
    beide.remove(Field.GEEN_INFORMATIE);
    return beide;
  }

  private List<Object> informatie() {
    List<Object> waarden = new ArrayList<>();
    maanden(informatiegrenzen()).forEach(datum -> waarden.add(Reclasseringsinformatie.van(datum)));
    waarden.add(Reclasseringsinformatie.GEEN);
    return waarden;
  }

  /** A date of n months ago, and a date a day older than n - 1 months. */
  private Set<LocalDate> maanden(Collection<Integer> grenswaarden) {
    Set<LocalDate> data = new LinkedHashSet<>(Set.of(peildatum.minusDays(30)));
    for (int grens : grenswaarden) {
      data.add(peildatum.minusMonths(Math.max(0, grens - 1L)));
      data.add(peildatum.minusMonths(Math.max(0, grens - 1L)).minusDays(1));
    }
    return data;
  }

  private Set<LocalDate> dagen(LocalDate van, Field veld, int richting) {
    Set<LocalDate> data = new LinkedHashSet<>(Set.of(van.plusDays(richting * 10L)));
    for (int grens : grenzen(veld)) {
      data.add(van.plusDays(richting * (long) grens));
      data.add(van.plusDays(richting * (grens - 1L)));
    }
    return data;
  }

  private List<Object> delicten() {
    List<Object> delicten = new ArrayList<>(List.of("8 WVW"));
    for (int grens : grenzen(Field.ARTIKEL_SR)) {
      delicten.add(grens + " Sr");
      delicten.add(grens - 1 + " Sr");
    }
    return delicten;
  }

  /** Every choice of the words the conditions name, with other words up to the highest number. */
  private List<Object> factoren() {
    if (woorden.size() > MOST_WORDS) {
      throw new RuleLimitException(
          null,
          "De regels noemen meer dan %s verschillende woorden van een lijst.".formatted(MOST_WORDS),
          "Noem in alle regels en wetten samen minder verschillende woorden.");
    }
    List<List<String>> keuzes = new ArrayList<>(List.of(List.of()));
    for (String woord : woorden) {
      for (List<String> keuze : List.copyOf(keuzes)) {
        List<String> langer = new ArrayList<>(keuze);
        langer.add(woord);
        keuzes.add(langer);
      }
    }
    List<String> andere =
        CriminogeneFactoren.WOORDEN.stream().filter(woord -> !woorden.contains(woord)).toList();
    List<Object> lijsten = new ArrayList<>();
    int meeste = hoogste(Field.AANTAL_CRIMINOGENE_FACTOREN);
    for (List<String> keuze : keuzes) {
      for (int n = 0; n <= Math.min(meeste, andere.size()); n++) {
        List<String> lijst = new ArrayList<>(keuze);
        lijst.addAll(andere.subList(0, n));
        lijsten.add(List.copyOf(lijst));
      }
    }
    return lijsten;
  }

  private List<Object> lijsten(Field aantal) {
    SortedSet<Integer> lengtes = new TreeSet<>(Set.of(0));
    for (int grens : grenzen(aantal)) {
      lengtes.add(Math.max(0, grens - 1));
      lengtes.add(grens);
    }
    List<Object> lijsten = new ArrayList<>();
    for (int n : lengtes) {
      List<String> lijst = new ArrayList<>();
      for (int i = 1; i <= n; i++) {
        lijst.add("woord-" + i);
      }
      lijsten.add(List.copyOf(lijst));
    }
    return lijsten;
  }

  private int hoogste(Field veld) {
    SortedSet<Integer> alle = grenzen(veld);
    return alle.isEmpty() ? 0 : alle.last();
  }

  private SortedSet<Integer> grenzen(Field veld) {
    return grenzen.getOrDefault(veld, new TreeSet<>());
  }
}
