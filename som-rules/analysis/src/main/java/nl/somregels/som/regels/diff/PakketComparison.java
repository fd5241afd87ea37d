package nl.somregels.som.regels.diff;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.profile.count.ExhaustiveCheck;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.JointStates;
import nl.somregels.som.regels.profile.count.PackModel;
import nl.somregels.som.regels.profile.count.PossibleOutcomeCount;
import nl.somregels.som.regels.profile.space.Completeness;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.vergelijking.PossibleOutcomesChange;
import nl.somregels.som.vergelijking.Vergelijking;
import nl.somregels.som.vergelijking.VergelijkingDetails;

/**
 * Compares two packs over every profile that their rules together can tell apart. Fully known
 * profiles each go through Drools, with the conditions of both packs in one knowledge base; partly
 * known ones are counted by multiplying over independent groups.
 */
public final class PakketComparison {
  private final Pakket van;
  private final Pakket naar;
  private final ProfileSpace ruimte;
  private final PackModel links;
  private final PackModel rechts;

  /** Of these two packs. */
  public PakketComparison(Pakket van, Pakket naar) {
    this.van = van;
    this.naar = naar;
    this.ruimte = ProfileSpace.of(Stream.concat(voorwaarden(van), voorwaarden(naar)).toList());
    this.links = new PackModel(van.regels(), ruimte.voorwaarden());
    this.rechts = new PackModel(naar.regels(), ruimte.voorwaarden());
  }

  /** The number of fully known profiles to be compared. */
  public long aantal() {
    return ruimte.aantal();
  }

  /**
   * Compares everything.
   *
   * @param voortgang hears how many profiles are done, from several threads
   */
  public Vergelijking vergelijk(LongConsumer voortgang) {
    JointStates paren = JointStates.zelfde(ruimte);
    Collection<JointState> standen = paren.standen(Completeness.VOLLEDIG, links, rechts);
    ExhaustiveCheck.toets(ruimte, standen, links, rechts, voortgang);
    List<JointDifference> volledig = verschillen(standen);
    List<JointDifference> alle =
        verschillen(paren.standen(Completeness.GEDEELTELIJK, links, rechts));
    OvergangCounter overgangen = new OvergangCounter(volledig, alle);
    List<RuleChange> wijzigingen = RuleDiff.tussen(van, naar);
    CauseFinder oorzaken = new CauseFinder(van.regels(), naar.regels(), wijzigingen, ruimte, paren);
    long gewijzigd = tel(volledig, JointDifference::anderePrioriteit);
    return new Vergelijking(
        van.identiteit().versie(),
        naar.identiteit().versie(),
        ruimte.aantal(),
        gewijzigd,
        tel(volledig, JointDifference::andereReden),
        tel(alle, verschil -> true) - ruimte.aantal(),
        tel(alle, JointDifference::anderePrioriteit) - gewijzigd,
        overgangen.vanPrioriteit(oorzaken.vanPrioriteit()),
        overgangen.vanWeeggroep(oorzaken.vanWeeggroep()),
        null,
        verantwoording(overgangen, wijzigingen, paren));
  }

  private VergelijkingDetails verantwoording(
      OvergangCounter overgangen, List<RuleChange> wijzigingen, JointStates paren) {
    return new VergelijkingDetails(
        van.identiteit(),
        naar.identiteit(),
        Stream.concat(
                wijzigingen.stream().flatMap(wijziging -> wijziging.verschillen().stream()),
                WegingDiff.tussen(van, naar).stream())
            .toList(),
        WordingDiff.tussen(van, naar),
        overgangen.beweging(),
        overgangen.redenen(),
        overgangen.alleenDeels(),
        mogelijkheden(paren));
  }

  private List<PossibleOutcomesChange> mogelijkheden(JointStates paren) {
    return PossibleOutcomeCount.tel(ruimte, paren, links, rechts).stream()
        .filter(groep -> !groep.links().equals(groep.rechts()))
        .map(
            groep ->
                new PossibleOutcomesChange(
                    List.copyOf(groep.links()),
                    List.copyOf(groep.rechts()),
                    groep.aantal(),
                    groep.kleinste()))
        .sorted(Comparator.comparingLong(PossibleOutcomesChange::aantal).reversed())
        .toList();
  }

  private List<JointDifference> verschillen(Collection<JointState> standen) {
    return standen.stream().map(stand -> JointDifference.van(stand, links, rechts)).toList();
  }

  private static long tel(List<JointDifference> verschillen, Predicate<JointDifference> gezocht) {
    return verschillen.stream()
        .filter(gezocht)
        .mapToLong(verschil -> verschil.stand().aantal())
        .sum();
  }

  private static Stream<Expression> voorwaarden(Pakket pakket) {
    return Stream.concat(pakket.regels().criteria().stream(), pakket.regels().opties().stream())
        .map(Criterium::voorwaarden)
        .flatMap(List::stream)
        .map(Voorwaarde::expressie);
  }
}
