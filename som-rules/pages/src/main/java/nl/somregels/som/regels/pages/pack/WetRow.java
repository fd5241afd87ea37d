package nl.somregels.som.regels.pages.pack;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.pack.model.Wet;
import nl.somregels.som.regels.pages.html.CaseText;
import nl.somregels.som.regels.pages.html.PageLabels;
import nl.somregels.som.text.DutchDates;
import nl.somregels.som.text.DutchSentence;
import org.jspecify.annotations.Nullable;

/**
 * A law and what the check made of it. Only what was checked without an error on its line is
 * proven; of a broken law the case stands beside it.
 */
record WetRow(String zin, String status, String why, @Nullable DatedCase getuige) {
  private static final String PROVEN = "bewezen";
  private static final Pattern TWO_OUTCOMES =
      Pattern.compile("gaat niet op: met (\\S+) (.+) is het ([A-Z_]+), en met (.+) ([A-Z_]+)\\.$");
  private static final Pattern ONE_OUTCOME =
      Pattern.compile("gaat niet op: er zijn gevallen met ([A-Z_]+)\\.$");

  static WetRow of(Wet wet, @Nullable PackCheck check) {
    if (check == null || !check.proves() || has(check, MeldingCode.WETTEN_TE_VEEL_CRITERIA)) {
      return notChecked(wet);
    }
    Optional<Melding> error =
        check.controle().meldingen().stream()
            .filter(melding -> melding.ernst() == Ernst.FOUT)
            .filter(
                melding ->
                    melding.bestand().equals("pakket.yaml")
                        && melding.regelnummer() == wet.regelnummer())
            .findFirst();
    if (error.isEmpty()) {
      return new WetRow(wet.zin(), PROVEN, "", null);
    }
    return switch (error.get().code()) {
      case WET_GEBROKEN ->
          new WetRow(wet.zin(), "gaat niet op", why(error.get().tekst()), error.get().getuige());
      case WET_ZONDER_GEVAL ->
          new WetRow(wet.zin(), "niet bewezen", "Er is geen geval dat eronder valt.", null);
      default -> notChecked(wet);
    };
  }

  private static WetRow notChecked(Wet wet) {
    return new WetRow(wet.zin(), "niet gecontroleerd", "", null);
  }

  private static boolean has(PackCheck check, MeldingCode code) {
    return check.controle().meldingen().stream().anyMatch(melding -> melding.code() == code);
  }

  /** What the message says of the outcomes, in words. */
  private static String why(String message) {
    Matcher two = TWO_OUTCOMES.matcher(message);
    if (two.find()) {
      return "%s: %s. %s: %s."
          .formatted(
              DutchSentence.capital(clause(two.group(1), two.group(2))),
              PageLabels.prioriteit(two.group(3)),
              DutchSentence.capital(clause(two.group(1), two.group(4))),
              PageLabels.prioriteit(two.group(5)));
    }
    Matcher one = ONE_OUTCOME.matcher(message);
    return one.find()
        ? "Er zijn gevallen met %s.".formatted(PageLabels.prioriteit(one.group(1)))
        : "";
  }

  private static String clause(String feit, String value) {
    return Feit.byName(feit).map(known -> PageLabels.clause(known, value)).orElse(feit);
  }

  boolean proven() {
    return status.equals(PROVEN);
  }

  String styleClass() {
    return PageLabels.styleClass(status);
  }

  /** The smallest case, in words; empty without one. */
  List<String> geval() {
    return getuige == null ? List.of() : CaseText.of(getuige.gedetineerde());
  }

  String peildatum() {
    return getuige == null ? "" : DutchDates.of(getuige.peildatum());
  }
}
