package nl.somregels.som.regels.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.feiten.DutchLists;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.FeitLabels;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.regels.pack.model.Field;
import nl.somregels.som.regels.session.FieldValues;
import org.jspecify.annotations.Nullable;

/**
 * The value that the rules read in a field of one case, with the facts it comes from. Each is
 * worked out once, however many criteria read it. Not safe for use by several threads.
 */
public final class FeitValueReader {
  private static final int FEITEN = Feit.values().length;
  private static final int VELDEN = Field.values().length;
  private static final String GEEN = "GEEN";

  private final Gedetineerde feiten;
  private final FieldValues beeld;
  private final @Nullable FeitValue[] perFeit = new FeitValue[FEITEN];
  private final @Nullable FeitValue[] perVeld = new FeitValue[VELDEN];
  private final @Nullable String[] zinPerVeld = new String[VELDEN];

  /** For one case and what is known of its fields. */
  public FeitValueReader(Gedetineerde feiten, FieldValues beeld) {
    this.feiten = feiten;
    this.beeld = beeld;
  }

  /** The value of a fact; null when unknown. */
  @Nullable Object waarde(Feit feit) {
    return feiten.waarde(feit).orElse(null);
  }

  /** The JSON form of a fact; null when unknown. */
  public @Nullable Object json(Feit feit) {
    FeitValue gelezen = feit(feit);
    return gelezen == null ? null : gelezen.waarde();
  }

  /** The fact itself; null when unknown. */
  @Nullable FeitValue feit(Feit feit) {
    FeitValue gelezen = perFeit[feit.ordinal()];
    if (gelezen == null) {
      Object waarde = waarde(feit);
      gelezen = waarde == null ? null : lees(feit, waarde);
      perFeit[feit.ordinal()] = gelezen;
    }
    return gelezen;
  }

  private static FeitValue lees(Feit feit, Object waarde) {
    return waarde instanceof Enum<?> woord
        ? ChoiceTexts.feit(feit, woord)
        : new FeitValue(feit.naam(), feit.soort().toJson(waarde), List.of());
  }

  /** The field; null when nothing it comes from is known. */
  @Nullable FeitValue veld(Field veld) {
    FeitValue gelezen = perVeld[veld.ordinal()];
    if (gelezen == null) {
      gelezen = lees(veld);
      perVeld[veld.ordinal()] = gelezen;
    }
    return gelezen;
  }

  private @Nullable FeitValue lees(Field veld) {
    Feit eerste = veld.eersteFeit();
    if (veld.isAfgeleid()) {
      List<FeitValue> uit = uit(veld);
      return uit.isEmpty() ? null : new FeitValue(veld.naam(), tekst(veld), uit);
    }
    if (feiten.bekend(eerste)) {
      return feit(eerste);
    }
    String woord = beeld.keuze(veld);
    return woord == null ? null : new FeitValue(veld.naam(), woord, uit(veld));
  }

  private List<FeitValue> uit(Field veld) {
    List<FeitValue> uit = new ArrayList<>(veld.feiten().size());
    for (Feit feit : veld.feiten()) {
      FeitValue gelezen = vervangen(veld, feit) ? null : feit(feit);
      if (gelezen != null) {
        uit.add(gelezen);
      }
    }
    return uit;
  }

  /**
   * A fallback is not read when the fact that it stands in for is known (rules/MODEL.md, Afgeleide
   * feiten).
   */
  private boolean vervangen(Field veld, Feit feit) {
    return switch (veld) {
      case LEEFTIJD_BIJ_DELICT -> feit == Feit.DATUM_BINNENKOMST && feiten.bekend(Feit.PLEEGDATUM);
      case OUDERDOM_RISC ->
          feit == Feit.LAATSTE_RECLASSERINGSINFORMATIE && feiten.bekend(Feit.DATUM_RISC);
      default -> false;
    };
  }

  /**
   * The value as it stands between brackets behind a condition: {@code de fase van de detentie:
   * PREVENTIEF}; null when nothing is known. A derived number, which the condition names in words,
   * shows what it came to ({@code 19 dagen}), and an age of information the dates it comes from.
   */
  @Nullable String inEenZin(Field veld) {
    String zin = zinPerVeld[veld.ordinal()];
    FeitValue gelezen = veld(veld);
    if (zin == null && gelezen != null) {
      zin = inEenZin(veld, gelezen);
      zinPerVeld[veld.ordinal()] = zin;
    }
    return zin;
  }

  private String inEenZin(Field veld, FeitValue gelezen) {
    if (waarde(veld.eersteFeit()) instanceof Enum<?> woord && !veld.isAfgeleid()) {
      return ChoiceTexts.zin(veld.eersteFeit(), woord);
    }
    if (gelezen.waarde().equals(GEEN) || gelezen.waarde().equals(Field.AFWEZIG)) {
      return veld == Field.NIEUWSTE_INFORMATIE ? "er is geen informatie" : "er is geen RISC";
    }
    return switch (veld.eenheid()) {
      case MAANDEN ->
          gelezen.uit().size() == 1
              ? metNaam(gelezen.uit().get(0))
              : gelezen.uit().stream()
                  .map(FeitValueReader::metNaam)
                  .collect(Collectors.joining(", "));
      case DAGEN, JAREN -> gelezen.waarde().toString();
      case AANTAL -> metNaam(gelezen);
    };
  }

  static String metNaam(FeitValue feit) {
    if (feit.waarde() instanceof List<?> woorden) {
      List<String> teksten = woorden.stream().map(Object::toString).toList();
      return FeitLabels.van(feit.feit())
          + ": "
          + (teksten.isEmpty() ? "geen" : DutchLists.en(teksten));
    }
    return FeitLabels.van(feit.feit()) + ": " + feit.waarde();
  }

  private String tekst(Field veld) {
    int laagste = beeld.laagste(veld);
    int hoogste = beeld.hoogste(veld);
    if (laagste == Field.GEEN_GETAL && hoogste == Field.ONBEGRENSD) {
      return "onbekend";
    }
    return switch (veld) {
      case OUDERDOM_RISC, NIEUWSTE_INFORMATIE, OUDERDOM_DELICT -> ouderdom(laagste, hoogste);
      case DETENTIEDAG -> "dag " + laagste;
      case LEEFTIJD_BIJ_DELICT ->
          laagste
              + " jaar"
              + (feiten.bekend(Feit.PLEEGDATUM)
                  ? ""
                  : " op de datum van binnenkomst, want de pleegdatum is niet bekend");
      case ARTIKEL_SR ->
          laagste == Field.GEEN_GETAL ? "geen artikel Sr" : Integer.toString(laagste);
      default -> (hoogste == Field.ONBEGRENSD ? "minstens " : "") + veld.eenheid().toon(laagste);
    };
  }

  private static String ouderdom(int laagste, int hoogste) {
    if (laagste == Field.GEEN_INFORMATIE) {
      return GEEN;
    }
    if (hoogste == Field.ONBEGRENSD) {
      return "niet nieuwer dan de nieuwste informatie";
    }
    if (hoogste <= 1) {
      return "hoogstens 1 maand oud";
    }
    String hoogstens = "hoogstens " + hoogste + " maanden oud";
    return laagste == hoogste ? "meer dan " + (hoogste - 1) + " en " + hoogstens : hoogstens;
  }
}
