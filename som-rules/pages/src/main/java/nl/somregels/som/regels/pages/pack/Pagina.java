package nl.somregels.som.regels.pages.pack;

import java.util.List;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.manifest.Manifest;
import nl.somregels.som.regels.pack.model.NietGemodelleerd;
import nl.somregels.som.regels.pack.model.Wegingsregel;
import nl.somregels.som.regels.pages.html.Pakketkop;
import nl.somregels.som.regels.pages.html.Stroombeeld;
import nl.somregels.som.regels.pages.html.Woorden;
import nl.somregels.som.regels.pages.pack.Pakketdocument.Voorbeeld;
import nl.somregels.som.regels.pages.pack.Pakketdocument.Voorbeeldbestand;

/** What the template shows, by the names that it uses. */
record Pagina(
    Regelpakket identiteit,
    String bestandenHash,
    Manifest manifest,
    String wijziging,
    Stroombeeld stroombeeld,
    List<Criteriumkaart> criteria,
    Voorrangsmatrix matrix,
    List<Wegingskaart> weging,
    List<Criteriumkaart> opties,
    List<Voorbeeldtabel> voorbeelden,
    List<NietGemodelleerd> nietGemodelleerd) {

  static Pagina of(Pakketdocument document) {
    var pakket = document.pakket();
    var regels = pakket.regels();
    return new Pagina(
        pakket.identiteit(),
        document.bestandenHash(),
        pakket.manifest(),
        Wijzigingstekst.render(document.wijziging()),
        Stroombeeld.of(regels),
        regels.criteria().stream()
            .map(criterium -> Criteriumkaart.of(criterium, regels.voorrang()))
            .toList(),
        Voorrangsmatrix.of(regels),
        regels.weging().stream().map(Wegingskaart::new).toList(),
        regels.opties().stream().map(Criteriumkaart::optie).toList(),
        document.voorbeeldbestanden().stream().map(Voorbeeldtabel::of).toList(),
        document.nietGemodelleerd());
  }

  String status() {
    return kop().status();
  }

  String statusklasse() {
    return Woorden.klasse(identiteit.status().name());
  }

  String statusuitleg() {
    return Woorden.statusuitleg(identiteit.status());
  }

  String geldigheid() {
    return kop().geldigheid();
  }

  String hashbegin() {
    return kop().hashbegin();
  }

  private Pakketkop kop() {
    return new Pakketkop(identiteit);
  }

  boolean heeftBronnen() {
    return !manifest.bronnen().isEmpty();
  }

  boolean heeftWijzigingen() {
    return !manifest.wijzigingen().isEmpty();
  }

  boolean heeftLezingen() {
    return !manifest.lezingen().isEmpty();
  }

  boolean heeftWetten() {
    return !manifest.wetten().isEmpty();
  }

  boolean heeftWeging() {
    return !weging.isEmpty();
  }

  boolean heeftGroepen() {
    return !opties.isEmpty();
  }

  boolean heeftVoorbeelden() {
    return !voorbeelden.isEmpty();
  }

  boolean heeftNietGemodelleerd() {
    return !nietGemodelleerd.isEmpty();
  }

  int aantalCriteria() {
    return criteria.size();
  }

  /** One of the criteria that people weigh. */
  record Wegingskaart(Wegingsregel regel) {
    List<String> feiten() {
      return regel.feiten().stream().map(feit -> feit.naam()).toList();
    }

    String letOp() {
      var letOp = regel.letOp();
      return letOp == null
          ? ""
          : "Zolang %s niet %s is: %s"
              .formatted(letOp.feit().naam(), letOp.waarde(), letOp.tekst());
    }
  }

  /** The example cases of one file. */
  record Voorbeeldtabel(String bestand, List<Voorbeeldrij> rijen) {
    static Voorbeeldtabel of(Voorbeeldbestand bestand) {
      return new Voorbeeldtabel(
          bestand.bestand(), bestand.voorbeelden().stream().map(Voorbeeldrij::new).toList());
    }

    boolean heeftRijen() {
      return !rijen.isEmpty();
    }
  }

  /** One example case. */
  record Voorbeeldrij(Voorbeeld voorbeeld) {
    String peildatum() {
      return Woorden.datum(voorbeeld.peildatum());
    }
  }
}
