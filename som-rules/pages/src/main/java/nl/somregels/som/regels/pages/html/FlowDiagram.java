package nl.somregels.som.regels.pages.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.RuleSet;

/**
 * The sift as a picture, drawn from the pack: one column per effect, from inflow to outcome. Units
 * are those of the picture, which is 1000 wide.
 */
public final class FlowDiagram {
  private static final int BREEDTE = 1000;
  private static final int RAND = 2;
  private static final int KOLOM = 188;
  private static final int STAP = 202;
  private static final int MARGE = 11;
  private static final int TUSSEN = 30;

  private final SvgDrawing tekening = new SvgDrawing();
  private final RuleSet regels;
  private final List<FlowColumn> kolommen;
  private int y = RAND;

  private FlowDiagram(RuleSet regels) {
    this.regels = regels;
    this.kolommen = FlowColumn.of(regels);
  }

  public static FlowDiagram of(RuleSet regels) {
    FlowDiagram beeld = new FlowDiagram(regels);
    beeld.instroom();
    int onderCriteria = beeld.criteria();
    beeld.voorrang();
    beeld.uitkomsten(onderCriteria);
    beeld.mensen();
    return beeld;
  }

  int breedte() {
    return BREEDTE;
  }

  int hoogte() {
    return y + RAND;
  }

  SvgDrawing tekening() {
    return tekening;
  }

  /** The picture in words. */
  String omschrijving() {
    return "Van boven naar beneden: de instroom, de fase en het SOM-moment, de criteria, de voorrang"
        + " en de uitkomst. "
        + kolommen.stream().map(FlowColumn::omschrijving).collect(Collectors.joining(" "))
        + " Elke uitkomst is een voorstel; mensen besluiten.";
  }

  private void instroom() {
    balk(
        RAND + STAP,
        BREEDTE - RAND - STAP,
        "Instroom",
        "iedereen in de inrichting; niemand valt weg");
    tekening.pijl(BREEDTE / 2, y, y + TUSSEN);
    y += TUSSEN;
    balk(
        RAND,
        BREEDTE - RAND,
        "Fase en SOM-moment",
        "Na het vonnis: verder. Preventief: verder vanaf het SOM-moment. Fase onbekend: nog niet.");
  }

  private int criteria() {
    kolommen.forEach(kolom -> tekening.pijl(midden(kolom), y, y + TUSSEN));
    int boven = y + TUSSEN;
    int onder = kolommen.stream().mapToInt(kolom -> kolom(kolom, boven)).max().orElse(boven);
    kolommen.forEach(
        kolom -> tekening.vak(links(kolom), boven, KOLOM, onder - boven, "rand-" + kolom.klasse()));
    y = onder;
    return onder;
  }

  private int kolom(FlowColumn kolom, int boven) {
    int onder = in(kolom, boven + MARGE, "kop " + kolom.klasse(), kolom.kop());
    if (kolom.criteria().isEmpty()) {
      onder = in(kolom, onder + 9, "bij", "geen criterium");
    }
    for (Criterium criterium : kolom.criteria()) {
      onder = criterium(kolom, onder + 9, criterium);
      onder = in(kolom, onder, "bij", FlowColumn.bijzonderheden(criterium));
    }
    if (kolom.effect() == Effect.NOG_NIET) {
      onder = in(kolom, onder + 9, "bij", "ook als dit of de fase onbekend is");
    }
    return onder + MARGE;
  }

  private void voorrang() {
    int boven = y + TUSSEN;
    kolommen.stream()
        .filter(kolom -> !kolom.over().isEmpty())
        .forEach(kolom -> tekening.pijl(midden(kolom), y, boven));
    y = boven;
    int aantal = regels.voorrang().size();
    balk(
        RAND + STAP,
        BREEDTE - RAND,
        "Voorrang",
        aantal == 0
            ? "Geen enkel criterium wijkt voor een ander."
            : "Een criterium dat wijkt, telt niet mee (%s %s, zie Voorrang)."
                .formatted(aantal, aantal == 1 ? "regel" : "regels"));
  }

  private void uitkomsten(int onderCriteria) {
    int steel = y + 10;
    int boven = steel;
    Map<FlowColumn, Integer> begin = new HashMap<>();
    for (FlowColumn kolom : kolommen) {
      if (kolom.over().isEmpty()) {
        begin.put(kolom, onderCriteria);
      } else {
        tekening.steel(midden(kolom), y, steel);
        int onder = midden(kolom, steel + 2, "bij midden", kolom.over());
        begin.put(kolom, onder + 2);
        boven = Math.max(boven, onder);
      }
    }
    int top = boven + 22;
    int onder = top;
    for (FlowColumn kolom : kolommen) {
      tekening.pijl(midden(kolom), begin.getOrDefault(kolom, y), top);
      int kop = in(kolom, top + MARGE, "kop " + kolom.klasse(), kolom.uitkomst());
      int zin = in(kolom, kop + 4, "", kolom.betekenis());
      onder = Math.max(onder, in(kolom, zin + 4, "bij", groepen(kolom)) + MARGE);
    }
    for (FlowColumn kolom : kolommen) {
      tekening.vak(links(kolom), top, KOLOM, onder - top, "uitkomst rand-" + kolom.klasse());
    }
    y = onder;
  }

  /** The split of the last outcome in groups, when the pack has one. */
  private String groepen(FlowColumn kolom) {
    if (kolom.effect() != Effect.WEGING || regels.opties().isEmpty()) {
      return "";
    }
    return "Groep A (%s): in elk geval bekijken. Groep B: als er tijd is."
        .formatted(
            regels.opties().stream()
                .map(optie -> optie.code().code())
                .collect(Collectors.joining(", ")));
  }

  private void mensen() {
    kolommen.forEach(kolom -> tekening.pijl(midden(kolom), y, y + TUSSEN));
    y += TUSSEN;
    List<String> codes = regels.weging().stream().map(regel -> regel.code().code()).toList();
    balk(
        RAND,
        BREEDTE - RAND,
        "Mensen besluiten",
        "Elke uitkomst is een voorstel. "
            + (codes.isEmpty()
                ? "Casemanager en reclasseringswerker besluiten samen."
                : "Casemanager en reclasseringswerker wegen %s en besluiten samen."
                    .formatted(PageLabels.opsomming(codes))));
  }

  private void balk(int van, int tot, String kop, String zin) {
    int midden = (van + tot) / 2;
    int breedte = tot - van - 2 * MARGE;
    int onder = tekening.tekst(midden, y + MARGE, breedte, "kop midden", kop);
    onder = tekening.tekst(midden, onder, breedte, "midden", zin) + MARGE;
    tekening.vak(van, y, tot - van, onder - y, "stap");
    y = onder;
  }

  private int in(FlowColumn kolom, int boven, String klasse, String tekst) {
    return tekening.tekst(links(kolom) + MARGE, boven, KOLOM - 2 * MARGE, klasse, tekst);
  }

  private int criterium(FlowColumn kolom, int boven, Criterium criterium) {
    return tekening.tekst(
        links(kolom) + MARGE,
        boven,
        KOLOM - 2 * MARGE,
        "",
        criterium.code().code(),
        criterium.naam());
  }

  private int midden(FlowColumn kolom, int boven, String klasse, String tekst) {
    return tekening.tekst(midden(kolom), boven, KOLOM, klasse, tekst);
  }

  private int links(FlowColumn kolom) {
    return RAND + kolommen.indexOf(kolom) * STAP;
  }

  private int midden(FlowColumn kolom) {
    return links(kolom) + KOLOM / 2;
  }
}
