package nl.somregels.som.regels.pages.pack;

import java.util.List;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.manifest.Manifest;
import nl.somregels.som.regels.pack.model.NotModelled;
import nl.somregels.som.regels.pack.model.WegingRule;
import nl.somregels.som.regels.pages.html.FlowDiagram;
import nl.somregels.som.regels.pages.html.PackHeader;
import nl.somregels.som.regels.pages.html.PageLabels;
import nl.somregels.som.regels.pages.pack.PackDocument.VoorbeeldFile;

/** What the template shows, by the names that it uses. */
record PackPage(
    Regelpakket identity,
    String bestandenHash,
    Manifest manifest,
    String wijziging,
    FlowDiagram flow,
    List<CriteriumCard> criteria,
    VoorrangMatrix matrix,
    List<WegingCard> weging,
    List<CriteriumCard> opties,
    List<VoorbeeldFile> voorbeelden,
    List<NotModelled> nietGemodelleerd,
    CheckSummary check) {

  static PackPage of(PackDocument document) {
    var pakket = document.pakket();
    var rules = pakket.rules();
    return new PackPage(
        pakket.identity(),
        document.bestandenHash(),
        pakket.manifest(),
        ChangeNoteHtml.render(document.wijziging()),
        FlowDiagram.of(rules),
        rules.criteria().stream()
            .map(criterium -> CriteriumCard.of(criterium, rules.voorrang()))
            .toList(),
        VoorrangMatrix.of(rules),
        rules.weging().stream().map(WegingCard::new).toList(),
        rules.opties().stream().map(CriteriumCard::option).toList(),
        document.voorbeeldFiles(),
        document.nietGemodelleerd(),
        new CheckSummary(
            document.check(),
            pakket.manifest().wetten().stream()
                .map(wet -> WetRow.of(wet, document.check()))
                .toList()));
  }

  String status() {
    return heading().status();
  }

  String statusClass() {
    return PageLabels.styleClass(identity.status().name());
  }

  String statusExplanation() {
    return PageLabels.statusExplanation(identity.status());
  }

  String geldigheid() {
    return heading().geldigheid();
  }

  String shortHash() {
    return heading().shortHash();
  }

  private PackHeader heading() {
    return new PackHeader(identity);
  }

  /** One of the criteria that people weigh. */
  record WegingCard(WegingRule regel) {
    List<String> feiten() {
      return regel.feiten().stream().map(Feit::label).toList();
    }

    String letOp() {
      var caution = regel.letOp();
      return caution == null
          ? ""
          : "Zolang niet vaststaat \"%s\": %s"
              .formatted(PageLabels.clause(caution.feit(), caution.waarde()), caution.tekst());
    }
  }
}
