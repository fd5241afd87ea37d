package nl.somregels.som.regels.pack.model;

import nl.somregels.som.bevindingen.RegelLocation;

/**
 * What a rule file says of a criterium besides what it decides.
 *
 * @param naam title without the code
 * @param beleidszin the policy sentence above the rule
 * @param bron where the source says it
 * @param consensus whether the source's participants agreed: ja, omstreden or geen oordeel
 * @param lezing the reading chosen where the source is open, or empty
 * @param toelichting what to add to the explanation when it applies, or empty
 * @param regel where it stands
 */
public record CriteriumNotes(
    String naam,
    String beleidszin,
    String bron,
    String consensus,
    String lezing,
    String toelichting,
    RegelLocation regel) {}
