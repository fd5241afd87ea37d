package nl.somregels.som.regels.render;

/** Plain text with headings and points, broken into lines at blanks. */
final class Tekst {
  private final StringBuilder tekst = new StringBuilder();
  private final int breedte;

  Tekst(int breedte) {
    this.breedte = breedte;
  }

  void kop(String kop) {
    tekst.append('\n').append(kop).append('\n');
  }

  void regel(String regel) {
    gevouwen(regel, "", "");
  }

  void punt(String punt) {
    gevouwen(punt, "  - ", "    ");
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
    }
    tekst.append(regel).append('\n');
  }

  @Override
  public String toString() {
    return tekst.toString();
  }
}
