package nl.somregels.som.regels.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.feiten.Suggestie;

/**
 * The nearest sentences of the vocabulary to one that is not in it, with the typed numbers and
 * words filled in where the vocabulary leaves a place for them.
 */
final class Zinsuggestie {
  private static final Pattern GETAL = Pattern.compile("\\d+");
  private static final Pattern KEUZE = Pattern.compile("[\\w]+(?:\\|[\\w]+)+");

  private Zinsuggestie() {}

  /** One sentence of advice, empty when nothing comes near. */
  static String voor(String zin, List<String> zinnen) {
    List<String> kandidaten = new ArrayList<>();
    for (String patroon : zinnen) {
      String schoon = patroon.startsWith("- ") ? patroon.substring(2) : patroon;
      kandidaten.addAll(ingevuld(zin, schoon));
    }
    List<String> dichtbij = Suggestie.dichtbij(zin, kandidaten);
    return dichtbij.isEmpty()
        ? "Kijk in LEESMIJ.md welke zinnen er zijn."
        : "Bedoelde u \"" + String.join("\" of \"", dichtbij) + "\"?";
  }

  private static List<String> ingevuld(String zin, String patroon) {
    List<String> getallen = new ArrayList<>();
    Matcher getal = GETAL.matcher(zin);
    while (getal.find()) {
      getallen.add(getal.group());
    }
    String metGetallen = patroon;
    for (String waarde : getallen) {
      metGetallen = metGetallen.replaceFirst("\\b(N|VAN|TOT)\\b", waarde);
    }
    List<String> varianten = List.of(metGetallen);
    while (KEUZE.matcher(varianten.get(0)).find()) {
      varianten = varianten.stream().flatMap(v -> kies(v).stream()).toList();
    }
    return varianten;
  }

  private static List<String> kies(String patroon) {
    Matcher keuze = KEUZE.matcher(patroon);
    if (!keuze.find()) {
      return List.of(patroon);
    }
    List<String> varianten = new ArrayList<>();
    for (String woord : keuze.group().split("\\|")) {
      varianten.add(patroon.substring(0, keuze.start()) + woord + patroon.substring(keuze.end()));
    }
    return varianten;
  }
}
