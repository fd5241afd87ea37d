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
  static PakketSelection of(List<PakketFileSet> bronnen, PakketLock lock) {
    PakketSelection selection = new PakketSelection(lock);
    bronnen.forEach(selection::load);
    selection.keep(CalendarCheck::tegenspraak, Comparator.naturalOrder());
    selection.keep(
        pakketten -> CalendarCheck.controleer(List.copyOf(pakketten.values())),
        Comparator.comparing(map -> -selection.identity(map).herziening()));
    selection.refused.replaceAll(selection::asStranger);
    selection.refused.sort(Comparator.comparing(RefusedPakket::map));
    if (selection.usable.isEmpty()) {
      throw RefusedPakket.together(selection.refused);
    }
    return selection;
  }

  private void load(PakketFileSet bron) {
    try {
      Pakket pakket = RegelpakketLoader.load(bron);
      Optional<Melding> changed = lock.contradiction(pakket.identiteit());
      changed.ifPresentOrElse(
          melding ->
              refused.add(
                  new RefusedPakket(
                      bron.naam(), Optional.of(pakket.identiteit()), List.of(melding))),
          () -> usable.put(bron.naam(), pakket));
    } catch (InvalidPakketException e) {
      refused.add(
          new RefusedPakket(bron.naam(), RegelpakketLoader.identiteit(bron), e.meldingen()));
    }
  }

  /** Takes the packs one by one, the most settled first, and refuses whichever brings an error. */
  private void keep(
      Function<Map<String, Regelpakket>, List<Melding>> check, Comparator<String> sameVersion) {
    List<String> folders =
        usable.keySet().stream()
            .sorted(
                Comparator.<String, Boolean>comparing(
                        map -> identity(map).status() != PakketStatus.VASTGESTELD)
                    .thenComparing(map -> identity(map).versie())
                    .thenComparing(sameVersion))
            .toList();
    Map<String, Regelpakket> kept = new TreeMap<>();
    for (String map : folders) {
      Map<String, Regelpakket> tried = new TreeMap<>(kept);
      tried.put(map, identity(map));
      List<Melding> errors =
          check.apply(tried).stream()
              .filter(melding -> melding.ernst() == Ernst.FOUT)
              .map(melding -> melding.inBestand(PakketFileSet.MANIFEST))
              .toList();
      if (errors.isEmpty()) {
        kept = tried;
      } else {
        refused.add(new RefusedPakket(map, Optional.of(identity(map)), errors));
        usable.remove(map);
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
            .map(Pakket::identiteit)
            .anyMatch(
                other ->
                    pakket
                        .identity()
                        .filter(self -> self.versie().equals(other.versie()))
                        .filter(self -> self.herziening() == other.herziening())
                        .isPresent());
    return isTaken ? new RefusedPakket(pakket.map(), Optional.empty(), pakket.meldingen()) : pakket;
  }

  private Regelpakket identity(String map) {
    return usable.get(map).identiteit();
  }

  /** The packs that can be used, by folder. */
  Map<String, Pakket> pakketten() {
    return usable;
  }

  /** The others, ordered by folder. */
  List<RefusedPakket> refused() {
    return refused;
  }

  /** What is worth a look although it loads. */
  List<Melding> warnings() {
    return lock.unknown(usable.values().stream().map(Pakket::identiteit).toList()).stream()
        .toList();
  }
}
