package nl.somregels.som.regels.pages.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.text.DutchDates;

/** The words of the page for what the rule files write as codes. */
public final class PageLabels {
  private PageLabels() {}

  public static String date(LocalDate date) {
    return DutchDates.of(date);
  }

  public static String enumeration(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " en " + words.get(last);
  }

  public static String prioriteit(String name) {
    return Prioriteit.valueOf(name).label();
  }

  public static String capital(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  public static String status(PakketStatus status) {
    return switch (status) {
      case CONCEPT -> "Concept";
      case VASTGESTELD -> "Vastgesteld";
      case INGETROKKEN -> "Ingetrokken";
    };
  }

  public static String statusExplanation(PakketStatus status) {
    return switch (status) {
      case CONCEPT -> "Niet van kracht. Werkt alleen als iemand om deze versie vraagt.";
      case VASTGESTELD ->
          "Van kracht zolang het pakket geldig is. Onze weergave van de bron staat vast;"
              + " DJI en de reclassering hebben haar niet als beleid aangenomen.";
      case INGETROKKEN -> "Niet meer van kracht. Blijft bewaard om oude uitkomsten na te rekenen.";
    };
  }

  public static String grondslag(String base) {
    return switch (base) {
      case "T" -> "de bron zegt het";
      case "A" -> "de bron veronderstelt het";
      default -> "de bron zwijgt erover";
    };
  }

  /** A mark that differs in form, so that it also reads without colour. */
  public static String consensusMark(String consensus) {
    return switch (consensus) {
      case "ja" -> "\u25CF";
      case "omstreden" -> "\u25D0";
      default -> "\u25CB";
    };
  }

  /** In lower case with dashes, for the style sheet. */
  public static String styleClass(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
  }
}
