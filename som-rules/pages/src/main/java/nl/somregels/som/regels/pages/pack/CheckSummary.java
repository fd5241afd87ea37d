package nl.somregels.som.regels.pages.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.melding.MeldingCatalogue;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.engine.LibraryVersion;
import nl.somregels.som.text.DutchDates;
import org.jspecify.annotations.Nullable;

/** The result of the check, for the first page; without a check it says that there was none. */
record CheckSummary(@Nullable PackCheck check, List<WetRow> wetten) {

  String styleClass() {
    return check == null ? "niet-gecontroleerd" : right() ? "in-orde" : "fout";
  }

  String verdict() {
    return check == null ? "Niet gecontroleerd." : right() ? "In orde." : "Niet in orde.";
  }

  String explanation() {
    if (check == null) {
      return "Deze pagina is gemaakt zonder het pakket te controleren. Er is hier dus niets bewezen.";
    }
    long errors = check.controle().count(Ernst.FOUT);
    return right()
        ? "De controle vond geen fouten."
        : "De controle vond "
            + counted(errors, "fout", "fouten")
            + ". Stel het pakket zo niet vast.";
  }

  /** The build that made the page, and that checked the pack when it was checked. */
  String bibliotheek() {
    return LibraryVersion.VERSION;
  }

  /** The day of the check; empty without one. */
  String datum() {
    return check == null ? "" : DutchDates.of(check.date());
  }

  String voorbeelden() {
    return check == null
        ? ""
        : counted(check.controle().voorbeelden(), "voorbeeld", "voorbeelden") + " uitgevoerd";
  }

  String proven() {
    return wetten.isEmpty()
        ? ""
        : wetten.stream().filter(WetRow::proven).count()
            + " van "
            + counted(wetten.size(), "wet", "wetten")
            + " bewezen";
  }

  List<String> errors() {
    return kinds(Ernst.FOUT);
  }

  List<String> warnings() {
    return kinds(Ernst.WAARSCHUWING);
  }

  /** What each kind of message means, with how often it was given. */
  private List<String> kinds(Ernst ernst) {
    Map<MeldingCode, Integer> counts = new EnumMap<>(MeldingCode.class);
    if (check != null) {
      for (Melding melding : check.controle().meldingen()) {
        if (melding.ernst() == ernst) {
          counts.merge(melding.code(), 1, Integer::sum);
        }
      }
    }
    List<String> kinds = new ArrayList<>();
    for (MeldingCatalogue.Entry entry : MeldingCatalogue.entries()) {
      Integer count = counts.get(entry.code());
      if (count != null) {
        kinds.add(entry.meaning() + (count == 1 ? "" : " (" + count + " keer)"));
      }
    }
    return kinds;
  }

  private boolean right() {
    return check != null && check.controle().geldig();
  }

  private static String counted(long count, String one, String more) {
    return count + " " + (count == 1 ? one : more);
  }
}
