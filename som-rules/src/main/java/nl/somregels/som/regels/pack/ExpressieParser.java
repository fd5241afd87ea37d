package nl.somregels.som.regels.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.feiten.Suggestie;
import nl.somregels.som.regels.pack.Expressie.Bevat;
import nl.somregels.som.regels.pack.Expressie.Een;
import nl.somregels.som.regels.pack.Expressie.Gelijk;
import nl.somregels.som.regels.pack.Expressie.Grens;
import nl.somregels.som.regels.pack.Expressie.Samen;

/**
 * Turns the right-hand side of a vocabulary sentence, with its values filled in, into an {@link
 * Expressie}. Everything but a known field, a fixed operator and a value of that field is refused
 * with a Dutch {@link IllegalArgumentException}.
 */
final class ExpressieParser {
  private static final Pattern VERGELIJKING =
      Pattern.compile("(\\w+) (==|<=|<|>=|>|in|notin|contains|notcontains) \"([^\"]*)\"");
  private static final Pattern BEREIK = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");

  private ExpressieParser() {}

  static Expressie parse(String tekst) {
    List<Expressie> alternatieven = new ArrayList<>();
    for (String alternatief : tekst.split(" \\|\\| ")) {
      alternatieven.add(
          samen(
              Arrays.stream(alternatief.split(" && "))
                  .map(ExpressieParser::vergelijking)
                  .toList()));
    }
    return een(alternatieven);
  }

  private static Expressie samen(List<Expressie> delen) {
    return delen.size() == 1 ? delen.get(0) : new Samen(delen);
  }

  private static Expressie een(List<Expressie> delen) {
    return delen.size() == 1 ? delen.get(0) : new Een(delen);
  }

  private static Expressie vergelijking(String tekst) {
    Matcher matcher = VERGELIJKING.matcher(tekst);
    Veld veld = matcher.matches() ? Veld.vanNaam(matcher.group(1)).orElse(null) : null;
    if (veld == null) {
      throw new IllegalArgumentException("geen vergelijking met een veld: " + tekst);
    }
    return vergelijking(veld, matcher.group(2), matcher.group(3));
  }

  private static Expressie vergelijking(Veld veld, String operator, String waarde) {
    return switch (operator) {
      case "==" ->
          veld.soort() == Veld.Soort.KEUZE
              ? new Gelijk(veld, woord(veld, waarde))
              : new Grens(veld, true, geen(veld, waarde));
      case "<" -> new Grens(veld, false, getal(veld, waarde));
      case "<=" -> new Grens(veld, false, getal(veld, waarde) + 1);
      case ">=" -> new Grens(veld, true, getal(veld, waarde));
      case ">" -> new Grens(veld, true, getal(veld, waarde) + 1);
      case "contains" -> new Bevat(veld, true, woord(veld, waarde));
      case "notcontains" -> new Bevat(veld, false, woord(veld, waarde));
      case "in" -> bereiken(veld, waarde);
      default -> bereiken(veld, waarde).tegendeel();
    };
  }

  private static String woord(Veld veld, String waarde) {
    if (!veld.woorden().contains(waarde)) {
      throw new IllegalArgumentException(
          "\"%s\" is geen woord van %s.%s"
              .formatted(waarde, veld.naam(), Suggestie.zin(waarde, veld.woorden())));
    }
    return waarde;
  }

  private static int geen(Veld veld, String waarde) {
    if (veld != Veld.NIEUWSTE_INFORMATIE || !waarde.equals("GEEN")) {
      throw new IllegalArgumentException("\"" + waarde + "\" is geen waarde van " + veld.naam());
    }
    return Veld.GEEN_INFORMATIE;
  }

  private static int getal(Veld veld, String waarde) {
    return veld.eenheid()
        .lees(waarde)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\"" + waarde + "\" is geen getal in de eenheid van " + veld.naam() + "."));
  }

  private static Expressie bereiken(Veld veld, String waarde) {
    List<Expressie> delen = new ArrayList<>();
    for (String deel : waarde.split(", ?", -1)) {
      Matcher matcher = BEREIK.matcher(deel.strip());
      if (!matcher.matches()) {
        throw new IllegalArgumentException(
            "\"" + deel + "\" is geen artikelnummer of reeks; schrijf bijvoorbeeld 141, 287-291.");
      }
      int van = Integer.parseInt(matcher.group(1));
      int tot = matcher.group(2) == null ? van : Integer.parseInt(matcher.group(2));
      if (tot < van) {
        throw new IllegalArgumentException("de reeks \"" + deel + "\" loopt terug.");
      }
      delen.add(new Samen(List.of(new Grens(veld, true, van), new Grens(veld, false, tot + 1))));
    }
    return een(delen);
  }
}
