package nl.somregels.som.regels.engine;

import java.util.function.Function;
import nl.somregels.som.regels.decide.Profiel;
import nl.somregels.som.regels.decide.ProfielReader;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was judged of each {@link Profiel}, so that cases of the same profile are judged
 * once. Exact, because a profile holds all that a judgement reads of a case. Thread-safe.
 *
 * @param <V> what is judged
 */
final class ProfielMemo<V> {
  private final @Nullable ProfielReader reader;
  private final Function<Zaakbeeld, V> oordeel;
  private final Profielgeheugen<V> geheugen;

  /**
   * A memo.
   *
   * @param reader reads what is judged, or null to judge every case anew
   * @param oordeel judges one case, reading nothing but its profile
   * @param generatie how many profiles make one of two generations
   */
  ProfielMemo(@Nullable ProfielReader reader, Function<Zaakbeeld, V> oordeel, int generatie) {
    this.reader = reader;
    this.oordeel = oordeel;
    this.geheugen = new Profielgeheugen<>(generatie);
  }

  /** The judgement of a case. */
  V van(Zaakbeeld zaak) {
    if (reader == null) {
      return oordeel.apply(zaak);
    }
    Profiel profiel = reader.lees(zaak.beeld(), zaak.bekend());
    V eerder = geheugen.zoek(profiel);
    return eerder == null ? geheugen.bewaar(profiel, oordeel.apply(zaak)) : eerder;
  }

  /** How often it was asked and how often it knew. */
  MemoTelling telling() {
    return geheugen.telling();
  }
}
