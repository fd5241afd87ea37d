package nl.somregels.som.regels.verify;

import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.Melding;
import nl.somregels.som.Melding.Ernst;
import nl.somregels.som.bevindingen.Regelverwijzing;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.regels.pack.Criterium;
import nl.somregels.som.regels.pack.Voorwaarde;
import nl.somregels.som.regels.verify.Profieltelling.Tegenhouder;

/** Finds criteria that never or always apply, and conditions that make no difference. */
final class Voorwaardebewijs {
  private final List<Criterium> criteria;
  private final Profielmodel model;
  private final Profieltelling telling;
  private final List<Melding> meldingen = new ArrayList<>();

  private Voorwaardebewijs(Profielmodel model, Profieltelling telling) {
    this.criteria = model.model().criteria();
    this.model = model;
    this.telling = telling;
  }

  static List<Melding> bewijs(Profielmodel model, Profieltelling telling) {
    Voorwaardebewijs bewijs = new Voorwaardebewijs(model, telling);
    for (int c = 0; c < bewijs.criteria.size(); c++) {
      bewijs.criterium(c);
    }
    return bewijs.meldingen;
  }

  private void criterium(int nummer) {
    Criterium criterium = criteria.get(nummer);
    Status overal = telling.overal(nummer);
    if (overal == Status.NIET_VAN_TOEPASSING) {
      meld(
          Ernst.FOUT,
          "nooit-van-toepassing",
          criterium.regel(),
          "Criterium " + criterium.code() + " kan in geen enkel geval van toepassing zijn.",
          "Kijk of de voorwaarden elkaar tegenspreken.");
      return;
    }
    if (overal == Status.VAN_TOEPASSING) {
      meld(
          Ernst.WAARSCHUWING,
          "altijd-van-toepassing",
          criterium.regel(),
          "Criterium " + criterium.code() + " is in elk geval van toepassing.",
          "Kijk of er een voorwaarde ontbreekt.");
    }
    for (int v = 0; v < criterium.voorwaarden().size(); v++) {
      voorwaarde(nummer, v);
    }
  }

  private void voorwaarde(int nummer, int plaats) {
    Criterium criterium = criteria.get(nummer);
    Voorwaarde voorwaarde = criterium.voorwaarden().get(plaats);
    List<Tegenhouder> gevallen =
        telling.eersteTegengehouden().keySet().stream()
            .filter(geval -> geval.criterium() == nummer && geval.voorwaarde() == plaats)
            .toList();
    Regelverwijzing regel =
        new Regelverwijzing(criterium.regel().bestand(), voorwaarde.regelnummer());
    if (gevallen.isEmpty()) {
      meld(
          Ernst.WAARSCHUWING,
          "voorwaarde-zonder-verschil",
          regel,
          "\"%s\" bij criterium %s maakt in geen enkel geval verschil."
              .formatted(voorwaarde.zin(), criterium.code()),
          "De andere voorwaarden zeggen dit al; laat hem weg of pas hem aan.");
    } else if (gevallen.stream().noneMatch(this::verandert)) {
      meld(
          Ernst.OPMERKING,
          "voorwaarde-alleen-in-uitleg",
          regel,
          "\"%s\" bij criterium %s verandert nooit een uitkomst, alleen de uitleg."
              .formatted(voorwaarde.zin(), criterium.code()),
          "");
    }
  }

  private boolean verandert(Tegenhouder geval) {
    long met = geval.vanToepassing() | 1L << geval.criterium();
    return !model.uitkomst(geval.vanToepassing()).equals(model.uitkomst(met));
  }

  private void meld(
      Ernst ernst, String code, Regelverwijzing regel, String tekst, String suggestie) {
    meldingen.add(new Melding(ernst, code, regel.bestand(), regel.regelnummer(), tekst, suggestie));
  }
}
