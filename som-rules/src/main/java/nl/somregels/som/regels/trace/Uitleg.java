package nl.somregels.som.regels.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.Opsomming;
import nl.somregels.som.regels.pack.Criterium;
import nl.somregels.som.regels.pack.Expressie;
import nl.somregels.som.regels.pack.Veld;
import nl.somregels.som.regels.pack.Voorwaarde;
import nl.somregels.som.regels.session.Waarheid;

/** Writes why a criterion has its status, out of the sentences of its own conditions. */
final class Uitleg {
  private final Gedetineerde feiten;
  private final Feitenlezing lezing;

  Uitleg(Gedetineerde feiten, Feitenlezing lezing) {
    this.feiten = feiten;
    this.lezing = lezing;
  }

  /**
   * The explanation.
   *
   * @param waarheden the truth of each condition
   * @param wijktVoor the criteria it yields to, each with the reason
   * @param ontbrekend the unknown facts that could settle it
   */
  String schrijf(
      Criterium criterium,
      Status status,
      Map<Voorwaarde, Waarheid> waarheden,
      Map<CriteriumCode, String> wijktVoor,
      List<String> ontbrekend) {
    return switch (status) {
      case VAN_TOEPASSING ->
          "Van toepassing, want "
              + Opsomming.en(waarheden.keySet().stream().map(this::waar).toList())
              + "."
              + achteraan(criterium.toelichting())
              + vanaf(criterium)
              + wijktVoor.entrySet().stream()
                  .map(
                      wijkt ->
                          " Wijkt voor criterium %s: %s."
                              .formatted(wijkt.getKey(), wijkt.getValue()))
                  .collect(Collectors.joining());
      case NIET_VAN_TOEPASSING ->
          "Niet van toepassing, want dit klopt niet: "
              + zinnen(waarheden, Waarheid.ONWAAR, this::metWaarden)
              + ".";
      case ONBEKEND ->
          "Niet te beoordelen, want onbekend is of dit klopt: "
              + zinnen(waarheden, Waarheid.ONBEKEND, this::tussenAanhalingstekens)
              + ". Daarvoor ontbreekt: "
              + Opsomming.en(ontbrekend)
              + ".";
    };
  }

  private String zinnen(
      Map<Voorwaarde, Waarheid> waarheden,
      Waarheid waarheid,
      Function<Voorwaarde, String> schrijver) {
    return Opsomming.en(
        waarheden.entrySet().stream()
            .filter(entry -> entry.getValue() == waarheid)
            .map(entry -> schrijver.apply(entry.getKey()))
            .toList());
  }

  /** A true choice says its own value already; a derived fact shows what it came to. */
  private String waar(Voorwaarde voorwaarde) {
    boolean afgeleid = voorwaarde.expressie().velden().stream().anyMatch(Veld::isAfgeleid);
    return afgeleid ? voorwaarde.zin() + waarden(voorwaarde) : voorwaarde.zin();
  }

  private String metWaarden(Voorwaarde voorwaarde) {
    return tussenAanhalingstekens(voorwaarde) + waarden(voorwaarde);
  }

  private String tussenAanhalingstekens(Voorwaarde voorwaarde) {
    return "\"" + voorwaarde.zin() + "\"";
  }

  private String waarden(Voorwaarde voorwaarde) {
    String waarden =
        voorwaarde.expressie().velden().stream()
            .flatMap(veld -> lezing.inEenZin(veld).stream())
            .collect(Collectors.joining(", "));
    return waarden.isEmpty() ? "" : " (" + waarden + ")";
  }

  /** A criterion that waits for a day of the detention says from which date it no longer does. */
  private String vanaf(Criterium criterium) {
    if (criterium.effect() != Effect.NOG_NIET) {
      return "";
    }
    Optional<Integer> dag =
        criterium.voorwaarden().stream()
            .map(Voorwaarde::expressie)
            .filter(Expressie.Grens.class::isInstance)
            .map(Expressie.Grens.class::cast)
            .filter(grens -> grens.veld() == Veld.DETENTIEDAG && !grens.minstens())
            .map(Expressie.Grens::grens)
            .findFirst();
    return dag.flatMap(nummer -> feiten.datumBinnenkomst().map(op -> op.plusDays(nummer - 1L)))
        .map(datum -> " Prioriteren kan vanaf " + datum + ".")
        .orElse("");
  }

  private static String achteraan(String tekst) {
    return tekst.isEmpty() ? "" : " " + tekst;
  }
}
