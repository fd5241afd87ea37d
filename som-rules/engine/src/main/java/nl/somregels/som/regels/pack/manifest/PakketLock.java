package nl.somregels.som.regels.pack.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pack.files.FolderLinks;
import nl.somregels.som.regels.pack.files.FolderReader;
import nl.somregels.som.regels.pack.files.FolderStep;
import nl.somregels.som.regels.pack.files.MeldingCollector;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.files.PakketFolder;
import nl.somregels.som.regels.pack.files.PlainFile;
import nl.somregels.som.regels.pack.files.TextDecoder;

/**
 * The content hashes of the adopted packs of a folder, by version and revision as in {@code 2021.1
 * 1}. Its file {@code vastgesteld.lock} has a line for each with the version of hashing, and lines
 * with {@code #} for people: what was adopted never changes. Immutable.
 */
public record PakketLock(SortedMap<String, LockEntry> hashes) {
  public static final PakketLock EMPTY = new PakketLock(new TreeMap<>());

  private static final Pattern LINE =
      Pattern.compile("([1-9]\\d{3}\\.[1-9]\\d{0,2} [1-9]\\d{0,2}) ([1-9]\\d{0,2}) ([0-9a-f]{64})");
  private static final String HEADER =
      """
      # De inhoud van de vastgestelde pakketten: versie, herziening, hashversie en hash.
      # Een vastgesteld pakket verandert nooit. Is de regel anders bedoeld, maak dan een nieuwe
      # herziening van het pakket; verander hier geen bestaande regel.
      """;

  /** A content hash, and the version of hashing that made it. */
  public record LockEntry(int hashVersion, String hash) {}

  public PakketLock {
    hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
  }

  /** The file of this folder; {@link InvalidPakketException} when it cannot be trusted. */
  public static PakketLock in(Path folder) throws IOException {
    Optional<byte[]> before = FolderStep.insteadOf(folder).get(PakketFolder.LOCK);
    if (before != null) {
      return before.isPresent() ? parse(before.get()) : EMPTY;
    }
    Path file = folder.resolve(PakketFolder.LOCK);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return EMPTY;
    }
    Path real =
        FolderLinks.in(folder)
            .follow(folder.toRealPath().resolve(PakketFolder.LOCK))
            .orElseThrow(
                () ->
                    new InvalidPakketException(
                        "in een map met " + PakketFolder.LOCK,
                        List.of(FolderReader.link(PakketFolder.LOCK))));
    if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
      throw new InvalidPakketException(
          "in een map met " + PakketFolder.LOCK, List.of(FolderReader.special(PakketFolder.LOCK)));
    }
    return parse(PlainFile.read(real, PlainFile.PATIENCE));
  }

  public static PakketLock bundled() {
    try (InputStream in =
        Objects.requireNonNull(
            PakketLock.class.getResourceAsStream(BundledPakketten.FOLDER + PakketFolder.LOCK),
            PakketFolder.LOCK)) {
      return parse(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PakketLock parse(byte[] bytes) {
    MeldingCollector meldingen = new MeldingCollector();
    SortedMap<String, LockEntry> hashes = new TreeMap<>();
    List<String> lines =
        TextDecoder.read(PakketFolder.LOCK, bytes, meldingen).orElse("").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      Matcher matcher = LINE.matcher(line);
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (!matcher.matches()
          || hashes.containsKey(matcher.group(1))
          || PakketFolder.end(line.split(" ")[0]) == 0) {
        meldingen.error(
            MeldingCode.VASTGELEGD_ONLEESBAAR,
            PakketFolder.LOCK,
            i + 1,
            "deze regel noemt geen pakket, of een pakket dat er al staat.",
            "Zet het bestand terug zoals het was.");
      } else {
        hashes.put(
            matcher.group(1), new LockEntry(Integer.parseInt(matcher.group(2)), matcher.group(3)));
      }
    }
    if (meldingen.hasErrors()) {
      throw new InvalidPakketException("in een map met " + PakketFolder.LOCK, meldingen.all());
    }
    return new PakketLock(hashes);
  }

  /** What is wrong with a pack that was adopted with other content. */
  public Optional<Melding> contradiction(Regelpakket pakket) {
    LockEntry entry = hashes.get(key(pakket));
    if (entry == null
        || pakket.pakketHash(entry.hashVersion).filter(entry.hash::equals).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        Melding.of(
            MeldingCode.VASTGESTELD_GEWIJZIGD,
            PakketFileSet.MANIFEST,
            0,
            "pakket %s herziening %s is vastgesteld met een andere inhoud dan hier staat."
                .formatted(pakket.versie(), pakket.herziening()),
            "Zet de regels terug, of geef het pakket een nieuwe herziening."));
  }

  /** One warning about all adopted packs of which the content is not known; empty when all are. */
  public Optional<Melding> unknown(Collection<Regelpakket> pakketten) {
    List<String> names =
        pakketten.stream()
            .filter(pakket -> pakket.status() == PakketStatus.VASTGESTELD)
            .filter(pakket -> !hashes.containsKey(key(pakket)))
            .map(pakket -> "%s herziening %s".formatted(pakket.versie(), pakket.herziening()))
            .sorted()
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Melding.of(
                MeldingCode.NIET_VASTGELEGD,
                PakketFolder.LOCK,
                0,
                "niet vastgelegd is de inhoud van vastgesteld pakket %s; een verandering valt niet op."
                    .formatted(String.join(", ", names)),
                "Leg vast met: som vaststel VERSIE --regels MAP."));
  }

  /** Whether there is a line for this pack, whatever it says. */
  public boolean has(Regelpakket pakket) {
    return hashes.containsKey(key(pakket));
  }

  /** With these packs too, as far as they are adopted and not in it yet. */
  public PakketLock with(Collection<Regelpakket> pakketten) {
    SortedMap<String, LockEntry> all = new TreeMap<>(hashes);
    pakketten.stream()
        .filter(pakket -> pakket.status() == PakketStatus.VASTGESTELD)
        .forEach(
            pakket ->
                all.putIfAbsent(
                    key(pakket), new LockEntry(pakket.hashVersie(), pakket.pakketHash())));
    return new PakketLock(all);
  }

  /** The text of the file. */
  public String text() {
    List<String> keys = new ArrayList<>(hashes.keySet());
    keys.sort(
        Comparator.<String, PakketVersie>comparing(key -> PakketVersie.of(key.split(" ")[0]))
            .thenComparing(key -> Integer.valueOf(key.split(" ")[1])));
    StringBuilder text = new StringBuilder(HEADER);
    for (String key : keys) {
      LockEntry entry = hashes.get(key);
      text.append(key + " " + entry.hashVersion + " " + entry.hash + "\n");
    }
    return text.toString();
  }

  private static String key(Regelpakket pakket) {
    return pakket.versie() + " " + pakket.herziening();
  }
}
