package nl.somregels.som.regels.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Regels;
import nl.somregels.som.regels.profile.count.Paarstand;
import nl.somregels.som.regels.profile.count.Profielmodel;
import nl.somregels.som.regels.profile.count.Profielparen;
import nl.somregels.som.regels.profile.space.Kennis;
import nl.somregels.som.regels.profile.space.Profielruimte;
import nl.somregels.som.vergelijking.Regelverschil;

/**
 * Which changes of the rules cause which transitions, decided over every fully known profile.
 *
 * <p>A change causes a transition when undoing that change alone in the second pack gives at least
 * one profile of the transition another prioriteit, or another weeggroep for transitions of
 * weeggroep. When several changes each suffice, undoing one does nothing; then those are the causes
 * that, made alone in the first pack, give some profile of the transition something else than the
 * first pack does. When no change does that alone either, all changes together are the cause.
 *
 * <p>Undoing a change needs no new judgement: it takes each criterion with its conditions from one
 * of the packs ({@link Proef}). Optional criteria that changed are judged as criteria here, where
 * they have no influence on the outcome, so that each is told apart; precedence of a criterion
 * comes and goes with it.
 */
final class Oorzaken {
  private final Regels van;
  private final Regels naar;
  private final List<Wijziging> wijzigingen;
  private final Set<CriteriumCode> gewijzigd;
  private final Profielmodel links;
  private final Profielmodel rechts;
  private final Collection<Paarstand> standen;

  /**
   * Of these changes.
   *
   * @param ruimte with the conditions of both packs
   * @param paren the cases of the space, each with itself
   */
  Oorzaken(
      Regels van,
      Regels naar,
      List<Wijziging> wijzigingen,
      Profielruimte ruimte,
      Profielparen paren) {
    this.van = van;
    this.naar = naar;
    this.wijzigingen = wijzigingen;
    this.gewijzigd = wijzigingen.stream().map(Wijziging::code).collect(Collectors.toSet());
    this.links = new Profielmodel(metOptiesApart(van), ruimte.voorwaarden());
    this.rechts = new Profielmodel(metOptiesApart(naar), ruimte.voorwaarden());
    this.standen =
        wijzigingen.isEmpty() ? List.of() : paren.standen(Kennis.VOLLEDIG, links, rechts);
  }

  /** Per transition, from one name to another, what causes it. */
  Map<Stap, List<Regelverschil>> vanPrioriteit() {
    return zoek((proef, stand) -> proef.prioriteit(stand).name());
  }

  /** Per transition, from one name to another, what causes it. */
  Map<Stap, List<Regelverschil>> vanWeeggroep() {
    return zoek(Proef::weeggroep);
  }

  private Map<Stap, List<Regelverschil>> zoek(BiFunction<Proef, Paarstand, String> uitkomst) {
    Map<Paarstand, Stap> bewegers = bewegers(uitkomst);
    Map<Stap, Set<Integer>> oorzaken = new TreeMap<>();
    bewegers.values().forEach(stap -> oorzaken.put(stap, new TreeSet<>()));
    for (int i = 0; i < wijzigingen.size(); i++) {
      Proef zonder = proef(wijzigingen.get(i).terug().apply(naar));
      for (Map.Entry<Paarstand, Stap> beweger : bewegers.entrySet()) {
        if (!uitkomst.apply(zonder, beweger.getKey()).equals(beweger.getValue().naar())) {
          oorzaken.get(beweger.getValue()).add(i);
        }
      }
    }
    Set<Stap> open = zonderOorzaak(oorzaken);
    for (int i = 0; i < wijzigingen.size() && !open.isEmpty(); i++) {
      Proef alleenMet = proef(wijzigingen.get(i).vooruit().apply(van));
      for (Map.Entry<Paarstand, Stap> beweger : bewegers.entrySet()) {
        Stap stap = beweger.getValue();
        if (open.contains(stap)
            && !uitkomst.apply(alleenMet, beweger.getKey()).equals(stap.van())) {
          oorzaken.get(stap).add(i);
        }
      }
    }
    Set<Integer> alle =
        IntStream.range(0, wijzigingen.size())
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
    zonderOorzaak(oorzaken).forEach(stap -> oorzaken.put(stap, alle));
    Map<Stap, List<Regelverschil>> verschillen = new TreeMap<>();
    oorzaken.forEach((stap, nummers) -> verschillen.put(stap, verschillen(nummers)));
    return verschillen;
  }

  /** The joint judgements in which something changes, each with its transition. */
  private Map<Paarstand, Stap> bewegers(BiFunction<Proef, Paarstand, String> uitkomst) {
    Proef eerst = proef(van);
    Proef nu = proef(naar);
    Map<Paarstand, Stap> bewegers = new LinkedHashMap<>();
    for (Paarstand stand : standen) {
      Stap stap = new Stap(uitkomst.apply(eerst, stand), uitkomst.apply(nu, stand));
      if (!stap.van().equals(stap.naar())) {
        bewegers.put(stand, stap);
      }
    }
    return bewegers;
  }

  private static Set<Stap> zonderOorzaak(Map<Stap, Set<Integer>> oorzaken) {
    return oorzaken.entrySet().stream()
        .filter(stap -> stap.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private List<Regelverschil> verschillen(Set<Integer> nummers) {
    return nummers.stream()
        .flatMap(nummer -> wijzigingen.get(nummer).verschillen().stream())
        .toList();
  }

  private Proef proef(Regels regels) {
    return new Proef(regels, opties(regels, this::isGewijzigd), links, rechts);
  }

  private boolean isGewijzigd(Criterium optie) {
    return gewijzigd.contains(optie.code());
  }

  private static List<Criterium> opties(Regels regels, Predicate<Criterium> welke) {
    return regels.opties().stream().filter(welke).toList();
  }

  private Regels metOptiesApart(Regels regels) {
    List<Criterium> criteria = new ArrayList<>(regels.criteria());
    criteria.addAll(opties(regels, this::isGewijzigd));
    return new Regels(
        criteria, regels.voorrang(), regels.weging(), opties(regels, optie -> !isGewijzigd(optie)));
  }
}
