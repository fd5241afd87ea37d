package nl.somregels.som.regels.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.change.PakketNotes;
import nl.somregels.som.regels.pack.files.FileRules;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.files.PakketFolder;
import nl.somregels.som.regels.pack.files.PakketLimits;
import nl.somregels.som.regels.pack.files.TextDecoder;
import nl.somregels.som.regels.pack.language.RuleBlock;
import nl.somregels.som.regels.pack.manifest.Manifest;
import nl.somregels.som.regels.pack.manifest.ManifestReader;
import nl.somregels.som.regels.pack.manifest.PakketHash;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.rulefile.RuleFileReader;
import nl.somregels.som.regels.pack.rulefile.RuleInterpreter;
import nl.somregels.som.regels.pack.yaml.YamlReader;

/** Turns the files of a pack into a checked pack, without executing anything of them. */
public final class RegelpakketLoader {
  private final PakketFileSet bron;
  private final MeldingCollector meldingen = new MeldingCollector();

  private RegelpakketLoader(PakketFileSet bron) {
    this.bron = bron;
  }

  /**
   * The pack that these files make.
   *
   * @throws InvalidPakketException with every problem at once
   */
  public static Pakket load(PakketFileSet bron) {
    return new RegelpakketLoader(bron).load();
  }

  /**
   * What identifies a pack, without a look at its rules and laws; empty when its manifest cannot be
   * read.
   */
  public static Optional<Regelpakket> identiteit(PakketFileSet bron) {
    return new RegelpakketLoader(bron).identiteit();
  }

  private Optional<Regelpakket> identiteit() {
    SortedMap<String, String> teksten = leesbaar();
    return Optional.ofNullable(teksten.get(PakketFileSet.MANIFEST))
        .flatMap(tekst -> ManifestReader.zonderWetten(tekst, meldingen))
        .map(manifest -> identiteit(manifest, teksten));
  }

  /**
   * The rules of a pack that was checked before; what it says to people is not looked at.
   *
   * @throws InvalidPakketException when there is anything wrong with them
   */
  public static RuleSet regels(PakketFileSet bron) {
    RegelpakketLoader loader = new RegelpakketLoader(bron);
    RuleSet regels =
        RuleInterpreter.interpreteer(
            loader.blokken(loader.teksten(bron.bestanden())), true, loader.meldingen);
    if (loader.meldingen.heeftFouten()) {
      throw new InvalidPakketException(bron.naam(), loader.meldingen.alle());
    }
    return regels;
  }

  /**
   * The texts of the files that a pack may have and that can be read, by name: what can be said of
   * them when the pack does not load.
   */
  public static SortedMap<String, String> leesbaar(PakketFileSet bron) {
    return new RegelpakketLoader(bron).leesbaar();
  }

  /**
   * The hash of every file that a pack may have and that can be read: laws, notes and example cases
   * too.
   */
  public static String bestandenHash(PakketFileSet bron) {
    return PakketHash.ofFiles(leesbaar(bron));
  }

  private SortedMap<String, String> leesbaar() {
    return teksten(FileRules.toegestaan(bron, meldingen));
  }

  private Pakket load() {
    SortedMap<String, byte[]> bestanden = FileRules.toegestaan(bron, meldingen);
    SortedMap<String, String> teksten = teksten(bestanden);
    Optional<Manifest> manifest = manifest(teksten);
    boolean volledig =
        bron.bezwaren().isEmpty()
            && bestanden.size() == bron.bestanden().size()
            && teksten.size() == bestanden.size();
    RuleSet regels = RuleInterpreter.interpreteer(blokken(teksten), volledig, meldingen);
    PakketNotes documentatie =
        PakketNotes.lees(
            teksten.getOrDefault(PakketNotes.WIJZIGING, ""),
            teksten.getOrDefault(PakketNotes.NIET_GEMODELLEERD, ""),
            meldingen);
    if (manifest.isEmpty() || meldingen.heeftFouten()) {
      throw new InvalidPakketException(bron.naam(), meldingen.alle());
    }
    return new Pakket(identiteit(manifest.get(), teksten), manifest.get(), regels, documentatie);
  }

  private SortedMap<String, String> teksten(SortedMap<String, byte[]> bestanden) {
    SortedMap<String, String> teksten = new TreeMap<>();
    bestanden.forEach(
        (naam, bytes) ->
            TextDecoder.lees(naam, bytes, meldingen).ifPresent(tekst -> teksten.put(naam, tekst)));
    return teksten;
  }

  private Optional<Manifest> manifest(SortedMap<String, String> teksten) {
    teksten.forEach(
        (naam, tekst) -> {
          if (naam.startsWith("voorbeelden/")) {
            YamlReader.lees(naam, tekst, meldingen);
          }
        });
    boolean isGelezen = !bron.bestanden().isEmpty() || bron.bezwaren().isEmpty();
    if (isGelezen && !bron.bestanden().containsKey(PakketFileSet.MANIFEST)) {
      meldingen.fout(
          MeldingCode.BESTAND_ONTBREEKT,
          PakketFileSet.MANIFEST,
          0,
          "dit bestand ontbreekt.",
          "Neem het over uit een ander pakket en pas het aan.");
    }
    Optional<Manifest> manifest =
        Optional.ofNullable(teksten.get(PakketFileSet.MANIFEST))
            .flatMap(tekst -> ManifestReader.lees(tekst, meldingen));
    manifest.ifPresent(this::naamPast);
    return manifest;
  }

  private void naamPast(Manifest manifest) {
    String huidig = manifest.versie().toString();
    String oud = huidig + "/herzieningen/" + manifest.herziening();
    if (PakketFolder.einde(bron.naam()) > 0
        && !bron.naam().equals(huidig)
        && !bron.naam().equals(oud)) {
      meldingen.fout(
          MeldingCode.MAPNAAM,
          PakketFileSet.MANIFEST,
          0,
          "dit is versie %s, herziening %s, maar de map heet %s."
              .formatted(huidig, manifest.herziening(), bron.naam()),
          "Noem de map %s (of %s voor een oude herziening), of pas pakket.yaml aan."
              .formatted(huidig, oud));
    }
  }

  private List<RuleBlock> blokken(SortedMap<String, String> teksten) {
    List<RuleBlock> blokken = new ArrayList<>();
    teksten.forEach(
        (naam, tekst) -> {
          if (naam.endsWith(".dslr")) {
            blokken.addAll(RuleFileReader.lees(naam, tekst, meldingen));
          }
        });
    if (blokken.size() > PakketLimits.REGELS_PER_PAKKET) {
      RuleBlock teVeel = blokken.get(PakketLimits.REGELS_PER_PAKKET);
      meldingen.fout(
          MeldingCode.TE_VEEL_REGELS,
          teVeel.plaats().bestand(),
          teVeel.plaats().regelnummer(),
          "dit is regel %s van het pakket; er mogen er %s zijn."
              .formatted(PakketLimits.REGELS_PER_PAKKET + 1, PakketLimits.REGELS_PER_PAKKET),
          "Verdeel de regels over meer pakketten.");
      return blokken.subList(0, PakketLimits.REGELS_PER_PAKKET);
    }
    return blokken;
  }

  private static Regelpakket identiteit(Manifest manifest, Map<String, String> teksten) {
    return new Regelpakket(
        manifest.versie(),
        manifest.herziening(),
        manifest.titel(),
        manifest.status(),
        manifest.geldigVanaf(),
        manifest.geldigTot(),
        PakketHash.of(teksten, manifest.velden()),
        PakketHash.VERSIE,
        PakketHash.earlier(teksten));
  }
}
