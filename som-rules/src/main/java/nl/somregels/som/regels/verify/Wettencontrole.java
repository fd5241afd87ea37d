package nl.somregels.som.regels.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.somregels.som.Voortgang;
import nl.somregels.som.pakket.Melding;
import nl.somregels.som.regels.pack.Criterium;
import nl.somregels.som.regels.pack.Expressie;
import nl.somregels.som.regels.pack.Voorwaarde;
import nl.somregels.som.regels.pack.Wet;
import nl.somregels.som.regels.render.Getalnotatie;

/**
 * Proves the laws of a pack over every fully known case that its rules, together with the
 * conditions of the law, can tell apart.
 */
final class Wettencontrole implements Controlestap {

  @Override
  public Resultaat controleer(Pakketcontext context, Voortgang voortgang) {
    List<Wet> wetten = context.pakket().manifest().wetten();
    if (wetten.isEmpty()) {
      return new Resultaat(List.of(), List.of());
    }
    Map<Set<Expressie>, Wetbewijs> bewijzen = new HashMap<>();
    List<Melding> meldingen = new ArrayList<>();
    long profielen = Long.MAX_VALUE;
    int vanzelf = 0;
    for (Wet wet : wetten) {
      Wetbewijs bewijs =
          bewijzen.computeIfAbsent(
              extra(wet, context), extra -> new Wetbewijs(context, ruimte(context, extra)));
      bewijs.melding(wet).ifPresent(meldingen::add);
      profielen = Math.min(profielen, bewijs.profielen());
      vanzelf += bewijs.isVanzelf(wet) ? 1 : 0;
    }
    return new Resultaat(
        meldingen,
        List.of(
            "Wetten: %s van %s bewezen, elk over minstens %s volledig bekende profielen%s."
                .formatted(
                    wetten.size() - meldingen.size(),
                    wetten.size(),
                    Getalnotatie.duizendtallen(profielen),
                    vanzelf == 0
                        ? ""
                        : "; %s gaan over een feit dat geen criterium leest".formatted(vanzelf))));
  }

  /** The conditions of the law that are no condition of a criterion. */
  private static Set<Expressie> extra(Wet wet, Pakketcontext context) {
    Set<Expressie> extra =
        wet.voorwaarden().stream().map(Voorwaarde::expressie).collect(Collectors.toSet());
    criteriumvoorwaarden(context).forEach(extra::remove);
    return extra;
  }

  private static Profielruimte ruimte(Pakketcontext context, Set<Expressie> extra) {
    return Profielruimte.of(Stream.concat(criteriumvoorwaarden(context), extra.stream()).toList());
  }

  private static Stream<Expressie> criteriumvoorwaarden(Pakketcontext context) {
    return context.pakket().regels().criteria().stream()
        .map(Criterium::voorwaarden)
        .flatMap(List::stream)
        .map(Voorwaarde::expressie);
  }
}
