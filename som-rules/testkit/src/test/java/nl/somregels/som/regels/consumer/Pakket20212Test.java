package nl.somregels.som.regels.consumer;

import nl.somregels.som.regels.testkit.RegelpakketContract;

class Pakket20212Test extends RegelpakketContract {
  Pakket20212Test() {
    super("2021.2");
  }
}
