package nl.somregels.som.regels.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.PakketReference;
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
  private final PakketFileSet source;
  private final MeldingCollector meldingen = new MeldingCollector();

  private RegelpakketLoader(PakketFileSet source) {
    this.source = source;
  }

  /** The pack; {@link InvalidPakketException} with every problem at once. */
  public static Pakket load(PakketFileSet source) {
    return new RegelpakketLoader(source).load();
  }

  /** Without a look at rules and laws; empty when the manifest cannot be read. */
  public static Optional<Regelpakket> identity(PakketFileSet source) {
    return new RegelpakketLoader(source).identity();
  }

  private Optional<Regelpakket> identity() {
    SortedMap<String, String> texts = readable();
    return Optional.ofNullable(texts.get(PakketFileSet.MANIFEST))
        .flatMap(text -> ManifestReader.withoutWetten(text, meldingen))
        .map(manifest -> identity(manifest, texts));
  }

  /** The rules of a pack that was checked before, without its notes and example cases. */
  public static RuleSet rules(PakketFileSet source) {
    RegelpakketLoader loader = new RegelpakketLoader(source);
    RuleSet rules =
        RuleInterpreter.interpret(
            loader.blocks(loader.texts(source.files())), true, loader.meldingen);
    if (loader.meldingen.hasErrors()) {
      throw new InvalidPakketException(source.name(), loader.meldingen.all());
    }
    return rules;
  }

  /** The text of each readable file, by name: what is left when the pack does not load. */
  public static SortedMap<String, String> readable(PakketFileSet source) {
    return new RegelpakketLoader(source).readable();
  }

  /** Of every readable file that a pack may have: laws, notes and example cases too. */
  public static String filesHash(PakketFileSet source) {
    return PakketHash.ofFiles(readable(source));
  }

  private SortedMap<String, String> readable() {
    return texts(FileRules.allowed(source, meldingen));
  }

  private Pakket load() {
    SortedMap<String, byte[]> files = FileRules.allowed(source, meldingen);
    SortedMap<String, String> texts = texts(files);
    Optional<Manifest> manifest = manifest(texts);
    boolean complete =
        source.objections().isEmpty()
            && files.size() == source.files().size()
            && texts.size() == files.size();
    RuleSet rules = RuleInterpreter.interpret(blocks(texts), complete, meldingen);
    PakketNotes notes =
        PakketNotes.read(
            texts.getOrDefault(PakketNotes.CHANGE, ""),
            texts.getOrDefault(PakketNotes.NOT_MODELLED, ""),
            meldingen);
    if (manifest.isEmpty() || meldingen.hasErrors()) {
      throw new InvalidPakketException(source.name(), meldingen.all());
    }
    Regelpakket identity = identity(manifest.get(), texts);
    return new Pakket(
        PakketFolder.reference(source.name(), identity), identity, manifest.get(), rules, notes);
  }

  private SortedMap<String, String> texts(SortedMap<String, byte[]> files) {
    SortedMap<String, String> texts = new TreeMap<>();
    files.forEach(
        (name, bytes) ->
            TextDecoder.read(name, bytes, meldingen).ifPresent(text -> texts.put(name, text)));
    return texts;
  }

  private Optional<Manifest> manifest(SortedMap<String, String> texts) {
    texts.forEach(
        (name, text) -> {
          if (name.startsWith("voorbeelden/")) {
            YamlReader.read(name, text, meldingen);
          }
        });
    boolean isRead = !source.files().isEmpty() || source.objections().isEmpty();
    if (isRead && !source.files().containsKey(PakketFileSet.MANIFEST)) {
      meldingen.error(
          MeldingCode.BESTAND_ONTBREEKT,
          PakketFileSet.MANIFEST,
          0,
          "dit bestand ontbreekt.",
          "Neem het over uit een ander pakket en pas het aan.");
    }
    Optional<Manifest> manifest =
        Optional.ofNullable(texts.get(PakketFileSet.MANIFEST))
            .flatMap(text -> ManifestReader.read(text, meldingen));
    manifest.ifPresent(this::nameFits);
    return manifest;
  }

  private void nameFits(Manifest manifest) {
    String current = manifest.versie().toString();
    String old = PakketFolder.name(new PakketReference(manifest.versie(), manifest.herziening()));
    if (PakketFolder.end(source.name()) > 0
        && !source.name().equals(current)
        && !source.name().equals(old)) {
      meldingen.error(
          MeldingCode.MAPNAAM,
          PakketFileSet.MANIFEST,
          0,
          "dit is versie %s, herziening %s, maar de map heet %s."
              .formatted(current, manifest.herziening(), source.name()),
          "Noem de map %s (of %s voor een oude herziening), of pas pakket.yaml aan."
              .formatted(current, old));
    }
  }

  private List<RuleBlock> blocks(SortedMap<String, String> texts) {
    List<RuleBlock> blocks = new ArrayList<>();
    texts.forEach(
        (name, text) -> {
          if (name.endsWith(".dslr")) {
            blocks.addAll(RuleFileReader.read(name, text, meldingen));
          }
        });
    if (blocks.size() > PakketLimits.RULES_PER_PAKKET) {
      RuleBlock tooMany = blocks.get(PakketLimits.RULES_PER_PAKKET);
      meldingen.error(
          MeldingCode.TE_VEEL_REGELS,
          tooMany.place().bestand(),
          tooMany.place().regelnummer(),
          "dit is regel %s van het pakket; er mogen er %s zijn."
              .formatted(PakketLimits.RULES_PER_PAKKET + 1, PakketLimits.RULES_PER_PAKKET),
          "Verdeel de regels over meer pakketten.");
      return blocks.subList(0, PakketLimits.RULES_PER_PAKKET);
    }
    return blocks;
  }

  private static Regelpakket identity(Manifest manifest, Map<String, String> texts) {
    return new Regelpakket(
        manifest.versie(),
        manifest.herziening(),
        manifest.titel(),
        manifest.status(),
        manifest.validSince(),
        manifest.validUntil(),
        PakketHash.of(texts, manifest.fields()),
        PakketHash.VERSION,
        PakketHash.earlier(texts));
  }
}
