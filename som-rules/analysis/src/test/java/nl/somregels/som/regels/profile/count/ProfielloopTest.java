package nl.somregels.som.regels.profile.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Collection;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import nl.somregels.som.regels.profile.space.Kennis;
import nl.somregels.som.regels.profile.space.Profielruimte;
import nl.somregels.som.regels.session.Waarheid;
import nl.somregels.som.regels.verify.proof.Bewijspakket;
import org.junit.jupiter.api.Test;

/** Some thousands of profiles, in portions of a thousand. */
class ProfielloopTest {
  private static final String[] CODES = {"1", "2", "5", "6", "7", "8", "10"};

  /** Counts what it hears. */
  private static final class Teller implements Profielloop.Ontvanger {
    private final AtomicLong gehoord = new AtomicLong();

    @Override
    public void profiel(Waarheid[] waarheden) {
      gehoord.incrementAndGet();
    }
  }

  @Test
  void watElkDeelVanHetWerkHoordeTeltSamen() {
    Bewijspakket pakket = Bewijspakket.van("2021.1", CODES);
    Collection<Paarstand> standen =
        Profielparen.zelfde(pakket.ruimte())
            .standen(Kennis.VOLLEDIG, pakket.model(), pakket.model());
    assertThat(standen.stream().mapToLong(Paarstand::aantal).sum())
        .isEqualTo(pakket.ruimte().aantal());
    assertThatCode(
            () ->
                Profielbewijs.toets(
                    pakket.ruimte(), standen, pakket.model(), pakket.model(), klaar -> {}))
        .doesNotThrowAnyException();
  }

  @Test
  void deVoortgangTeltElkProfielEenKeer() {
    Profielruimte ruimte = Bewijspakket.van("2021.1", CODES).ruimte();
    ConcurrentSkipListSet<Long> voortgang = new ConcurrentSkipListSet<>();
    Teller teller =
        Profielloop.doorloop(
            ruimte,
            Teller::new,
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
