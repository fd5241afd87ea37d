package nl.somregels.som.regels.pack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.somregels.som.OngeldigPakketException;
import nl.somregels.som.Regelpakket;

/** Turns the files of a pack into a checked pack, without executing anything of them. */
public final class RegelpakketLoader {
  private RegelpakketLoader() {}

  /**
   * The pack that these files make.
   *
   * @throws OngeldigPakketException with every problem at once
   */
  public static Pakket load(PakketBron bron) {
    Meldingen meldingen = new Meldingen();
    SortedMap<String, String> teksten = teksten(bron, meldingen);
    String manifesttekst = teksten.get(PakketBron.MANIFEST);
    Optional<Manifest> manifest = Optional.empty();
    if (manifesttekst == null) {
      meldingen.fout("bestand-ontbreekt", PakketBron.MANIFEST, 0, "dit bestand ontbreekt.");
    } else {
      manifest = ManifestReader.lees(manifesttekst, meldingen);
    }
    List<Regelblok> blokken = new ArrayList<>();
    teksten.forEach(
        (naam, tekst) -> {
          if (naam.endsWith(".dslr")) {
            blokken.addAll(RegelbestandReader.lees(naam, tekst, meldingen));
          }
        });
    Regels regels = RegelInterpreter.interpreteer(blokken, meldingen);
    if (regels.criteria().isEmpty() && !meldingen.heeftFouten()) {
      meldingen.fout("geen-criteria", "", 0, "Het pakket heeft geen criteria.");
    }
    Pakketdocumentatie documentatie =
        Pakketdocumentatie.lees(
            teksten.getOrDefault(Pakketdocumentatie.WIJZIGING, ""),
            teksten.getOrDefault(Pakketdocumentatie.NIET_GEMODELLEERD, ""),
            meldingen);
    if (manifest.isEmpty() || meldingen.heeftFouten()) {
      throw new OngeldigPakketException(bron.naam(), meldingen.alle());
    }
    return new Pakket(identiteit(manifest.get(), teksten), manifest.get(), regels, documentatie);
  }

  private static Regelpakket identiteit(Manifest manifest, Map<String, String> teksten) {
    return new Regelpakket(
        manifest.versie(),
        manifest.herziening(),
        manifest.titel(),
        manifest.status(),
        manifest.geldigVanaf(),
        manifest.geldigTot(),
        PakketHash.of(teksten));
  }

  private static SortedMap<String, String> teksten(PakketBron bron, Meldingen meldingen) {
    SortedMap<String, String> teksten = new TreeMap<>();
    bron.bestanden()
        .forEach(
            (naam, bytes) -> {
              try {
                String tekst =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                teksten.put(naam, tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst);
              } catch (CharacterCodingException e) {
                meldingen.fout(
                    "codering", naam, 0, "dit bestand is geen UTF-8.", "Sla het op als UTF-8.");
              }
            });
    return teksten;
  }
}
