package nl.somregels.som.regels.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.WegingRule;
import nl.somregels.som.regels.pack.model.WegingRule.Caution;
import nl.somregels.som.vergelijking.RegelDifference;
import nl.somregels.som.vergelijking.RegelDifference.RegelDifferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * What two packs show people to weigh: other criteria, other facts, or a caution in other cases.
 * None of it can change an outcome.
 */
final class WegingDiff {
  private final PackLocations inVan;
  private final PackLocations inNaar;
  private final List<RegelDifference> verschillen = new ArrayList<>();

  private WegingDiff(PackLocations inVan, PackLocations inNaar) {
    this.inVan = inVan;
    this.inNaar = inNaar;
  }

  /** Ordered by code. */
  static List<RegelDifference> tussen(Pakket van, Pakket naar) {
    WegingDiff alle =
        new WegingDiff(
            new PackLocations(van.identiteit().versie()),
            new PackLocations(naar.identiteit().versie()));
    Map<CriteriumCode, WegingRule> was = perCode(van);
    Map<CriteriumCode, WegingRule> is = perCode(naar);
    TreeSet<CriteriumCode> codes = new TreeSet<>(was.keySet());
    codes.addAll(is.keySet());
    codes.forEach(
        code -> alle.regel(Optional.ofNullable(was.get(code)), Optional.ofNullable(is.get(code))));
    return List.copyOf(alle.verschillen);
  }

  static Map<CriteriumCode, WegingRule> perCode(Pakket pakket) {
    Map<CriteriumCode, WegingRule> perCode = new TreeMap<>();
    pakket.regels().weging().forEach(regel -> perCode.put(regel.code(), regel));
    return perCode;
  }

  private void regel(Optional<WegingRule> was, Optional<WegingRule> is) {
    if (was.isEmpty()) {
      meld(
          RegelDifferenceKind.ERBIJ,
          was,
          is,
          "erbij, " + WordingChange.citaat(is.orElseThrow().naam()));
    } else if (is.isEmpty()) {
      meld(RegelDifferenceKind.ERAF, was, is, "eraf, " + WordingChange.citaat(was.get().naam()));
    } else {
      feiten(was.get(), is.get());
      letOp(was.get(), is.get());
    }
  }

  private void feiten(WegingRule was, WegingRule is) {
    String erbij = alleenIn(is, was);
    String eraf = alleenIn(was, is);
    if (!erbij.isEmpty()) {
      meld(
          RegelDifferenceKind.ANDERS,
          Optional.of(was),
          Optional.of(is),
          "laat nu ook zien: " + erbij);
    }
    if (!eraf.isEmpty()) {
      meld(
          RegelDifferenceKind.ANDERS,
          Optional.of(was),
          Optional.of(is),
          "laat niet meer zien: " + eraf);
    }
  }

  private static String alleenIn(WegingRule regel, WegingRule ander) {
    return regel.feiten().stream()
        .filter(feit -> !Set.copyOf(ander.feiten()).contains(feit))
        .map(Feit::naam)
        .collect(Collectors.joining(", "));
  }

  private void letOp(WegingRule was, WegingRule is) {
    String eerst = geval(was.letOp());
    String nu = geval(is.letOp());
    if (!eerst.equals(nu)) {
      meld(
          RegelDifferenceKind.ANDERS,
          Optional.of(was),
          Optional.of(is),
          "let op " + WordingChange.wordt(eerst, nu));
    }
  }

  private static String geval(@Nullable Caution letOp) {
    return letOp == null ? "" : "zolang " + letOp.feit().naam() + " niet " + letOp.waarde() + " is";
  }

  private void meld(
      RegelDifferenceKind soort, Optional<WegingRule> was, Optional<WegingRule> is, String wat) {
    verschillen.add(
        new RegelDifference(
            soort,
            "weging " + is.or(() -> was).orElseThrow().code(),
            wat,
            was.map(regel -> inVan.van(regel.regel())).orElse(null),
            is.map(regel -> inNaar.van(regel.regel())).orElse(null)));
  }
}
