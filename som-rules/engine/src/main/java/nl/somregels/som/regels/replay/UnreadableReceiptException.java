package nl.somregels.som.regels.replay;

/** A text without a usable receipt. The message is Dutch and says what is so. */
public final class UnreadableReceiptException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  UnreadableReceiptException(String melding) {
    super(melding);
  }
}
