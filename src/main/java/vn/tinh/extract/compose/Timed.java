package vn.tinh.extract.compose;

import java.util.Optional;
import vn.tinh.extract.text.Meaning;
import vn.tinh.fact.Measure;

/**
 * A figure whose period is sought.
 *
 * @param at where it stands in its sentence
 * @param same the figure before stands in the same sentence
 * @param stock it tells what there is, not what came to be
 * @param accumulates run up to a point it counts from the beginning
 * @param told the time that is said for it
 */
record Timed(
        Frame about,
        int at,
        boolean same,
        Measure measure,
        boolean stock,
        boolean accumulates,
        Optional<Meaning.Time> told) {}
