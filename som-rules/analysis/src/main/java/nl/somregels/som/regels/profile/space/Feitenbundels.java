package nl.somregels.som.regels.profile.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Veld;
import nl.somregels.som.regels.profile.space.Feitenbundel.Bijdrage;
import nl.somregels.som.regels.session.Feitenbeeld;
import nl.somregels.som.regels.session.Waarheid;
import org.jspecify.annotations.Nullable;

/** Puts the groups of a space that a condition reads together into bundles, with their classes. */
public final class Feitenbundels {
  private final Profielruimte ruimte;
  private final Kennis kennis;
  private final List<Set<Feitengroep>> samen;

  public Feitenbundels(Profielruimte ruimte, Kennis kennis) {
    this.ruimte = ruimte;
    this.kennis = kennis;
    this.samen = samenhangend(ruimte);
  }

  /** Every bundle, each class together with itself. */
  List<Feitenbundel> alle() {
    return samen.stream()
        .map(
            groepen ->
                new Feitenbundel(velden(groepen), klassen(groepen, Feitenbundels::metZichzelf)))
        .toList();
  }

  /**
   * Every bundle; in the one with this fact, each two classes between which only the fact changes.
   *
   * @param van the value in the first, or null for any
   * @param naar the value in the second, or null for any other
   */
  public List<Feitenbundel> met(Feit feit, @Nullable Object van, @Nullable Object naar) {
    List<Feitenbundel> bundels = new ArrayList<>(ruimte.bundels(kennis));
    for (int i = 0; i < bundels.size(); i++) {
      if (samen.get(i).stream().anyMatch(groep -> groep.feiten().contains(feit))) {
        List<Feitenbundel.Klasse> paren =
            klassen(
                samen.get(i),
                (groep, klassen) ->
                    groep.feiten().contains(feit)
                        ? ruimte.indeling().paren(groep, feit, van, naar, kennis)
                        : metZichzelf(groep, klassen));
        List<Veld> velden = velden(samen.get(i));
        bundels.set(
            i,
            new Feitenbundel(
                velden, kennis == Kennis.VOLLEDIG ? verschillend(paren, velden) : paren));
      }
    }
    return bundels;
  }

  /** Gives the pairs of classes of a group. */
  private interface Paarbron {
    List<Paarklasse> paren(Feitengroep groep, List<Groepsklasse> klassen);
  }

  private static List<Paarklasse> metZichzelf(Feitengroep groep, List<Groepsklasse> klassen) {
    return klassen.stream().map(klasse -> new Paarklasse(klasse, klasse)).toList();
  }

  private static List<Veld> velden(Set<Feitengroep> groepen) {
    return groepen.stream().flatMap(groep -> groep.velden().stream()).toList();
  }

  private List<Feitenbundel.Klasse> klassen(Set<Feitengroep> groepen, Paarbron bron) {
    List<Paarklasse> paren = List.of();
    for (Feitengroep groep : groepen) {
      List<Groepsklasse> klassen =
          kennis == Kennis.VOLLEDIG ? groep.klassen() : groep.gedeeltelijk();
      List<Paarklasse> verder = bron.paren(groep, klassen);
      paren = paren.isEmpty() ? verder : combineer(paren, verder);
    }
    List<Bijdrage> links = bijdragen(paren, Paarklasse::links, velden(groepen));
    List<Bijdrage> rechts = bijdragen(paren, Paarklasse::rechts, velden(groepen));
    List<Feitenbundel.Klasse> klassen = new ArrayList<>();
    for (int i = 0; i < paren.size(); i++) {
      klassen.add(new Feitenbundel.Klasse(paren.get(i), links.get(i), rechts.get(i)));
    }
    return klassen;
  }

  /**
   * Pairs between which no condition and no choice differs count once, with the fewest facts. Only
   * when everything is known: what is unknown can still make them differ.
   */
  private static List<Feitenbundel.Klasse> verschillend(
      List<Feitenbundel.Klasse> paren, List<Veld> velden) {
    Map<List<Object>, Feitenbundel.Klasse> klassen = new LinkedHashMap<>();
    for (Feitenbundel.Klasse paar : paren) {
      klassen.merge(
          kenmerken(paar, velden),
          paar,
          (een, ander) -> ander.paar().feiten() < een.paar().feiten() ? ander : een);
    }
    return List.copyOf(klassen.values());
  }

  private List<Paarklasse> combineer(List<Paarklasse> tot, List<Paarklasse> verder) {
    List<Paarklasse> paren = new ArrayList<>();
    for (Paarklasse een : tot) {
      for (Paarklasse ander : verder) {
        Groepsklasse links = samen(een.links(), ander.links());
        boolean zelfde = een.links() == een.rechts() && ander.links() == ander.rechts();
        paren.add(new Paarklasse(links, zelfde ? links : samen(een.rechts(), ander.rechts())));
      }
    }
    return paren;
  }

  private Groepsklasse samen(Groepsklasse een, Groepsklasse ander) {
    Map<Feit, Object> feiten = new HashMap<>(een.feiten());
    feiten.putAll(ander.feiten());
    return new Groepsklasse(feiten, ruimte.indeling().lift(feiten));
  }

  private List<Bijdrage> bijdragen(
      List<Paarklasse> paren, Function<Paarklasse, Groepsklasse> kant, List<Veld> velden) {
    List<Feitenbeeld> beelden = paren.stream().map(kant).map(Groepsklasse::beeld).toList();
    Waarheid[][] waarheden = ruimte.sessie().evaluate(beelden);
    List<Bijdrage> bijdragen = new ArrayList<>();
    for (int i = 0; i < waarheden.length; i++) {
      for (int v = 0; v < waarheden[i].length; v++) {
        if (ruimte.voorwaarden().get(v).velden().stream().noneMatch(velden::contains)) {
          waarheden[i][v] = Waarheid.WAAR;
        }
      }
      boolean faseBekend = !velden.contains(Veld.FASE) || beelden.get(i).keuze(Veld.FASE) != null;
      bijdragen.add(new Bijdrage(waarheden[i], faseBekend));
    }
    return bijdragen;
  }

  private static List<Object> kenmerken(Feitenbundel.Klasse klasse, List<Veld> velden) {
    List<Object> kenmerken = new ArrayList<>(Arrays.asList(klasse.links().waarheden()));
    kenmerken.addAll(Arrays.asList(klasse.rechts().waarheden()));
    for (Veld veld : velden) {
      if (veld.soort() == Veld.Soort.KEUZE) {
        kenmerken.add(String.valueOf(klasse.paar().links().beeld().keuze(veld)));
        kenmerken.add(String.valueOf(klasse.paar().rechts().beeld().keuze(veld)));
      }
    }
    return kenmerken;
  }

  /** Groups that one condition reads together count as one. */
  private static List<Set<Feitengroep>> samenhangend(Profielruimte ruimte) {
    List<Set<Feitengroep>> samen = new ArrayList<>();
    ruimte.groepen().forEach(groep -> samen.add(new LinkedHashSet<>(Set.of(groep))));
    for (Expressie voorwaarde : ruimte.voorwaarden()) {
      List<Set<Feitengroep>> gelezen =
          samen.stream().filter(set -> leest(voorwaarde, set)).toList();
      for (Set<Feitengroep> set : gelezen.subList(1, gelezen.size())) {
        gelezen.get(0).addAll(set);
        samen.removeIf(ander -> ander == set);
      }
    }
    return samen;
  }

  private static boolean leest(Expressie voorwaarde, Set<Feitengroep> groepen) {
    return groepen.stream()
        .flatMap(groep -> groep.velden().stream())
        .anyMatch(voorwaarde.velden()::contains);
  }
}
