package nl.somregels.som.regels.pages.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.somregels.som.regels.pages.html.PageLabels;
import nl.somregels.som.regels.pages.html.SvgDrawing;
import nl.somregels.som.regels.render.DutchNumbers;
import nl.somregels.som.vergelijking.Vergelijking.OvergangCount;

/**
 * Who goes from which prioriteit to which, as streams from left to right. Only changes are drawn to
 * scale, and none is drawn too thin to be seen; who stays is a dotted line, so that the many who
 * stay do not drown the few who move. Units are those of the picture, which is 1000 wide.
 */
final class SankeyDiagram {
  /** A stream: its outline or its line, how it looks, and what it means. */
  record SankeyStream(String pad, String klasse, String omschrijving) {}

  private static final int BREEDTE = 1000;
  private static final int RAND = 2;
  private static final int VAK = 250;
  private static final int TUSSEN = 16;
  private static final int MARGE = 11;
  private static final int BAAN = 24;
  private static final int DUNSTE = 3;
  private static final int SCHAAL = 90;

  private final String id;
  private final String wat;
  private final List<OvergangCount> verplaatsingen;
  private final List<SankeyRow> rijen;
  private final long totaal;
  private final SvgDrawing tekening = new SvgDrawing();
  private final List<SankeyStream> stromen = new ArrayList<>();
  private int hoogte = RAND;

  private SankeyDiagram(String id, String wat, List<OvergangCount> verplaatsingen) {
    this.id = id;
    this.wat = wat;
    this.verplaatsingen = verplaatsingen;
    this.rijen = SankeyRow.van(verplaatsingen);
    this.totaal =
        Math.max(
            1,
            verplaatsingen.stream()
                .filter(SankeyDiagram::verandert)
                .mapToLong(OvergangCount::aantal)
                .sum());
  }

  /**
   * The picture.
   *
   * @param id told apart from that of other pictures on the page
   * @param wat what is counted, plural
   * @param verplaatsingen from prioriteit to prioriteit, those that stay too
   */
  static SankeyDiagram of(String id, String wat, List<OvergangCount> verplaatsingen) {
    SankeyDiagram beeld = new SankeyDiagram(id, wat, verplaatsingen);
    beeld.teken();
    return beeld;
  }

  String id() {
    return id;
  }

  int breedte() {
    return BREEDTE;
  }

  int hoogte() {
    return hoogte;
  }

  SvgDrawing tekening() {
    return tekening;
  }

  /** Those that stay first, so that a change is drawn over them. */
  List<SankeyStream> stromen() {
    return stromen;
  }

  /** The picture in words. */
  String omschrijving() {
    return verplaatsingen.stream()
        .map(verplaatsing -> omschrijving(verplaatsing) + ".")
        .collect(Collectors.joining(" "));
  }

  private String omschrijving(OvergangCount verplaatsing) {
    String aantal = ": " + DutchNumbers.duizendtallen(verplaatsing.aantal()) + " " + wat;
    return verandert(verplaatsing)
        ? "Van "
            + PageLabels.prioriteit(verplaatsing.van())
            + " naar "
            + PageLabels.prioriteit(verplaatsing.naar())
            + aantal
        : "Blijft " + PageLabels.prioriteit(verplaatsing.van()) + aantal;
  }

  private static boolean verandert(OvergangCount verplaatsing) {
    return !verplaatsing.van().equals(verplaatsing.naar());
  }

  private void teken() {
    Map<SankeyRow, Integer> boven = new HashMap<>();
    for (SankeyRow rij : rijen) {
      boven.put(rij, hoogte + MARGE);
      int binnen = Math.max(hoogte(uit(rij)), hoogte(in(rij)));
      int vak = Math.max(2 * SvgDrawing.REGELHOOGTE, binnen) + 2 * MARGE;
      vak(rij, vak, RAND, rij.eerst());
      vak(rij, vak, BREEDTE - RAND - VAK, rij.nu());
      hoogte += vak + TUSSEN;
    }
    hoogte += RAND - TUSSEN;
    for (OvergangCount stap : blijversEerst()) {
      SankeyRow eerst = rij(stap.van());
      SankeyRow nu = rij(stap.naar());
      int begin = boven.get(eerst) + hoogte(voor(uit(eerst), stap)) + baan(stap) / 2;
      int eind = boven.get(nu) + hoogte(voor(in(nu), stap)) + baan(stap) / 2;
      stroom(stap, nu.klasse(), begin, eind);
    }
  }

  private void vak(SankeyRow rij, int vak, int x, long aantal) {
    tekening.vak(x, hoogte, VAK, vak, "stap rand-" + rij.klasse());
    int tekst = x + MARGE;
    int onder =
        tekening.tekst(tekst, hoogte + MARGE, VAK - 2 * MARGE, "kop " + rij.klasse(), rij.naam());
    tekening.tekst(
        tekst, onder, VAK - 2 * MARGE, "bij", DutchNumbers.duizendtallen(aantal) + " " + wat);
  }

  private void stroom(OvergangCount stap, String klasse, int begin, int eind) {
    int links = RAND + VAK;
    int rechts = BREEDTE - RAND - VAK;
    int midden = BREEDTE / 2;
    int boven = dikte(stap) / 2;
    int onder = dikte(stap) - boven;
    boolean beweegt = verandert(stap);
    String pad =
        beweegt
            ? "M%s %sC%s %s %s %s %s %sL%s %sC%s %s %s %s %s %sZ"
                .formatted(
                    links,
                    begin - boven,
                    midden,
                    begin - boven,
                    midden,
                    eind - boven,
                    rechts,
                    eind - boven,
                    rechts,
                    eind + onder,
                    midden,
                    eind + onder,
                    midden,
                    begin + onder,
                    links,
                    begin + onder)
            : "M%s %sC%s %s %s %s %s %s"
                .formatted(links, begin, midden, begin, midden, eind, rechts, eind);
    stromen.add(
        new SankeyStream(pad, beweegt ? "stroom naar-" + klasse : "blijft", omschrijving(stap)));
    tekening.tekst(
        links + MARGE,
        begin - SvgDrawing.REGELHOOGTE / 2,
        VAK,
        beweegt ? "aantal" : "aantal bij",
        (beweegt ? "" : "blijft ") + DutchNumbers.duizendtallen(stap.aantal()));
  }

  private List<OvergangCount> blijversEerst() {
    return verplaatsingen.stream().sorted(Comparator.comparing(SankeyDiagram::verandert)).toList();
  }

  /** Who had it, by what they get, from top to bottom. */
  private List<OvergangCount> uit(SankeyRow rij) {
    return verplaatsingen.stream()
        .filter(stap -> rij(stap.van()).equals(rij))
        .sorted(Comparator.comparingInt(stap -> rijen.indexOf(rij(stap.naar()))))
        .toList();
  }

  /** Who gets it, by what they had, from top to bottom. */
  private List<OvergangCount> in(SankeyRow rij) {
    return verplaatsingen.stream()
        .filter(stap -> rij(stap.naar()).equals(rij))
        .sorted(Comparator.comparingInt(stap -> rijen.indexOf(rij(stap.van()))))
        .toList();
  }

  private SankeyRow rij(String prioriteit) {
    return rijen.stream()
        .filter(rij -> rij.prioriteit().name().equals(prioriteit))
        .findFirst()
        .orElseThrow();
  }

  private static List<OvergangCount> voor(List<OvergangCount> banen, OvergangCount stap) {
    return banen.subList(0, banen.indexOf(stap));
  }

  private int hoogte(List<OvergangCount> banen) {
    return banen.stream().mapToInt(this::baan).sum();
  }

  /** The room of a stream: never less than the text beside it needs. */
  private int baan(OvergangCount stap) {
    return Math.max(BAAN, dikte(stap) + 4);
  }

  private int dikte(OvergangCount stap) {
    return verandert(stap) ? (int) Math.max(DUNSTE, stap.aantal() * SCHAAL / totaal) : 1;
  }
}
