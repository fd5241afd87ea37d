package nl.somregels.som.regels.pack.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.RegelLocation;

/**
 * One criterion as its rule file states it.
 *
 * @param code the source's own code
 * @param naam title without the code
 * @param beleidszin the policy sentence above the rule
 * @param bron where the source says it
 * @param consensus whether the source's participants agreed: ja, omstreden or geen oordeel
 * @param lezing the reading chosen where the source is open, or empty
 * @param toelichting what to add to the explanation when it applies, or empty
 * @param voorwaarden all must hold; in the order of the file
 * @param effect what it does
 * @param verplicht whether probation has a mandatory role
 * @param eerst for an optional criterion: whether to look at the case first
 * @param regel where it stands
 */
public record Criterium(
    CriteriumCode code,
    String naam,
    String beleidszin,
    String bron,
    String consensus,
    String lezing,
    String toelichting,
    List<Voorwaarde> voorwaarden,
    Effect effect,
    boolean verplicht,
    boolean eerst,
    RegelLocation regel) {
  /** Copies the list. */
  public Criterium {
    voorwaarden = List.copyOf(voorwaarden);
  }

  /** What its conditions mean, in their order. */
  public Stream<Expression> conditions() {
    return voorwaarden.stream().map(Voorwaarde::expression);
  }

  /** The same criterium with other conditions. */
  public Criterium withVoorwaarden(List<Voorwaarde> other) {
    return with(other, effect, verplicht, eerst);
  }

  /** The same criterium without the condition at this place. */
  public Criterium withoutVoorwaarde(int place) {
    List<Voorwaarde> rest = new ArrayList<>(voorwaarden);
    rest.remove(place);
    return withVoorwaarden(rest);
  }

  /** The same criterium with another effect. */
  public Criterium withEffect(Effect other) {
    return with(voorwaarden, other, verplicht, eerst);
  }

  /** The same criterium without a mandatory role for probation. */
  public Criterium withoutMandatory() {
    return with(voorwaarden, effect, false, eerst);
  }

  /** The same optional criterium without looking at the case first. */
  public Criterium withoutFirst() {
    return with(voorwaarden, effect, verplicht, false);
  }

  private Criterium with(
      List<Voorwaarde> extra, Effect other, boolean isMandatory, boolean isFirst) {
    return new Criterium(
        code,
        naam,
        beleidszin,
        bron,
        consensus,
        lezing,
        toelichting,
        extra,
        other,
        isMandatory,
        isFirst,
        regel);
  }
}
