package nl.somregels.som.regels.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.somregels.som.RegelpakketEngine;
import nl.somregels.som.Regelpakketten;
import nl.somregels.som.feiten.Gedetineerde;
import nl.somregels.som.feiten.InvoerException;
import nl.somregels.som.pakket.PakketNotFoundException;
import nl.somregels.som.pakket.Regelpakket;
import nl.somregels.som.prioritering.Prioritering;
import nl.somregels.som.prioritering.Receipt;
import nl.somregels.som.regels.engine.CanonicalJson;
import nl.somregels.som.regels.engine.InvoerKey;
import nl.somregels.som.regels.engine.PakketEngine;
import org.jspecify.annotations.Nullable;

/** Judges cases again as their receipts say, and says whether it is the same. Thread-safe. */
public final class Replayer {
  private final Regelpakketten pakketten;
  private final Map<String, InvoerKey> keys;

  /**
   * With the packs to look in, for receipts without a key.
   *
   * @param pakketten also the superseded revisions of old receipts
   */
  public Replayer(Regelpakketten pakketten) {
    this(pakketten, List.of());
  }

  /**
   * With the packs to look in and the keys that receipts may name.
   *
   * @param pakketten also the superseded revisions of old receipts
   * @param keys each with a name of its own
   */
  public Replayer(Regelpakketten pakketten, List<InvoerKey> keys) {
    this.pakketten = Objects.requireNonNull(pakketten, "pakketten");
    this.keys =
        Objects.requireNonNull(keys, "keys").stream()
            .collect(Collectors.toUnmodifiableMap(InvoerKey::name, Function.identity()));
  }

  /**
   * Judges facts again as a receipt says. A receipt does not hold what came out, so OTHER_OUTCOME
   * is never the verdict.
   *
   * @throws InvoerException when the facts are those of the receipt or not, but cannot be judged on
   *     its peildatum
   */
  public Replay replay(Receipt receipt, Gedetineerde feiten) {
    return replay(Objects.requireNonNull(receipt, "receipt"), null, feiten);
  }

  /**
   * Judges facts again as the receipt of an earlier result says, and compares the results: all that
   * is found and proposed, not the status of the pack and the warnings.
   *
   * @throws InvoerException when the facts cannot be judged on its peildatum
   */
  public Replay replay(Prioritering earlier, Gedetineerde feiten) {
    Objects.requireNonNull(earlier, "earlier");
    return replay(earlier.receipt(), earlier, feiten);
  }

  /** The rules that a receipt names, or why they are not those. */
  public PakketMatch match(Receipt receipt) {
    Objects.requireNonNull(receipt, "receipt");
    RegelpakketEngine engine;
    try {
      engine = pakketten.version(receipt.pakket(), receipt.herziening());
    } catch (PakketNotFoundException e) {
      return PakketMatch.not(
          ReplayVerdict.PAKKET_MISSING,
          new ReplayDifference(
              "receipt.pakket", receipt.pakket() + "@" + receipt.herziening(), ""));
    }
    Regelpakket pakket = engine.regelpakket();
    Optional<String> hash = pakket.pakketHash(receipt.hashVersie());
    if (hash.isEmpty()) {
      return PakketMatch.not(
          ReplayVerdict.INCOMPARABLE,
          new ReplayDifference(
              "receipt.hashVersie",
              String.valueOf(receipt.hashVersie()),
              String.valueOf(pakket.hashVersie())));
    }
    return hash.get().equals(receipt.pakketHash())
        ? PakketMatch.same(engine)
        : PakketMatch.not(
            ReplayVerdict.PAKKET_CHANGED,
            new ReplayDifference("receipt.pakketHash", receipt.pakketHash(), hash.get()));
  }

  private Replay replay(Receipt receipt, @Nullable Prioritering earlier, Gedetineerde feiten) {
    Objects.requireNonNull(feiten, "feiten");
    PakketMatch match = match(receipt);
    RegelpakketEngine engine = match.engine().orElse(null);
    if (engine == null) {
      return new Replay(match.verdict(), receipt, null, match.differences());
    }
    String keyName = receipt.sleutel();
    InvoerKey key = keyName == null ? null : keys.get(keyName);
    if (keyName != null && key == null) {
      return new Replay(
          ReplayVerdict.INCOMPARABLE,
          receipt,
          null,
          List.of(new ReplayDifference("receipt.sleutel", keyName, "")));
    }
    LocalDate peildatum = receipt.peildatum();
    Prioritering now =
        (key == null ? engine : PakketEngine.of(engine).withKey(key)).evaluate(feiten, peildatum);
    String hash = CanonicalJson.invoerHash(feiten, key);
    if (!hash.equals(receipt.invoerHash())) {
      return new Replay(
          ReplayVerdict.OTHER_INPUT,
          receipt,
          now,
          List.of(new ReplayDifference("receipt.invoerHash", receipt.invoerHash(), hash)));
    }
    List<ReplayDifference> other = earlier == null ? List.of() : JsonDiff.of(earlier, now);
    if (!other.isEmpty()) {
      return new Replay(ReplayVerdict.OTHER_OUTCOME, receipt, now, other);
    }
    String library = now.receipt().bibliotheek();
    return library.equals(receipt.bibliotheek())
        ? new Replay(ReplayVerdict.SAME, receipt, now, List.of())
        : new Replay(
            ReplayVerdict.SAME_OTHER_LIBRARY,
            receipt,
            now,
            List.of(new ReplayDifference("receipt.bibliotheek", receipt.bibliotheek(), library)));
  }
}
