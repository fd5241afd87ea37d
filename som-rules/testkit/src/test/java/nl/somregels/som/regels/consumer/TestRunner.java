package nl.somregels.som.regels.consumer;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a class of tests as a build does, on every engine there is, and says how it went. */
public final class TestRunner {
  private TestRunner() {}

  /** Per test, by its name, what went wrong; empty when nothing did. */
  static SortedMap<String, Optional<String>> run(Class<?> valueClass) {
    SortedMap<String, Optional<String>> proposal = new ConcurrentSkipListMap<>();
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(valueClass))
            .configurationParameters(
                Map.of("jqwik.database", "", "jqwik.reporting.usejunitplatform", "true"))
            .build();
    LauncherFactory.create().execute(request, new RunListener(proposal));
    return proposal;
  }

  private record RunListener(Map<String, Optional<String>> proposal)
      implements TestExecutionListener {
    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult completion) {
      Optional<String> error = completion.getThrowable().map(Throwable::toString);
      if (test.isTest() || error.isPresent()) {
        proposal.put(test.getDisplayName(), error);
      }
    }
  }
}
