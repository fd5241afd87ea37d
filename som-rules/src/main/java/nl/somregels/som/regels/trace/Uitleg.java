package nl.somregels.som.regels.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Feitwoorden;
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
              + (criterium.verplicht() ? " De reclassering heeft hier een verplichte taak." : "")
              + vanaf(criterium).map(" Prioriteren kan vanaf %s."::formatted).orElse("")
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
              + Feitwoorden.en(ontbrekend)
              + "."
              + alsDeFase(criterium, waarheden);
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
  private Optional<LocalDate> vanaf(Criterium criterium) {
    return criterium.voorwaarden().stream()
        .filter(voorwaarde -> criterium.effect() == Effect.NOG_NIET)
        .flatMap(voorwaarde -> totDag(voorwaarde).stream())
        .findFirst()
        .flatMap(dag -> feiten.datumBinnenkomst().map(op -> op.plusDays(dag - 1L)));
  }

  private static Optional<Integer> totDag(Voorwaarde voorwaarde) {
    return voorwaarde.expressie() instanceof Expressie.Grens grens
            && grens.veld() == Veld.DETENTIEDAG
            && !grens.minstens()
        ? Optional.of(grens.grens())
        : Optional.empty();
  }

  /** The same date when the day has surely not come and only the phase is open. */
  private String alsDeFase(Criterium criterium, Map<Voorwaarde, Waarheid> waarheden) {
    List<Voorwaarde> open =
        waarheden.keySet().stream()
            .filter(voorwaarde -> waarheden.get(voorwaarde) == Waarheid.ONBEKEND)
            .toList();
    if (open.size() == 1
        && open.get(0).expressie() instanceof Expressie.Gelijk fase
        && fase.veld() == Veld.FASE) {
      return vanaf(criterium)
          .map(op -> " Als de fase %s is, kan prioriteren vanaf %s.".formatted(fase.woord(), op))
          .orElse("");
    }
    return "";
  }

  private static String achteraan(String tekst) {
    return tekst.isEmpty() ? "" : " " + tekst;
  }
}
