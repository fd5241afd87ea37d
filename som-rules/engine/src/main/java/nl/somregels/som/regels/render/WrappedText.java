package nl.somregels.som.regels.render;

/** Plain text with headings and points, broken into lines at blanks; no such line is longer. */
final class WrappedText {
  private final StringBuilder tekst = new StringBuilder();
  private final int breedte;

  WrappedText(int breedte) {
    this.breedte = breedte;
  }

  void kop(String kop) {
    tekst.append('\n');
    regel(kop);
  }

  void regel(String regel) {
    gevouwen(regel, "", "");
  }

  void punt(String punt) {
    gevouwen(punt, "  - ", "    ");
  }

  void witregel() {
    tekst.append('\n');
  }

  /** Text that must not be broken: its lines as they are. */
  void letterlijk(String regels) {
    tekst.append(regels);
  }

  /** More of the point before it. */
  void vervolg(String regel) {
    gevouwen(regel, "    ", "    ");
  }

  /** A point within the point before it. */
  void onderpunt(String punt) {
    gevouwen(punt, "    - ", "      ");
  }

  private void gevouwen(String zin, String eerste, String volgende) {
    StringBuilder regel = new StringBuilder(eerste);
    boolean leeg = true;
    for (String woord : zin.strip().split("\\s+")) {
      if (!leeg && regel.length() + 1 + woord.length() > breedte) {
        tekst.append(regel).append('\n');
        regel = new StringBuilder(volgende);
        leeg = true;
      }
      regel.append(leeg ? "" : " ").append(woord);
      leeg = false;
      while (regel.length() > breedte) {
        int knip = Character.isLowSurrogate(regel.charAt(breedte)) ? breedte - 1 : breedte;
        tekst.append(regel, 0, knip).append('\n');
        regel = new StringBuilder(volgende).append(regel, knip, regel.length());
      }
    }
    tekst.append(regel).append('\n');
  }

  @Override
  public String toString() {
    return tekst.toString();
  }
}
