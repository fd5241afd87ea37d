package nl.somregels.som.regels.consumer;

import nl.somregels.som.regels.testkit.RegelpakketContract;
import org.junit.jupiter.api.Tag;

@Tag("slow")
class Pakket20261Test extends RegelpakketContract {
  Pakket20261Test() {
    super("2026.1");
  }
}
