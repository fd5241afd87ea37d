package nl.somregels.som.regels.trace;

import java.util.List;
import nl.somregels.som.regels.pack.model.Field;

/**
 * What a person says of a number that a condition compares. In each text {@code {n}} is the number
 * of the sentence and {@code {w}} the value of the case.
 *
 * @param below it is below the bound
 * @param from it is the bound or above
 * @param within it lies between two bounds
 * @param outside it does not
 */
record NumberForm(String below, String from, String within, String outside) {
  private static final String INFORMATION = "de laatste informatie van de reclassering is van {w}";

  private static NumberForm of(String below, String from) {
    return new NumberForm(below, from, below, from);
  }

  /** The same whatever the bound is. */
  private static NumberForm always(String text) {
    return of(text, text);
  }

  private static NumberForm age(String age) {
    return new NumberForm(
        age + " (lager dan {n})", age + " ({n} of hoger)", age + " ({n})", age + " (niet {n})");
  }

  private static NumberForm past(String what) {
    return of(what + ", dat is hoogstens {n} geleden", what + ", dat is langer dan {n} geleden");
  }

  private static List<NumberForm> count(String what) {
    return List.of(
        of("er zijn minder dan {n} " + what + ": {w}", "er zijn {n} of meer " + what + ": {w}"),
        always("er zijn geen " + what));
  }

  /** The forms of a field, by {@link FeitValueReader#form}. */
  static List<NumberForm> of(Field field) {
    return switch (field) {
      case DETENTIEDAG ->
          List.of(
              of(
                  "het is dag {w} van de detentie, en dag {n} is nog niet bereikt",
                  "het is dag {w} van de detentie, en dag {n} is bereikt"));
      case VERBLIJFSDUUR ->
          List.of(
              of("de detentie duurt korter dan {n}: {w}", "de detentie duurt {n} of langer: {w}"));
      case RESTERENDE_DETENTIE ->
          List.of(
              of(
                  "de detentie eindigt binnen {n}: over {w}",
                  "de detentie eindigt pas na {n}: over {w}"),
              always("de einddatum van de detentie is voorbij"));
      case TIJD_TOT_ZITTING ->
          List.of(
              of("de zitting is binnen {n}: over {w}", "de zitting is pas na {n}: over {w}"),
              always("de datum van de zitting is voorbij"));
      case TIJD_SINDS_CONTACT ->
          List.of(
              of(
                  "het laatste contact met de casemanager was hoogstens {n} geleden: {w}",
                  "het laatste contact met de casemanager was meer dan {n} geleden: {w}"));
      case LEEFTIJD_BIJ_DELICT ->
          List.of(
              age("op de dag van het feit waarvan iemand wordt verdacht, was de leeftijd {w}"),
              age("op de dag van het feit was de leeftijd {w}"),
              age("de dag van het feit is niet bekend. Bij binnenkomst was de leeftijd {w}"));
      case LEEFTIJD_OP_PEILDATUM -> List.of(age("de leeftijd is nu {w}"));
      case OUDERDOM_DELICT ->
          List.of(
              past("het feit waarvan iemand wordt verdacht, is van {w}"),
              past("het feit is van {w}"));
      case ARTIKEL_SR ->
          List.of(
              new NumberForm(
                  "",
                  "",
                  "het gaat om artikel {w}, en dat staat in de lijst",
                  "het gaat om artikel {w}, en dat staat niet in de lijst"));
      case OUDERDOM_RISC ->
          List.of(past("de RISC is van {w}"), past(INFORMATION), always("er is geen RISC"));
      case NIEUWSTE_INFORMATIE ->
          List.of(
              past(INFORMATION),
              past("er is informatie van de reclassering van {w}"),
              always("er is geen informatie van de reclassering"));
      case AANTAL_CRIMINOGENE_FACTOREN -> count("criminogene factoren");
      case AANTAL_BESCHERMENDE_FACTOREN -> count("beschermende factoren");
      case AANTAL_BIJZONDERE_VOORWAARDEN -> count("bijzondere voorwaarden");
      case AANTAL_HULPVERLENINGSCONTACTEN -> count("contacten met hulpverleners");
      default -> throw new IllegalArgumentException(field + " is no number");
    };
  }

  /** With the number that a sentence names; a sentence without one says that there is none. */
  NumberForm with(String number) {
    int comma = below.indexOf(", dat is");
    return number.isEmpty()
        ? always(comma < 0 ? below : below.substring(0, comma))
        : new NumberForm(
            below.replace("{n}", number),
            from.replace("{n}", number),
            within.replace("{n}", number),
            outside.replace("{n}", number));
  }
}
