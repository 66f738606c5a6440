package org.storletdesigner.logic.text;

/** How far two names are from each other, for guesses at what somebody meant (optimal string alignment distance). */
public final class EditDistance {
    /** How many UTF-16 units a name may have to be compared; a longer one is far from all others. */
    public static final int LONGEST = 200;

    private EditDistance() { }

    /** How many units must be put in, left out, replaced or swapped with the next one; {@link #LONGEST} at the most. */
    public static int between(String a, String b) {
        if (a.length() > LONGEST || b.length() > LONGEST) {
            return a.equals(b) ? 0 : LONGEST;
        }
        int[][] costs = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cheapest(costs, a, b, i, j);
            }
        }
        return costs[a.length()][b.length()];
    }

    private static int cheapest(int[][] costs, String a, String b, int i, int j) {
        int changed = costs[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int cheapest = Math.min(changed, 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(cheapest, costs[i - 2][j - 2] + 1) : cheapest;
    }
}
