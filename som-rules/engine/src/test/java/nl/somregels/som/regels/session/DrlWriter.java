package nl.somregels.som.regels.session;

import java.util.List;
import java.util.stream.Collectors;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Expressie.Bevat;
import nl.somregels.som.regels.pack.model.Expressie.Een;
import nl.somregels.som.regels.pack.model.Expressie.Gelijk;
import nl.somregels.som.regels.pack.model.Expressie.Grens;
import nl.somregels.som.regels.pack.model.Expressie.Samen;

/**
 * Writes as text, for the compiler of Drools, the rules that {@link Regelmodel} builds as objects.
 */
final class DrlWriter {
  private DrlWriter() {}

  static String write(List<Expressie> voorwaarden) {
    StringBuilder drl =
        new StringBuilder("package nl.somregels.som.regels.gegenereerd;\n")
            .append("import ")
            .append(Drlfeiten.class.getName())
            .append(";\n");
    for (int i = 0; i < voorwaarden.size(); i++) {
      regel(drl, Regelmodel.naam(i, Waarheid.WAAR), voorwaarden.get(i));
      regel(drl, Regelmodel.naam(i, Waarheid.ONWAAR), voorwaarden.get(i).tegendeel());
    }
    return drl.toString();
  }

  private static void regel(StringBuilder drl, String naam, Expressie expressie) {
    drl.append("rule \"%s\" when Drlfeiten(%s) then end\n".formatted(naam, tekst(expressie)));
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
