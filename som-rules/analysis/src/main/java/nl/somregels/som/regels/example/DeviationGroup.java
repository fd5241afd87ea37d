package nl.somregels.som.regels.example;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.somregels.som.melding.MeldingCode;
import nl.somregels.som.pakket.Melding;

/** Examples that come out otherwise than they expect, all for the same cause; never empty. */
public record DeviationGroup(List<DeviatingVoorbeeld> members) {
  public static final MeldingCode DEVIATES = MeldingCode.VOORBEELD_WIJKT_AF;

  /** So many are named, the others counted. */
  private static final int NAMED = 3;

  private static final String ONE =
      "Klopt het voorbeeld niet, pas dan verwacht aan; klopt de regel niet, pas dan de regel aan.";
  private static final String MANY =
      "Kloppen de voorbeelden niet meer, bekijk ze dan met som voorbeelden en neem ze over; klopt"
          + " de regel niet, pas dan de regel aan.";

  public DeviationGroup {
    members = List.copyOf(members);
  }

  /** Those that deviate, each in one group; the largest group first. */
  public static List<DeviationGroup> of(Collection<DeviatingVoorbeeld> all) {
    Map<List<String>, List<DeviatingVoorbeeld>> perCause = new LinkedHashMap<>();
    for (DeviatingVoorbeeld each : all) {
      if (!each.deviations().isEmpty()) {
        perCause.computeIfAbsent(each.cause(), none -> new ArrayList<>()).add(each);
      }
    }
    return perCause.values().stream()
        .map(DeviationGroup::new)
        .sorted(Comparator.comparingInt(group -> -group.members.size()))
        .toList();
  }

  /** What the rules give in every one of them, a Dutch clause. */
  public String cause() {
    List<String> common = new ArrayList<>(members.get(0).texts());
    members.forEach(member -> common.retainAll(member.texts()));
    return common.stream().anyMatch(text -> text.contains(","))
        ? String.join("; ", common)
        : ExpectationCheck.and(common);
  }

  /** One remark about all of them, at the first. */
  public Melding melding() {
    Voorbeeld first = members.get(0).voorbeeld();
    int count = members.size();
    if (count == 1) {
      return Melding.at(
          DEVIATES,
          first.place(),
          "voorbeeld \"%s\" klopt niet: %s.".formatted(first.name(), cause()),
          suggestion(Deviation::explanation, ONE));
    }
    String places =
        members.stream()
            .limit(NAMED)
            .map(member -> member.voorbeeld().place().toString())
            .collect(Collectors.joining(", "));
    return Melding.at(
        DEVIATES,
        first.place(),
        "%s voorbeelden kloppen niet: %s. Zij staan bij %s%s."
            .formatted(count, cause(), places, count > NAMED ? " en nog " + (count - NAMED) : ""),
        suggestion(Deviation::place, MANY));
  }

  /** What the rules say of it, when one of them is the cause. */
  private String suggestion(Function<Deviation, String> reason, String advice) {
    String reasons =
        members.get(0).deviations().stream()
            .map(reason)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
    return reasons.isEmpty() ? advice : reasons + (members.size() == 1 ? "" : " " + advice);
  }
}
