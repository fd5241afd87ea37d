package nl.somregels.som.regels.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.GedetineerdeBuilder;
import nl.somregels.som.feiten.Getuige;
import org.jspecify.annotations.Nullable;

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
  private final int feiten;
  private final @Nullable Paarstand eerder;
  private final @Nullable Paarklasse klasse;

  Paarstand(
      Profielstand links,
      Profielstand rechts,
      long aantal,
      int feiten,
      @Nullable Paarstand eerder,
      @Nullable Paarklasse klasse) {
    this.links = links;
    this.rechts = rechts;
    this.aantal = aantal;
    this.feiten = feiten;
    this.eerder = eerder;
    this.klasse = klasse;
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

  /** How many facts the smallest pair of cases states. */
  public int feiten() {
    return feiten;
  }

  /** The first case of the smallest pair, on {@link Profielruimte#PEILDATUM}. */
  public Getuige getuigeLinks() {
    Map<Feit, Object> alle = new HashMap<>();
    for (Paarstand stand = this; stand.klasse != null; stand = stand.vorige()) {
      alle.putAll(stand.klasse.links().feiten());
    }
    return getuige(alle);
  }

  /** The second case of the smallest pair, on {@link Profielruimte#PEILDATUM}. */
  public Getuige getuigeRechts() {
    Map<Feit, Object> alle = new HashMap<>();
    for (Paarstand stand = this; stand.klasse != null; stand = stand.vorige()) {
      alle.putAll(stand.klasse.rechts().feiten());
    }
    return getuige(alle);
  }

  private Paarstand vorige() {
    return Objects.requireNonNull(eerder);
  }

  private static Getuige getuige(Map<Feit, Object> feiten) {
    GedetineerdeBuilder builder = Gedetineerde.builder("getuige");
    feiten.forEach(builder::met);
    return new Getuige(builder.build(), Profielruimte.PEILDATUM);
  }

  /** This one with a class of the next bundle added. */
  Paarstand metStap(Profielstand samenLinks, Profielstand samenRechts, Paarstand stap) {
    return new Paarstand(
        samenLinks,
        samenRechts,
        Math.multiplyExact(aantal, stap.aantal),
        feiten + stap.feiten,
        this,
        stap.klasse);
  }

  /** This one and another way to reach the same two judgements. */
  Paarstand en(Paarstand ander) {
    Paarstand kleinste = ander.feiten < feiten ? ander : this;
    return new Paarstand(
        links,
        rechts,
        Math.addExact(aantal, ander.aantal),
        kleinste.feiten,
        kleinste.eerder,
        kleinste.klasse);
  }
}
