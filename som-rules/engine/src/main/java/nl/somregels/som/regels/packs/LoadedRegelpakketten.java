package nl.somregels.som.regels.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.RegelpakketEngine;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.manifest.CalendarCheck;
import nl.somregels.som.regels.pack.manifest.PakketLock;
import nl.somregels.som.text.Bounds;

/** Checked packs side by side; each is compiled when its engine is first asked for. */
public final class LoadedRegelpakketten implements Regelpakketten, PakketSource {
  private static final Comparator<Regelpakket> ORDER =
      Comparator.comparing(Regelpakket::versie).thenComparing(Regelpakket::herziening);

  private final Map<String, LazyEngine> perFolder;
  private final List<LazyEngine> engines;
  private final List<RefusedPakket> refused;
  private final List<Melding> warnings;

  private LoadedRegelpakketten(
      Map<String, LazyEngine> perFolder, List<RefusedPakket> refused, List<Melding> warnings) {
    this.perFolder = perFolder;
    this.engines =
        perFolder.values().stream()
            .sorted(Comparator.comparing(LazyEngine::identity, ORDER))
            .toList();
    this.refused = List.copyOf(refused);
    this.warnings = List.copyOf(warnings);
  }

  /**
   * Packs that are checked completely now. One that cannot be used does not keep the others from
   * being used; see {@link Regelpakketten#meldingen}.
   *
   * @throws InvalidPakketException when not one of them can be used
   */
  public static LoadedRegelpakketten of(List<PakketFileSet> sources, PakketLock lock) {
    PakketSelection selection = PakketSelection.of(sources, lock);
    Map<String, LazyEngine> engines = new TreeMap<>();
    selection
        .pakketten()
        .forEach(
            (name, pakket) ->
                engines.put(name, new LazyEngine(pakket.identity(), () -> pakket, pakket::rules)));
    return new LoadedRegelpakketten(engines, selection.refused(), selection.warnings());
  }

  /** The packs inside this library, checked when it was built: read as far as choosing needs. */
  public static LoadedRegelpakketten bundled() {
    Map<String, LazyEngine> engines = new TreeMap<>();
    PakketLock lock = PakketLock.bundled();
    for (PakketFileSet source : BundledPakketten.withoutVoorbeelden()) {
      Regelpakket identity = RegelpakketLoader.identity(source).orElseThrow();
      lock.contradiction(identity)
          .ifPresent(
              melding -> {
                throw new InvalidPakketException(source.name(), List.of(melding));
              });
      engines.put(
          source.name(),
          new LazyEngine(
              identity,
              () -> RegelpakketLoader.load(source),
              () -> RegelpakketLoader.rules(source)));
    }
    return new LoadedRegelpakketten(engines, List.of(), List.of());
  }

  /** Compiles every pack now and refuses those that cannot be, so that no later question waits. */
  LoadedRegelpakketten compile() {
    Map<String, LazyEngine> compiled = new TreeMap<>(perFolder);
    List<RefusedPakket> all = new ArrayList<>(refused);
    perFolder.forEach(
        (folder, engine) -> {
          try {
            engine.get();
          } catch (InvalidPakketException e) {
            compiled.remove(folder);
            all.add(new RefusedPakket(folder, Optional.of(engine.identity()), e.meldingen()));
          }
        });
    if (compiled.isEmpty()) {
      throw RefusedPakket.together(all);
    }
    return new LoadedRegelpakketten(compiled, all, warnings);
  }

  boolean has(String folder) {
    return perFolder.containsKey(folder);
  }

  List<RefusedPakket> refused() {
    return refused;
  }

  @Override
  public List<Melding> meldingen() {
    return Stream.concat(
            refused.stream().flatMap(pakket -> pakket.inFolder().stream()), warnings.stream())
        .sorted(Comparator.comparing(Melding::bestand).thenComparingInt(Melding::regelnummer))
        .toList();
  }

  @Override
  public List<Regelpakket> all() {
    return engines.stream().map(LazyEngine::identity).filter(this::isCurrent).toList();
  }

  @Override
  public List<Feit> feiten() {
    return Feit.model();
  }

  @Override
  public SomEngine inForceOn(LocalDate date) {
    Bounds.date(date, "date");
    Optional<LazyEngine> inForce =
        engines.stream()
            .filter(engine -> engine.identity().inForceOn(date) && isCurrent(engine.identity()))
            .findFirst();
    if (inForce.isEmpty()) {
      refuse(pakket -> pakket.isCurrent() && pakket.inForceOn(date));
    }
    return inForce
        .orElseThrow(
            () ->
                new PakketNotFoundException(
                    "Op " + date + " is geen regelpakket van kracht; " + calendar(date),
                    date,
                    present()))
        .get();
  }

  @Override
  public RegelpakketEngine version(PakketVersie version) {
    return current(version).get();
  }

  @Override
  public RegelpakketEngine version(PakketVersie version, int herziening) {
    return revision(version, herziening).get();
  }

  @Override
  public Pakket pakket(PakketReference reference) {
    Integer herziening = reference.herziening();
    return (herziening == null
            ? current(reference.versie())
            : revision(reference.versie(), herziening))
        .pakket();
  }

  private LazyEngine revision(PakketVersie version, int herziening) {
    Objects.requireNonNull(version, "version");
    refuse(pakket -> pakket.is(version, herziening));
    return find(
        pakket -> pakket.versie().equals(version) && pakket.herziening() == herziening,
        version,
        "Er is geen regelpakket %s met herziening %s; ".formatted(version, herziening)
            + named(
                engines.stream().map(LazyEngine::identity).toList(),
                pakket -> pakket.versie() + " herziening " + pakket.herziening()));
  }

  /** A pack that is asked for and could not be loaded says why. */
  private void refuse(Predicate<RefusedPakket> asked) {
    refused.stream()
        .filter(asked)
        .findFirst()
        .ifPresent(
            pakket -> {
              throw pakket.exception();
            });
  }

  private LazyEngine current(PakketVersie version) {
    Objects.requireNonNull(version, "version");
    refuse(pakket -> pakket.replaces() && pakket.is(version));
    Predicate<Regelpakket> asked = pakket -> pakket.versie().equals(version) && isCurrent(pakket);
    if (engines.stream().map(LazyEngine::identity).noneMatch(asked)) {
      refuse(pakket -> pakket.isCurrent() && pakket.is(version));
    }
    return find(
        asked,
        version,
        "Er is geen regelpakket "
            + version
            + "; "
            + named(all(), pakket -> pakket.versie().toString()));
  }

  private LazyEngine find(Predicate<Regelpakket> fits, PakketVersie version, String others) {
    return engines.stream()
        .filter(engine -> fits.test(engine.identity()))
        .findFirst()
        .orElseThrow(() -> new PakketNotFoundException(others, version, present()));
  }

  /** A superseded revision does not take the place of a current one that could not be loaded. */
  private boolean isCurrent(Regelpakket pakket) {
    if (refused.stream().anyMatch(other -> other.replaces() && other.is(pakket.versie()))) {
      return false;
    }
    return CalendarCheck.isCurrent(pakket, engines.stream().map(LazyEngine::identity).toList());
  }

  private List<PakketVersie> present() {
    return all().stream().map(Regelpakket::versie).toList();
  }

  private static String named(List<Regelpakket> pakketten, Function<Regelpakket, String> name) {
    return pakketten.isEmpty()
        ? "er is geen enkel regelpakket."
        : pakketten.stream().map(name).collect(Collectors.joining(", ", "er zijn: ", "."));
  }

  private String calendar(LocalDate date) {
    List<Regelpakket> adopted = CalendarCheck.inForce(all());
    if (adopted.isEmpty()) {
      return "geen enkel regelpakket is vastgesteld.";
    }
    Optional<Regelpakket> later =
        adopted.stream().filter(pakket -> pakket.geldigVanaf().isAfter(date)).findFirst();
    if (later.isPresent() && !adopted.get(0).geldigVanaf().isAfter(date)) {
      Regelpakket earlier = adopted.get(adopted.indexOf(later.get()) - 1);
      return "pakket %s geldt tot %s, en pakket %s pas vanaf %s."
          .formatted(
              earlier.versie(),
              earlier.geldigTot(),
              later.get().versie(),
              later.get().geldigVanaf());
    }
    LocalDate until = adopted.get(adopted.size() - 1).geldigTot();
    return "de eerste datum met een pakket is %s, %s."
        .formatted(
            adopted.get(0).geldigVanaf(),
            until == null ? "een laatste is er niet" : "de laatste is " + until.minusDays(1));
  }
}
