/**
 * API. Start at {@link nl.somregels.som.regels.replay.Replayer}: a receipt and the facts in, and
 * out whether the same comes out now. {@link nl.somregels.som.regels.replay.ReceiptFile} reads what
 * was kept.
 */
@NullMarked
package nl.somregels.som.regels.replay;

import org.jspecify.annotations.NullMarked;
