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
    private final AtomicLong heard = new AtomicLong();

    @Override
    public void profile(Truth[] truths) {
      heard.incrementAndGet();
    }
  }

  @Test
  void watElkDeelVanHetWerkHoordeTeltSamen() {
    ProofPakket pakket = ProofPakket.of("2021.1", CODES);
    Collection<JointState> states =
        JointStates.same(pakket.space())
            .states(Completeness.VOLLEDIG, pakket.model(), pakket.model());
    assertThat(states.stream().mapToLong(JointState::count).sum())
        .isEqualTo(pakket.space().count());
    assertThatCode(
            () ->
                ExhaustiveCheck.test(
                    pakket.space(), states, pakket.model(), pakket.model(), done -> {}))
        .doesNotThrowAnyException();
  }

  @Test
  void deVoortgangTeltElkProfielEenKeer() {
    ProfileSpace space = ProofPakket.of("2021.1", CODES).space();
    ConcurrentSkipListSet<Long> progress = new ConcurrentSkipListSet<>();
    ScanCounter counter =
        ProfileScan.run(
            space,
            ScanCounter::new,
            (one, other) -> one.heard.addAndGet(other.heard.get()),
            progress::add);
    assertThat(space.count()).isGreaterThan(1500).isLessThan(50_000);
    assertThat(counter.heard.get()).isEqualTo(space.count());
    assertThat(progress)
        .hasSize((int) ((space.count() + 999) / 1000))
        .last()
        .isEqualTo(space.count());
  }
}
