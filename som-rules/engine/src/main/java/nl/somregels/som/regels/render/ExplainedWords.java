package nl.somregels.som.regels.render;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the words mean that not everybody knows, on the page where they stand. */
final class ExplainedWords {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'-]+");

  private static final List<String> MEANINGS =
      List.of(
          "ASR-wegingskader: past het strafrecht voor jongeren bij iemand?",
          "beschermende factoren: wat helpt om geen nieuw delict te plegen.",
          "criminogene factoren: problemen die de kans op een nieuw delict groter maken.",
          "hulpverlening: mensen en diensten die helpen of zorg geven.",
          "ISD: een maatregel voor wie heel vaak een delict pleegt.",
          "letselrisico: de kans dat iemand een ander pijn doet of verwondt.",
          "onttrekkingsrisico: de kans dat iemand wegblijft of wegloopt.",
          "OxRec: een rekenmodel voor het recidiverisico.",
          "Pbw: de wet over het leven in de gevangenis.",
          "peildatum: de dag waarop het programma naar de zaak kijkt.",
          "psychiatrische problemen: een ziekte of stoornis in de geest.",
          "recidiverisico: de kans dat iemand opnieuw een delict pleegt.",
          "rechtmatig verblijf: iemand mag in Nederland zijn.",
          "RISC: hoe de reclassering risico's bekijkt en opschrijft.",
          "SOM-moment: de dag waarop het eerste voorstel kan komen.",
          "Sr: het Wetboek van Strafrecht.",
          "TBS: de rechter legt behandeling in een kliniek op.",
          "professionele weging: mensen bekijken samen wat nodig is.",
          "zorgmachtiging: een rechter vindt dat iemand zorg moet krijgen.");

  private ExplainedWords() {}

  /** One line for each abbreviation that stands in the text, in the order of this list. */
  static List<String> abbreviationsIn(String text) {
    return in(text).stream().filter(ExplainedWords::isAbbreviation).toList();
  }

  private static boolean isAbbreviation(String meaning) {
    return Character.isUpperCase(meaning.charAt(0));
  }

  /** One line for each word that stands in the text, in the order of this list. */
  static List<String> in(String text) {
    String flat = " " + NO_WORD.matcher(text).replaceAll(" ") + " ";
    String lower = flat.toLowerCase(Locale.ROOT);
    return MEANINGS.stream()
        .filter(
            meaning -> {
              String word = meaning.substring(0, meaning.indexOf(": "));
              return isAbbreviation(meaning)
                  ? flat.contains(" " + word + " ")
                  : lower.contains(" " + word);
            })
        .toList();
  }
}
