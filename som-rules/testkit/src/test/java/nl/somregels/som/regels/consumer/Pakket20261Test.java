package nl.somregels.som.regels.consumer;

import nl.somregels.som.regels.testkit.RegelpakketContract;

class Pakket20261Test extends RegelpakketContract {
  Pakket20261Test() {
    super("2026.1");
  }
}
