package nl.somregels.som.regels.pages.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.NotModelled;
import nl.somregels.som.text.DutchDates;
import nl.somregels.som.vergelijking.Vergelijking;
import org.jspecify.annotations.Nullable;

/**
 * What goes on the page of a pack, in the order given; the change note is Markdown, or empty.
 * Without example cases there is no annex with them, and without a check nothing is said to be
 * proven. Compared with another pack it begins with a decision note.
 */
public record PackDocument(
    Pakket pakket,
    String bestandenHash,
    String wijziging,
    List<VoorbeeldFile> voorbeeldFiles,
    List<NotModelled> nietGemodelleerd,
    @Nullable PackCheck check,
    @Nullable Vergelijking against) {
  public PackDocument {
    voorbeeldFiles = List.copyOf(voorbeeldFiles);
    nietGemodelleerd = List.copyOf(nietGemodelleerd);
  }

  /** A file with example cases, by its path within the pack. */
  public record VoorbeeldFile(String bestand, List<ShownVoorbeeld> voorbeelden) {
    public VoorbeeldFile {
      voorbeelden = List.copyOf(voorbeelden);
    }
  }

  public record ShownVoorbeeld(
      String naam, LocalDate peildatum, List<String> feiten, List<String> verwacht, String waarom) {
    public ShownVoorbeeld {
      feiten = List.copyOf(feiten);
      verwacht = List.copyOf(verwacht);
    }

    String datum() {
      return DutchDates.of(peildatum);
    }
  }

  public static PackDocument of(
      Pakket pakket,
      String filesHash,
      List<nl.somregels.som.regels.example.Voorbeeld> voorbeelden,
      @Nullable PackCheck check,
      @Nullable Vergelijking against) {
    Map<String, List<ShownVoorbeeld>> perFile = new TreeMap<>();
    voorbeelden.forEach(
        voorbeeld ->
            perFile
                .computeIfAbsent(voorbeeld.place().bestand(), file -> new ArrayList<>())
                .add(VoorbeeldText.of(voorbeeld)));
    return new PackDocument(
        pakket,
        filesHash,
        pakket.notes().change(),
        perFile.entrySet().stream()
            .map(entry -> new VoorbeeldFile(entry.getKey(), entry.getValue()))
            .toList(),
        pakket.notes().notModelled(),
        check,
        against);
  }
}
