package vn.tinh.extract.judge;

/**
 * Regression of right and wrong on what is there or not. Found by descent, one weight after the other, from zero and
 * always in the same order: the same examples give the same weights.
 */
final class Logistic {
    private static final int MOST_ROUNDS = 500;
    private static final double CLOSE = 1e-4;
    /** The most that a probability can bend, p (1 - p) at one half; a step by it never goes too far. */
    private static final double BEND = 0.25;

    private Logistic() {}

    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /**
     * The weights under which the examples are the most probable, kept small by a penalty.
     *
     * @param having per weight the examples that have it
     * @param right per example whether it is right
     * @param penalty per weight
     */
    static double[] weights(int[][] having, boolean[] right, double[] penalty) {
        double[] weights = new double[having.length];
        double[] logOdds = new double[right.length];
        double moved = Double.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS && moved > CLOSE; round++) {
            moved = 0;
            for (int one = 0; one < having.length; one++) {
                double slope = -penalty[one] * weights[one];
                for (int example : having[one]) {
                    slope += (right[example] ? 1 : 0) - probability(logOdds[example]);
                }
                double step = slope / (BEND * having[one].length + penalty[one]);
                weights[one] += step;
                for (int example : having[one]) {
                    logOdds[example] += step;
                }
                moved = Math.max(moved, Math.abs(step));
            }
        }
        return weights;
    }

    /**
     * A line {@code slope * logOdds + shift} under which given log-odds say best how often the examples are right;
     * drawn towards {@code 1, 0} where there are few.
     *
     * @return slope and shift
     */
    static double[] line(double[] logOdds, boolean[] right) {
        double slope = 1;
        double shift = 0;
        double step = Double.MAX_VALUE;
        for (int round = 0; round < 100 && step > CLOSE; round++) {
            double bySlope = -(slope - 1) * DRAWN;
            double byShift = -shift * DRAWN;
            double slopeSlope = DRAWN;
            double slopeShift = 0;
            double shiftShift = DRAWN;
            for (int i = 0; i < right.length; i++) {
                double said = probability(slope * logOdds[i] + shift);
                double off = (right[i] ? 1 : 0) - said;
                double bend = said * (1 - said);
                bySlope += off * logOdds[i];
                byShift += off;
                slopeSlope += bend * logOdds[i] * logOdds[i];
                slopeShift += bend * logOdds[i];
                shiftShift += bend;
            }
            double determinant = slopeSlope * shiftShift - slopeShift * slopeShift;
            double slopeStep = (shiftShift * bySlope - slopeShift * byShift) / determinant;
            double shiftStep = (slopeSlope * byShift - slopeShift * bySlope) / determinant;
            slope += slopeStep;
            shift += shiftStep;
            step = Math.max(Math.abs(slopeStep), Math.abs(shiftStep));
        }
        // a slope below zero would say that what looks right is wrong; then nothing is known but how many are right
        return new double[] {Math.max(slope, 0), shift};
    }

    /** How little was expected of what is right, and how much of what is wrong; less is better. */
    static double surprise(double[] logOdds, boolean[] right, double[] line) {
        double sum = 0;
        for (int i = 0; i < right.length; i++) {
            double said = line[0] * logOdds[i] + line[1];
            sum += Math.log1p(Math.exp(right[i] ? -said : said));
        }
        return sum;
    }

    /** As much as five facts that are as probable as they are said to be. */
    private static final double DRAWN = 5 * BEND;
}
