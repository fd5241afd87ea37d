package nl.somregels.som.regels.pack.manifest;

import java.time.LocalDate;
import java.util.List;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.pack.model.Wet;
import nl.somregels.som.regels.pack.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** What {@code pakket.yaml} says; {@code validUntil} is the first day no longer in force. */
public record Manifest(
    PakketVersie versie,
    int herziening,
    String titel,
    PakketStatus status,
    LocalDate validSince,
    @Nullable LocalDate validUntil,
    List<String> bronnen,
    List<String> wijzigingen,
    List<String> lezingen,
    List<Wet> wetten,
    YamlNode.YamlFields fields) {
  public Manifest {
    bronnen = List.copyOf(bronnen);
    wijzigingen = List.copyOf(wijzigingen);
    lezingen = List.copyOf(lezingen);
    wetten = List.copyOf(wetten);
  }
}
