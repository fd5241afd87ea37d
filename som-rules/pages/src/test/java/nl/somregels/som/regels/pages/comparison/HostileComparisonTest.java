package nl.somregels.som.regels.pages.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.RegelLocation;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.regels.pages.html.HtmlElement;
import nl.somregels.som.vergelijking.CriteriumDifference;
import nl.somregels.som.vergelijking.CriteriumDifference.CriteriumText;
import nl.somregels.som.vergelijking.Mover;
import nl.somregels.som.vergelijking.Overgang;
import nl.somregels.som.vergelijking.RedenChange;
import nl.somregels.som.vergelijking.RegelDifference;
import nl.somregels.som.vergelijking.RegelDifference.RegelDifferenceKind;
import nl.somregels.som.vergelijking.Vergelijking;
import nl.somregels.som.vergelijking.VergelijkingDetails;
import org.junit.jupiter.api.Test;

class HostileComparisonTest {
  private static final Vergelijking LONGER = ComparisonPageRendererTest.LONGER;

  private static final String ATTACK =
      "\"'><script>alert(1)</script><img src=x onerror=alert(1)></style>]]>-->{{titel}}&amp;"
          + "\u0000\u202E";

  private static HtmlElement page(Vergelijking vergelijking) {
    return HtmlElement.parse(ComparisonPageRenderer.render(vergelijking));
  }

  @Test
  void watEenPakketOokZegtHetBlijftTekst() {
    HtmlElement usual = page(LONGER);
    HtmlElement hostile = page(hostile());

    assertThat(forms(usual)).doesNotContain("script", "img").containsAll(forms(hostile));
    String readable = ATTACK.replaceAll("[\u0000\u202E]", "\uFFFD");
    for (String field :
        List.of(
            "titel",
            "hash",
            "regel",
            "wat",
            "anders",
            "oorzaak",
            "kenmerk",
            "waarom",
            "criterium",
            "naam",
            "voorwaarde",
            "gevolg")) {
      assertThat(hostile.root().getTextContent()).as(field).contains(readable + field);
    }
  }

  private static Vergelijking hostile() {
    var usual = LONGER.details();
    Regelpakket pakket =
        new Regelpakket(
            usual.van().versie(),
            1,
            ATTACK + "titel",
            PakketStatus.CONCEPT,
            LocalDate.of(2026, 3, 1),
            null,
            ATTACK + "hash",
            1,
            java.util.Map.of());
    RegelLocation place = new RegelLocation(ATTACK + "bestand", 1);
    List<RegelDifference> differences =
        List.of(
            new RegelDifference(
                RegelDifferenceKind.ANDERS, ATTACK + "regel", ATTACK + "wat", place, place));
    DatedCase witness =
        new DatedCase(
            Gedetineerde.builder("x")
                .bijzondereVoorwaarden(List.of(ATTACK.replaceAll("[\u0000\u202E]", "")))
                .build(),
            LocalDate.of(2026, 3, 1));
    Overgang overgang =
        new Overgang(
            Prioriteit.UITGESTELD.name(),
            Prioriteit.HOGE_PRIORITEIT.name(),
            1,
            witness,
            List.of(
                new RegelDifference(
                    RegelDifferenceKind.ERAF, "criterium 1", ATTACK + "oorzaak", place, null)));
    return new Vergelijking(
        LONGER.van(),
        LONGER.naar(),
        1,
        1,
        1,
        1,
        1,
        List.of(overgang),
        List.of(),
        LONGER.populatie(),
        LONGER.populatieWeeggroep(),
        List.of(
            new Mover(
                ATTACK + "kenmerk",
                "UITGESTELD",
                "HOGE_PRIORITEIT",
                "geen",
                "geen",
                List.of(ATTACK + "waarom"))),
        new VergelijkingDetails(
            pakket,
            pakket,
            differences,
            differences,
            List.of(
                new CriteriumDifference(
                    ATTACK + "criterium",
                    null,
                    new CriteriumText(
                        ATTACK + "naam", List.of(ATTACK + "voorwaarde"), ATTACK + "gevolg"))),
            usual.movement(),
            usual.movementWeeggroep(),
            List.of(new RedenChange(Prioriteit.UITGESTELD, List.of(ATTACK + "anders"), 1, witness)),
            List.of(overgang),
            usual.possibleOutcomes()));
  }

  private static Set<String> forms(HtmlElement page) {
    return page.all().stream()
        .flatMap(
            element ->
                HtmlElement.attributes(element).stream()
                    .map(attribute -> element.getTagName() + "@" + attribute.getName()))
        .collect(Collectors.toSet());
  }
}
