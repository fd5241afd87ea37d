package nl.somregels.som.regels.render;

import java.util.Objects;
import nl.somregels.som.prioritering.Receipt;

/** A receipt as one line of JSON, the same text for equal receipts, and back. Thread-safe. */
public final class ReceiptJson {
  private ReceiptJson() {}

  /** One JSON object on one line, without a line end. */
  public static String render(Receipt receipt) {
    return StrictJson.render(Objects.requireNonNull(receipt, "receipt"));
  }

  /**
   * The receipt that a text is. Fields that it does not know are passed over; a field that is there
   * twice is refused.
   *
   * @throws UnreadableJsonException when it is none
   */
  public static Receipt parse(String json) {
    return StrictJson.parse(json, Receipt.class);
  }
}
