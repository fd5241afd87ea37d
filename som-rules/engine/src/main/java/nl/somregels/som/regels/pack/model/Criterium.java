package nl.somregels.som.regels.pack.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.bevindingen.RegelLocation;

/** One criterium as its rule file states it: all conditions must hold. */
public record Criterium(
    CriteriumCode code,
    List<Voorwaarde> voorwaarden,
    Effect effect,
    Set<CriteriumFlag> flags,
    CriteriumNotes notes) {
  public enum CriteriumFlag {
    /** Probation has a mandatory role. */
    VERPLICHT,
    /** An optional criterium: the case is looked at first. */
    EERST
  }

  public Criterium {
    voorwaarden = List.copyOf(voorwaarden);
    flags = Set.copyOf(flags);
  }

  public boolean verplicht() {
    return flags.contains(CriteriumFlag.VERPLICHT);
  }

  /** For an optional criterium: whether to look at the case first. */
  public boolean eerst() {
    return flags.contains(CriteriumFlag.EERST);
  }

  public RegelLocation regel() {
    return notes.regel();
  }

  public RegelLocation place(Voorwaarde voorwaarde) {
    return new RegelLocation(regel().bestand(), voorwaarde.regelnummer());
  }

  public Stream<Expression> conditions() {
    return voorwaarden.stream().map(Voorwaarde::expression);
  }

  public Criterium withVoorwaarden(List<Voorwaarde> other) {
    return new Criterium(code, other, effect, flags, notes);
  }

  public Criterium withoutVoorwaarde(int place) {
    List<Voorwaarde> rest = new ArrayList<>(voorwaarden);
    rest.remove(place);
    return withVoorwaarden(rest);
  }

  public Criterium withEffect(Effect other) {
    return new Criterium(code, voorwaarden, other, flags, notes);
  }

  public Criterium with(CriteriumFlag flag, boolean on) {
    Set<CriteriumFlag> other = new HashSet<>(flags);
    other.remove(flag);
    if (on) {
      other.add(flag);
    }
    return new Criterium(code, voorwaarden, effect, other, notes);
  }
}
