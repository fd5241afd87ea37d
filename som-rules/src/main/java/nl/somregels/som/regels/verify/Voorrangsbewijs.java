package nl.somregels.som.regels.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.somregels.som.Melding;
import nl.somregels.som.Melding.Ernst;
import nl.somregels.som.regels.pack.Regels;
import nl.somregels.som.regels.pack.Voorrangsregel;

/** Finds lines of precedence that make no difference: taking one away changes no outcome. */
final class Voorrangsbewijs {
  private Voorrangsbewijs() {}

  static List<Melding> bewijs(Regels regels, Profielruimte ruimte, Profieltelling telling) {
    Profielmodel model = new Profielmodel(regels, ruimte.voorwaarden());
    Set<Long> sets = telling.eerstePerSet().keySet();
    List<Melding> meldingen = new ArrayList<>();
    for (Voorrangsregel regel : regels.voorrang()) {
      long beide = model.model().bit(regel.wijker()) | model.model().bit(regel.voor());
      if (sets.stream().noneMatch(set -> (set & beide) == beide)) {
        meldingen.add(
            melding(
                Ernst.WAARSCHUWING,
                "voorrang-zonder-verschil",
                regel,
                "Criterium %s en %s gelden nooit samen; deze voorrang maakt geen verschil."
                    .formatted(regel.wijker(), regel.voor()),
                "Laat de regel weg, of kijk of de voorwaarden kloppen."));
        continue;
      }
      Profielmodel zonder = new Profielmodel(zonder(regels, regel), ruimte.voorwaarden());
      if (sets.stream().allMatch(set -> model.uitkomst(set).equals(zonder.uitkomst(set)))) {
        meldingen.add(
            melding(
                Ernst.OPMERKING,
                "voorrang-alleen-in-uitleg",
                regel,
                "Dat criterium %s wijkt voor %s verandert nooit een uitkomst, alleen de uitleg."
                    .formatted(regel.wijker(), regel.voor()),
                ""));
      }
    }
    return meldingen;
  }

  private static Regels zonder(Regels regels, Voorrangsregel weg) {
    return new Regels(
        regels.criteria(),
        regels.voorrang().stream().filter(regel -> regel != weg).toList(),
        regels.weging(),
        regels.opties());
  }

  private static Melding melding(
      Ernst ernst, String code, Voorrangsregel regel, String tekst, String suggestie) {
    return new Melding(
        ernst, code, regel.regel().bestand(), regel.regel().regelnummer(), tekst, suggestie);
  }
}
