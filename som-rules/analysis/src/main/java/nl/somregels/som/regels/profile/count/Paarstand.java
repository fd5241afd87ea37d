package nl.somregels.som.regels.profile.count;

import nl.somregels.som.feiten.Getuige;
import nl.somregels.som.regels.profile.space.Profielruimte;

/**
 * One way in which two judgements can go together, with all cases in which they do. Immutable.
 *
 * <p>{@link #getuigeLinks} and {@link #getuigeRechts} are the pair of cases that states the fewest
 * facts; the same case when one case is judged by two packs.
 */
public final class Paarstand {
  private final Profielstand links;
  private final Profielstand rechts;
  private final long aantal;
  private final Feitenketen kleinste;

  Paarstand(Profielstand links, Profielstand rechts, long aantal, Feitenketen kleinste) {
    this.links = links;
    this.rechts = rechts;
    this.aantal = aantal;
    this.kleinste = kleinste;
  }

  /** What is made of the first. */
  public Profielstand links() {
    return links;
  }

  /** What is made of the second. */
  public Profielstand rechts() {
    return rechts;
  }

  /** In how many profiles, or pairs of profiles, it goes so. */
  public long aantal() {
    return aantal;
  }

  /** How many facts the smallest pair of cases states; a case that is paired with itself twice. */
  public int feiten() {
    return kleinste.feiten();
  }

  /** The first case of the smallest pair, on {@link Profielruimte#PEILDATUM}. */
  public Getuige getuigeLinks() {
    return kleinste.links();
  }

  /** The second case of the smallest pair, on {@link Profielruimte#PEILDATUM}. */
  public Getuige getuigeRechts() {
    return kleinste.rechts();
  }

  public Feitenketen kleinste() {
    return kleinste;
  }

  /** This one and another way to reach the same two judgements. */
  Paarstand en(Paarstand ander) {
    return new Paarstand(
        links, rechts, Math.addExact(aantal, ander.aantal), kleinste.ofKorter(ander.kleinste));
  }
}
