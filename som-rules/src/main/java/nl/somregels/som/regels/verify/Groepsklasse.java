package nl.somregels.som.regels.verify;

import java.util.Map;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.session.Feitenbeeld;

/**
 * A class of values of a {@link Feitengroep} that no condition tells apart, with a real case for
 * it.
 *
 * @param feiten one real value for each fact that is stated
 * @param beeld what the rules see of these facts
 */
record Groepsklasse(Map<Feit, Object> feiten, Feitenbeeld beeld) {
  Groepsklasse {
    feiten = Map.copyOf(feiten);
  }
}
