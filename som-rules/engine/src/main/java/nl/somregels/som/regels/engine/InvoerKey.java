package nl.somregels.som.regels.engine;

import java.security.GeneralSecurityException;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.somregels.som.feiten.FeitType;

/**
 * A secret with a name, with which the {@code invoerHash} of a receipt is made (HMAC-SHA256). A
 * plain hash of few facts can be guessed by trying; without the secret this one cannot. The name
 * goes into the receipt, so that the right secret can be found years later. Immutable and
 * thread-safe; never shows the secret.
 */
public final class InvoerKey {
  private static final String HMAC = "HmacSHA256";
  private static final int LONGEST_NAME = 100;
  private static final int SHORTEST_SECRET = 32;

  private final String name;
  private final SecretKeySpec secret;

  private InvoerKey(String name, SecretKeySpec secret) {
    this.name = name;
    this.secret = secret;
  }

  /**
   * A key.
   *
   * @param name what the receipt calls it: 1 to 100 visible characters on one line
   * @param secret at least 32 random bytes, copied
   * @throws IllegalArgumentException in Dutch, when the name or the secret cannot be used
   */
  public static InvoerKey of(String name, byte[] secret) {
    FeitType.kenmerk().parse(Objects.requireNonNull(name, "name"));
    if (name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("De naam van een sleutel heeft hoogstens 100 tekens.");
    }
    if (Objects.requireNonNull(secret, "secret").length < SHORTEST_SECRET) {
      throw new IllegalArgumentException("Een sleutel heeft minstens 32 bytes.");
    }
    return new InvoerKey(name, new SecretKeySpec(secret, HMAC));
  }

  /** What the receipt calls it. */
  public String name() {
    return name;
  }

  byte[] hash(byte[] bytes) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(secret);
      return mac.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }

  /** The name; never the secret. */
  @Override
  public String toString() {
    return "InvoerKey[" + name + "]";
  }
}
