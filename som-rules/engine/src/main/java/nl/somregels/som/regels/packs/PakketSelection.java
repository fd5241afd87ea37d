package nl.somregels.som.regels.packs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.somregels.som.melding.Ernst;
import nl.somregels.som.pakket.InvalidPakketException;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.pakket.PakketStatus;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.RegelpakketLoader;
import nl.somregels.som.regels.pack.files.PakketFileSet;
import nl.somregels.som.regels.pack.manifest.CalendarCheck;
import nl.somregels.som.regels.pack.manifest.PakketLock;

/**
 * Which packs of a folder can be used side by side. Of two that contradict each other the one that
 * is not adopted is refused, and of two that are alike in that the later version.
 */
final class PakketSelection {
  private final PakketLock lock;
  private final Map<String, Pakket> usable = new TreeMap<>();
  private final List<RefusedPakket> refused = new ArrayList<>();

  private PakketSelection(PakketLock lock) {
    this.lock = lock;
  }

  /**
   * The packs that can be used, and why the others cannot.
   *
   * @throws InvalidPakketException when not one of them can be used
   */
  static PakketSelection of(List<PakketFileSet> sources, PakketLock lock) {
    PakketSelection selection = new PakketSelection(lock);
    sources.forEach(selection::load);
    selection.keep(CalendarCheck::contradiction, Comparator.naturalOrder());
    selection.keep(
        pakketten -> CalendarCheck.check(List.copyOf(pakketten.values())),
        Comparator.comparing(folder -> -selection.identity(folder).herziening()));
    selection.refused.replaceAll(selection::asStranger);
    selection.refused.sort(Comparator.comparing(RefusedPakket::folder));
    if (selection.usable.isEmpty()) {
      throw RefusedPakket.together(selection.refused);
    }
    return selection;
  }

  private void load(PakketFileSet source) {
    try {
      Pakket pakket = RegelpakketLoader.load(source);
      Optional<Melding> changed = lock.contradiction(pakket.identity());
      changed.ifPresentOrElse(
          melding ->
              refused.add(
                  new RefusedPakket(
                      source.name(), Optional.of(pakket.identity()), List.of(melding))),
          () -> usable.put(source.name(), pakket));
    } catch (InvalidPakketException e) {
      refused.add(
          new RefusedPakket(source.name(), RegelpakketLoader.identity(source), e.meldingen()));
    }
  }

  /** Takes the packs one by one, the most settled first, and refuses whichever brings an error. */
  private void keep(
      Function<Map<String, Regelpakket>, List<Melding>> check, Comparator<String> sameVersion) {
    List<String> folders =
        usable.keySet().stream()
            .sorted(
                Comparator.<String, Boolean>comparing(
                        folder -> identity(folder).status() != PakketStatus.VASTGESTELD)
                    .thenComparing(folder -> identity(folder).versie())
                    .thenComparing(sameVersion))
            .toList();
    Map<String, Regelpakket> kept = new TreeMap<>();
    for (String folder : folders) {
      Map<String, Regelpakket> tried = new TreeMap<>(kept);
      tried.put(folder, identity(folder));
      List<Melding> errors =
          check.apply(tried).stream()
              .filter(melding -> melding.ernst() == Ernst.FOUT)
              .map(melding -> melding.inFile(PakketFileSet.MANIFEST))
              .toList();
      if (errors.isEmpty()) {
        kept = tried;
      } else {
        refused.add(new RefusedPakket(folder, Optional.of(identity(folder)), errors));
        usable.remove(folder);
      }
    }
  }

  /**
   * A pack that says it is one that can be used, as a copy in a folder of another name does, is not
   * that one: who asks for that one gets it.
   */
  private RefusedPakket asStranger(RefusedPakket pakket) {
    boolean isTaken =
        usable.values().stream()
            .map(Pakket::identity)
            .anyMatch(
                other ->
                    pakket
                        .identity()
                        .filter(self -> self.versie().equals(other.versie()))
                        .filter(self -> self.herziening() == other.herziening())
                        .isPresent());
    return isTaken
        ? new RefusedPakket(pakket.folder(), Optional.empty(), pakket.meldingen())
        : pakket;
  }

  private Regelpakket identity(String folder) {
    return usable.get(folder).identity();
  }

  Map<String, Pakket> pakketten() {
    return usable;
  }

  /** The others, ordered by folder. */
  List<RefusedPakket> refused() {
    return refused;
  }

  /** What is worth a look although it loads. */
  List<Melding> warnings() {
    return lock.unknown(usable.values().stream().map(Pakket::identity).toList()).stream().toList();
  }
}
