package nl.somregels.som.regels.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.somregels.som.bevindingen.Effect;
import nl.somregels.som.regels.decide.Proefregels;
import nl.somregels.som.regels.pack.Expressie.Grens;
import nl.somregels.som.regels.pack.Veld;
import org.junit.jupiter.api.Test;

/** Which pairs of criteria an example should show in conflict. */
class BotsingTest {
  private static Proefregels regels() {
    return new Proefregels()
        .met("1", Effect.LAAG, Proefregels.VERBLIJF)
        .met("4", Effect.LAAG, Proefregels.NA_VONNIS, new Grens(Veld.VERBLIJFSDUUR, false, 28))
        .met("5", Effect.UITSTELLEN, Proefregels.PREVENTIEF)
        .met("7", Effect.HOOG, Proefregels.NA_VONNIS, Proefregels.TOEZICHT)
        .met("8", Effect.WEGING, Proefregels.TOEZICHT);
  }

  @Test
  void watElkaarTegenspreektEnSamenKanGeldenBotst() {
    assertThat(botsingen(regels())).containsExactly("1 met 5", "1 met 7", "4 met 7");
  }

  @Test
  void voorrangBeslistAlleenTussenHaarEigenTwee() {
    assertThat(botsingen(regels().wijkt("1", "7"))).containsExactly("1 met 5", "4 met 7");
    assertThat(botsingen(regels().wijkt("5", "1"))).containsExactly("1 met 7", "4 met 7");
  }

  private static List<String> botsingen(Proefregels regels) {
    return Botsing.alle(regels.regels()).stream()
        .map(botsing -> botsing.een().code() + " met " + botsing.ander().code())
        .toList();
  }
}
