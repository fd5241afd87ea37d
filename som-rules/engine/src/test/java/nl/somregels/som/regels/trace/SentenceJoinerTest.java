package nl.somregels.som.regels.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceJoinerTest {
  @Test
  void eenZinsdeelDatInEenAnderStaatWordtOokGezegd() {
    SentenceJoiner sentences = new SentenceJoiner("Van toepassing");
    sentences.clause("drugsverslaving staat erbij");
    sentences.clause("verslaving staat erbij");
    sentences.clause("verslaving staat erbij");
    assertThat(sentences.end())
        .hasToString("Van toepassing: drugsverslaving staat erbij en verslaving staat erbij.");
  }
}
