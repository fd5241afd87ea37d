package nl.somregels.som;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class WatchOptionsTest {
  private static final WatchOptions DEFAULT = WatchOptions.DEFAULT;

  @Test
  void durationsThatCannotBeAreRefused() {
    assertRefused(Duration.ZERO, Duration.ofSeconds(1));
    assertRefused(Duration.ofNanos(999_999), Duration.ofSeconds(1));
    assertRefused(Duration.ofSeconds(2), Duration.ofSeconds(1));
    assertRefused(Duration.ofSeconds(2), Duration.ofDays(1).plusNanos(1));
    assertThat(DEFAULT.withInterval(Duration.ofMillis(1), Duration.ofDays(1)).longestWait())
        .isEqualTo(Duration.ofDays(1));
  }

  @Test
  void whatIsNotNamedStays() {
    ReloadCheck check = (packs, files) -> List.of();
    assertThat(DEFAULT.withCheck(check).withInterval(Duration.ofSeconds(1), Duration.ofSeconds(2)))
        .isEqualTo(new WatchOptions(check, Duration.ofSeconds(1), Duration.ofSeconds(2)));
    assertThat(DEFAULT.withCheck(check).interval()).isEqualTo(DEFAULT.interval());
  }

  @Test
  void whatIsMissingIsNamed() {
    Duration second = Duration.ofSeconds(1);
    assertMissing("check", () -> DEFAULT.withCheck(null));
    assertMissing("interval", () -> DEFAULT.withInterval(null, second));
    assertMissing("longestWait", () -> DEFAULT.withInterval(second, null));
  }

  private static void assertMissing(String name, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(name);
  }

  private static void assertRefused(Duration interval, Duration longestWait) {
    assertThatThrownBy(() -> DEFAULT.withInterval(interval, longestWait))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(interval + ", " + longestWait);
  }
}
