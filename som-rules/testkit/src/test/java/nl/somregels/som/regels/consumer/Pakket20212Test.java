package nl.somregels.som.regels.consumer;

import nl.somregels.som.regels.testkit.RegelpakketContract;
import org.junit.jupiter.api.Tag;

@Tag("slow")
class Pakket20212Test extends RegelpakketContract {
  Pakket20212Test() {
    super("2021.2");
  }
}
