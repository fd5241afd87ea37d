package nl.somregels.som.regels.profile.space;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.somregels.som.feiten.CriminogeneFactoren;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitType;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.regels.decide.RuleLimitException;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.Literals;

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
  private final Literals literals;
  private final Map<Feit, Supplier<Collection<?>>> perFeit;

  BoundaryValues(Collection<Expression> voorwaarden, LocalDate peildatum) {
    this.peildatum = peildatum;
    this.literals = Literals.of(voorwaarden);
    this.perFeit =
        Map.ofEntries(
            Map.entry(Feit.DATUM_BINNENKOMST, this::arrival),
            Map.entry(Feit.EINDDATUM_DETENTIE, this::end),
            Map.entry(Feit.ZITTINGSDATUM, () -> days(peildatum, Field.TIJD_TOT_ZITTING, 1)),
            Map.entry(
                Feit.LAATSTE_CONTACT_CASEMANAGER,
                () -> days(peildatum, Field.TIJD_SINDS_CONTACT, -1)),
            Map.entry(Feit.PLEEGDATUM, this::pleegdatum),
            Map.entry(Feit.GEBOORTEDATUM, this::birth),
            Map.entry(Feit.DATUM_RISC, () -> months(informationBounds())),
            Map.entry(Feit.LAATSTE_RECLASSERINGSINFORMATIE, this::information),
            Map.entry(Feit.ACTUEEL_DELICT, this::offences),
            Map.entry(Feit.CRIMINOGENE_FACTOREN, this::factors),
            Map.entry(Feit.BESCHERMENDE_FACTOREN, () -> lists(Field.AANTAL_BESCHERMENDE_FACTOREN)),
            Map.entry(
                Feit.BIJZONDERE_VOORWAARDEN, () -> lists(Field.AANTAL_BIJZONDERE_VOORWAARDEN)),
            Map.entry(
                Feit.HULPVERLENINGSCONTACTEN, () -> lists(Field.AANTAL_HULPVERLENINGSCONTACTEN)));
  }

  /** The values to try for a fact, plain ones first; never empty. */
  List<Object> of(Feit feit) {
    Supplier<Collection<?>> own = perFeit.get(feit);
    return own == null ? choices(feit) : List.copyOf(own.get());
  }

  /** The values of a fact beside these others: also those at a term from another date. */
  List<Object> of(Feit feit, Map<Feit, Object> others) {
    Set<Object> values = new LinkedHashSet<>(of(feit));
    if (feit.equals(Feit.DATUM_BINNENKOMST)
        && others.get(Feit.EINDDATUM_DETENTIE) instanceof LocalDate end) {
      values.addAll(days(end, Field.VERBLIJFSDUUR, -1));
    }
    if (feit.equals(Feit.EINDDATUM_DETENTIE)
        && others.get(Feit.DATUM_BINNENKOMST) instanceof LocalDate begin) {
      values.addAll(days(begin, Field.VERBLIJFSDUUR, 1));
    }
    boolean isOffenceDate = feit.equals(Feit.PLEEGDATUM) || feit.equals(Feit.DATUM_BINNENKOMST);
    if (isOffenceDate && others.get(Feit.GEBOORTEDATUM) instanceof LocalDate birth) {
      for (int years : ageBounds()) {
        values.add(birth.plusYears(years));
        values.add(birth.plusYears(years).minusDays(1));
      }
    }
    if (feit.equals(Feit.GEBOORTEDATUM)) {
      for (Feit referenceDate : List.of(Feit.PLEEGDATUM, Feit.DATUM_BINNENKOMST)) {
        if (others.get(referenceDate) instanceof LocalDate at) {
          ageBounds().forEach(years -> values.addAll(birthdays(at, years)));
        }
      }
    }
    return List.copyOf(values);
  }

  private static List<Object> choices(Feit feit) {
    return feit.kind() instanceof FeitType.Choice choice
        ? List.of((Object[]) choice.type().getEnumConstants())
        : List.of("x");
  }

  /** Day n of the detention is n - 1 days after the admission. */
  private Set<LocalDate> arrival() {
    Set<LocalDate> data = new LinkedHashSet<>(Set.of(peildatum.minusDays(60)));
    for (int bound : bounds(Field.DETENTIEDAG)) {
      data.add(peildatum.minusDays(bound - 1L));
      data.add(peildatum.minusDays(Math.max(0, bound - 2L)));
    }
    if (!bounds(Field.RESTERENDE_DETENTIE).isEmpty()) {
      for (LocalDate end : days(peildatum, Field.RESTERENDE_DETENTIE, 1)) {
        days(end, Field.VERBLIJFSDUUR, -1).stream()
            .filter(begin -> !begin.isAfter(peildatum))
            .forEach(data::add);
      }
    }
    withoutEnd(data);
    return data;
  }

  /** Without an end only the shorter terms are settled: an admission between every two terms. */
  private void withoutEnd(Set<LocalDate> data) {
    SortedSet<Integer> daysAgo = new TreeSet<>(bounds(Field.VERBLIJFSDUUR));
    if (!daysAgo.isEmpty()) {
      daysAgo.add(0);
      bounds(Field.DETENTIEDAG).forEach(day -> daysAgo.add(day - 1));
    }
    List<Integer> bound = List.copyOf(daysAgo);
    for (int i = 0; i < bound.size(); i++) {
      LocalDate last = peildatum.minusDays(bound.get(i));
      LocalDate fits = i + 1 < bound.size() ? peildatum.minusDays(bound.get(i + 1)) : LocalDate.MIN;
      if (data.stream().noneMatch(day -> !day.isAfter(last) && day.isAfter(fits))) {
        data.add(last);
      }
    }
  }

  private Set<LocalDate> end() {
    Set<LocalDate> data = new LinkedHashSet<>();
    for (LocalDate begin : arrival()) {
      data.add(begin.plusDays(90));
      data.addAll(days(begin, Field.VERBLIJFSDUUR, 1));
    }
    data.addAll(days(peildatum, Field.RESTERENDE_DETENTIE, 1));
    return data;
  }

  private Set<LocalDate> pleegdatum() {
    Set<LocalDate> data = new LinkedHashSet<>();
    arrival().forEach(begin -> data.add(begin.minusDays(30)));
    data.addAll(months(bounds(Field.OUDERDOM_DELICT)));
    ageBounds().forEach(years -> data.add(peildatum.minusYears(years)));
    for (int now : bounds(Field.LEEFTIJD_OP_PEILDATUM)) {
      for (int then : bounds(Field.LEEFTIJD_BIJ_DELICT)) {
        if (then < now) {
          LocalDate between = peildatum.minusYears((long) now - then);
          data.addAll(List.of(between.minusDays(1), between, between.plusDays(1)));
        }
      }
    }
    return data;
  }

  /** Birthdays on, and a day after, every date that an age is taken at. */
  private Set<LocalDate> birth() {
    Set<LocalDate> referenceDates = new LinkedHashSet<>(pleegdatum());
    referenceDates.addAll(arrival());
    referenceDates.add(peildatum);
    Set<LocalDate> data = new LinkedHashSet<>(Set.of(peildatum.minusYears(40)));
    for (LocalDate at : referenceDates) {
      for (int years : ageBounds()) {
        data.addAll(birthdays(at, years));
      }
    }
    return data;
  }

  /** Born so that this age is reached on the day, and a day later. */
  private static List<LocalDate> birthdays(LocalDate at, int years) {
    return List.of(at.minusYears(years), at.minusYears(years).plusDays(1));
  }

  private SortedSet<Integer> ageBounds() {
    return literals.bounds(List.of(Field.LEEFTIJD_BIJ_DELICT, Field.LEEFTIJD_OP_PEILDATUM));
  }

  private SortedSet<Integer> informationBounds() {
    SortedSet<Integer> both =
        literals.bounds(List.of(Field.OUDERDOM_RISC, Field.NIEUWSTE_INFORMATIE));
    both.remove(Field.NO_INFORMATION);
    return both;
  }

  private List<Object> information() {
    List<Object> values = new ArrayList<>();
    months(informationBounds()).forEach(date -> values.add(Reclasseringsinformatie.of(date)));
    values.add(Reclasseringsinformatie.NONE);
    return values;
  }

  /** A date of n months ago, and a date a day older than n - 1 months. */
  private Set<LocalDate> months(Collection<Integer> boundaryValues) {
    Set<LocalDate> data = new LinkedHashSet<>(Set.of(peildatum.minusDays(30)));
    for (int bound : boundaryValues) {
      data.add(peildatum.minusMonths(Math.max(0, bound - 1L)));
      data.add(peildatum.minusMonths(Math.max(0, bound - 1L)).minusDays(1));
    }
    return data;
  }

  private Set<LocalDate> days(LocalDate from, Field field, int direction) {
    Set<LocalDate> data = new LinkedHashSet<>(Set.of(from.plusDays(direction * 10L)));
    for (int bound : bounds(field)) {
      data.add(from.plusDays(direction * (long) bound));
      data.add(from.plusDays(direction * (bound - 1L)));
    }
    return data;
  }

  private List<Object> offences() {
    List<Object> offences = new ArrayList<>(List.of("8 WVW"));
    for (int bound : bounds(Field.ARTIKEL_SR)) {
      offences.add(bound + " Sr");
      offences.add(bound - 1 + " Sr");
    }
    return offences;
  }

  /** Every choice of the words the conditions name, with other words up to the highest number. */
  private List<Object> factors() {
    SortedSet<String> words = literals.words();
    if (words.size() > MOST_WORDS) {
      throw new RuleLimitException(
          null,
          "De regels noemen meer dan %s verschillende woorden van een lijst.".formatted(MOST_WORDS),
          "Noem in alle regels en wetten samen minder verschillende woorden.");
    }
    List<String> other =
        CriminogeneFactoren.WORDS.stream().filter(word -> !words.contains(word)).toList();
    List<Object> lists = new ArrayList<>();
    int most = highest(Field.AANTAL_CRIMINOGENE_FACTOREN);
    for (List<String> choice : literals.choices()) {
      for (int n = 0; n <= Math.min(most, other.size()); n++) {
        List<String> list = new ArrayList<>(choice);
        list.addAll(other.subList(0, n));
        lists.add(List.copyOf(list));
      }
    }
    return lists;
  }

  private List<Object> lists(Field count) {
    SortedSet<Integer> lengths = new TreeSet<>(Set.of(0));
    for (int bound : bounds(count)) {
      lengths.add(Math.max(0, bound - 1));
      lengths.add(bound);
    }
    List<Object> lists = new ArrayList<>();
    for (int n : lengths) {
      List<String> list = new ArrayList<>();
      for (int i = 1; i <= n; i++) {
        list.add("woord-" + i);
      }
      lists.add(List.copyOf(list));
    }
    return lists;
  }

  private int highest(Field field) {
    SortedSet<Integer> all = bounds(field);
    return all.isEmpty() ? 0 : all.last();
  }

  private SortedSet<Integer> bounds(Field field) {
    return literals.bounds(field);
  }
}
