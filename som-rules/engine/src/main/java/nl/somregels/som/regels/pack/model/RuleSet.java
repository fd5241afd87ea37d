package nl.somregels.som.regels.pack.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rules of a pack, by code; precedence in file order. Without options there are no groups. */
public record RuleSet(
    List<Criterium> criteria,
    List<VoorrangRule> voorrang,
    List<WegingRule> weging,
    List<Criterium> opties) {
  public RuleSet {
    criteria = List.copyOf(criteria);
    voorrang = List.copyOf(voorrang);
    weging = List.copyOf(weging);
    opties = List.copyOf(opties);
  }

  /** The criteria and then the optional criteria. */
  public List<Criterium> all() {
    return Stream.concat(criteria.stream(), opties.stream()).toList();
  }

  /** What every condition of {@link #all} means, in order. */
  public Stream<Expression> conditions() {
    return all().stream().flatMap(Criterium::conditions);
  }

  public RuleSet withCriteria(List<Criterium> other) {
    return new RuleSet(other, voorrang, weging, opties);
  }

  public RuleSet withVoorrang(List<VoorrangRule> other) {
    return new RuleSet(criteria, other, weging, opties);
  }

  public RuleSet withOptions(List<Criterium> other) {
    return new RuleSet(criteria, voorrang, weging, other);
  }

  public RuleSet withoutVoorrang(VoorrangRule path) {
    return withVoorrang(voorrang.stream().filter(rule -> rule != path).toList());
  }

  /** Without the condition at this place of the criterium with this number. */
  public RuleSet withoutVoorwaarde(int number, int place) {
    List<Criterium> other = new ArrayList<>(criteria);
    other.set(number, criteria.get(number).withoutVoorwaarde(place));
    return withCriteria(other);
  }
}
