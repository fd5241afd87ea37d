package nl.somregels.som.regels.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.regels.profile.count.Oordeel;
import nl.somregels.som.regels.profile.count.Paarstand;
import nl.somregels.som.regels.profile.count.Profielmodel;
import nl.somregels.som.regels.profile.count.Reden;

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
    return van.prioriteit() != naar.prioriteit();
  }

  boolean andereWeeggroep() {
    return !van.weeggroep().equals(naar.weeggroep());
  }

  /** Whether something else than the prioriteit differs, while the prioriteit stays. */
  boolean andereReden() {
    return !anderePrioriteit() && !van.equals(naar);
  }

  Stap prioriteit() {
    return new Stap(van.prioriteit().name(), naar.prioriteit().name());
  }

  Stap weeggroep() {
    return new Stap(van.weeggroep(), naar.weeggroep());
  }

  /**
   * What the two packs judge differently, one Dutch line each: criteria by code, then whether
   * effects disagree, then the weeggroep.
   */
  List<String> anders() {
    TreeSet<CriteriumCode> codes = new TreeSet<>(van.redenen().keySet());
    codes.addAll(naar.redenen().keySet());
    List<String> anders = new ArrayList<>();
    for (CriteriumCode code : codes) {
      Reden was = van.redenen().get(code);
      Reden is = naar.redenen().get(code);
      if (!Objects.equals(was, is)) {
        anders.add(Reden.verschil(code, was, is));
      }
    }
    if (van.uitkomst().tegenstrijdig() != naar.uitkomst().tegenstrijdig()) {
      anders.add(
          naar.uitkomst().tegenstrijdig()
              ? "de criteria spreken elkaar nu tegen"
              : "de criteria spreken elkaar niet meer tegen");
    }
    if (andereWeeggroep()) {
      anders.add("weeggroep " + van.weeggroep() + " wordt " + naar.weeggroep());
    }
    if (van.eerst() != naar.eerst()) {
      anders.add(naar.eerst() ? "nu eerst bekijken" : "niet meer eerst bekijken");
    }
    return anders;
  }
}
