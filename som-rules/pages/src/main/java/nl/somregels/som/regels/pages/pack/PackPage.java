package nl.somregels.som.regels.pages.pack;

import java.util.List;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.manifest.Manifest;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.NotModelled;
import nl.somregels.som.regels.pack.model.WegingRule;
import nl.somregels.som.regels.pages.html.FlowDiagram;
import nl.somregels.som.regels.pages.html.PackHeader;
import nl.somregels.som.regels.pages.html.PageLabels;
import nl.somregels.som.regels.pages.pack.PackDocument.VoorbeeldFile;
import nl.somregels.som.vergelijking.Vergelijking;
import org.jspecify.annotations.Nullable;

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
    CheckSummary check,
    @Nullable DecisionNote note) {

  static PackPage of(PackDocument document) {
    var pakket = document.pakket();
    var rules = pakket.rules();
    var against = document.against();
    return new PackPage(
        pakket.identity(),
        document.bestandenHash(),
        pakket.manifest(),
        ChangeNoteHtml.render(document.wijziging()),
        FlowDiagram.of(rules),
        rules.criteria().stream()
            .map(
                criterium ->
                    CriteriumCard.of(
                        criterium, rules.voorrang(), mark("criterium", criterium, against)))
            .toList(),
        VoorrangMatrix.of(rules, against == null ? List.of() : DecisionNote.freshVoorrang(against)),
        rules.weging().stream().map(WegingCard::new).toList(),
        rules.opties().stream()
            .map(option -> CriteriumCard.option(option, mark("optie", option, against)))
            .toList(),
        document.voorbeeldFiles(),
        document.nietGemodelleerd(),
        new CheckSummary(
            document.check(),
            pakket.manifest().wetten().stream()
                .map(wet -> WetRow.of(wet, document.check()))
                .toList()),
        against == null ? null : DecisionNote.of(document, against));
  }

  private static String mark(String list, Criterium criterium, @Nullable Vergelijking against) {
    return against == null ? "" : DecisionNote.mark(list + " " + criterium.code(), against);
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
