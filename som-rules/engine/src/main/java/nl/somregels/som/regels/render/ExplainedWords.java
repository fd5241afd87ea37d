package nl.somregels.som.regels.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the words mean that not everybody knows, on the page where they stand. */
final class ExplainedWords {
  private static final List<Map.Entry<String, String>> MEANINGS =
      List.of(
          Map.entry("ASR-wegingskader", "past het strafrecht voor jongeren bij iemand?"),
          Map.entry("beschermende factoren", "wat helpt om geen nieuw delict te plegen."),
          Map.entry(
              "criminogene factoren", "problemen die de kans op een nieuw delict groter maken."),
          Map.entry("hulpverlening", "mensen en diensten die helpen of zorg geven."),
          Map.entry("ISD", "een maatregel voor wie heel vaak een delict pleegt."),
          Map.entry("letselrisico", "de kans dat iemand een ander pijn doet of verwondt."),
          Map.entry("onttrekkingsrisico", "de kans dat iemand wegblijft of wegloopt."),
          Map.entry("OxRec", "een rekenmodel voor het recidiverisico."),
          Map.entry("Pbw", "de wet over het leven in de gevangenis."),
          Map.entry("peildatum", "de dag waarop het programma naar de zaak kijkt."),
          Map.entry("psychiatrische problemen", "een ziekte of stoornis in de geest."),
          Map.entry("recidiverisico", "de kans dat iemand opnieuw een delict pleegt."),
          Map.entry("rechtmatig verblijf", "iemand mag in Nederland zijn."),
          Map.entry("RISC", "hoe de reclassering risico's bekijkt en opschrijft."),
          Map.entry("SOM-moment", "de dag waarop het eerste voorstel kan komen."),
          Map.entry("Sr", "het Wetboek van Strafrecht."),
          Map.entry("TBS", "de rechter legt behandeling in een kliniek op."),
          Map.entry("professionele weging", "mensen bekijken samen wat nodig is."),
          Map.entry("zorgmachtiging", "een rechter vindt dat iemand zorg moet krijgen."));

  private ExplainedWords() {}

  /** One line for each word that stands in the text, in the order of this list. */
  static List<String> in(String text) {
    String flat = " " + text.replaceAll("[^\\p{L}\\p{N}'-]+", " ") + " ";
    String lower = flat.toLowerCase(Locale.ROOT);
    return MEANINGS.stream()
        .filter(
            entry ->
                Character.isUpperCase(entry.getKey().charAt(0))
                    ? flat.contains(" " + entry.getKey() + " ")
                    : lower.contains(" " + entry.getKey()))
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .toList();
  }
}
