package org.demarche.screen;

/**
 * A line through points, straight between them, that never falls. Immutable.
 *
 * <p>Points are in rising order of x, from 0 to 1.
 */
final class Curve {
    private final double[] xs;
    private final double[] ys;

    private Curve(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
    }

    private static Curve rising(double[] xs, double[] ys) {
        boolean whole = xs.length > 1 && xs[0] == 0 && xs[xs.length - 1] == 1;
        for (int at = 1; at < xs.length; at++) {
            whole &= xs[at] > xs[at - 1] && ys[at] > ys[at - 1];
        }
        if (!whole) {
            throw new IllegalStateException(
                    "screen-policy.properties: a curve must rise through points from 0 to 1, found " + xs.length);
        }
        return new Curve(xs, ys);
    }

    /** The curve that begins at another height and rises so many times as steeply. */
    Curve scaled(double start, double factor) {
        double[] heights = new double[ys.length];
        for (int at = 0; at < ys.length; at++) {
            heights[at] = start + factor * (ys[at] - ys[0]);
        }
        return new Curve(xs, heights);
    }

    /** The curve of points such as {@code 0:-7 0.5:0 1:3}. */
    static Curve parse(String text) {
        String[] points = text.strip().split("\\s+", -1);
        double[] xs = new double[points.length];
        double[] ys = new double[points.length];
        for (int at = 0; at < points.length; at++) {
            int colon = points[at].indexOf(':');
            if (colon < 0) {
                throw new IllegalStateException(
                        "screen-policy.properties: a point must be x:y, found \"" + points[at] + "\"");
            }
            xs[at] = Double.parseDouble(points[at].substring(0, colon));
            ys[at] = Double.parseDouble(points[at].substring(colon + 1));
        }
        return rising(xs, ys);
    }

    /** The height at x in [0, 1]. */
    double at(double x) {
        int right = 1;
        while (right < xs.length - 1 && xs[right] < x) {
            right++;
        }
        double share = (x - xs[right - 1]) / (xs[right] - xs[right - 1]);
        return ys[right - 1] + Math.max(0, Math.min(1, share)) * (ys[right] - ys[right - 1]);
    }

    /** The height at 0. */
    double least() {
        return ys[0];
    }

    /** The height at 1. */
    double most() {
        return ys[ys.length - 1];
    }
}
