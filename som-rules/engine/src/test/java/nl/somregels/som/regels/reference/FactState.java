package nl.somregels.som.regels.reference;

import static nl.somregels.som.feiten.Feit.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;

/**
 * What is known, and of which facts: enough to say what one more fact would settle.
 *
 * @param knowledge of the derived facts
 * @param facts the facts of rules/MODEL.md that are known
 */
record FactState(Knowledge knowledge, Set<Feit> facts) {
  FactState {
    facts = Set.copyOf(facts);
  }

  static FactState of(Gedetineerde gedetineerde, Knowledge knowledge) {
    return new FactState(knowledge, gedetineerde.knownFeiten().keySet());
  }

  /**
   * Every state that can follow when this unknown fact becomes known, whatever its value. A fact
   * that feeds several derived facts settles each independently; a derived fact that is settled, by
   * a fallback too, stays as it is. Empty when no criterion reads the fact or no value is
   * consistent.
   */
  List<FactState> after(Feit feit) {
    Set<Feit> more = new HashSet<>(facts);
    more.add(feit);
    return settled(feit)
        .filter(next -> !next.contradicts(DerivedFact.INFORMATIE))
        .map(next -> new FactState(next, more))
        .toList();
  }

  private Stream<Knowledge> settled(Feit feit) {
    return switch (feit.jsonName()) {
      case "fase" -> each(DerivedFact.FASE);
      case "datumBinnenkomst" -> admission();
      case "einddatumDetentie" ->
          known(DATUM_BINNENKOMST) ? each(DerivedFact.VERBLIJFSDUUR) : nothingYet();
      case "geboortedatum" ->
          known(PLEEGDATUM) || known(DATUM_BINNENKOMST) ? each(DerivedFact.LEEFTIJD) : nothingYet();
      case "pleegdatum" -> known(GEBOORTEDATUM) ? each(DerivedFact.LEEFTIJD) : nothingYet();
      case "datumRisc" ->
          Stream.of(
              knowledge.only(DerivedValue.RISC_CURRENT),
              knowledge.only(DerivedValue.RISC_NOT_MORE_CURRENT));
      case "laatsteReclasseringsinformatie" ->
          Stream.of(
              knowledge.only(DerivedValue.GEEN_INFORMATIE),
              knowledge.only(DerivedValue.NEWEST_RECENT),
              knowledge.only(DerivedValue.NEWEST_OLD));
      case "recidiverisico" ->
          Stream.of("LAAG", "MATIG", "HOOG")
              .map(label -> knowledge.only(DerivedValue.label(label)));
      default ->
          Stream.of(DerivedFact.values())
              .filter(fact -> feit.equals(fact.jaNee()))
              .flatMap(this::each);
    };
  }

  /** With the end date unknown, 28 days may have passed or not; the age needs the date of birth. */
  private Stream<Knowledge> admission() {
    List<Knowledge> after = new ArrayList<>();
    for (Knowledge moment : knowledge.each(DerivedFact.SOM_MOMENT)) {
      if (known(EINDDATUM_DETENTIE)) {
        after.addAll(moment.each(DerivedFact.VERBLIJFSDUUR));
      } else {
        after.addAll(List.of(moment, moment.only(DerivedValue.NIET_KORT)));
      }
    }
    return known(GEBOORTEDATUM)
        ? after.stream().flatMap(next -> next.each(DerivedFact.LEEFTIJD).stream())
        : after.stream();
  }

  private Stream<Knowledge> each(DerivedFact fact) {
    return knowledge.each(fact).stream();
  }

  private Stream<Knowledge> nothingYet() {
    return Stream.of(knowledge);
  }

  private boolean known(Feit feit) {
    return facts.contains(feit);
  }
}
