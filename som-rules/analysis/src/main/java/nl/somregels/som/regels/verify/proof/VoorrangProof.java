package nl.somregels.som.regels.verify.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.somregels.som.feiten.Witness;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.pack.model.VoorrangRule;
import nl.somregels.som.regels.profile.count.JointState;
import nl.somregels.som.regels.profile.count.PackModel;
import org.jspecify.annotations.Nullable;

/**
 * Finds lines of precedence that make no difference: the pack is compared with itself without the
 * line, over every profile, partly known ones too.
 */
public final class VoorrangProof {
  private VoorrangProof() {}

  public static List<Melding> bewijs(ProofSpace ruimte) {
    List<Melding> meldingen = new ArrayList<>();
    for (VoorrangRule regel : ruimte.regels().voorrang()) {
      PackModel model = ruimte.model();
      long beide = model.model().bit(regel.wijker()) | model.model().bit(regel.voor());
      List<JointState> samen =
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
      PackModel zonder = ruimte.model(ruimte.regels().zonderVoorrang(regel));
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
                    .min(Comparator.comparingInt(JointState::feiten))
                    .orElseThrow()
                    .getuigeLinks()));
      }
    }
    return meldingen;
  }

  private static Melding melding(
      MeldingCode code,
      VoorrangRule regel,
      String tekst,
      String suggestie,
      @Nullable Witness getuige) {
    return new Melding(
        code, regel.regel().bestand(), regel.regel().regelnummer(), tekst, suggestie, getuige);
  }
}
