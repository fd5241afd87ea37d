package nl.somregels.som;

/** Hears how far long work is. May be called from several threads, not always in rising order. */
@FunctionalInterface
public interface ProgressListener {
  /** Hears nothing. */
  ProgressListener NONE = (done, total) -> {};

  /**
   * So much is done.
   *
   * @param done parts done
   * @param total all parts
   */
  void onProgress(long done, long total);
}
