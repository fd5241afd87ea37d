package nl.somregels.som.regels.mutate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Witness;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Weeggroep;

/**
 * Writes a case as an example in YAML, with what an engine makes of it as its expectation. The text
 * can be put into a file of {@code voorbeelden} as it stands; the reasons are for people to better.
 */
final class VoorbeeldWriter {
  private static final int BREEDTE = 100;

  /** Well below what a line of a pack may hold. */
  private static final int LANGSTE_ZIN = 400;

  private VoorbeeldWriter() {}

  /**
   * One item of the list of examples.
   *
   * @param naam what the example shows
   * @param waarom why it is expected
   */
  static String schrijf(String naam, Witness getuige, Prioritering prioritering, String waarom) {
    List<String> feiten =
        getuige.gedetineerde().toJson().entrySet().stream()
            .filter(feit -> !feit.getKey().equals("kenmerk"))
            .map(feit -> feit.getKey() + ": " + waarde(feit.getValue()))
            .toList();
    return "- naam: "
        + aangehaald(naam)
        + "\n  peildatum: "
        + getuige.peildatum()
        + "\n"
        + velden("feiten", feiten)
        + velden("verwacht", verwacht(prioritering))
        + "  waarom: "
        + aangehaald(kort(waarom))
        + "\n";
  }

  private static String kort(String zin) {
    return zin.length() <= LANGSTE_ZIN ? zin : zin.substring(0, LANGSTE_ZIN) + "...";
  }

  private static List<String> verwacht(Prioritering prioritering) {
    Weeggroep groep = prioritering.weeggroep();
    List<Bevinding> bevindingen =
        Stream.concat(
                prioritering.bevindingen().stream(),
                groep == null ? Stream.empty() : groep.opties().stream())
            .toList();
    List<String> verwacht = new ArrayList<>();
    verwacht.add("prioriteit: " + prioritering.prioriteit());
    if (prioritering.tegenstrijdig()) {
      verwacht.add("tegenstrijdig: JA");
    }
    verwacht.add("mogelijk: " + lijst(prioritering.mogelijkePrioriteiten()));
    verwacht.add("vanToepassing: " + codes(bevindingen, VoorbeeldWriter::geldt));
    verwacht.add("onbekend: " + codes(bevindingen, b -> b.status() == Status.ONBEKEND));
    verwacht.add(
        bevindingen.stream()
            .filter(bevinding -> !bevinding.wijktVoor().isEmpty())
            .map(bevinding -> bevinding.criterium() + ": " + lijst(bevinding.wijktVoor()))
            .collect(Collectors.joining(", ", "wijkt: {", "}")));
    if (prioritering.bevindingen().stream().anyMatch(b -> b.verplicht() && geldt(b))) {
      verwacht.add("verplicht: " + codes(bevindingen, b -> b.verplicht() && geldt(b)));
    }
    if (groep != null) {
      verwacht.add("weeggroep: " + groep.groep());
      if (groep.eerst()) {
        verwacht.add("eerst: JA");
      }
    }
    return verwacht;
  }

  private static boolean geldt(Bevinding bevinding) {
    return bevinding.status() == Status.VAN_TOEPASSING;
  }

  private static String codes(List<Bevinding> bevindingen, Predicate<Bevinding> welke) {
    return lijst(bevindingen.stream().filter(welke).map(Bevinding::criterium).toList());
  }

  private static String waarde(Object waarde) {
    return waarde instanceof Collection<?> lijst ? lijst(lijst) : tekst(waarde.toString());
  }

  private static String lijst(Collection<?> waarden) {
    return waarden.stream()
        .map(waarde -> tekst(waarde.toString()))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** Plain words stand as they are; everything else between quotes. */
  private static String tekst(String tekst) {
    return tekst.matches("[A-Za-z0-9_-]+") ? tekst : aangehaald(tekst);
  }

  private static String aangehaald(String tekst) {
    return "\"" + tekst.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** A field with fields of its own on as few lines as fit. */
  private static String velden(String naam, List<String> velden) {
    StringBuilder tekst = new StringBuilder();
    StringBuilder regel = new StringBuilder("  " + naam + ": {");
    for (int i = 0; i < velden.size(); i++) {
      String veld = velden.get(i) + (i + 1 < velden.size() ? "," : "}");
      boolean begin = regel.toString().isBlank() || regel.charAt(regel.length() - 1) == '{';
      if (!begin && regel.length() + 1 + veld.length() > BREEDTE) {
        tekst.append(regel).append('\n');
        regel = new StringBuilder("    ");
        begin = true;
      }
      regel.append(begin ? "" : " ").append(veld);
    }
    return tekst.append(regel).append(velden.isEmpty() ? "}" : "").append('\n').toString();
  }
}
