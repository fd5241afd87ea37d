package nl.somregels.som.regels.pages.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.somregels.som.regels.pages.html.Tekening;
import nl.somregels.som.regels.pages.html.Woorden;
import nl.somregels.som.regels.render.Getalnotatie;
import nl.somregels.som.vergelijking.Vergelijking.Verplaatsing;

/**
 * Who goes from which prioriteit to which, as streams from left to right. Only changes are drawn to
 * scale, and none is drawn too thin to be seen; who stays is a dotted line, so that the many who
 * stay do not drown the few who move. Units are those of the picture, which is 1000 wide.
 */
final class Bewegingsbeeld {
  /** A stream: its outline or its line, how it looks, and what it means. */
  record Stroom(String pad, String klasse, String omschrijving) {}

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
  private final List<Verplaatsing> verplaatsingen;
  private final List<Bewegingsrij> rijen;
  private final long totaal;
  private final Tekening tekening = new Tekening();
  private final List<Stroom> stromen = new ArrayList<>();
  private int hoogte = RAND;

  private Bewegingsbeeld(String id, String wat, List<Verplaatsing> verplaatsingen) {
    this.id = id;
    this.wat = wat;
    this.verplaatsingen = verplaatsingen;
    this.rijen = Bewegingsrij.van(verplaatsingen);
    this.totaal =
        Math.max(
            1,
            verplaatsingen.stream()
                .filter(Bewegingsbeeld::verandert)
                .mapToLong(Verplaatsing::aantal)
                .sum());
  }

  /**
   * The picture.
   *
   * @param id told apart from that of other pictures on the page
   * @param wat what is counted, plural
   * @param verplaatsingen from prioriteit to prioriteit, those that stay too
   */
  static Bewegingsbeeld of(String id, String wat, List<Verplaatsing> verplaatsingen) {
    Bewegingsbeeld beeld = new Bewegingsbeeld(id, wat, verplaatsingen);
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

  Tekening tekening() {
    return tekening;
  }

  /** Those that stay first, so that a change is drawn over them. */
  List<Stroom> stromen() {
    return stromen;
  }

  /** The picture in words. */
  String omschrijving() {
    return verplaatsingen.stream()
        .map(verplaatsing -> omschrijving(verplaatsing) + ".")
        .collect(Collectors.joining(" "));
  }

  private String omschrijving(Verplaatsing verplaatsing) {
    String aantal = ": " + Getalnotatie.duizendtallen(verplaatsing.aantal()) + " " + wat;
    return verandert(verplaatsing)
        ? "Van "
            + Woorden.prioriteit(verplaatsing.van())
            + " naar "
            + Woorden.prioriteit(verplaatsing.naar())
            + aantal
        : "Blijft " + Woorden.prioriteit(verplaatsing.van()) + aantal;
  }

  private static boolean verandert(Verplaatsing verplaatsing) {
    return !verplaatsing.van().equals(verplaatsing.naar());
  }

  private void teken() {
    Map<Bewegingsrij, Integer> boven = new HashMap<>();
    for (Bewegingsrij rij : rijen) {
      boven.put(rij, hoogte + MARGE);
      int binnen = Math.max(hoogte(uit(rij)), hoogte(in(rij)));
      int vak = Math.max(2 * Tekening.REGELHOOGTE, binnen) + 2 * MARGE;
      vak(rij, vak, RAND, rij.eerst());
      vak(rij, vak, BREEDTE - RAND - VAK, rij.nu());
      hoogte += vak + TUSSEN;
    }
    hoogte += RAND - TUSSEN;
    for (Verplaatsing stap : blijversEerst()) {
      Bewegingsrij eerst = rij(stap.van());
      Bewegingsrij nu = rij(stap.naar());
      int begin = boven.get(eerst) + hoogte(voor(uit(eerst), stap)) + baan(stap) / 2;
      int eind = boven.get(nu) + hoogte(voor(in(nu), stap)) + baan(stap) / 2;
      stroom(stap, nu.klasse(), begin, eind);
    }
  }

  private void vak(Bewegingsrij rij, int vak, int x, long aantal) {
    tekening.vak(x, hoogte, VAK, vak, "stap rand-" + rij.klasse());
    int tekst = x + MARGE;
    int onder =
        tekening.tekst(tekst, hoogte + MARGE, VAK - 2 * MARGE, "kop " + rij.klasse(), rij.naam());
    tekening.tekst(
        tekst, onder, VAK - 2 * MARGE, "bij", Getalnotatie.duizendtallen(aantal) + " " + wat);
  }

  private void stroom(Verplaatsing stap, String klasse, int begin, int eind) {
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
    stromen.add(new Stroom(pad, beweegt ? "stroom naar-" + klasse : "blijft", omschrijving(stap)));
    tekening.tekst(
        links + MARGE,
        begin - Tekening.REGELHOOGTE / 2,
        VAK,
        beweegt ? "aantal" : "aantal bij",
        (beweegt ? "" : "blijft ") + Getalnotatie.duizendtallen(stap.aantal()));
  }

  private List<Verplaatsing> blijversEerst() {
    return verplaatsingen.stream().sorted(Comparator.comparing(Bewegingsbeeld::verandert)).toList();
  }

  /** Who had it, by what they get, from top to bottom. */
  private List<Verplaatsing> uit(Bewegingsrij rij) {
    return verplaatsingen.stream()
        .filter(stap -> rij(stap.van()).equals(rij))
        .sorted(Comparator.comparingInt(stap -> rijen.indexOf(rij(stap.naar()))))
        .toList();
  }

  /** Who gets it, by what they had, from top to bottom. */
  private List<Verplaatsing> in(Bewegingsrij rij) {
    return verplaatsingen.stream()
        .filter(stap -> rij(stap.naar()).equals(rij))
        .sorted(Comparator.comparingInt(stap -> rijen.indexOf(rij(stap.van()))))
        .toList();
  }

  private Bewegingsrij rij(String prioriteit) {
    return rijen.stream()
        .filter(rij -> rij.prioriteit().name().equals(prioriteit))
        .findFirst()
        .orElseThrow();
  }

  private static List<Verplaatsing> voor(List<Verplaatsing> banen, Verplaatsing stap) {
    return banen.subList(0, banen.indexOf(stap));
  }

  private int hoogte(List<Verplaatsing> banen) {
    return banen.stream().mapToInt(this::baan).sum();
  }

  /** The room of a stream: never less than the text beside it needs. */
  private int baan(Verplaatsing stap) {
    return Math.max(BAAN, dikte(stap) + 4);
  }

  private int dikte(Verplaatsing stap) {
    return verandert(stap) ? (int) Math.max(DUNSTE, stap.aantal() * SCHAAL / totaal) : 1;
  }
}
