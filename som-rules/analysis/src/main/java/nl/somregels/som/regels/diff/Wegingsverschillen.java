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
import nl.somregels.som.regels.pack.model.Wegingsregel;
import nl.somregels.som.regels.pack.model.Wegingsregel.LetOp;
import nl.somregels.som.vergelijking.Regelverschil;
import nl.somregels.som.vergelijking.Regelverschil.Soort;
import org.jspecify.annotations.Nullable;

/**
 * What two packs show people to weigh: other criteria, other facts, or a caution in other cases.
 * None of it can change an outcome.
 */
final class Wegingsverschillen {
  private final Plaatsen inVan;
  private final Plaatsen inNaar;
  private final List<Regelverschil> verschillen = new ArrayList<>();

  private Wegingsverschillen(Plaatsen inVan, Plaatsen inNaar) {
    this.inVan = inVan;
    this.inNaar = inNaar;
  }

  /** Ordered by code. */
  static List<Regelverschil> tussen(Pakket van, Pakket naar) {
    Wegingsverschillen alle =
        new Wegingsverschillen(
            new Plaatsen(van.identiteit().versie()), new Plaatsen(naar.identiteit().versie()));
    Map<CriteriumCode, Wegingsregel> was = perCode(van);
    Map<CriteriumCode, Wegingsregel> is = perCode(naar);
    TreeSet<CriteriumCode> codes = new TreeSet<>(was.keySet());
    codes.addAll(is.keySet());
    codes.forEach(
        code -> alle.regel(Optional.ofNullable(was.get(code)), Optional.ofNullable(is.get(code))));
    return List.copyOf(alle.verschillen);
  }

  static Map<CriteriumCode, Wegingsregel> perCode(Pakket pakket) {
    Map<CriteriumCode, Wegingsregel> perCode = new TreeMap<>();
    pakket.regels().weging().forEach(regel -> perCode.put(regel.code(), regel));
    return perCode;
  }

  private void regel(Optional<Wegingsregel> was, Optional<Wegingsregel> is) {
    if (was.isEmpty()) {
      meld(Soort.ERBIJ, was, is, "erbij, " + Woordverschil.citaat(is.orElseThrow().naam()));
    } else if (is.isEmpty()) {
      meld(Soort.ERAF, was, is, "eraf, " + Woordverschil.citaat(was.get().naam()));
    } else {
      feiten(was.get(), is.get());
      letOp(was.get(), is.get());
    }
  }

  private void feiten(Wegingsregel was, Wegingsregel is) {
    String erbij = alleenIn(is, was);
    String eraf = alleenIn(was, is);
    if (!erbij.isEmpty()) {
      meld(Soort.ANDERS, Optional.of(was), Optional.of(is), "laat nu ook zien: " + erbij);
    }
    if (!eraf.isEmpty()) {
      meld(Soort.ANDERS, Optional.of(was), Optional.of(is), "laat niet meer zien: " + eraf);
    }
  }

  private static String alleenIn(Wegingsregel regel, Wegingsregel ander) {
    return regel.feiten().stream()
        .filter(feit -> !Set.copyOf(ander.feiten()).contains(feit))
        .map(Feit::naam)
        .collect(Collectors.joining(", "));
  }

  private void letOp(Wegingsregel was, Wegingsregel is) {
    String eerst = geval(was.letOp());
    String nu = geval(is.letOp());
    if (!eerst.equals(nu)) {
      meld(
          Soort.ANDERS,
          Optional.of(was),
          Optional.of(is),
          "let op " + Woordverschil.wordt(eerst, nu));
    }
  }

  private static String geval(@Nullable LetOp letOp) {
    return letOp == null ? "" : "zolang " + letOp.feit().naam() + " niet " + letOp.waarde() + " is";
  }

  private void meld(
      Soort soort, Optional<Wegingsregel> was, Optional<Wegingsregel> is, String wat) {
    verschillen.add(
        new Regelverschil(
            soort,
            "weging " + is.or(() -> was).orElseThrow().code(),
            wat,
            was.map(regel -> inVan.van(regel.regel())).orElse(null),
            is.map(regel -> inNaar.van(regel.regel())).orElse(null)));
  }
}
