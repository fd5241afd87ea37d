package nl.somregels.som.regels.intake;

import java.util.Map;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.regels.engine.CanoniekeInvoer;

/** The canonical form of the facts of a case. */
public final class Canoniek {
  private Canoniek() {}

  public static String json(Gedetineerde zaak) {
    Map<String, Object> json = zaak.toJson();
    return CanoniekeInvoer.json(feit -> json.get(feit.naam()));
  }

  public static String hash(Gedetineerde zaak) {
    Map<String, Object> json = zaak.toJson();
    return CanoniekeInvoer.invoerHash(feit -> json.get(feit.naam()), null);
  }
}
