package nl.somregels.som.regels.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.somregels.som.PakketVersie;
import nl.somregels.som.Pakketstatus;
import nl.somregels.som.feiten.Suggestie;
import org.jspecify.annotations.Nullable;

/** Reads {@code pakket.yaml} and reports everything that is missing or wrong in it. */
final class ManifestReader {
  private static final List<String> VELDEN =
      List.of(
          "versie",
          "herziening",
          "titel",
          "status",
          "geldigVanaf",
          "geldigTot",
          "bronnen",
          "wijzigingen",
          "lezingen");
  private static final YAMLMapper YAML = new YAMLMapper();

  private final String tekst;
  private final Meldingen meldingen;

  private ManifestReader(String tekst, Meldingen meldingen) {
    this.tekst = tekst;
    this.meldingen = meldingen;
  }

  static Optional<Manifest> lees(String tekst, Meldingen meldingen) {
    return new ManifestReader(tekst, meldingen).lees();
  }

  private Optional<Manifest> lees() {
    JsonNode node;
    try {
      node = YAML.readTree(tekst);
    } catch (JsonProcessingException e) {
      int regel = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      fout(
          "yaml",
          regel,
          "dit is geen geldige YAML.",
          "Kijk naar inspringing, dubbele punten en aanhalingstekens.");
      return Optional.empty();
    }
    if (!node.isObject()) {
      fout("yaml", 0, "hier staan geen velden.", "Schrijf regels als: versie: \"2021.1\".");
      return Optional.empty();
    }
    node.fieldNames().forEachRemaining(this::controleerNaam);
    PakketVersie versie =
        waarde(node, "versie", PakketVersie::of, "schrijf bijvoorbeeld \"2021.1\"");
    Integer herziening =
        waarde(node, "herziening", ManifestReader::herziening, "schrijf een heel getal vanaf 1");
    String titel = waarde(node, "titel", Function.identity(), "schrijf een regel tekst");
    Pakketstatus status =
        waarde(node, "status", ManifestReader::status, "kies concept, vastgesteld of ingetrokken");
    LocalDate vanaf =
        waarde(node, "geldigVanaf", LocalDate::parse, "schrijf een datum als 2026-06-30");
    LocalDate tot =
        node.has("geldigTot")
            ? waarde(node, "geldigTot", LocalDate::parse, "schrijf een datum als 2026-06-30")
            : null;
    List<String> bronnen = lijst(node, "bronnen");
    List<String> wijzigingen = lijst(node, "wijzigingen");
    List<String> lezingen = lijst(node, "lezingen");
    if (vanaf != null && tot != null && !vanaf.isBefore(tot)) {
      fout(
          "geldigheid",
          regel("geldigTot"),
          "geldigTot " + tot + " ligt niet na geldigVanaf " + vanaf + ".",
          "geldigTot is de eerste dag waarop het pakket niet meer geldt.");
    }
    if (versie == null || herziening == null || titel == null || status == null || vanaf == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Manifest(
            versie, herziening, titel, status, vanaf, tot, bronnen, wijzigingen, lezingen));
  }

  private void controleerNaam(String naam) {
    if (!VELDEN.contains(naam)) {
      fout(
          "onbekend-veld",
          regel(naam),
          "\"" + naam + "\" is geen bekend veld.",
          Suggestie.zin(naam, VELDEN).strip());
    }
  }

  private <T> @Nullable T waarde(
      JsonNode node, String veld, Function<String, T> lezer, String hoe) {
    JsonNode waarde = node.path(veld);
    if (waarde.isMissingNode() || waarde.isNull()) {
      fout(
          "veld-ontbreekt",
          0,
          "\"" + veld + "\" ontbreekt.",
          hoe.substring(0, 1).toUpperCase(Locale.ROOT) + hoe.substring(1) + ".");
      return null;
    }
    try {
      if (!waarde.isContainerNode() && !waarde.asText().isBlank()) {
        return lezer.apply(waarde.asText());
      }
    } catch (RuntimeException e) {
      // reported below, in words that fit the field
    }
    fout(
        "verkeerde-waarde",
        regel(veld),
        "\"%s\" past niet bij %s; %s.".formatted(waarde.asText(), veld, hoe),
        "");
    return null;
  }

  private List<String> lijst(JsonNode node, String veld) {
    List<String> teksten = new ArrayList<>();
    JsonNode waarde = node.path(veld);
    waarde.forEach(regel -> teksten.add(regel.asText()));
    if (!waarde.isArray() || teksten.isEmpty() && !veld.equals("lezingen")) {
      fout(
          "veld-ontbreekt",
          regel(veld),
          "\"" + veld + "\" is geen lijst met teksten.",
          "Zet elke tekst op een eigen regel achter \"- \".");
    }
    return teksten;
  }

  private static int herziening(String tekst) {
    int herziening = Integer.parseInt(tekst);
    if (herziening < 1) {
      throw new IllegalArgumentException(tekst);
    }
    return herziening;
  }

  private static Pakketstatus status(String tekst) {
    return Arrays.stream(Pakketstatus.values())
        .filter(status -> status.name().toLowerCase(Locale.ROOT).equals(tekst))
        .findFirst()
        .orElseThrow();
  }

  private int regel(String veld) {
    List<String> regels = tekst.lines().toList();
    for (int i = 0; i < regels.size(); i++) {
      if (regels.get(i).startsWith(veld + ":")) {
        return i + 1;
      }
    }
    return 0;
  }

  private void fout(String code, int regelnummer, String watIsZo, String suggestie) {
    meldingen.fout(code, PakketBron.MANIFEST, regelnummer, watIsZo, suggestie);
  }
}
