package nl.somregels.som.regels.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.CriteriumCode;
import nl.somregels.som.bevindingen.FeitValue;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Feit;
import nl.somregels.som.feiten.JaNee;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.text.DutchLists;
import nl.somregels.som.text.DutchSentence;

/** What applies beside the main reasons: a signal, a running advice, and what yields. */
final class AlsoKnown {
  private final List<Bevinding> bevindingen;
  private final List<Bevinding> reasons;

  /**
   * Of a prioritering.
   *
   * @param reasons what its explanation gives as reasons already
   */
  AlsoKnown(Prioritering prioritering, List<Bevinding> reasons) {
    this.bevindingen = prioritering.bevindingen();
    this.reasons = reasons;
  }

  /** In one line; empty when there is nothing. */
  String line() {
    List<String> all = new ArrayList<>();
    List<Bevinding> said = new ArrayList<>(reasons);
    ifKnown(Feit.SIGNAAL_CASEMANAGER, "de casemanager geeft een signaal", said, all);
    ifKnown(Feit.LOPENDE_ADVIESVRAAG, "er loopt een adviesvraag", said, all);
    for (Bevinding bevinding : bevindingen) {
      if (bevinding.status() == Status.VAN_TOEPASSING
          && !(bevinding.wijktVoor().isEmpty() ? said : reasons).contains(bevinding)) {
        all.add(name(bevinding.criterium()) + " geldt ook" + behind(bevinding));
      }
    }
    return all.isEmpty()
        ? ""
        : "Ook bekend: "
            + all.get(0)
            + all.stream()
                .skip(1)
                .map(DutchSentence::capital)
                .map(clause -> ". " + clause)
                .collect(Collectors.joining("", "", "."));
  }

  /** A reason that reads the fact says it. */
  private void ifKnown(Feit feit, String words, List<Bevinding> said, List<String> all) {
    FeitValue known = new FeitValue(feit.jsonName(), JaNee.JA.name(), List.of());
    List<Bevinding> reading =
        bevindingen.stream().filter(bevinding -> bevinding.feiten().contains(known)).toList();
    if (!reading.isEmpty() && reading.stream().noneMatch(reasons::contains)) {
      all.add(words);
      said.addAll(reading);
    }
  }

  private static String behind(Bevinding bevinding) {
    return bevinding.wijktVoor().isEmpty()
        ? ""
        : ", maar "
            + DutchLists.and(bevinding.wijktVoor().stream().map(AlsoKnown::name).toList())
            + (bevinding.wijktVoor().size() == 1 ? " gaat voor" : " gaan voor");
  }

  private static String name(CriteriumCode criterium) {
    String code = criterium.code();
    return (Character.isLowerCase(code.charAt(0)) ? "het " : "criterium ") + code;
  }
}
