package nl.somregels.som.regels.pack.manifest;

import java.time.LocalDate;
import java.util.List;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.regels.pack.model.Wet;
import nl.somregels.som.regels.pack.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * What {@code pakket.yaml} says of a pack.
 *
 * @param versie version of the policy
 * @param herziening revision of our rendering, from 1
 * @param titel one line
 * @param status concept, adopted or withdrawn
 * @param validSince first day in force
 * @param validUntil first day no longer in force, or null
 * @param bronnen the sources
 * @param wijzigingen what changed and why
 * @param lezingen the readings chosen where the source is open
 * @param wetten what must hold whatever the rules become; in the order of the file
 * @param fields everything as it was read
 */
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
