package nl.somregels.som.regels.mutate;

import nl.somregels.som.feiten.Getuige;
import nl.somregels.som.regels.pack.Regels;
import org.jspecify.annotations.Nullable;

record Regelverschil(long profielen, @Nullable Getuige getuige) {
  static Regelverschil tussen(Regels origineel, Regels anders) {
    return new Regelverschil(0, null);
  }
}
