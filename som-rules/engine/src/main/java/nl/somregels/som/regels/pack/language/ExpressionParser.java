package nl.somregels.som.regels.pack.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.feiten.DidYouMean;
import nl.somregels.som.regels.pack.files.PakketLimits;
import nl.somregels.som.regels.pack.files.Quote;
import nl.somregels.som.regels.pack.model.Expression;
import nl.somregels.som.regels.pack.model.Expression.And;
import nl.somregels.som.regels.pack.model.Expression.AtLeast;
import nl.somregels.som.regels.pack.model.Expression.Contains;
import nl.somregels.som.regels.pack.model.Expression.Equals;
import nl.somregels.som.regels.pack.model.Expression.Or;
import nl.somregels.som.regels.pack.model.Field;

/**
 * Turns the right-hand side of a vocabulary sentence, with its values filled in, into an {@link
 * Expression}. Everything but a known field, a fixed operator and a value of that field is refused.
 */
final class ExpressionParser {
  private static final Pattern VERGELIJKING =
      Pattern.compile("(\\w+) (==|<=|<|>=|>|in|not in|contains|not contains) \\(?\"([^\"]*)\"\\)?");
  private static final Pattern BEREIK = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");

  private ExpressionParser() {}

  static Expression parse(String tekst) {
    List<Expression> alternatieven = new ArrayList<>();
    for (String alternatief : tekst.split(" \\|\\| ")) {
      alternatieven.add(
          samen(
              Arrays.stream(alternatief.split(" && "))
                  .map(ExpressionParser::vergelijking)
                  .toList()));
    }
    return een(alternatieven);
  }

  private static Expression samen(List<Expression> delen) {
    if (delen.size() == 2
        && delen.get(0) instanceof AtLeast van
        && delen.get(1) instanceof AtLeast tot
        && van.veld() == tot.veld()
        && van.minstens()
        && !tot.minstens()
        && van.grens() >= tot.grens()) {
      throw new InvalidValueException(
          "past geen enkele waarde: het eerste getal is niet lager dan het tweede.",
          "Draai de getallen om.");
    }
    return delen.size() == 1 ? delen.get(0) : new And(delen);
  }

  private static Expression een(List<Expression> delen) {
    return delen.size() == 1 ? delen.get(0) : new Or(delen);
  }

  private static Expression vergelijking(String tekst) {
    Matcher matcher = VERGELIJKING.matcher(tekst);
    Field veld = matcher.matches() ? Field.vanNaam(matcher.group(1)).orElse(null) : null;
    if (veld == null) {
      throw new IllegalStateException("the vocabulary compares no field here: " + tekst);
    }
    return vergelijking(veld, matcher.group(2), matcher.group(3));
  }

  private static Expression vergelijking(Field veld, String operator, String waarde) {
    return switch (operator) {
      case "==" ->
          veld.soort() == Field.FieldKind.KEUZE
              ? new Equals(veld, woord(veld, waarde))
              : new AtLeast(veld, true, geen(veld, waarde));
      case "<" -> new AtLeast(veld, false, getal(veld, waarde));
      case "<=" -> new AtLeast(veld, false, getal(veld, waarde) + 1);
      case ">=" -> new AtLeast(veld, true, getal(veld, waarde));
      case ">" -> new AtLeast(veld, true, getal(veld, waarde) + 1);
      case "contains" -> new Contains(veld, true, woord(veld, waarde));
      case "not contains" -> new Contains(veld, false, woord(veld, waarde));
      case "in" -> bereiken(veld, waarde);
      default -> bereiken(veld, waarde).tegendeel();
    };
  }

  private static String woord(Field veld, String waarde) {
    if (!veld.woorden().contains(waarde)) {
      throw new InvalidValueException(
          "kan \"%s\" niet.".formatted(Quote.van(waarde)),
          DidYouMean.voor(waarde, veld.woorden())
              .map(woord -> "Bedoelde u " + woord + "?")
              .orElse("Kies uit: " + String.join(", ", veld.woorden()) + "."));
    }
    return waarde;
  }

  private static int geen(Field veld, String waarde) {
    if (veld != Field.NIEUWSTE_INFORMATIE || !waarde.equals("GEEN")) {
      throw new IllegalStateException("the vocabulary gives " + veld + " the value " + waarde);
    }
    return Field.GEEN_INFORMATIE;
  }

  private static int getal(Field veld, String waarde) {
    return veld.eenheid()
        .lees(waarde)
        .filter(getal -> getal <= veld.grootste())
        .orElseThrow(() -> teGroot(veld, waarde));
  }

  private static InvalidValueException teGroot(Field veld, String waarde) {
    return new InvalidValueException(
        "is \"" + Quote.van(waarde) + "\" te groot.",
        "Schrijf hoogstens " + veld.eenheid().toon(veld.grootste()) + ".");
  }

  private static Expression bereiken(Field veld, String waarde) {
    List<Expression> delen = new ArrayList<>();
    String[] teksten = waarde.split(", ?", -1);
    if (teksten.length > PakketLimits.REEKSEN_PER_ZIN) {
      throw new InvalidValueException(
          "staan meer dan %s artikelen.".formatted(PakketLimits.REEKSEN_PER_ZIN),
          "Voeg nummers samen tot reeksen, zoals 287-291.");
    }
    for (String deel : teksten) {
      if (deel.isBlank()) {
        throw new InvalidValueException("staat een komma te veel.", "Haal de komma weg.");
      }
      Matcher matcher = BEREIK.matcher(deel.strip());
      if (!matcher.matches()) {
        throw new InvalidValueException(
            "is \"" + Quote.van(deel) + "\" geen artikelnummer of reeks.",
            "Schrijf artikelnummers, zoals 141, 287-291.");
      }
      int van = Integer.parseInt(matcher.group(1));
      int tot = matcher.group(2) == null ? van : Integer.parseInt(matcher.group(2));
      if (van == 0 || Math.max(van, tot) > veld.grootste()) {
        throw new InvalidValueException(
            "is \"" + Quote.van(deel) + "\" geen artikel van het Wetboek van Strafrecht.",
            "Schrijf nummers van 1 tot en met " + veld.grootste() + ".");
      }
      if (tot < van) {
        throw new InvalidValueException(
            "loopt de reeks \"" + deel + "\" terug.", "Draai de getallen om.");
      }
      delen.add(new And(List.of(new AtLeast(veld, true, van), new AtLeast(veld, false, tot + 1))));
    }
    return een(delen);
  }
}
