/**
 * API. Start at {@link nl.somregels.som.regels.analysis.SomAnalysis}: what there is to find out
 * about packs before they are used: checks and proofs, the difference between two, and whether the
 * example cases are strict enough.
 *
 * <p>The arrow: profile, example -&gt; verify, diff, mutate -&gt; <b>analysis</b>.
 */
@NullMarked
package nl.somregels.som.regels.analysis;

import org.jspecify.annotations.NullMarked;
