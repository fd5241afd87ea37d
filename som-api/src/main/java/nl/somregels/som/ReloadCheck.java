package nl.somregels.som;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.somregels.som.pakket.Melding;

/** Looks at packs that are about to be taken into use, after they have loaded and compiled. */
@FunctionalInterface
public interface ReloadCheck {
  /** Every set of packs that loads may be used. */
  ReloadCheck NONE = (pakketten, files) -> List.of();

  /**
   * What there is to say of these packs. With an error among it they are not taken into use.
   *
   * @param pakketten the packs, ready for use
   * @param files the files they were made of, by folder and then by path: exactly what was read,
   *     whatever has become of the folder since; not to be changed
   */
  List<Melding> check(Regelpakketten pakketten, Map<String, SortedMap<String, byte[]>> files);
}
