package nl.somregels.som.regels.session;

import java.util.List;
import java.util.stream.Collectors;
import nl.somregels.som.regels.pack.Expressie;
import nl.somregels.som.regels.pack.Expressie.Bevat;
import nl.somregels.som.regels.pack.Expressie.Een;
import nl.somregels.som.regels.pack.Expressie.Gelijk;
import nl.somregels.som.regels.pack.Expressie.Grens;
import nl.somregels.som.regels.pack.Expressie.Samen;

/**
 * Writes the Drools rules for a list of conditions: for each condition one rule that fires when it
 * is surely true and one that fires when it is surely false. The text is made from the checked
 * expressions alone; nothing of a rule file is passed through. No negation, no arithmetic, no
 * consequence.
 */
final class DrlWriter {
  private DrlWriter() {}

  static String write(List<Expressie> voorwaarden) {
    StringBuilder drl =
        new StringBuilder("package nl.somregels.som.regels.gegenereerd;\n")
            .append("import ")
            .append(Feitenbeeld.class.getName())
            .append(";\n");
    for (int i = 0; i < voorwaarden.size(); i++) {
      regel(drl, naam(i, Waarheid.WAAR), voorwaarden.get(i));
      regel(drl, naam(i, Waarheid.ONWAAR), voorwaarden.get(i).tegendeel());
    }
    return drl.toString();
  }

  /** The name of the rule that fires when the condition at this place has this truth. */
  static String naam(int plaats, Waarheid waarheid) {
    return plaats + " " + waarheid;
  }

  private static void regel(StringBuilder drl, String naam, Expressie expressie) {
    drl.append("rule \"%s\" when Feitenbeeld(%s) then end\n".formatted(naam, tekst(expressie)));
  }

  private static String tekst(Expressie expressie) {
    if (expressie instanceof Gelijk gelijk) {
      return "%s == \"%s\"".formatted(gelijk.veld().naam(), gelijk.woord());
    }
    if (expressie instanceof Grens grens) {
      return grens.minstens()
          ? "%sLaagste >= %s".formatted(grens.veld().naam(), grens.grens())
          : "%sHoogste < %s".formatted(grens.veld().naam(), grens.grens());
    }
    if (expressie instanceof Bevat bevat) {
      return "%s%s contains \"%s\""
          .formatted(bevat.veld().naam(), bevat.erin() ? "" : "Niet", bevat.woord());
    }
    return expressie instanceof Samen samen
        ? delen(samen.delen(), " && ")
        : delen(((Een) expressie).delen(), " || ");
  }

  private static String delen(List<Expressie> delen, String teken) {
    return delen.stream().map(DrlWriter::tekst).collect(Collectors.joining(teken, "(", ")"));
  }
}
