package nl.somregels.som.regels.intake;

import java.util.Map;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.regels.engine.CanonicalJson;

/** The canonical form of the facts of a case. */
public final class CanonicalForm {
  private CanonicalForm() {}

  public static String json(Gedetineerde zaak) {
    Map<String, Object> json = zaak.toJson();
    return CanonicalJson.json(feit -> json.get(feit.jsonName()));
  }

  public static String hash(Gedetineerde zaak) {
    Map<String, Object> json = zaak.toJson();
    return CanonicalJson.invoerHash(feit -> json.get(feit.jsonName()), null);
  }
}
