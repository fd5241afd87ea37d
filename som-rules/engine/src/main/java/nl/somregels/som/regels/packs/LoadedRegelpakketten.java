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
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.SomEngine;
import nl.somregels.som.feiten.Bounds;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.BundledPakketten;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.manifest.CalendarCheck;
import nl.somregels.som.regels.pack.manifest.PakketLock;

/** Checked packs side by side; each is compiled when its engine is first asked for. */
public final class LoadedRegelpakketten implements Regelpakketten, PakketSource {
  private static final Comparator<Regelpakket> VOLGORDE =
      Comparator.comparing(Regelpakket::versie).thenComparing(Regelpakket::herziening);

  private final Map<String, LazyEngine> perMap;
  private final List<LazyEngine> engines;
  private final List<RefusedPakket> refused;
  private final List<Melding> warnings;

  private LoadedRegelpakketten(
      Map<String, LazyEngine> perMap, List<RefusedPakket> refused, List<Melding> warnings) {
    this.perMap = perMap;
    this.engines =
        perMap.values().stream()
            .sorted(Comparator.comparing(LazyEngine::identiteit, VOLGORDE))
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
  public static LoadedRegelpakketten of(List<PakketFileSet> bronnen, PakketLock lock) {
    PakketSelection selection = PakketSelection.of(bronnen, lock);
    Map<String, LazyEngine> engines = new TreeMap<>();
    selection
        .pakketten()
        .forEach(
            (naam, pakket) ->
                engines.put(
                    naam, new LazyEngine(pakket.identiteit(), () -> pakket, pakket::regels)));
    return new LoadedRegelpakketten(engines, selection.refused(), selection.warnings());
  }

  /**
   * The packs inside this library. They were checked when it was built, so only what is needed to
   * choose one is read now, and its rules when it is first asked for.
   */
  public static LoadedRegelpakketten gebundeld() {
    Map<String, LazyEngine> engines = new TreeMap<>();
    PakketLock lock = PakketLock.bundled();
    for (PakketFileSet bron : BundledPakketten.zonderVoorbeelden()) {
      Regelpakket identiteit = RegelpakketLoader.identiteit(bron).orElseThrow();
      lock.contradiction(identiteit)
          .ifPresent(
              melding -> {
                throw new InvalidPakketException(bron.naam(), List.of(melding));
              });
      engines.put(
          bron.naam(),
          new LazyEngine(
              identiteit,
              () -> RegelpakketLoader.load(bron),
              () -> RegelpakketLoader.regels(bron)));
    }
    return new LoadedRegelpakketten(engines, List.of(), List.of());
  }

  /**
   * Compiles every pack now, so that no later question has to wait or fail; one that cannot be
   * compiled is refused.
   *
   * @throws InvalidPakketException when not one of them can be used
   */
  LoadedRegelpakketten compile() {
    Map<String, LazyEngine> compiled = new TreeMap<>(perMap);
    List<RefusedPakket> all = new ArrayList<>(refused);
    perMap.forEach(
        (map, engine) -> {
          try {
            engine.get();
          } catch (InvalidPakketException e) {
            compiled.remove(map);
            all.add(new RefusedPakket(map, Optional.of(engine.identiteit()), e.meldingen()));
          }
        });
    if (compiled.isEmpty()) {
      throw RefusedPakket.together(all);
    }
    return new LoadedRegelpakketten(compiled, all, warnings);
  }

  /** Whether the pack of this folder is among those that can be used. */
  boolean heeft(String map) {
    return perMap.containsKey(map);
  }

  /** The packs that could not be loaded. */
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
  public List<Regelpakket> alle() {
    return engines.stream().map(LazyEngine::identiteit).filter(this::isHuidig).toList();
  }

  @Override
  public SomEngine inForceOn(LocalDate datum) {
    Bounds.date(datum, "datum");
    Optional<LazyEngine> inForce =
        engines.stream()
            .filter(engine -> engine.identiteit().inForceOn(datum) && isHuidig(engine.identiteit()))
            .findFirst();
    if (inForce.isEmpty()) {
      refuse(pakket -> pakket.isCurrent() && pakket.inForceOn(datum));
    }
    return inForce
        .orElseThrow(
            () ->
                new PakketNotFoundException(
                    "Op " + datum + " is geen regelpakket van kracht; " + kalender(datum),
                    datum,
                    present()))
        .get();
  }

  @Override
  public SomEngine versie(PakketVersie versie) {
    return huidig(versie).get();
  }

  @Override
  public SomEngine versie(PakketVersie versie, int herziening) {
    Objects.requireNonNull(versie, "versie");
    refuse(pakket -> pakket.is(versie, herziening));
    return zoek(
            pakket -> pakket.versie().equals(versie) && pakket.herziening() == herziening,
            versie,
            "Er is geen regelpakket %s met herziening %s; ".formatted(versie, herziening)
                + named(
                    engines.stream().map(LazyEngine::identiteit).toList(),
                    pakket -> pakket.versie() + " herziening " + pakket.herziening()))
        .get();
  }

  @Override
  public Pakket pakket(PakketVersie versie) {
    return huidig(versie).pakket();
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

  private LazyEngine huidig(PakketVersie versie) {
    Objects.requireNonNull(versie, "versie");
    refuse(pakket -> pakket.isCurrent() && pakket.is(versie));
    return zoek(
        pakket -> pakket.versie().equals(versie) && isHuidig(pakket),
        versie,
        "Er is geen regelpakket "
            + versie
            + "; "
            + named(alle(), pakket -> pakket.versie().toString()));
  }

  private LazyEngine zoek(Predicate<Regelpakket> past, PakketVersie versie, String anders) {
    return engines.stream()
        .filter(engine -> past.test(engine.identiteit()))
        .findFirst()
        .orElseThrow(() -> new PakketNotFoundException(anders, versie, present()));
  }

  /** A superseded revision does not take the place of a current one that could not be loaded. */
  private boolean isHuidig(Regelpakket pakket) {
    if (refused.stream().anyMatch(ander -> ander.isCurrent() && ander.is(pakket.versie()))) {
      return false;
    }
    return CalendarCheck.isHuidig(pakket, engines.stream().map(LazyEngine::identiteit).toList());
  }

  private List<PakketVersie> present() {
    return alle().stream().map(Regelpakket::versie).toList();
  }

  private static String named(List<Regelpakket> pakketten, Function<Regelpakket, String> name) {
    return pakketten.isEmpty()
        ? "er is geen enkel regelpakket."
        : pakketten.stream().map(name).collect(Collectors.joining(", ", "er zijn: ", "."));
  }

  private String kalender(LocalDate datum) {
    List<Regelpakket> vastgesteld =
        alle().stream()
            .filter(pakket -> pakket.status() == PakketStatus.VASTGESTELD)
            .sorted(Comparator.comparing(Regelpakket::geldigVanaf))
            .toList();
    if (vastgesteld.isEmpty()) {
      return "geen enkel regelpakket is vastgesteld.";
    }
    Optional<Regelpakket> later =
        vastgesteld.stream().filter(pakket -> pakket.geldigVanaf().isAfter(datum)).findFirst();
    if (later.isPresent() && !vastgesteld.get(0).geldigVanaf().isAfter(datum)) {
      Regelpakket eerder = vastgesteld.get(vastgesteld.indexOf(later.get()) - 1);
      return "pakket %s geldt tot %s, en pakket %s pas vanaf %s."
          .formatted(
              eerder.versie(), eerder.geldigTot(), later.get().versie(), later.get().geldigVanaf());
    }
    LocalDate tot = vastgesteld.get(vastgesteld.size() - 1).geldigTot();
    return "de eerste datum met een pakket is %s, %s."
        .formatted(
            vastgesteld.get(0).geldigVanaf(),
            tot == null ? "een laatste is er niet" : "de laatste is " + tot.minusDays(1));
  }
}
