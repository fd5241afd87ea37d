package nl.somregels.som.regels.intake;

import java.util.Map;
import nl.somregels.som.feiten.Gedetineerde;

/** The canonical form of the facts of a case. */
final class Canoniek {
  private Canoniek() {}

  static String json(Gedetineerde zaak) {
    Map<String, Object> json = zaak.toJson();
    return CanoniekeInvoer.json(feit -> json.get(feit.naam()));
  }

  static String hash(Gedetineerde zaak) {
    Map<String, Object> json = zaak.toJson();
    return CanoniekeInvoer.invoerHash(feit -> json.get(feit.naam()), null);
  }
}
