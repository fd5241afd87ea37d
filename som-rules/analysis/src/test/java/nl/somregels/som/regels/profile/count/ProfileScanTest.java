package nl.somregels.som.regels.profile.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Collection;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import nl.somregels.som.regels.profile.space.Completeness;
import nl.somregels.som.regels.profile.space.ProfileSpace;
import nl.somregels.som.regels.session.Truth;
import nl.somregels.som.regels.verify.proof.ProofPakket;
import org.junit.jupiter.api.Test;

/** Some thousands of profiles, in portions of a thousand. */
class ProfileScanTest {
  private static final String[] CODES = {"1", "2", "5", "6", "7", "8", "10"};

  /** Counts what it hears. */
  private static final class ScanCounter implements ProfileScan.ProfileConsumer {
    private final AtomicLong gehoord = new AtomicLong();

    @Override
    public void profiel(Truth[] waarheden) {
      gehoord.incrementAndGet();
    }
  }

  @Test
  void watElkDeelVanHetWerkHoordeTeltSamen() {
    ProofPakket pakket = ProofPakket.van("2021.1", CODES);
    Collection<JointState> standen =
        JointStates.zelfde(pakket.ruimte())
            .standen(Completeness.VOLLEDIG, pakket.model(), pakket.model());
    assertThat(standen.stream().mapToLong(JointState::aantal).sum())
        .isEqualTo(pakket.ruimte().aantal());
    assertThatCode(
            () ->
                ExhaustiveCheck.toets(
                    pakket.ruimte(), standen, pakket.model(), pakket.model(), klaar -> {}))
        .doesNotThrowAnyException();
  }

  @Test
  void deVoortgangTeltElkProfielEenKeer() {
    ProfileSpace ruimte = ProofPakket.van("2021.1", CODES).ruimte();
    ConcurrentSkipListSet<Long> voortgang = new ConcurrentSkipListSet<>();
    ScanCounter teller =
        ProfileScan.doorloop(
            ruimte,
            ScanCounter::new,
            (een, ander) -> een.gehoord.addAndGet(ander.gehoord.get()),
            voortgang::add);
    assertThat(ruimte.aantal()).isGreaterThan(1500).isLessThan(50_000);
    assertThat(teller.gehoord.get()).isEqualTo(ruimte.aantal());
    assertThat(voortgang)
        .hasSize((int) ((ruimte.aantal() + 999) / 1000))
        .last()
        .isEqualTo(ruimte.aantal());
  }
}
