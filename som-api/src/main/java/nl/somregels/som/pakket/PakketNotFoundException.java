package nl.somregels.som.pakket;

/** There is no pack for what was asked; the message is Dutch and says which there are. */
public final class PakketNotFoundException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With the Dutch message for a person. */
  public PakketNotFoundException(String message) {
    super(message);
  }
}
