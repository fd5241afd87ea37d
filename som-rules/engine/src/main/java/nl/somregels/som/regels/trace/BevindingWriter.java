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
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.regels.session.Truth;

/**
 * Writes down what one criterion finds, with everything that led to it. Profiles differ in few
 * criteria at a time, so what one finds is kept and shared by every profile in which it is the
 * same. Thread-safe.
 */
final class BevindingWriter {
  private final Criterium criterium;
  private final int[] places;
  private final List<List<Field>> fieldsPerVoorwaarde;
  private final List<Field> fields;
  private final boolean onlyChoices;
  private final UitlegWriter explanation;
  private final int most;
  private final Map<BevindingKey, BevindingTemplate> kept = new ConcurrentHashMap<>();

  /** All that makes one finding of this criterion another, apart from the values of a case. */
  private record BevindingKey(
      List<Truth> truths, List<CriteriumCode> yieldsTo, FeitSet ontbrekend, List<String> words) {}

  /**
   * For one criterion.
   *
   * @param most how many findings to keep before all are forgotten; none when 0
   */
  BevindingWriter(CriteriaModel model, Criterium criterium, List<VoorrangRule> voorrang, int most) {
    this.criterium = criterium;
    this.most = most;
    this.places = model.voorwaardenOf(criterium).clone();
    this.fieldsPerVoorwaarde = criterium.conditions().map(Expression::fields).toList();
    this.fields = fieldsPerVoorwaarde.stream().flatMap(List::stream).distinct().toList();
    this.onlyChoices = fields.stream().allMatch(field -> field.kind() == Field.FieldKind.KEUZE);
    this.explanation = new UitlegWriter(criterium, reasons(criterium.code(), voorrang));
  }

  private static Map<CriteriumCode, String> reasons(
      CriteriumCode yielding, List<VoorrangRule> voorrang) {
    Map<CriteriumCode, String> reasons = new LinkedHashMap<>();
    voorrang.stream()
        .filter(rule -> rule.yielding().equals(yielding))
        .forEach(rule -> reasons.put(rule.voor(), rule.reden()));
    return reasons;
  }

  Criterium criterium() {
    return criterium;
  }

  /**
   * The finding as far as a profile determines it.
   *
   * @param all the truth of each condition of the model
   * @param yieldsTo the criteria it yields to, ordered by code
   * @param lezing the values of any case of the profile
   */
  BevindingTemplate judge(
      Status status,
      Truth[] all,
      List<CriteriumCode> yieldsTo,
      FactInfluence influence,
      FeitValueReader lezing) {
    Truth[] own = new Truth[places.length];
    for (int i = 0; i < own.length; i++) {
      own[i] = all[places[i]];
    }
    FeitSet ontbrekend = ontbrekend(own, influence);
    if (most == 0) {
      return template(status, own, yieldsTo, ontbrekend, lezing);
    }
    if (kept.size() >= most) {
      kept.clear();
    }
    return kept.computeIfAbsent(
        new BevindingKey(List.of(own), yieldsTo, ontbrekend, words(lezing)),
        fresh -> template(status, own, yieldsTo, ontbrekend, lezing));
  }

  /** The unknown facts that could settle an open condition. */
  private FeitSet ontbrekend(Truth[] own, FactInfluence influence) {
    FeitSet ontbrekend = new FeitSet(0);
    for (int i = 0; i < own.length; i++) {
      if (own[i] == Truth.ONBEKEND) {
        for (Field field : fieldsPerVoorwaarde.get(i)) {
          ontbrekend = ontbrekend.with(influence.ontbrekend(field));
        }
      }
    }
    return ontbrekend;
  }

  private BevindingTemplate template(
      Status status,
      Truth[] truths,
      List<CriteriumCode> yieldsTo,
      FeitSet ontbrekend,
      FeitValueReader lezing) {
    BevindingTemplate open =
        new BevindingTemplate(this, status, truths, yieldsTo, ontbrekend, null);
    return onlyChoices
        ? new BevindingTemplate(this, status, truths, yieldsTo, ontbrekend, write(open, lezing))
        : open;
  }

  /** The words that a finding on choices alone shows, none for an unknown one; else nothing. */
  private List<String> words(FeitValueReader lezing) {
    if (!onlyChoices) {
      return List.of();
    }
    List<String> words = new ArrayList<>(fields.size());
    for (Field field : fields) {
      String word = lezing.choice(field);
      words.add(word == null ? "" : word);
    }
    return words;
  }

  /** The unknown facts that could make an open condition true. */
  FeitSet canMakeTrue(Truth[] all, FactInfluence influence) {
    FeitSet needed = new FeitSet(0);
    for (int i = 0; i < places.length; i++) {
      if (all[places[i]] == Truth.ONBEKEND) {
        for (Field field : fieldsPerVoorwaarde.get(i)) {
          needed = needed.with(influence.canMakeTrue(field));
        }
      }
    }
    return needed;
  }

  Bevinding write(BevindingTemplate bevinding, FeitValueReader lezing) {
    return new Bevinding(
        criterium.code(),
        criterium.notes().naam(),
        bevinding.status(),
        criterium.effect(),
        criterium.verplicht(),
        bevinding.yieldsTo(),
        read(lezing),
        bevinding.ontbrekend(),
        explanation.write(bevinding, lezing),
        criterium.notes().bron(),
        criterium.regel());
  }

  private List<FeitValue> read(FeitValueReader lezing) {
    List<FeitValue> read = new ArrayList<>(fields.size());
    for (Field field : fields) {
      FeitValue feit = lezing.field(field);
      if (feit != null) {
        read.add(feit);
      }
    }
    return read;
  }
}
