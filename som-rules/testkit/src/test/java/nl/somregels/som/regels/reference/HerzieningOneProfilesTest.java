package nl.somregels.som.regels.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.somregels.som.RegelpakketEngine;
import nl.somregels.som.bevindingen.Status;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.pakket.PakketReference;
import nl.somregels.som.prioritering.Prioriteit;
import nl.somregels.som.prioritering.PrioriteringSummary;
import nl.somregels.som.regels.SomRegels;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.zaken.Zaak;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The kept herziening 1 of pack 2021.1 proposes on every fully known profile what it did. */
class HerzieningOneProfilesTest {
  private final RegelpakketEngine engine =
      SomRegels.bundled().version(PakketReference.of("2021.1@1"));
  private final ProfileSpace space = ProfileSpace.of(MemoProofTest.conditions("2021.1"));

  @Tag("heleruimte")
  @Test
  void herzieningEenGeeftOpElkBekendProfielHetzelfdeAlsMetDeHand() {
    assertThat(space.count()).isEqualTo(327_680);
    assertThat(
            LongStream.range(0, space.count())
                .parallel()
                .mapToObj(this::difference)
                .flatMap(Optional::stream)
                .limit(3))
        .isEmpty();
  }

  private Optional<String> difference(long number) {
    Gedetineerde zaak = space.oneCase(number);
    String found =
        text(engine.propose(new Zaak.Valid(1, zaak, List.of()), ProfileSpace.PEILDATUM).proposal());
    String expected = byHand(ReferenceFacts.of(zaak, ProfileSpace.PEILDATUM));
    return found.equals(expected)
        ? Optional.empty()
        : Optional.of(number + ": " + found + " in plaats van " + expected);
  }

  private static String text(PrioriteringSummary proposal) {
    return "%s %s %s ontbreekt:%s %s"
        .formatted(
            proposal.prioriteit(),
            proposal.vast(),
            proposal.mogelijkePrioriteiten(),
            proposal.ontbrekend(),
            proposal.criteria().stream()
                .map(each -> finding(each.criterium(), each.status(), each.wijktVoor().stream()))
                .collect(Collectors.joining(" ")));
  }

  private static String byHand(Knowledge known) {
    Set<ReferenceCriterium> applying = HerzieningOne.applying(known);
    Prioriteit prioriteit = HerzieningOne.prioriteit(applying);
    return "%s true [%s] ontbreekt:[] %s"
        .formatted(
            prioriteit,
            prioriteit,
            Stream.of(ReferenceCriterium.values())
                .map(
                    each ->
                        applying.contains(each)
                            ? finding(
                                each.code(),
                                Status.VAN_TOEPASSING,
                                HerzieningOne.yieldsTo(each, applying).stream()
                                    .map(ReferenceCriterium::code))
                            : finding(each.code(), Status.NIET_VAN_TOEPASSING, Stream.of()))
                .collect(Collectors.joining(" ")));
  }

  private static String finding(Object code, Status status, Stream<?> yieldsTo) {
    return code + "=" + status + yieldsTo.map(to -> ">" + to).collect(Collectors.joining());
  }
}
