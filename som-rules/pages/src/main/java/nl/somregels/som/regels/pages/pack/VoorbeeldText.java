package nl.somregels.som.regels.pages.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.regels.example.Expectation;
import nl.somregels.som.regels.example.Voorbeeld;
import nl.somregels.som.regels.pages.html.CaseText;

/** Writes an example case in words. */
final class VoorbeeldText {
  private VoorbeeldText() {}

  static PackDocument.ShownVoorbeeld of(Voorbeeld voorbeeld) {
    return new PackDocument.ShownVoorbeeld(
        voorbeeld.name(),
        voorbeeld.peildatum(),
        CaseText.of(voorbeeld.feiten()),
        expected(voorbeeld.expected()),
        voorbeeld.why());
  }

  private static List<String> expected(Expectation expected) {
    List<String> words = new ArrayList<>();
    words.add(expected.prioriteit().label());
    if (expected.contradictory()) {
      words.add("de criteria spreken elkaar tegen");
    }
    words.add(
        expected.applying().isEmpty()
            ? "geen criterium is van toepassing"
            : "van toepassing: " + codes(expected.applying()));
    if (expected.unknown() != null && !expected.unknown().isEmpty()) {
      words.add("nog niet te zeggen: " + codes(expected.unknown()));
    }
    if (expected.weeggroep() != null) {
      words.add("weeggroep " + expected.weeggroep());
    }
    return words;
  }

  private static String codes(SortedSet<CriteriumCode> codes) {
    return codes.stream().map(CriteriumCode::code).collect(Collectors.joining(", "));
  }
}
