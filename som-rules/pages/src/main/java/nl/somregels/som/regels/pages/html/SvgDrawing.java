package nl.somregels.som.regels.pages.html;

import java.util.ArrayList;
import java.util.List;

/** Boxes, arrows and broken lines of text on a sheet, in whole units from the top left. */
public final class SvgDrawing {
  /** A rectangle. */
  public record SvgBox(int x, int y, int breedte, int hoogte, String klasse) {}

  /** A line straight down, with or without a point. */
  record SvgArrow(int x, int van, int tot, boolean punt) {}

  /** One line of text, which may begin in bold; {@code y} is its baseline. */
  public record SvgText(int x, int y, String klasse, String vet, String tekst) {}

  /** Height of a line of text. */
  public static final int REGELHOOGTE = 19;

  private static final double LETTER = 15;
  private static final int VOET = 14;
  private static final String SMAL = "iIjl.,:;'|!()[]/\\";
  private static final String HALFSMAL = " ftr-\"*";
  private static final String BREED = "mwMW@%";

  private final List<SvgBox> vakken = new ArrayList<>();
  private final List<SvgArrow> pijlen = new ArrayList<>();
  private final List<SvgText> regels = new ArrayList<>();

  public List<SvgBox> vakken() {
    return List.copyOf(vakken);
  }

  List<SvgArrow> pijlen() {
    return List.copyOf(pijlen);
  }

  public List<SvgText> regels() {
    return List.copyOf(regels);
  }

  public void vak(int x, int y, int breedte, int hoogte, String klasse) {
    vakken.add(new SvgBox(x, y, breedte, hoogte, klasse));
  }

  void pijl(int x, int van, int tot) {
    pijlen.add(new SvgArrow(x, van, tot, true));
  }

  void steel(int x, int van, int tot) {
    pijlen.add(new SvgArrow(x, van, tot, false));
  }

  /** Writes a text within the width; the y below its last line, the same y for an empty text. */
  public int tekst(int x, int y, int breedte, String klasse, String tekst) {
    return tekst(x, y, breedte, klasse, "", tekst);
  }

  /** The same, with the first word in bold. */
  int tekst(int x, int y, int breedte, String klasse, String vet, String tekst) {
    int onder = y;
    for (String regel : gebroken((vet + " " + tekst).strip(), breedte)) {
      boolean begint = onder == y && regel.startsWith(vet);
      regels.add(
          new SvgText(
              x,
              onder + VOET,
              klasse,
              begint ? vet : "",
              begint ? regel.substring(vet.length()) : regel));
      onder += REGELHOOGTE;
    }
    return onder;
  }

  /** The lines of a text, none wider than the width; a word that is too long is broken. */
  static List<String> gebroken(String tekst, int breedte) {
    List<String> regels = new ArrayList<>();
    StringBuilder regel = new StringBuilder();
    for (String woord : tekst.strip().split("\\s+")) {
      String rest = woord;
      if (!regel.isEmpty() && breedte(regel + " " + rest) > breedte) {
        regels.add(regel.toString());
        regel.setLength(0);
      }
      while (breedte(rest) > breedte) {
        int plaats = passend(rest, breedte);
        regels.add(rest.substring(0, plaats) + "-");
        rest = rest.substring(plaats);
      }
      regel.append(regel.isEmpty() ? "" : " ").append(rest);
    }
    if (!regel.isEmpty()) {
      regels.add(regel.toString());
    }
    return regels;
  }

  private static int passend(String woord, int breedte) {
    int plaats = 1;
    while (breedte(woord.substring(0, plaats + 1) + "-") <= breedte) {
      plaats++;
    }
    return Character.isHighSurrogate(woord.charAt(plaats - 1)) ? plaats + 1 : plaats;
  }

  /** An estimate on the wide side: fonts differ from screen to screen. */
  private static double breedte(String tekst) {
    return tekst.chars().mapToDouble(SvgDrawing::letterbreedte).sum() * LETTER;
  }

  private static double letterbreedte(int letter) {
    if (SMAL.indexOf(letter) >= 0) {
      return 0.25;
    }
    if (HALFSMAL.indexOf(letter) >= 0) {
      return 0.33;
    }
    if (BREED.indexOf(letter) >= 0) {
      return 0.86;
    }
    if (letter > 0x2000) {
      return 1;
    }
    return Character.isUpperCase(letter) ? 0.7 : 0.55;
  }
}
