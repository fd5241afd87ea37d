package nl.somregels.som.regels.profile.space;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Expression.Contains;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.FieldValuesBuilder;

/**
 * Every way in which what is unknown of a case can be filled in, as far as conditions can tell:
 * each derived field is an unknown of its own, but label, RISC date and newest information go
 * together (the newest is not older than the RISC; without any there is no label), and so do a list
 * and the number of its words. Written from the model alone, apart from how the engine finds its
 * possible outcomes, to hold the engine against. Immutable and thread-safe.
 */
public final class Completions {
  private static final Set<Field> INFORMATIE =
      EnumSet.of(Field.OUDERDOM_RISC, Field.RECIDIVERISICO, Field.NIEUWSTE_INFORMATIE);
  private static final Set<Field> FACTOREN =
      EnumSet.of(Field.CRIMINOGENE_FACTOREN, Field.AANTAL_CRIMINOGENE_FACTOREN);

  private final Map<Field, SortedSet<Integer>> grenzen = new EnumMap<>(Field.class);
  private final Set<String> woorden = new TreeSet<>();

  Completions(Collection<Expression> voorwaarden) {
    voorwaarden.forEach(voorwaarde -> voorwaarde.bladeren(this::noteer));
    SortedSet<Integer> informatie = new TreeSet<>(Set.of(Field.GEEN_INFORMATIE));
    INFORMATIE.forEach(
        veld -> informatie.addAll(grenzen.getOrDefault(veld, Collections.emptySortedSet())));
    INFORMATIE.forEach(veld -> grenzen.put(veld, informatie));
  }

  private void noteer(Expression blad) {
    if (blad instanceof AtLeast grens) {
      grenzen.computeIfAbsent(grens.veld(), veld -> new TreeSet<>()).add(grens.grens());
    } else if (blad instanceof Contains bevat) {
      woorden.add(bevat.woord());
    }
  }

  /** These fields, with those that go together with one of them. */
  Set<Field> samenhangend(Collection<Field> velden) {
    Set<Field> alle = EnumSet.copyOf(velden);
    List.of(INFORMATIE, FACTOREN).stream()
        .filter(samen -> samen.stream().anyMatch(velden::contains))
        .forEach(alle::addAll);
    return alle;
  }

  /** How many of the numbers to which conditions compare this field are at most this one. */
  int grenzenTot(Field veld, int getal) {
    int aantal = 0;
    for (int grens : grenzen.getOrDefault(veld, Collections.emptySortedSet())) {
      if (grens > getal) {
        break;
      }
      aantal++;
    }
    return aantal;
  }

  /** One value for each field. */
  private record CompletionChoice(
      Map<Field, String> keuzes, Map<Field, Integer> getallen, Map<Field, Set<String>> lijsten) {
    CompletionChoice en(Field veld, Object waarde) {
      CompletionChoice verder =
          new CompletionChoice(
              new EnumMap<>(veld.getDeclaringClass()),
              new EnumMap<>(veld.getDeclaringClass()),
              new EnumMap<>(veld.getDeclaringClass()));
      verder.keuzes.putAll(keuzes);
      verder.getallen.putAll(getallen);
      verder.lijsten.putAll(lijsten);
      verder.zet(veld, waarde);
      return verder;
    }

    @SuppressWarnings("unchecked") // the values of a list field are sets of words
    private void zet(Field veld, Object waarde) {
      switch (veld.soort()) {
        case KEUZE -> keuzes.put(veld, (String) waarde);
        case GETAL -> getallen.put(veld, (Integer) waarde);
        case WOORDEN -> lijsten.put(veld, (Set<String>) waarde);
      }
    }

    FieldValues beeld() {
      FieldValuesBuilder builder = new FieldValuesBuilder();
      keuzes.forEach(builder::keuze);
      getallen.forEach((veld, getal) -> builder.getal(veld, getal, getal));
      lijsten.forEach(builder::woorden);
      return builder.build();
    }
  }

  /** Every case in which these fields are known, as far as this one leaves it open. */
  public List<FieldValues> van(FieldValues beeld, Collection<Field> velden) {
    List<CompletionChoice> keuzes = List.of(new CompletionChoice(Map.of(), Map.of(), Map.of()));
    for (Field veld : samenhangend(velden)) {
      List<Object> waarden = waarden(veld, beeld);
      keuzes =
          keuzes.stream()
              .flatMap(keuze -> waarden.stream().map(waarde -> keuze.en(veld, waarde)))
              .toList();
    }
    return keuzes.stream().filter(this::kan).map(CompletionChoice::beeld).toList();
  }

  private List<Object> waarden(Field veld, FieldValues beeld) {
    return switch (veld.soort()) {
      case KEUZE -> {
        String woord = beeld.keuze(veld);
        yield List.copyOf(woord == null ? veld.woorden() : List.of(woord));
      }
      case GETAL -> List.copyOf(getallen(veld, beeld.laagste(veld), beeld.hoogste(veld)));
      case WOORDEN -> {
        Set<String> bekend = beeld.woorden(veld);
        yield List.copyOf(bekend == null ? lijsten() : List.of(genoemd(bekend)));
      }
    };
  }

  /** One number between each two literals that fits what is known. */
  private List<Integer> getallen(Field veld, int laagste, int hoogste) {
    List<Integer> getallen = new ArrayList<>();
    int van = Field.GEEN_GETAL;
    for (int grens : grenzen.getOrDefault(veld, Collections.emptySortedSet())) {
      if (van <= hoogste && laagste < grens) {
        getallen.add(van == Field.GEEN_GETAL ? grens - 1 : van);
      }
      van = grens;
    }
    if (van <= hoogste) {
      getallen.add(van);
    }
    return getallen;
  }

  private Set<String> genoemd(Set<String> lijst) {
    Set<String> genoemd = new HashSet<>(woorden);
    genoemd.retainAll(lijst);
    return genoemd;
  }

  private List<Set<String>> lijsten() {
    List<Set<String>> lijsten = new ArrayList<>(List.of(Set.of()));
    for (String woord : woorden) {
      for (Set<String> lijst : List.copyOf(lijsten)) {
        Set<String> langer = new HashSet<>(lijst);
        langer.add(woord);
        lijsten.add(langer);
      }
    }
    return lijsten;
  }

  private boolean kan(CompletionChoice keuze) {
    if (keuze.getallen.containsKey(Field.OUDERDOM_RISC)) {
      int risc = keuze.getallen.get(Field.OUDERDOM_RISC);
      int nieuwste = keuze.getallen.get(Field.NIEUWSTE_INFORMATIE);
      boolean geen = risc == Field.GEEN_INFORMATIE;
      boolean zonderLabel = keuze.keuzes.get(Field.RECIDIVERISICO).equals(Field.AFWEZIG);
      return geen == (nieuwste == Field.GEEN_INFORMATIE) && geen == zonderLabel && nieuwste <= risc;
    }
    if (keuze.lijsten.containsKey(Field.CRIMINOGENE_FACTOREN)) {
      int aantal = keuze.getallen.get(Field.AANTAL_CRIMINOGENE_FACTOREN);
      int erin = keuze.lijsten.get(Field.CRIMINOGENE_FACTOREN).size();
      int anderen = Field.CRIMINOGENE_FACTOREN.woorden().size() - woorden.size();
      SortedSet<Integer> snedes =
          grenzen.getOrDefault(Field.AANTAL_CRIMINOGENE_FACTOREN, Collections.emptySortedSet());
      int laagste = snedes.headSet(aantal + 1).isEmpty() ? 0 : aantal;
      SortedSet<Integer> hoger = snedes.tailSet(aantal + 1);
      int hoogste = hoger.isEmpty() ? Field.ONBEGRENSD : hoger.first() - 1;
      return erin <= hoogste && laagste <= erin + anderen;
    }
    return true;
  }
}
