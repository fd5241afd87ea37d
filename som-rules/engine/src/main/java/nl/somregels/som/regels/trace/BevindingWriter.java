package nl.somregels.som.regels.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.regels.decide.CriteriaModel;
import nl.somregels.som.regels.decide.FactInfluence;
import nl.somregels.som.regels.decide.FeitSet;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.session.FieldValues;
import nl.somregels.som.regels.session.Truth;

/**
 * Writes down what one criterion finds, with everything that led to it. Profiles differ in few
 * criteria at a time, so what one finds is kept and shared by every profile in which it is the
 * same. Thread-safe.
 */
final class BevindingWriter {
  private final Criterium criterium;
  private final int[] plaatsen;
  private final List<List<Field>> veldenPerVoorwaarde;
  private final List<Field> velden;
  private final boolean alleenKeuzes;
  private final UitlegWriter uitleg;
  private final int meest;
  private final Map<BevindingKey, BevindingTemplate> bewaard = new ConcurrentHashMap<>();

  /** All that makes one finding of this criterion another, apart from the values of a case. */
  private record BevindingKey(
      List<Truth> waarheden,
      List<CriteriumCode> wijktVoor,
      FeitSet ontbrekend,
      List<String> woorden) {}

  /**
   * For one criterion.
   *
   * @param meest how many findings to keep before all are forgotten; none when 0
   */
  BevindingWriter(
      CriteriaModel model, Criterium criterium, List<VoorrangRule> voorrang, int meest) {
    this.criterium = criterium;
    this.meest = meest;
    this.plaatsen = model.voorwaardenVan(criterium).clone();
    this.veldenPerVoorwaarde =
        criterium.voorwaarden().stream().map(Voorwaarde::expressie).map(e -> e.velden()).toList();
    this.velden = veldenPerVoorwaarde.stream().flatMap(List::stream).distinct().toList();
    this.alleenKeuzes = velden.stream().allMatch(veld -> veld.soort() == Field.FieldKind.KEUZE);
    this.uitleg = new UitlegWriter(criterium, redenen(criterium.code(), voorrang));
  }

  private static Map<CriteriumCode, String> redenen(
      CriteriumCode wijker, List<VoorrangRule> voorrang) {
    Map<CriteriumCode, String> redenen = new LinkedHashMap<>();
    voorrang.stream()
        .filter(regel -> regel.wijker().equals(wijker))
        .forEach(regel -> redenen.put(regel.voor(), regel.reden()));
    return redenen;
  }

  Criterium criterium() {
    return criterium;
  }

  /** Whether its conditions read choices alone, so that their words say everything. */
  boolean leestAlleenKeuzes() {
    return alleenKeuzes;
  }

  /**
   * The finding as far as a profile determines it.
   *
   * @param alle the truth of each condition of the model
   * @param wijktVoor the criteria it yields to, ordered by code
   * @param beeld what is known of the fields of any case of the profile
   */
  BevindingTemplate beoordeel(
      Status status,
      Truth[] alle,
      List<CriteriumCode> wijktVoor,
      FactInfluence invloed,
      FieldValues beeld) {
    Truth[] eigen = new Truth[plaatsen.length];
    FeitSet ontbrekend = new FeitSet(0);
    for (int i = 0; i < eigen.length; i++) {
      eigen[i] = alle[plaatsen[i]];
      if (eigen[i] == Truth.ONBEKEND) {
        for (Field veld : veldenPerVoorwaarde.get(i)) {
          ontbrekend = ontbrekend.met(invloed.ontbrekend(veld));
        }
      }
    }
    BevindingTemplate nieuw = new BevindingTemplate(this, status, eigen, wijktVoor, ontbrekend);
    if (meest == 0) {
      return nieuw;
    }
    if (bewaard.size() >= meest) {
      bewaard.clear();
    }
    BevindingKey kenmerken =
        new BevindingKey(List.of(eigen), wijktVoor, ontbrekend, woorden(beeld));
    BevindingTemplate eerder = bewaard.putIfAbsent(kenmerken, nieuw);
    return eerder == null ? nieuw : eerder;
  }

  /** The words that a finding on choices alone shows, none for an unknown one; else nothing. */
  private List<String> woorden(FieldValues beeld) {
    if (!alleenKeuzes) {
      return List.of();
    }
    List<String> woorden = new ArrayList<>(velden.size());
    for (Field veld : velden) {
      String woord = beeld.keuze(veld);
      woorden.add(woord == null ? "" : woord);
    }
    return woorden;
  }

  /** The unknown facts that could make an open condition true. */
  FeitSet kanWaarMaken(Truth[] alle, FactInfluence invloed) {
    FeitSet nodig = new FeitSet(0);
    for (int i = 0; i < plaatsen.length; i++) {
      if (alle[plaatsen[i]] == Truth.ONBEKEND) {
        for (Field veld : veldenPerVoorwaarde.get(i)) {
          nodig = nodig.met(invloed.kanWaarMaken(veld));
        }
      }
    }
    return nodig;
  }

  Bevinding schrijf(BevindingTemplate bevinding, FeitValueReader lezing) {
    return new Bevinding(
        criterium.code(),
        criterium.naam(),
        bevinding.status(),
        criterium.effect(),
        criterium.verplicht(),
        bevinding.wijktVoor(),
        gelezen(lezing),
        bevinding.ontbrekend(),
        uitleg.schrijf(bevinding, lezing),
        criterium.bron(),
        criterium.regel());
  }

  private List<FeitValue> gelezen(FeitValueReader lezing) {
    List<FeitValue> gelezen = new ArrayList<>(velden.size());
    for (Field veld : velden) {
      FeitValue feit = lezing.veld(veld);
      if (feit != null) {
        gelezen.add(feit);
      }
    }
    return gelezen;
  }
}
