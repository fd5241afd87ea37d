package nl.somregels.som.regels.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.regels.pack.Pakket;
import nl.somregels.som.regels.pack.model.Criterium;
import nl.somregels.som.regels.pack.model.RuleSet;
import nl.somregels.som.regels.pack.model.Voorwaarde;
import nl.somregels.som.vergelijking.CriteriumDifference;
import nl.somregels.som.vergelijking.CriteriumDifference.CriteriumText;
import org.jspecify.annotations.Nullable;

/** Criteria that two packs decide differently, whole. */
final class CriteriumDiff {
  private CriteriumDiff() {}

  /** Criteria by code, then optional criteria by code. */
  static List<CriteriumDifference> between(Pakket from, Pakket to) {
    List<CriteriumDifference> all = new ArrayList<>();
    for (RuleEdit list : RuleEdit.values()) {
      for (CriteriumCode code : codes(list, from.rules(), to.rules())) {
        Criterium was = list.find(from.rules(), code).orElse(null);
        Criterium is = list.find(to.rules(), code).orElse(null);
        if (differs(was, is)) {
          all.add(
              new CriteriumDifference(list.label() + " " + code, text(list, was), text(list, is)));
        }
      }
    }
    return List.copyOf(all);
  }

  /** The codes that either of them has, in order. */
  static TreeSet<CriteriumCode> codes(RuleEdit list, RuleSet from, RuleSet to) {
    TreeSet<CriteriumCode> codes = new TreeSet<>();
    Stream.concat(list.list(from).stream(), list.list(to).stream())
        .map(Criterium::code)
        .forEach(codes::add);
    return codes;
  }

  private static boolean differs(@Nullable Criterium was, @Nullable Criterium is) {
    return was == null
        || is == null
        || Stream.of(CriteriumPart.values()).anyMatch(part -> part.differs(was, is));
  }

  private static @Nullable CriteriumText text(RuleEdit list, @Nullable Criterium criterium) {
    if (criterium == null) {
      return null;
    }
    String consequence =
        list == RuleEdit.OPTIES
            ? "weeggroep A" + (criterium.eerst() ? ", eerst bekijken" : "")
            : criterium.effect().label()
                + (criterium.verplicht() ? ", de reclassering is verplicht" : "");
    return new CriteriumText(
        criterium.notes().naam(),
        criterium.voorwaarden().stream().map(Voorwaarde::zin).toList(),
        consequence);
  }
}
