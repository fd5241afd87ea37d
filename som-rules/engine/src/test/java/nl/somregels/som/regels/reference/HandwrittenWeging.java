package nl.somregels.som.regels.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.feiten.BronRecidiverisico;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitLabels;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.prioritering.Wegingspunt;
import org.jspecify.annotations.Nullable;

/** Criteria 11 to 17 of 2021.1, written out. */
final class HandwrittenWeging {
  private HandwrittenWeging() {}

  static List<Wegingspunt> of(Map<Feit, Object> known) {
    return List.of(
        point(
            known,
            "11",
            "Recidive- en letselrisico",
            "Een matig of hoog recidiverisico pleit voor inzet, letselrisico extra. De ernst van"
                + " het delict alleen is geen reden.",
            caution(
                "Dit label komt uit OxRec of de bron is onbekend. Weeg het niet alleen.",
                Feit.BRON_RECIDIVERISICO,
                known.get(Feit.BRON_RECIDIVERISICO),
                BronRecidiverisico.RECLASSERINGSOORDEEL),
            Feit.RECIDIVERISICO,
            Feit.BRON_RECIDIVERISICO,
            Feit.LETSELRISICO,
            Feit.ONTTREKKINGSRISICO,
            Feit.ACTUEEL_DELICT),
        point(
            known,
            "12",
            "Criminogene factoren",
            "Veel criminogene factoren pleiten voor inzet.",
            null,
            Feit.CRIMINOGENE_FACTOREN),
        point(
            known,
            "13",
            "Beschermende factoren",
            "Weinig beschermende factoren pleiten voor inzet.",
            null,
            Feit.BESCHERMENDE_FACTOREN),
        point(
            known,
            "14",
            "Zelfredzaamheid",
            "Kan iemand zich zelf maar beperkt redden en is er hulp nodig, dan pleit dat voor inzet.",
            null,
            Feit.ZELFREDZAAMHEID,
            Feit.LVB,
            Feit.LAAGGELETTERD,
            Feit.PSYCHIATRISCHE_PROBLEMATIEK,
            Feit.SOCIALE_STEUN),
        point(
            known,
            "15",
            "Motivatie",
            "Is iemand te motiveren, dan pleit dat voor inzet, samen met andere redenen. Is iemand niet"
                + " te motiveren, dan past lage prioriteit misschien. Mensen oordelen daarover.",
            caution(
                "Wat lijkt op niet willen, kan niet kunnen zijn.",
                Feit.LVB,
                known.get(Feit.LVB),
                JaNee.NEE),
            Feit.TE_MOTIVEREN,
            Feit.LVB),
        point(
            known,
            "16",
            "Bijzondere voorwaarden",
            "Kijk of een voorwaarde al binnen kan beginnen.",
            null,
            Feit.BIJZONDERE_VOORWAARDEN),
        point(
            known,
            "17",
            "Lopende hulpverlening",
            "Kijk of een contact met hulp kan doorgaan: dat helpt bij de terugkeer.",
            null,
            Feit.HULPVERLENINGSCONTACTEN));
  }

  private static @Nullable String caution(
      String text, Feit feit, @Nullable Object value, Object unless) {
    if (value == unless) {
      return null;
    }
    String why =
        value == null
            ? FeitLabels.unknown(List.of(feit.jsonName()))
            : FeitLabels.clause(feit.jsonName(), value) + ".";
    return text + " " + why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1);
  }

  private static Wegingspunt point(
      Map<Feit, Object> known,
      String code,
      String name,
      String direction,
      @Nullable String caution,
      Feit... shown) {
    List<FeitValue> read = new ArrayList<>(shown.length);
    List<String> missing = new ArrayList<>(shown.length);
    for (Feit feit : shown) {
      Object value = known.get(feit);
      if (value != null) {
        Object text = value instanceof List ? value : value.toString();
        read.add(new FeitValue(feit.jsonName(), text, List.of()));
      } else if (feit.equals(Feit.RECIDIVERISICO)
          && known.get(Feit.LAATSTE_RECLASSERINGSINFORMATIE) == Reclasseringsinformatie.NONE) {
        FeitValue none = new FeitValue("laatsteReclasseringsinformatie", "GEEN", List.of());
        read.add(new FeitValue(feit.jsonName(), "AFWEZIG", List.of(none)));
      } else {
        missing.add(feit.jsonName());
      }
    }
    return new Wegingspunt(new CriteriumCode(code), name, read, missing, direction, caution);
  }
}
