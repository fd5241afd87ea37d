package nl.somregels.som.regels.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.feiten.Reclasseringsinformatie;
import nl.somregels.som.prioritering.Wegingspunt;
import org.jspecify.annotations.Nullable;

/** Criteria 11 to 17 of 2021.1, written out. */
final class HandwrittenWeging {
  private static final String CONTEXT = "Geeft samenhang; op zichzelf geen richting.";

  private HandwrittenWeging() {}

  static List<Wegingspunt> of(Map<Feit, Object> known) {
    return List.of(
        point(
            known,
            "11",
            "Recidive- en letselrisico",
            "Een matig of hoog recidiverisico pleit voor inzet, letselrisico extra. De ernst van"
                + " het delict alleen is geen reden.",
            null,
            Feit.RECIDIVERISICO,
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
            "Beperkte zelfredzaamheid waarbij hulp nodig is, pleit voor inzet.",
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
            "Te motiveren pleit voor inzet, samen met andere redenen. Niet te motiveren kan lage"
                + " prioriteit betekenen; dat oordelen mensen.",
            caution(known.get(Feit.LVB)),
            Feit.TE_MOTIVEREN,
            Feit.LVB),
        point(known, "16", "Bijzondere voorwaarden", CONTEXT, null, Feit.BIJZONDERE_VOORWAARDEN),
        point(known, "17", "Lopende hulpverlening", CONTEXT, null, Feit.HULPVERLENINGSCONTACTEN));
  }

  private static @Nullable String caution(@Nullable Object lvb) {
    if (lvb == JaNee.NEE) {
      return null;
    }
    return "Wat lijkt op niet willen, kan niet kunnen zijn."
        + (lvb == null ? " (lvb is niet bekend)" : " (lvb: JA)");
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
