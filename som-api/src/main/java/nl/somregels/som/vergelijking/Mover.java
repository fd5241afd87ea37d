package nl.somregels.som.vergelijking;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;

/**
 * One case of a population that gets another prioriteit or weeggroep.
 *
 * @param kenmerk its reference; nothing else of the case is held
 * @param van the prioriteit in the first pack
 * @param naar the prioriteit in the second pack
 * @param vanWeeggroep the weeggroep in the first pack, {@code geen} where there is none
 * @param naarWeeggroep the weeggroep in the second pack, {@code geen} where there is none
 * @param oorzaken what is judged differently, one Dutch line each without a full stop
 */
@JsonPropertyOrder({"kenmerk", "van", "naar", "vanWeeggroep", "naarWeeggroep", "oorzaken"})
public record Mover(
    String kenmerk,
    String van,
    String naar,
    String vanWeeggroep,
    String naarWeeggroep,
    List<String> oorzaken) {
  /** Copies the list. */
  public Mover {
    Objects.requireNonNull(kenmerk, "kenmerk");
    Objects.requireNonNull(van, "van");
    Objects.requireNonNull(naar, "naar");
    Objects.requireNonNull(vanWeeggroep, "vanWeeggroep");
    Objects.requireNonNull(naarWeeggroep, "naarWeeggroep");
    oorzaken = List.copyOf(Objects.requireNonNull(oorzaken, "oorzaken"));
  }
}
