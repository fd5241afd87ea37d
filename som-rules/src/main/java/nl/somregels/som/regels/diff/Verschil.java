package nl.somregels.som.regels.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.regels.verify.Paarstand;
import nl.somregels.som.regels.verify.Profielmodel;

/**
 * What two packs make of the same cases.
 *
 * @param stand the cases, counted, with the smallest of them
 * @param van what the first pack makes of them
 * @param naar what the second pack makes of them
 */
record Verschil(Paarstand stand, Oordeel van, Oordeel naar) {

  static Verschil van(Paarstand stand, Profielmodel links, Profielmodel rechts) {
    return new Verschil(
        stand, Oordeel.van(links, stand.links()), Oordeel.van(rechts, stand.rechts()));
  }

  boolean anderePrioriteit() {
    return van.uitkomst().prioriteit() != naar.uitkomst().prioriteit();
  }

  boolean andereWeeggroep() {
    return !van.weeggroep().equals(naar.weeggroep());
  }

  boolean andersBeoordeeld() {
    return !van.equals(naar);
  }

  /** The criteria that the two packs judge differently, one Dutch line each. */
  List<String> oorzaken() {
    TreeSet<CriteriumCode> codes = new TreeSet<>(van.redenen().keySet());
    codes.addAll(naar.redenen().keySet());
    List<String> oorzaken = new ArrayList<>();
    for (CriteriumCode code : codes) {
      String links = van.redenen().getOrDefault(code, "niet zeker van toepassing");
      String rechts = naar.redenen().getOrDefault(code, "niet zeker van toepassing");
      if (!links.equals(rechts)) {
        oorzaken.add("criterium " + code + ": eerst " + links + ", nu " + rechts);
      }
    }
    return oorzaken;
  }
}
