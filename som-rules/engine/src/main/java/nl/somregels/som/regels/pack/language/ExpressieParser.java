package nl.somregels.som.regels.pack.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.feiten.Suggestie;
import nl.somregels.som.regels.pack.files.Citaat;
import nl.somregels.som.regels.pack.files.Pakketgrenzen;
import nl.somregels.som.regels.pack.model.Expressie;
import nl.somregels.som.regels.pack.model.Expressie.Bevat;
import nl.somregels.som.regels.pack.model.Expressie.Een;
import nl.somregels.som.regels.pack.model.Expressie.Gelijk;
import nl.somregels.som.regels.pack.model.Expressie.Grens;
import nl.somregels.som.regels.pack.model.Expressie.Samen;
import nl.somregels.som.regels.pack.model.Veld;

/**
 * Turns the right-hand side of a vocabulary sentence, with its values filled in, into an {@link
 * Expressie}. Everything but a known field, a fixed operator and a value of that field is refused.
 */
final class ExpressieParser {
  private static final Pattern VERGELIJKING =
      Pattern.compile("(\\w+) (==|<=|<|>=|>|in|not in|contains|not contains) \\(?\"([^\"]*)\"\\)?");
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
    if (delen.size() == 2
        && delen.get(0) instanceof Grens van
        && delen.get(1) instanceof Grens tot
        && van.veld() == tot.veld()
        && van.minstens()
        && !tot.minstens()
        && van.grens() >= tot.grens()) {
      throw new VerkeerdeWaardeException(
          "past geen enkele waarde: het eerste getal is niet lager dan het tweede.",
          "Draai de getallen om.");
    }
    return delen.size() == 1 ? delen.get(0) : new Samen(delen);
  }

  private static Expressie een(List<Expressie> delen) {
    return delen.size() == 1 ? delen.get(0) : new Een(delen);
  }

  private static Expressie vergelijking(String tekst) {
    Matcher matcher = VERGELIJKING.matcher(tekst);
    Veld veld = matcher.matches() ? Veld.vanNaam(matcher.group(1)).orElse(null) : null;
    if (veld == null) {
      throw new IllegalStateException("the vocabulary compares no field here: " + tekst);
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
      case "not contains" -> new Bevat(veld, false, woord(veld, waarde));
      case "in" -> bereiken(veld, waarde);
      default -> bereiken(veld, waarde).tegendeel();
    };
  }

  private static String woord(Veld veld, String waarde) {
    if (!veld.woorden().contains(waarde)) {
      throw new VerkeerdeWaardeException(
          "kan \"%s\" niet.".formatted(Citaat.van(waarde)),
          Suggestie.voor(waarde, veld.woorden())
              .map(woord -> "Bedoelde u " + woord + "?")
              .orElse("Kies uit: " + String.join(", ", veld.woorden()) + "."));
    }
    return waarde;
  }

  private static int geen(Veld veld, String waarde) {
    if (veld != Veld.NIEUWSTE_INFORMATIE || !waarde.equals("GEEN")) {
      throw new IllegalStateException("the vocabulary gives " + veld + " the value " + waarde);
    }
    return Veld.GEEN_INFORMATIE;
  }

  private static int getal(Veld veld, String waarde) {
    return veld.eenheid()
        .lees(waarde)
        .filter(getal -> getal <= veld.grootste())
        .orElseThrow(() -> teGroot(veld, waarde));
  }

  private static VerkeerdeWaardeException teGroot(Veld veld, String waarde) {
    return new VerkeerdeWaardeException(
        "is \"" + Citaat.van(waarde) + "\" te groot.",
        "Schrijf hoogstens " + veld.eenheid().toon(veld.grootste()) + ".");
  }

  private static Expressie bereiken(Veld veld, String waarde) {
    List<Expressie> delen = new ArrayList<>();
    String[] teksten = waarde.split(", ?", -1);
    if (teksten.length > Pakketgrenzen.REEKSEN_PER_ZIN) {
      throw new VerkeerdeWaardeException(
          "staan meer dan %s artikelen.".formatted(Pakketgrenzen.REEKSEN_PER_ZIN),
          "Voeg nummers samen tot reeksen, zoals 287-291.");
    }
    for (String deel : teksten) {
      if (deel.isBlank()) {
        throw new VerkeerdeWaardeException("staat een komma te veel.", "Haal de komma weg.");
      }
      Matcher matcher = BEREIK.matcher(deel.strip());
      if (!matcher.matches()) {
        throw new VerkeerdeWaardeException(
            "is \"" + Citaat.van(deel) + "\" geen artikelnummer of reeks.",
            "Schrijf artikelnummers, zoals 141, 287-291.");
      }
      int van = Integer.parseInt(matcher.group(1));
      int tot = matcher.group(2) == null ? van : Integer.parseInt(matcher.group(2));
      if (van == 0 || Math.max(van, tot) > veld.grootste()) {
        throw new VerkeerdeWaardeException(
            "is \"" + Citaat.van(deel) + "\" geen artikel van het Wetboek van Strafrecht.",
            "Schrijf nummers van 1 tot en met " + veld.grootste() + ".");
      }
      if (tot < van) {
        throw new VerkeerdeWaardeException(
            "loopt de reeks \"" + deel + "\" terug.", "Draai de getallen om.");
      }
      delen.add(new Samen(List.of(new Grens(veld, true, van), new Grens(veld, false, tot + 1))));
    }
    return een(delen);
  }
}
