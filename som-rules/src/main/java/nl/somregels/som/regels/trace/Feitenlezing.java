package nl.somregels.som.regels.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.GelezenFeit;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.Feitwoorden;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.Opsomming;
import nl.somregels.som.regels.pack.Veld;
import nl.somregels.som.regels.session.Feitenbeeld;

/** The value that the rules read in a field of one case, with the facts it comes from. */
final class Feitenlezing {
  private static final String GEEN = "GEEN";

  private final Gedetineerde feiten;
  private final Feitenbeeld beeld;

  Feitenlezing(Gedetineerde feiten, Feitenbeeld beeld) {
    this.feiten = feiten;
    this.beeld = beeld;
  }

  /** The fact itself, when it is known. */
  Optional<GelezenFeit> feit(Feit feit) {
    return feiten
        .waarde(feit)
        .map(waarde -> new GelezenFeit(feit.naam(), feit.soort().toJson(waarde), List.of()));
  }

  /** The fact; when unknown, the word that other facts settle it to. */
  Optional<GelezenFeit> feitOfKeuze(Feit feit) {
    return feit(feit)
        .or(
            () ->
                Veld.vanNaam(feit.naam())
                    .filter(veld -> veld.soort() == Veld.Soort.KEUZE)
                    .flatMap(this::veld));
  }

  /** The field; empty when nothing it comes from is known. */
  Optional<GelezenFeit> veld(Veld veld) {
    List<GelezenFeit> uit =
        veld.feiten().stream()
            .filter(feit -> !vervangen(veld, feit))
            .flatMap(feit -> feit(feit).stream())
            .toList();
    if (veld.isAfgeleid()) {
      return uit.isEmpty()
          ? Optional.empty()
          : Optional.of(new GelezenFeit(veld.naam(), tekst(veld), uit));
    }
    if (veld.soort() == Veld.Soort.WOORDEN || feiten.bekend(veld.feiten().get(0))) {
      return feit(veld.feiten().get(0));
    }
    return Optional.ofNullable(beeld.keuze(veld))
        .map(woord -> new GelezenFeit(veld.naam(), woord, uit));
  }

  /** A fallback is not read when the fact that it stands in for is known (som-model §1). */
  private boolean vervangen(Veld veld, Feit feit) {
    return switch (veld) {
      case LEEFTIJD_BIJ_DELICT -> feit == Feit.DATUM_BINNENKOMST && feiten.bekend(Feit.PLEEGDATUM);
      case OUDERDOM_RISC ->
          feit == Feit.LAATSTE_RECLASSERINGSINFORMATIE && feiten.bekend(Feit.DATUM_RISC);
      default -> false;
    };
  }

  /**
   * The value as it stands between brackets behind a condition: {@code de fase van de detentie:
   * PREVENTIEF}. A derived number, which the condition names in words, shows what it came to
   * ({@code 19 dagen}), and an age of information the dates it comes from.
   */
  Optional<String> inEenZin(Veld veld) {
    return veld(veld).map(feit -> inEenZin(veld, feit));
  }

  private static String inEenZin(Veld veld, GelezenFeit feit) {
    if (feit.waarde().equals(GEEN) || feit.waarde().equals(Veld.AFWEZIG)) {
      return veld == Veld.NIEUWSTE_INFORMATIE ? "er is geen informatie" : "er is geen RISC";
    }
    return switch (veld.eenheid()) {
      case MAANDEN ->
          feit.uit().stream().map(Feitenlezing::metNaam).collect(Collectors.joining(", "));
      case DAGEN, JAREN -> feit.waarde().toString();
      case AANTAL -> metNaam(feit);
    };
  }

  private static String metNaam(GelezenFeit feit) {
    if (feit.waarde() instanceof List<?> woorden) {
      List<String> teksten = woorden.stream().map(Object::toString).toList();
      return Feitwoorden.van(feit.feit())
          + ": "
          + (teksten.isEmpty() ? "geen" : Opsomming.en(teksten));
    }
    return Feitwoorden.van(feit.feit()) + ": " + feit.waarde();
  }

  private String tekst(Veld veld) {
    int laagste = beeld.laagste(veld);
    int hoogste = beeld.hoogste(veld);
    if (laagste == Veld.GEEN_GETAL && hoogste == Veld.ONBEGRENSD) {
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
      case ARTIKEL_SR -> laagste == Veld.GEEN_GETAL ? "geen artikel Sr" : Integer.toString(laagste);
      default -> (hoogste == Veld.ONBEGRENSD ? "minstens " : "") + veld.eenheid().toon(laagste);
    };
  }

  private static String ouderdom(int laagste, int hoogste) {
    if (laagste == Veld.GEEN_INFORMATIE) {
      return GEEN;
    }
    if (hoogste == Veld.ONBEGRENSD) {
      return "niet nieuwer dan de nieuwste informatie";
    }
    if (hoogste <= 1) {
      return "hoogstens 1 maand oud";
    }
    String hoogstens = "hoogstens " + hoogste + " maanden oud";
    return laagste == hoogste ? "meer dan " + (hoogste - 1) + " en " + hoogstens : hoogstens;
  }
}
