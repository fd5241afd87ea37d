package nl.somregels.som.regels.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.OngeldigPakketException;
import nl.somregels.som.pakket.PakketNotFoundException;

/** A folder with packs on disk: one folder per version, superseded revisions below it. */
public final class Pakketmap {
  private static final String HERZIENINGEN = "herzieningen";
  private static final Pattern VERSIE = Pattern.compile("[1-9]\\d{3}\\.[1-9]\\d{0,2}");
  private static final Pattern NUMMER = Pattern.compile("[1-9]\\d{0,2}");
  private static final Pattern PAKKET =
      Pattern.compile(VERSIE + "(?:/" + HERZIENINGEN + "/" + NUMMER + ")?(?=/|$)");

  private final List<PakketBron> bronnen = new ArrayList<>();
  private final List<Melding> bezwaren = new ArrayList<>();

  private Pakketmap() {}

  /**
   * The files of every pack in the folder, ordered by version. Links below the folder are not
   * followed; what lies beside the packs is not read.
   *
   * @throws PakketNotFoundException when there is no such folder or no pack in it
   * @throws OngeldigPakketException when something that should be a pack has not the form of one
   * @throws IOException when the folder cannot be read
   */
  public static List<PakketBron> bronnen(Path map) throws IOException {
    if (!Files.isDirectory(map)) {
      throw new PakketNotFoundException(
          Files.exists(map)
              ? map + " is geen map.\nGeef een map met daarin een map per pakket, zoals 2021.1."
              : "De map " + map + " bestaat niet.\nKijk of de naam klopt.");
    }
    if (Files.exists(map.resolve(PakketBron.MANIFEST))) {
      throw new PakketNotFoundException(
          "De map " + map + " is zelf een pakket.\nGeef de map erboven.");
    }
    Pakketmap pakketmap = new Pakketmap();
    for (Path pad : Maplezer.inhoud(map, Integer.MAX_VALUE)) {
      pakketmap.bovenin(pad);
    }
    if (pakketmap.bronnen.size() > Pakketgrenzen.PAKKETTEN_PER_MAP) {
      pakketmap.bezwaar(
          Foutcode.TE_VEEL_PAKKETTEN,
          "",
          "De map heeft meer dan %s pakketten.".formatted(Pakketgrenzen.PAKKETTEN_PER_MAP),
          "Bewaar oude pakketten in een andere map.");
    }
    if (!pakketmap.bezwaren.isEmpty()) {
      throw new OngeldigPakketException("in " + Citaat.van(map.toString()), pakketmap.bezwaren);
    }
    if (pakketmap.bronnen.isEmpty()) {
      throw new PakketNotFoundException(
          "In de map "
              + map
              + " staat geen regelpakket.\n"
              + "Een pakket is een map met een naam als 2021.1, met daarin pakket.yaml.");
    }
    return pakketmap.bronnen;
  }

  /**
   * Writes the files of a pack into a new folder with its name.
   *
   * @return the files, ordered by path
   * @throws IllegalArgumentException with a Dutch message when the folder exists
   * @throws IOException when it cannot be written
   */
  public static List<Path> schrijf(PakketBron bron, Path map) throws IOException {
    Path doel = map.resolve(bron.naam());
    if (Files.exists(doel, LinkOption.NOFOLLOW_LINKS)) {
      throw new IllegalArgumentException(
          "De map " + doel + " bestaat al; kies een andere versie of een andere map.");
    }
    List<Path> geschreven = new ArrayList<>();
    for (Map.Entry<String, byte[]> bestand : bron.bestanden().entrySet()) {
      Path pad = doel.resolve(bestand.getKey());
      Files.createDirectories(pad.getParent());
      Files.write(pad, bestand.getValue());
      geschreven.add(pad);
    }
    return List.copyOf(geschreven);
  }

  /** Where the name of the pack ends in a path such as {@code 2021.1/criteria.dslr}; 0 for none. */
  static int einde(String pad) {
    Matcher matcher = PAKKET.matcher(pad);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  private void bovenin(Path pad) throws IOException {
    String naam = Maplezer.naam(pad);
    BasicFileAttributes soort = Maplezer.soort(pad);
    if (VERSIE.matcher(naam).matches()) {
      Optional<Melding> bijzonder = Maplezer.bijzonder(naam, soort);
      if (bijzonder.isPresent()) {
        bezwaren.add(bijzonder.get());
      } else if (soort.isDirectory()) {
        pakket(pad, naam);
      }
    } else if (soort.isDirectory() && Files.exists(pad.resolve(PakketBron.MANIFEST))) {
      bezwaar(
          Foutcode.MAPNAAM,
          naam,
          "deze map heeft een pakket.yaml, maar de naam is geen versie.",
          "Noem de map naar de versie, zoals 2021.1.");
    } else if (naam.endsWith(".dslr")) {
      bezwaar(
          Foutcode.ONBEKEND_BESTAND,
          naam,
          "dit regelbestand staat niet in een pakket.",
          "Zet het in de map van een pakket, zoals 2021.1.");
    }
  }

  private void pakket(Path map, String naam) throws IOException {
    if (bronnen.size() > Pakketgrenzen.PAKKETTEN_PER_MAP) {
      return;
    }
    bronnen.add(Maplezer.lees(map, naam, Optional.of(HERZIENINGEN)));
    Path herzieningen = map.resolve(HERZIENINGEN);
    if (!Files.isDirectory(herzieningen, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    for (Path pad : Maplezer.inhoud(herzieningen, Pakketgrenzen.PAKKETTEN_PER_MAP)) {
      String herziening = naam + "/" + HERZIENINGEN + "/" + Maplezer.naam(pad);
      if (!Maplezer.soort(pad).isDirectory() || !NUMMER.matcher(Maplezer.naam(pad)).matches()) {
        bezwaar(
            Foutcode.ONBEKENDE_MAP,
            Citaat.van(herziening),
            "dit is geen map van een herziening.",
            "In herzieningen staat per oude herziening een map met het nummer als naam.");
      } else if (bronnen.size() <= Pakketgrenzen.PAKKETTEN_PER_MAP) {
        bronnen.add(Maplezer.lees(pad, herziening, Optional.empty()));
      }
    }
  }

  private void bezwaar(Foutcode code, String pad, String tekst, String suggestie) {
    bezwaren.add(Bestandscontrole.fout(code, pad, tekst, suggestie));
  }
}
