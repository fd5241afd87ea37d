package nl.somregels.som.examples.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Draws values with {@code nextLong} alone: Java versions map bits to a range differently. */
record Draw(SplittableRandom random) {

  /** True in this share of all draws. */
  boolean chance(double share) {
    return fraction() < share;
  }

  /** A whole number from {@code first} to {@code last}, both included. */
  int between(int first, int last) {
    return first + (int) (fraction() * (last - first + 1));
  }

  /** One of the values, each as likely. */
  @SafeVarargs
  final <T> T oneOf(T... values) {
    return values[between(0, values.length - 1)];
  }

  /** The value in this share of all draws, and otherwise unknown. */
  <T> @Nullable T known(double share, T value) {
    return chance(share) ? value : null;
  }

  /** This many different words in the order of the list, or all of them. */
  List<String> words(int count, List<String> from) {
    List<String> left = new ArrayList<>(from);
    while (left.size() > count) {
      left.remove(between(0, left.size() - 1));
    }
    return List.copyOf(left);
  }

  private double fraction() {
    return (random.nextLong() >>> 11) * 0x1p-53;
  }
}
