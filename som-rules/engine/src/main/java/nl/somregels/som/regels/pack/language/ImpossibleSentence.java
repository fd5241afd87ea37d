package nl.somregels.som.regels.pack.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What no condition can say, why, and what can be done instead. */
final class ImpossibleSentence {
  private static final String MONTH =
      "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";

  private static final List<Answer> ANSWERS =
      List.of(
          answer(
              "\\b(onbekend|niet bekend|niet ingevuld|ontbreekt|ontbreken)\\b",
              "Er is geen zin voor \"onbekend\": een onbekend feit maakt een criterium nooit van"
                  + " toepassing. Laat de voorwaarde weg; het voorstel zegt zelf welke feiten nog ontbreken."),
          answer(
              "\\bcriterium (\\S+) (geldt|is (niet |wel )?van toepassing|niet geldt)",
              "Een voorwaarde kan niet naar een ander criterium kijken. Schrijf de voorwaarden van"
                  + " criterium $1 hier over; welk criterium wijkt als beide gelden, staat in voorrang.dslr."),
          answer(
              "\\b(weeggroep|prioriteit|uitkomst) is\\b",
              "Een voorwaarde kan niet naar de weeggroep of de uitkomst kijken: die volgen uit de"
                  + " criteria. Schrijf de voorwaarden over die daartoe leiden."),
          answer(
              "\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}-\\d{1,2}-\\d{4}|\\b\\d{1,2} (" + MONTH + ")\\b",
              "Een vaste datum kan niet in een voorwaarde staan: een voorwaarde telt dagen, zoals \"de"
                  + " detentie is op dag N of later\". Geldt een regel vanaf een dag, maak dan een nieuw"
                  + " pakket met die dag bij geldigVanaf."),
          answer(
              "\\bvan (deze|de volgende|de onderstaande)\\b",
              "Een voorwaarde kan niet tellen hoeveel andere er gelden. Maak voor elke combinatie een"
                  + " criterium, met hetzelfde gevolg."));

  /** What is said of a sentence in which this is found; $1 is its first group. */
  private record Answer(Pattern typed, String text) {}

  private ImpossibleSentence() {}

  private static Answer answer(String typed, String text) {
    return new Answer(Pattern.compile(typed, Pattern.CASE_INSENSITIVE), text);
  }

  /** Empty when the sentence is not one of these. */
  static Optional<String> answer(String sentence) {
    for (Answer answer : ANSWERS) {
      Matcher matcher = answer.typed.matcher(sentence);
      if (matcher.find()) {
        return Optional.of(
            matcher.groupCount() == 0
                ? answer.text
                : answer.text.replace("$1", String.valueOf(matcher.group(1))));
      }
    }
    return Optional.empty();
  }
}
