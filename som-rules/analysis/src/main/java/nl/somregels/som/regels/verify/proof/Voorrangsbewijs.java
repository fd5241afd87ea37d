package nl.somregels.som.regels.verify.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.somregels.som.feiten.Getuige;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.pack.model.Voorrangsregel;
import nl.somregels.som.regels.profile.count.Paarstand;
import nl.somregels.som.regels.profile.count.Profielmodel;
import org.jspecify.annotations.Nullable;

/**
 * Finds lines of precedence that make no difference: the pack is compared with itself without the
 * line, over every profile, partly known ones too.
 */
public final class Voorrangsbewijs {
  private Voorrangsbewijs() {}

  public static List<Melding> bewijs(Bewijsruimte ruimte) {
    List<Melding> meldingen = new ArrayList<>();
    for (Voorrangsregel regel : ruimte.regels().voorrang()) {
      Profielmodel model = ruimte.model();
      long beide = model.model().bit(regel.wijker()) | model.model().bit(regel.voor());
      List<Paarstand> samen =
          ruimte.gedeeltelijk().stream()
              .filter(stand -> (model.vanToepassing(stand.links()) & beide) == beide)
              .toList();
      if (samen.isEmpty()) {
        meldingen.add(
            melding(
                MeldingCode.VOORRANG_ZONDER_VERSCHIL,
                regel,
                "Criterium %s en %s gelden nooit samen; deze voorrang maakt geen verschil."
                    .formatted(regel.wijker(), regel.voor()),
                "Laat de regel weg, of kijk of de voorwaarden kloppen.",
                null));
        continue;
      }
      Profielmodel zonder = ruimte.model(ruimte.regels().zonderVoorrang(regel));
      if (samen.stream()
          .allMatch(
              stand -> model.uitkomst(stand.links()).equals(zonder.uitkomst(stand.links())))) {
        meldingen.add(
            melding(
                MeldingCode.VOORRANG_ALLEEN_IN_UITLEG,
                regel,
                "Dat criterium %s wijkt voor %s verandert nooit een uitkomst, alleen de uitleg."
                    .formatted(regel.wijker(), regel.voor()),
                "",
                samen.stream()
                    .min(Comparator.comparingInt(Paarstand::feiten))
                    .orElseThrow()
                    .getuigeLinks()));
      }
    }
    return meldingen;
  }

  private static Melding melding(
      MeldingCode code,
      Voorrangsregel regel,
      String tekst,
      String suggestie,
      @Nullable Getuige getuige) {
    return new Melding(
        code, regel.regel().bestand(), regel.regel().regelnummer(), tekst, suggestie, getuige);
  }
}
