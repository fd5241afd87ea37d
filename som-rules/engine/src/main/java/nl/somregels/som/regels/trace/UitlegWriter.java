package nl.somregels.som.regels.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.regels.session.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Writes why one criterion has its status, out of the sentences of its own conditions. What does
 * not depend on a case is worked out once. Immutable.
 */
final class UitlegWriter {
  private final List<ExplainedSentence> zinnen;
  private final String achteraan;
  private final Map<CriteriumCode, String> redenen;
  private final int totDag;

  /** The sentence of a condition with the fields it speaks of. */
  private record ExplainedSentence(
      String zin, String geciteerd, List<Field> velden, boolean isAfgeleid, @Nullable String fase) {
    static ExplainedSentence van(Voorwaarde voorwaarde) {
      Expression expressie = voorwaarde.expressie();
      return new ExplainedSentence(
          voorwaarde.zin(),
          "\"" + voorwaarde.zin() + "\"",
          expressie.velden(),
          expressie.velden().stream().anyMatch(Field::isAfgeleid),
          expressie instanceof Expression.Equals gelijk && gelijk.veld() == Field.FASE
              ? gelijk.woord()
              : null);
    }
  }

  /**
   * For one criterion.
   *
   * @param redenen why it yields to other criteria
   */
  UitlegWriter(Criterium criterium, Map<CriteriumCode, String> redenen) {
    this.zinnen = criterium.voorwaarden().stream().map(ExplainedSentence::van).toList();
    this.achteraan =
        (criterium.toelichting().isEmpty() ? "" : " " + criterium.toelichting())
            + (criterium.verplicht() ? " De reclassering heeft hier een verplichte taak." : "");
    this.redenen = Map.copyOf(redenen);
    this.totDag = criterium.effect() == Effect.NOG_NIET ? totDag(criterium) : 0;
  }

  /** Until which day of the detention the criterion waits; 0 when for none. */
  private static int totDag(Criterium criterium) {
    return criterium.voorwaarden().stream()
        .map(Voorwaarde::expressie)
        .filter(expressie -> expressie instanceof Expression.AtLeast)
        .map(expressie -> (Expression.AtLeast) expressie)
        .filter(grens -> grens.veld() == Field.DETENTIEDAG && !grens.minstens())
        .mapToInt(Expression.AtLeast::grens)
        .findFirst()
        .orElse(0);
  }

  /** The explanation of a finding in one case. */
  String schrijf(BevindingTemplate bevinding, FeitValueReader lezing) {
    StringBuilder uitleg = new StringBuilder(240);
    switch (bevinding.status()) {
      case VAN_TOEPASSING -> vanToepassing(uitleg, bevinding, lezing);
      case NIET_VAN_TOEPASSING -> nietVanToepassing(uitleg, bevinding, lezing);
      case ONBEKEND -> onbekend(uitleg, bevinding, lezing);
    }
    return uitleg.toString();
  }

  /** A true choice says its own value already; a derived fact shows what it came to. */
  private void vanToepassing(
      StringBuilder uitleg, BevindingTemplate bevinding, FeitValueReader lezing) {
    uitleg.append("Van toepassing, want ");
    for (int i = 0; i < zinnen.size(); i++) {
      ExplainedSentence zin = zinnen.get(i);
      uitleg.append(scheiding(i, zinnen.size())).append(zin.zin);
      if (zin.isAfgeleid) {
        waarden(uitleg, zin, lezing);
      }
    }
    uitleg.append('.').append(achteraan);
    LocalDate vanaf = vanaf(lezing);
    if (vanaf != null) {
      uitleg.append(" Prioriteren kan vanaf ").append(vanaf).append('.');
    }
    for (CriteriumCode voor : bevinding.wijktVoor()) {
      uitleg.append(" Wijkt voor criterium ").append(voor.code()).append(": ");
      uitleg.append(redenen.get(voor)).append('.');
    }
  }

  private void nietVanToepassing(
      StringBuilder uitleg, BevindingTemplate bevinding, FeitValueReader lezing) {
    uitleg.append("Niet van toepassing, want dit klopt niet: ");
    int aantal = bevinding.aantal(Truth.ONWAAR);
    int nummer = 0;
    for (int i = 0; i < zinnen.size(); i++) {
      if (bevinding.waarheid(i) == Truth.ONWAAR) {
        uitleg.append(scheiding(nummer++, aantal)).append(zinnen.get(i).geciteerd);
        waarden(uitleg, zinnen.get(i), lezing);
      }
    }
    uitleg.append('.');
  }

  private void onbekend(StringBuilder uitleg, BevindingTemplate bevinding, FeitValueReader lezing) {
    uitleg.append("Niet te beoordelen, want onbekend is of dit klopt: ");
    int aantal = bevinding.aantal(Truth.ONBEKEND);
    int nummer = 0;
    String fase = null;
    for (int i = 0; i < zinnen.size(); i++) {
      if (bevinding.waarheid(i) == Truth.ONBEKEND) {
        uitleg.append(scheiding(nummer++, aantal)).append(zinnen.get(i).geciteerd);
        fase = zinnen.get(i).fase;
      }
    }
    uitleg.append(". Daarvoor ontbreekt: ").append(bevinding.ontbreektInWoorden()).append('.');
    LocalDate vanaf = aantal == 1 && fase != null ? vanaf(lezing) : null;
    if (vanaf != null) {
      uitleg.append(" Als de fase ").append(fase).append(" is, kan prioriteren vanaf ");
      uitleg.append(vanaf).append('.');
    }
  }

  /** As {@link nl.somregels.som.feiten.DutchLists#en}, in front of each part. */
  private static String scheiding(int nummer, int aantal) {
    return nummer == 0 ? "" : nummer == aantal - 1 ? " en " : ", ";
  }

  private static void waarden(StringBuilder uitleg, ExplainedSentence zin, FeitValueReader lezing) {
    String voor = " (";
    for (Field veld : zin.velden) {
      String waarde = lezing.inEenZin(veld);
      if (waarde != null) {
        uitleg.append(voor).append(waarde);
        voor = ", ";
      }
    }
    if (!voor.equals(" (")) {
      uitleg.append(')');
    }
  }

  /** A criterion that waits for a day of the detention says from which date it no longer does. */
  private @Nullable LocalDate vanaf(FeitValueReader lezing) {
    return totDag > 0 && lezing.waarde(Feit.DATUM_BINNENKOMST) instanceof LocalDate op
        ? op.plusDays(totDag - 1L)
        : null;
  }
}
