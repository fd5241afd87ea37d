package nl.somregels.som.regels.analysis;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.somregels.som.ControleListener;
import nl.somregels.som.PakketFiles;
import nl.somregels.som.ProgressListener;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.ReloadCheck;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.DatedCase;
import nl.somregels.som.mutatie.MutationResult;
import nl.somregels.som.pakket.Controle;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.regels.decide.RuleLimitException;
import nl.somregels.som.regels.diff.PakketComparison;
import nl.somregels.som.regels.engine.PakketEngine;
import nl.somregels.som.regels.example.VoorbeeldReader;
import nl.somregels.som.regels.example.VoorbeeldReview;
import nl.somregels.som.regels.example.VoorbeeldWriter;
import nl.somregels.som.regels.mutate.MutationTest;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.packs.DefaultPakketFiles;
import nl.somregels.som.regels.packs.LoadedRegelpakketten;
import nl.somregels.som.regels.packs.PakketSource;
import nl.somregels.som.regels.verify.ComparablePakketten;
import nl.somregels.som.regels.verify.PakketChecker;
import nl.somregels.som.vergelijking.Vergelijking;
import nl.somregels.som.voorbeelden.VoorbeeldenResult;

/**
 * Where to start with finding out about packs. Takes packs and files of this library only; of
 * others it throws {@link IllegalArgumentException}. Thread-safe.
 */
public final class SomAnalysis {
  private static final Function<Pakket, SomEngine> ENGINES = PakketEngine::new;

  private SomAnalysis() {}

  /**
   * Exactly what differs between two packs, over every profile that their rules can tell apart. A
   * version that is not among the packs is the bundled one.
   *
   * @param progress hears how many profiles have been compared
   * @throws PakketNotFoundException when there is no such version or revision
   * @throws InvalidPakketException when one of them does not load, or both together tell too many
   *     cases apart
   */
  public static Vergelijking compare(
      Regelpakketten pakketten,
      PakketReference from,
      PakketReference to,
      ProgressListener progress) {
    PakketSource source = PakketSource.of(Objects.requireNonNull(pakketten, "pakketten"));
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(progress, "progress");
    return limited(
        from + ", " + to,
        () -> {
          PakketComparison vergelijking =
              new PakketComparison(pakket(source, from), pakket(source, to));
          return vergelijking.compare(done -> progress.onProgress(done, vergelijking.count()));
        });
  }

  private static Pakket pakket(PakketSource source, PakketReference reference) {
    try {
      return source.pakket(reference);
    } catch (PakketNotFoundException e) {
      return bundled(reference).orElseThrow(() -> e);
    }
  }

  private static Optional<Pakket> bundled(PakketReference reference) {
    try {
      return Optional.of(LoadedRegelpakketten.bundled().pakket(reference));
    } catch (PakketNotFoundException e) {
      return Optional.empty();
    }
  }

  /**
   * Checks every pack, superseded revisions too; ordered by name. A pack that does not load is
   * reported and does not keep the others from being checked.
   *
   * @param progress hears what is found and how many profiles of each pack were judged
   * @throws PakketNotFoundException when there is no pack at all to check
   */
  public static List<Controle> check(PakketFiles files, ControleListener progress) {
    DefaultPakketFiles read = files(files);
    Objects.requireNonNull(progress, "progress");
    if (read.sources().isEmpty()) {
      throw new PakketNotFoundException(
          "Er is geen enkel regelpakket om te controleren; een pakket staat in een map als 2021.1.");
    }
    PakketChecker controle = controle(read);
    return read.sources().stream().map(source -> controle.check(source, progress)).toList();
  }

  /** As {@link #check(PakketFiles, ControleListener)}, without hearing how far it is. */
  public static List<Controle> check(PakketFiles files) {
    return check(files, (done, total) -> {});
  }

  /**
   * Checks the current revision of this version.
   *
   * @param progress hears what is found and how many profiles were judged
   * @throws PakketNotFoundException when there is no such version, naming those there are
   */
  public static Controle check(PakketFiles files, PakketVersie version, ControleListener progress) {
    DefaultPakketFiles read = files(files);
    Objects.requireNonNull(progress, "progress");
    return controle(read).check(source(read, version), progress);
  }

  /**
   * As {@link #check(PakketFiles, PakketVersie, ControleListener)}, without hearing how far it is.
   */
  public static Controle check(PakketFiles files, PakketVersie version) {
    return check(files, version, (done, total) -> {});
  }

  /**
   * Changes the rules of a pack in every small way, and finds out which changes no example case
   * notices.
   *
   * @param progress hears how many mutants were judged
   * @throws PakketNotFoundException when there is no such version
   * @throws InvalidPakketException when the pack does not load
   * @throws IllegalArgumentException with a Dutch message when an example case of the pack cannot
   *     be read or does not hold: then nothing can be learnt from it
   */
  public static MutationResult mutate(
      PakketFiles files, PakketVersie version, ProgressListener progress) {
    PakketFileSet source = source(files(files), version);
    Objects.requireNonNull(progress, "progress");
    Pakket pakket = RegelpakketLoader.load(source);
    return limited(
        source.name(),
        () ->
            new MutationTest(pakket, VoorbeeldReader.read(source, pakket), ENGINES).test(progress));
  }

  /**
   * As {@link #mutate(PakketFiles, PakketVersie, ProgressListener)}, without hearing how far it is.
   */
  public static MutationResult mutate(PakketFiles files, PakketVersie version) {
    return mutate(files, version, ProgressListener.NONE);
  }

  /**
   * Which example cases of a pack come out otherwise than they state, by cause.
   *
   * @throws PakketNotFoundException when there is no such version
   * @throws InvalidPakketException when the pack does not load
   * @throws IllegalArgumentException with a Dutch message when an example case cannot be read
   */
  public static VoorbeeldenResult examples(PakketFiles files, PakketVersie version) {
    return review(files, version).result();
  }

  /**
   * The files with example cases that change when those of some groups state what the rules give;
   * only values that change do, the rest of the text stays as it is. Writes nothing.
   *
   * @param groups numbers of {@link #examples}; none for all of them
   * @return the new content by path within the pack; empty when every example case holds
   * @throws PakketNotFoundException when there is no such version
   * @throws InvalidPakketException when the pack does not load
   * @throws IllegalArgumentException with a Dutch message when the pack is no concept, there is no
   *     such group, or a file cannot be read or changed safely
   */
  public static SortedMap<String, byte[]> withNewExpectations(
      PakketFiles files, PakketVersie version, Set<Integer> groups) {
    Set<Integer> numbers = Set.copyOf(Objects.requireNonNull(groups, "groups"));
    return review(files, version).takenOver(numbers);
  }

  /**
   * The file with example cases to which one is added, with a name that does not say whose it is
   * and what the rules give as its expectation. Writes nothing.
   *
   * @return the new content by path within the pack
   * @throws PakketNotFoundException when there is no such version
   * @throws InvalidPakketException when the pack does not load
   * @throws IllegalArgumentException with a Dutch message when the pack is no concept, or a file
   *     cannot be read or changed safely
   */
  public static SortedMap<String, byte[]> withExample(
      PakketFiles files, PakketVersie version, DatedCase oneCase) {
    Objects.requireNonNull(oneCase, "oneCase");
    return review(files, version).withExample(oneCase);
  }

  /**
   * A case as an example, YAML for a file with example cases; its name does not say whose it is.
   *
   * @param prioritering what an engine makes of it
   */
  public static String example(DatedCase oneCase, Prioritering prioritering) {
    Objects.requireNonNull(oneCase, "oneCase");
    Objects.requireNonNull(prioritering, "prioritering");
    return VoorbeeldWriter.write(
        VoorbeeldWriter.title(prioritering), oneCase, prioritering, VoorbeeldWriter.WHY);
  }

  private static VoorbeeldReview review(PakketFiles files, PakketVersie version) {
    PakketFileSet source = source(files(files), version);
    Pakket pakket = RegelpakketLoader.load(source);
    return limited(source.name(), () -> VoorbeeldReview.of(source, pakket, ENGINES.apply(pakket)));
  }

  /**
   * Runs the example cases of every pack and proves its laws before a reload. Takes seconds a pack;
   * the complete check is {@link #check(PakketFiles)}.
   */
  public static ReloadCheck examplesAndLaws() {
    return SomAnalysis::examplesAndLaws;
  }

  private static List<Melding> examplesAndLaws(
      Regelpakketten pakketten, Map<String, SortedMap<String, byte[]>> files) {
    List<PakketFileSet> sources =
        files.entrySet().stream()
            .map(source -> new PakketFileSet(source.getKey(), source.getValue()))
            .toList();
    PakketChecker controle =
        PakketChecker.examplesAndLaws(new ComparablePakketten(sources), ENGINES);
    Set<String> usable =
        pakketten.all().stream()
            .map(pakket -> pakket.versie().toString())
            .collect(Collectors.toSet());
    return sources.stream()
        .filter(source -> usable.contains(source.name()))
        .flatMap(
            source ->
                controle.found(source).stream().map(melding -> inFolder(source.name(), melding)))
        .toList();
  }

  private static Melding inFolder(String folder, Melding melding) {
    return melding.inFile(melding.bestand().isEmpty() ? folder : folder + "/" + melding.bestand());
  }

  private static PakketChecker controle(DefaultPakketFiles files) {
    return new PakketChecker(new ComparablePakketten(files.sources()), ENGINES, files::calendar);
  }

  private static DefaultPakketFiles files(PakketFiles files) {
    return DefaultPakketFiles.of(Objects.requireNonNull(files, "files"));
  }

  private static PakketFileSet source(DefaultPakketFiles files, PakketVersie version) {
    return files.source(Objects.requireNonNull(version, "version"));
  }

  /** Rules that tell too many cases apart are a pack that cannot be used. */
  private static <T> T limited(String pakket, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      RuleLimitException limit = RuleLimitException.in(e).orElseThrow(() -> e);
      throw new InvalidPakketException(pakket, List.of(limit.melding()));
    }
  }
}
