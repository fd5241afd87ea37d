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
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.profile.space.FactBundle.Contribution;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.Truth;
import org.jspecify.annotations.Nullable;

/** Puts the groups of a space that a condition reads together into bundles, with their classes. */
public final class FactBundles {
  private final ProfileSpace ruimte;
  private final Completeness kennis;
  private final List<Set<FactGroup>> samen;

  public FactBundles(ProfileSpace ruimte, Completeness kennis) {
    this.ruimte = ruimte;
    this.kennis = kennis;
    this.samen = samenhangend(ruimte);
  }

  /** Every bundle, each class together with itself. */
  List<FactBundle> alle() {
    return samen.stream()
        .map(groepen -> new FactBundle(velden(groepen), klassen(groepen, FactBundles::metZichzelf)))
        .toList();
  }

  /**
   * Every bundle; in the one with this fact, each two classes between which only the fact changes.
   *
   * @param van the value in the first, or null for any
   * @param naar the value in the second, or null for any other
   */
  public List<FactBundle> met(Feit feit, @Nullable Object van, @Nullable Object naar) {
    List<FactBundle> bundels = new ArrayList<>(ruimte.bundels(kennis));
    for (int i = 0; i < bundels.size(); i++) {
      if (samen.get(i).stream().anyMatch(groep -> groep.feiten().contains(feit))) {
        List<FactBundle.BundleClass> paren =
            klassen(
                samen.get(i),
                (groep, klassen) ->
                    groep.feiten().contains(feit)
                        ? ruimte.indeling().paren(groep, feit, van, naar, kennis)
                        : metZichzelf(groep, klassen));
        List<Field> velden = velden(samen.get(i));
        bundels.set(
            i,
            new FactBundle(
                velden, kennis == Completeness.VOLLEDIG ? verschillend(paren, velden) : paren));
      }
    }
    return bundels;
  }

  /** Gives the pairs of classes of a group. */
  private interface ClassPairSource {
    List<ClassPair> paren(FactGroup groep, List<FactClass> klassen);
  }

  private static List<ClassPair> metZichzelf(FactGroup groep, List<FactClass> klassen) {
    return klassen.stream().map(klasse -> new ClassPair(klasse, klasse)).toList();
  }

  private static List<Field> velden(Set<FactGroup> groepen) {
    return groepen.stream().flatMap(groep -> groep.velden().stream()).toList();
  }

  private List<FactBundle.BundleClass> klassen(Set<FactGroup> groepen, ClassPairSource bron) {
    List<ClassPair> paren = List.of();
    for (FactGroup groep : groepen) {
      List<FactClass> klassen =
          kennis == Completeness.VOLLEDIG ? groep.klassen() : groep.gedeeltelijk();
      List<ClassPair> verder = bron.paren(groep, klassen);
      paren = paren.isEmpty() ? verder : combineer(paren, verder);
    }
    List<Contribution> links = bijdragen(paren, ClassPair::links, velden(groepen));
    List<Contribution> rechts = bijdragen(paren, ClassPair::rechts, velden(groepen));
    List<FactBundle.BundleClass> klassen = new ArrayList<>();
    for (int i = 0; i < paren.size(); i++) {
      klassen.add(new FactBundle.BundleClass(paren.get(i), links.get(i), rechts.get(i)));
    }
    return klassen;
  }

  /**
   * Pairs between which no condition and no choice differs count once, with the fewest facts. Only
   * when everything is known: what is unknown can still make them differ.
   */
  private static List<FactBundle.BundleClass> verschillend(
      List<FactBundle.BundleClass> paren, List<Field> velden) {
    Map<List<Object>, FactBundle.BundleClass> klassen = new LinkedHashMap<>();
    for (FactBundle.BundleClass paar : paren) {
      klassen.merge(
          kenmerken(paar, velden),
          paar,
          (een, ander) -> ander.paar().feiten() < een.paar().feiten() ? ander : een);
    }
    return List.copyOf(klassen.values());
  }

  private List<ClassPair> combineer(List<ClassPair> tot, List<ClassPair> verder) {
    List<ClassPair> paren = new ArrayList<>();
    for (ClassPair een : tot) {
      for (ClassPair ander : verder) {
        FactClass links = samen(een.links(), ander.links());
        boolean zelfde = een.links() == een.rechts() && ander.links() == ander.rechts();
        paren.add(new ClassPair(links, zelfde ? links : samen(een.rechts(), ander.rechts())));
      }
    }
    return paren;
  }

  private FactClass samen(FactClass een, FactClass ander) {
    Map<Feit, Object> feiten = new HashMap<>(een.feiten());
    feiten.putAll(ander.feiten());
    return new FactClass(feiten, ruimte.indeling().lift(feiten));
  }

  private List<Contribution> bijdragen(
      List<ClassPair> paren, Function<ClassPair, FactClass> kant, List<Field> velden) {
    List<FieldValues> beelden = paren.stream().map(kant).map(FactClass::beeld).toList();
    Truth[][] waarheden = ruimte.sessie().evaluate(beelden);
    List<Contribution> bijdragen = new ArrayList<>();
    for (int i = 0; i < waarheden.length; i++) {
      for (int v = 0; v < waarheden[i].length; v++) {
        if (ruimte.voorwaarden().get(v).velden().stream().noneMatch(velden::contains)) {
          waarheden[i][v] = Truth.WAAR;
        }
      }
      boolean faseBekend = !velden.contains(Field.FASE) || beelden.get(i).keuze(Field.FASE) != null;
      bijdragen.add(new Contribution(waarheden[i], faseBekend));
    }
    return bijdragen;
  }

  private static List<Object> kenmerken(FactBundle.BundleClass klasse, List<Field> velden) {
    List<Object> kenmerken = new ArrayList<>(Arrays.asList(klasse.links().waarheden()));
    kenmerken.addAll(Arrays.asList(klasse.rechts().waarheden()));
    for (Field veld : velden) {
      if (veld.soort() == Field.FieldKind.KEUZE) {
        kenmerken.add(String.valueOf(klasse.paar().links().beeld().keuze(veld)));
        kenmerken.add(String.valueOf(klasse.paar().rechts().beeld().keuze(veld)));
      }
    }
    return kenmerken;
  }

  /** Groups that one condition reads together count as one. */
  private static List<Set<FactGroup>> samenhangend(ProfileSpace ruimte) {
    List<Set<FactGroup>> samen = new ArrayList<>();
    ruimte.groepen().forEach(groep -> samen.add(new LinkedHashSet<>(Set.of(groep))));
    for (Expression voorwaarde : ruimte.voorwaarden()) {
      List<Set<FactGroup>> gelezen = samen.stream().filter(set -> leest(voorwaarde, set)).toList();
      for (Set<FactGroup> set : gelezen.subList(1, gelezen.size())) {
        gelezen.get(0).addAll(set);
        samen.removeIf(ander -> ander == set);
      }
    }
    return samen;
  }

  private static boolean leest(Expression voorwaarde, Set<FactGroup> groepen) {
    return groepen.stream()
        .flatMap(groep -> groep.velden().stream())
        .anyMatch(voorwaarde.velden()::contains);
  }
}
