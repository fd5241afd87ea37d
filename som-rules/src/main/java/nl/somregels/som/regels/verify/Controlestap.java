package nl.somregels.som.regels.verify;

import java.util.List;
import nl.somregels.som.pakket.Melding;

/** One check of a pack that loaded. */
public interface Controlestap {

  /** Everything this check has to say of the pack. */
  Resultaat controleer(Pakketcontext context);

  /**
   * What a check found.
   *
   * @param meldingen what is wrong or strange
   * @param samenvatting what was checked and how much of it, Dutch lines
   */
  record Resultaat(List<Melding> meldingen, List<String> samenvatting) {}
}
