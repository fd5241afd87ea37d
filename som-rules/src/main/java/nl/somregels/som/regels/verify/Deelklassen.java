package nl.somregels.som.regels.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.somregels.som.regels.pack.Expressie;
import nl.somregels.som.regels.pack.Veld;
import nl.somregels.som.regels.session.Feitenbeeld;
import nl.somregels.som.regels.session.FeitenbeeldBuilder;
import nl.somregels.som.regels.session.Waarheid;

/**
 * The classes of partly known cases, per group of facts that share no condition with other groups:
 * everything that can be known of the facts of a group, from nothing to all. Groups are
 * independent, so the partly known profiles are the products of their classes.
 */
public final class Deelklassen {
  private final List<List<Deelklasse>> groepen;

  private Deelklassen(List<List<Deelklasse>> groepen) {
    this.groepen = groepen;
  }

  /**
   * What can be known of one group.
   *
   * @param waarheden the truth of every condition, as far as this group settles it
   * @param geraakt the conditions that read a fact of this group
   * @param faseBekend whether the phase is known, true for a group without the phase
   * @param beeld what the rules see
   */
  public record Deelklasse(
      Waarheid[] waarheden, boolean[] geraakt, boolean faseBekend, Feitenbeeld beeld) {
    /** Whether the condition at this place reads a fact of the group. */
    public boolean raakt(int voorwaarde) {
      return geraakt[voorwaarde];
    }
  }

  /** The classes of a space; the group with the phase comes first. */
  public static Deelklassen of(Profielruimte ruimte) {
    List<List<Deelklasse>> groepen = new ArrayList<>();
    for (Set<Feitengroep> samen : samenhangend(ruimte)) {
      List<Veld> velden = samen.stream().flatMap(groep -> groep.velden().stream()).toList();
      List<Deelklasse> klassen = klassen(ruimte, samen, velden);
      groepen.add(velden.contains(Veld.FASE) ? 0 : groepen.size(), klassen);
    }
    return new Deelklassen(groepen);
  }

  /** The classes per group. */
  public List<List<Deelklasse>> groepen() {
    return groepen;
  }

  /** Groups that one condition reads together count as one. */
  private static List<Set<Feitengroep>> samenhangend(Profielruimte ruimte) {
    List<Set<Feitengroep>> samen = new ArrayList<>();
    ruimte.groepen().forEach(groep -> samen.add(new LinkedHashSet<>(Set.of(groep))));
    for (Expressie voorwaarde : ruimte.voorwaarden()) {
      List<Set<Feitengroep>> gelezen =
          samen.stream()
              .filter(
                  set ->
                      set.stream()
                          .anyMatch(
                              groep ->
                                  groep.velden().stream().anyMatch(voorwaarde.velden()::contains)))
              .toList();
      gelezen.stream()
          .skip(1)
          .forEach(
              set -> {
                gelezen.get(0).addAll(set);
                samen.removeIf(ander -> ander == set);
              });
    }
    return samen;
  }

  private static List<Deelklasse> klassen(
      Profielruimte ruimte, Set<Feitengroep> samen, List<Veld> velden) {
    boolean[] geraakt = new boolean[ruimte.voorwaarden().size()];
    for (int i = 0; i < geraakt.length; i++) {
      geraakt[i] = ruimte.voorwaarden().get(i).velden().stream().anyMatch(velden::contains);
    }
    List<Feitenbeeld> beelden = List.of(new FeitenbeeldBuilder().build());
    for (Feitengroep groep : samen) {
      beelden = combineer(beelden, velden, groep);
    }
    Map<List<Object>, Deelklasse> klassen = new LinkedHashMap<>();
    for (Feitenbeeld beeld : beelden) {
      Waarheid[] waarheden = ruimte.sessie().evaluate(beeld);
      List<Object> kenmerken = new ArrayList<>(Arrays.asList(waarheden));
      velden.stream()
          .filter(veld -> veld.soort() == Veld.Soort.KEUZE)
          .forEach(veld -> kenmerken.add(String.valueOf(beeld.keuze(veld))));
      boolean faseBekend = !velden.contains(Veld.FASE) || beeld.keuze(Veld.FASE) != null;
      klassen.putIfAbsent(kenmerken, new Deelklasse(waarheden, geraakt, faseBekend, beeld));
    }
    return List.copyOf(klassen.values());
  }

  private static List<Feitenbeeld> combineer(
      List<Feitenbeeld> beelden, List<Veld> velden, Feitengroep groep) {
    List<Feitenbeeld> samen = new ArrayList<>();
    for (Feitenbeeld links : beelden) {
      for (Feitenbeeld rechts : groep.gedeeltelijk()) {
        samen.add(
            new FeitenbeeldBuilder()
                .neemOver(links, velden)
                .neemOver(rechts, groep.velden())
                .build());
      }
    }
    return samen;
  }
}
