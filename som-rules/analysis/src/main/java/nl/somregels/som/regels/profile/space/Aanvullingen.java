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
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Expressie.Bevat;
import nl.somregels.som.regels.pack.model.Expressie.Grens;
import nl.somregels.som.regels.pack.model.Veld;
import nl.somregels.som.regels.session.Feitenbeeld;
import nl.somregels.som.regels.session.FeitenbeeldBuilder;

/**
 * Every way in which what is unknown of a case can be filled in, as far as conditions can tell:
 * each derived field is an unknown of its own, but label, RISC date and newest information go
 * together (the newest is not older than the RISC; without any there is no label), and so do a list
 * and the number of its words. Written from the model alone, apart from how the engine finds its
 * possible outcomes, to hold the engine against. Immutable and thread-safe.
 */
public final class Aanvullingen {
  private static final Set<Veld> INFORMATIE =
      EnumSet.of(Veld.OUDERDOM_RISC, Veld.RECIDIVERISICO, Veld.NIEUWSTE_INFORMATIE);
  private static final Set<Veld> FACTOREN =
      EnumSet.of(Veld.CRIMINOGENE_FACTOREN, Veld.AANTAL_CRIMINOGENE_FACTOREN);

  private final Map<Veld, SortedSet<Integer>> grenzen = new EnumMap<>(Veld.class);
  private final Set<String> woorden = new TreeSet<>();

  Aanvullingen(Collection<Expressie> voorwaarden) {
    voorwaarden.forEach(voorwaarde -> voorwaarde.bladeren(this::noteer));
    SortedSet<Integer> informatie = new TreeSet<>(Set.of(Veld.GEEN_INFORMATIE));
    INFORMATIE.forEach(
        veld -> informatie.addAll(grenzen.getOrDefault(veld, Collections.emptySortedSet())));
    INFORMATIE.forEach(veld -> grenzen.put(veld, informatie));
  }

  private void noteer(Expressie blad) {
    if (blad instanceof Grens grens) {
      grenzen.computeIfAbsent(grens.veld(), veld -> new TreeSet<>()).add(grens.grens());
    } else if (blad instanceof Bevat bevat) {
      woorden.add(bevat.woord());
    }
  }

  /** These fields, with those that go together with one of them. */
  Set<Veld> samenhangend(Collection<Veld> velden) {
    Set<Veld> alle = EnumSet.copyOf(velden);
    List.of(INFORMATIE, FACTOREN).stream()
        .filter(samen -> samen.stream().anyMatch(velden::contains))
        .forEach(alle::addAll);
    return alle;
  }

  /** How many of the numbers to which conditions compare this field are at most this one. */
  int grenzenTot(Veld veld, int getal) {
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
  private record Keuze(
      Map<Veld, String> keuzes, Map<Veld, Integer> getallen, Map<Veld, Set<String>> lijsten) {
    Keuze en(Veld veld, Object waarde) {
      Keuze verder =
          new Keuze(
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
    private void zet(Veld veld, Object waarde) {
      switch (veld.soort()) {
        case KEUZE -> keuzes.put(veld, (String) waarde);
        case GETAL -> getallen.put(veld, (Integer) waarde);
        case WOORDEN -> lijsten.put(veld, (Set<String>) waarde);
      }
    }

    Feitenbeeld beeld() {
      FeitenbeeldBuilder builder = new FeitenbeeldBuilder();
      keuzes.forEach(builder::keuze);
      getallen.forEach((veld, getal) -> builder.getal(veld, getal, getal));
      lijsten.forEach(builder::woorden);
      return builder.build();
    }
  }

  /** Every case in which these fields are known, as far as this one leaves it open. */
  public List<Feitenbeeld> van(Feitenbeeld beeld, Collection<Veld> velden) {
    List<Keuze> keuzes = List.of(new Keuze(Map.of(), Map.of(), Map.of()));
    for (Veld veld : samenhangend(velden)) {
      List<Object> waarden = waarden(veld, beeld);
      keuzes =
          keuzes.stream()
              .flatMap(keuze -> waarden.stream().map(waarde -> keuze.en(veld, waarde)))
              .toList();
    }
    return keuzes.stream().filter(this::kan).map(Keuze::beeld).toList();
  }

  private List<Object> waarden(Veld veld, Feitenbeeld beeld) {
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
  private List<Integer> getallen(Veld veld, int laagste, int hoogste) {
    List<Integer> getallen = new ArrayList<>();
    int van = Veld.GEEN_GETAL;
    for (int grens : grenzen.getOrDefault(veld, Collections.emptySortedSet())) {
      if (van <= hoogste && laagste < grens) {
        getallen.add(van == Veld.GEEN_GETAL ? grens - 1 : van);
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

  private boolean kan(Keuze keuze) {
    if (keuze.getallen.containsKey(Veld.OUDERDOM_RISC)) {
      int risc = keuze.getallen.get(Veld.OUDERDOM_RISC);
      int nieuwste = keuze.getallen.get(Veld.NIEUWSTE_INFORMATIE);
      boolean geen = risc == Veld.GEEN_INFORMATIE;
      boolean zonderLabel = keuze.keuzes.get(Veld.RECIDIVERISICO).equals(Veld.AFWEZIG);
      return geen == (nieuwste == Veld.GEEN_INFORMATIE) && geen == zonderLabel && nieuwste <= risc;
    }
    if (keuze.lijsten.containsKey(Veld.CRIMINOGENE_FACTOREN)) {
      int aantal = keuze.getallen.get(Veld.AANTAL_CRIMINOGENE_FACTOREN);
      int erin = keuze.lijsten.get(Veld.CRIMINOGENE_FACTOREN).size();
      int anderen = Veld.CRIMINOGENE_FACTOREN.woorden().size() - woorden.size();
      SortedSet<Integer> snedes =
          grenzen.getOrDefault(Veld.AANTAL_CRIMINOGENE_FACTOREN, Collections.emptySortedSet());
      int laagste = snedes.headSet(aantal + 1).isEmpty() ? 0 : aantal;
      SortedSet<Integer> hoger = snedes.tailSet(aantal + 1);
      int hoogste = hoger.isEmpty() ? Veld.ONBEGRENSD : hoger.first() - 1;
      return erin <= hoogste && laagste <= erin + anderen;
    }
    return true;
  }
}
