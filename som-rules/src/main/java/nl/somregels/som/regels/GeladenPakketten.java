package nl.somregels.som.regels;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.SomEngine;
import nl.somregels.som.Voortgang;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.OngeldigPakketException;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.PakketVersie;
import nl.somregels.som.pakket.Pakketstatus;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.decide.RuleLimitException;
import nl.somregels.som.regels.diff.Pakketvergelijking;
import nl.somregels.som.regels.pack.GebundeldePakketten;
import nl.somregels.som.regels.pack.Kalendercontrole;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.PakketBron;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.Regels;
import nl.somregels.som.vergelijking.Vergelijking;
import org.jspecify.annotations.Nullable;

/** Checked packs side by side; each is compiled when its engine is first asked for. */
final class GeladenPakketten implements Regelpakketten {
  private static final Comparator<Regelpakket> VOLGORDE =
      Comparator.comparing(Regelpakket::versie).thenComparing(Regelpakket::herziening);

  private final List<LazyEngine> engines;

  private GeladenPakketten(List<LazyEngine> engines) {
    this.engines = engines;
  }

  /** Packs that are checked completely now. */
  static GeladenPakketten of(List<PakketBron> bronnen) {
    Map<String, Pakket> perMap = new TreeMap<>();
    bronnen.forEach(bron -> perMap.put(bron.naam(), RegelpakketLoader.load(bron)));
    Map<String, LazyEngine> engines = new TreeMap<>();
    perMap.forEach(
        (naam, pakket) ->
            engines.put(naam, new LazyEngine(pakket.identiteit(), () -> pakket, pakket::regels)));
    return of(engines);
  }

  /**
   * The packs inside this library. They were checked when it was built, so only what is needed to
   * choose one is read now, and its rules when it is first asked for.
   */
  static GeladenPakketten gebundeld() {
    Map<String, LazyEngine> engines = new TreeMap<>();
    for (PakketBron bron : GebundeldePakketten.zonderVoorbeelden()) {
      engines.put(
          bron.naam(),
          new LazyEngine(
              RegelpakketLoader.identiteit(bron).orElseThrow(),
              () -> RegelpakketLoader.load(bron),
              () -> RegelpakketLoader.regels(bron)));
    }
    return of(engines);
  }

  private static GeladenPakketten of(Map<String, LazyEngine> perMap) {
    Map<String, Regelpakket> identiteiten = new TreeMap<>();
    perMap.forEach((naam, engine) -> identiteiten.put(naam, engine.identiteit));
    weigerFouten(Kalendercontrole.controleer(List.copyOf(identiteiten.values())));
    weigerFouten(Kalendercontrole.herzieningen(identiteiten));
    return new GeladenPakketten(
        perMap.values().stream()
            .sorted(Comparator.comparing(LazyEngine::identiteit, VOLGORDE))
            .toList());
  }

  private static void weigerFouten(List<Melding> meldingen) {
    List<Melding> fouten =
        meldingen.stream().filter(melding -> melding.ernst() == Melding.Ernst.FOUT).toList();
    if (!fouten.isEmpty()) {
      throw new OngeldigPakketException(
          fouten.stream()
              .map(melding -> melding.bestand().split("/")[0])
              .distinct()
              .collect(Collectors.joining(", ")),
          fouten);
    }
  }

  /** Compiles every pack now, so that no later question has to wait or fail. */
  GeladenPakketten compile() {
    engines.forEach(LazyEngine::get);
    return this;
  }

  @Override
  public List<Regelpakket> alle() {
    return engines.stream().map(LazyEngine::identiteit).filter(this::isHuidig).toList();
  }

  @Override
  public SomEngine inForceOn(LocalDate datum) {
    return zoek(
            pakket -> pakket.inForceOn(datum) && isHuidig(pakket),
            "Op " + datum + " is geen regelpakket van kracht; " + kalender())
        .get();
  }

  @Override
  public SomEngine versie(PakketVersie versie) {
    return huidig(versie).get();
  }

  @Override
  public SomEngine versie(PakketVersie versie, int herziening) {
    return zoek(
            pakket -> pakket.versie().equals(versie) && pakket.herziening() == herziening,
            "Er is geen regelpakket "
                + versie
                + " met herziening "
                + herziening
                + "; "
                + herzieningen())
        .get();
  }

  @Override
  public Vergelijking compare(PakketVersie van, PakketVersie naar, Voortgang voortgang) {
    try {
      Pakketvergelijking vergelijking =
          new Pakketvergelijking(huidig(van).pakket(), huidig(naar).pakket());
      return vergelijking.vergelijk(klaar -> voortgang.meld(klaar, vergelijking.aantal()));
    } catch (RuleLimitException e) {
      throw new OngeldigPakketException(van + ", " + naar, List.of(e.melding()));
    }
  }

  private LazyEngine huidig(PakketVersie versie) {
    return zoek(
        pakket -> pakket.versie().equals(versie) && isHuidig(pakket),
        "Er is geen regelpakket " + versie + "; " + versies());
  }

  private LazyEngine zoek(Predicate<Regelpakket> past, String anders) {
    return engines.stream()
        .filter(engine -> past.test(engine.identiteit()))
        .findFirst()
        .orElseThrow(() -> new PakketNotFoundException(anders));
  }

  private boolean isHuidig(Regelpakket pakket) {
    return Kalendercontrole.isHuidig(pakket, engines.stream().map(LazyEngine::identiteit).toList());
  }

  private String versies() {
    return alle().isEmpty()
        ? "er is geen enkel regelpakket."
        : "er zijn: "
            + alle().stream()
                .map(pakket -> pakket.versie().toString())
                .collect(Collectors.joining(", "))
            + ".";
  }

  private String herzieningen() {
    return engines.isEmpty()
        ? "er is geen enkel regelpakket."
        : engines.stream()
            .map(LazyEngine::identiteit)
            .map(pakket -> pakket.versie() + " herziening " + pakket.herziening())
            .collect(Collectors.joining(", ", "er zijn: ", "."));
  }

  private String kalender() {
    List<Regelpakket> vastgesteld =
        alle().stream()
            .filter(pakket -> pakket.status() == Pakketstatus.VASTGESTELD)
            .sorted(Comparator.comparing(Regelpakket::geldigVanaf))
            .toList();
    if (vastgesteld.isEmpty()) {
      return "geen enkel regelpakket is vastgesteld.";
    }
    LocalDate tot = vastgesteld.get(vastgesteld.size() - 1).geldigTot();
    return "de eerste datum met een pakket is %s, %s."
        .formatted(
            vastgesteld.get(0).geldigVanaf(),
            tot == null ? "een laatste is er niet" : "de laatste is " + tot.minusDays(1));
  }

  /** Loads and compiles at the first request, once. */
  private static final class LazyEngine {
    private final Regelpakket identiteit;
    private final Supplier<Pakket> bron;
    private final Supplier<Regels> regels;
    private @Nullable Pakket pakket;
    private @Nullable PakketEngine engine;

    LazyEngine(Regelpakket identiteit, Supplier<Pakket> bron, Supplier<Regels> regels) {
      this.identiteit = identiteit;
      this.bron = bron;
      this.regels = regels;
    }

    Regelpakket identiteit() {
      return identiteit;
    }

    synchronized Pakket pakket() {
      if (pakket == null) {
        pakket = bron.get();
      }
      return pakket;
    }

    synchronized SomEngine get() {
      if (engine == null) {
        engine = new PakketEngine(identiteit, regels.get());
      }
      return engine;
    }
  }
}
