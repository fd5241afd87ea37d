package nl.somregels.som.regels.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the words mean that not everybody knows, on the page where they stand. */
final class ExplainedWords {
  private static final Map<String, String> MEANINGS = new LinkedHashMap<>();

  static {
    MEANINGS.put("ASR-wegingskader", "past het strafrecht voor jongeren bij iemand?");
    MEANINGS.put("beschermende factoren", "wat helpt om geen nieuw delict te plegen.");
    MEANINGS.put("criminogene factoren", "problemen die de kans op een nieuw delict groter maken.");
    MEANINGS.put("hulpverlening", "mensen en diensten die helpen of zorg geven.");
    MEANINGS.put("ISD", "een maatregel voor wie heel vaak een delict pleegt.");
    MEANINGS.put("letselrisico", "de kans dat iemand een ander pijn doet of verwondt.");
    MEANINGS.put("onttrekkingsrisico", "de kans dat iemand wegblijft of wegloopt.");
    MEANINGS.put("OxRec", "een rekenmodel voor het recidiverisico.");
    MEANINGS.put("Pbw", "de wet over het leven in de gevangenis.");
    MEANINGS.put("peildatum", "de dag waarop het programma naar de zaak kijkt.");
    MEANINGS.put("psychiatrische problemen", "een ziekte of stoornis in de geest.");
    MEANINGS.put("recidiverisico", "de kans dat iemand opnieuw een delict pleegt.");
    MEANINGS.put("rechtmatig verblijf", "iemand mag in Nederland zijn.");
    MEANINGS.put("RISC", "hoe de reclassering risico's bekijkt en opschrijft.");
    MEANINGS.put("SOM-moment", "de dag waarop het eerste voorstel kan komen.");
    MEANINGS.put("Sr", "het Wetboek van Strafrecht.");
    MEANINGS.put("TBS", "de rechter legt behandeling in een kliniek op.");
    MEANINGS.put("professionele weging", "mensen bekijken samen wat nodig is.");
    MEANINGS.put("zorgmachtiging", "een rechter vindt dat iemand zorg moet krijgen.");
  }

  private ExplainedWords() {}

  /** One line for each word that stands in the text, in the order of this list. */
  static List<String> in(String text) {
    String flat = " " + text.replaceAll("[^\\p{L}\\p{N}'-]+", " ") + " ";
    String lower = flat.toLowerCase(Locale.ROOT);
    return MEANINGS.entrySet().stream()
        .filter(
            entry ->
                Character.isUpperCase(entry.getKey().charAt(0))
                    ? flat.contains(" " + entry.getKey() + " ")
                    : lower.contains(" " + entry.getKey()))
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .toList();
  }
}
