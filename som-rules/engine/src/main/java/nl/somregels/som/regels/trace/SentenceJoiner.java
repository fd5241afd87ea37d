package nl.somregels.som.regels.trace;

import java.util.ArrayList;
import java.util.List;
import nl.somregels.som.text.DutchSentence;

/** Short sentences out of clauses: at most two in one sentence, and few words. */
final class SentenceJoiner {
  private static final int MOST_WORDS = 17;

  private final StringBuilder text = new StringBuilder(240);
  private final List<String> said = new ArrayList<>(4);
  private int words;
  private int clauses;

  /** Begins with a status, which the first clause explains. */
  SentenceJoiner(String lead) {
    text.append(lead);
    words = words(lead);
  }

  /** A clause that others may stand beside in one sentence; said once. */
  void clause(String clause) {
    if (said.contains(clause)) {
      return;
    }
    said.add(clause);
    int more = words(clause);
    if (clauses == 0 && words > 0) {
      text.append(": ").append(clause);
      clauses++;
      words += more;
    } else if (clauses == 1 && words + more < MOST_WORDS) {
      text.append(" en ").append(clause);
      clauses++;
      words += more + 1;
    } else {
      sentence(clause);
      clauses = 1;
      words = more;
    }
  }

  /** A clause that is a sentence of its own. */
  void sentence(String clause) {
    text.append(". ").append(DutchSentence.capital(clause));
    clauses = 2;
    words = 0;
  }

  /** The sentences, the last one closed. */
  StringBuilder end() {
    return text.append('.');
  }

  private static int words(String text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }
}
