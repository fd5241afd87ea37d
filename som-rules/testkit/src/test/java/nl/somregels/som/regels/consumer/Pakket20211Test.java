package nl.somregels.som.regels.consumer;

import nl.somregels.som.regels.testkit.RegelpakketContract;

class Pakket20211Test extends RegelpakketContract {
  Pakket20211Test() {
    super("2021.1");
  }
}
