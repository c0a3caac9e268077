package quotient.bot.charts;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** What a picture shows, looked at with some tolerance: letters are smoothed differently from one Java to the next. */
final class Pixels {

    private static final int SAME_COLOUR = 24;

    private final BufferedImage image;

    private Pixels(BufferedImage image) {
        this.image = image;
    }

    static Pixels of(byte[] png) {
        try {
            return new Pixels(ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    boolean isOpaque() {
        return !image.getColorModel().hasAlpha();
    }

    /** From the leftmost to the rightmost pixel of this colour in this row; 0 when there is none. */
    int span(int y, Color colour) {
        int first = -1;
        int last = -2;
        for (int x = 0; x < width(); x++) {
            if (is(x, y, colour)) {
                first = first < 0 ? x : first;
                last = x;
            }
        }
        return last - first + 1;
    }

    /** How many rows of this column, from the given one down, have this colour. */
    int rise(int x, int from, Color colour) {
        int rows = 0;
        for (int y = from; y < height(); y++) {
            rows += is(x, y, colour) ? 1 : 0;
        }
        return rows;
    }

    /** Whether nothing at all is drawn there; the last column and row are inside. */
    boolean isBlank(int left, int top, int right, int bottom) {
        for (int y = top; y <= bottom; y++) {
            if (span(y, Color.WHITE, left, right) < right - left + 1) {
                return false;
            }
        }
        return true;
    }

    private int span(int y, Color colour, int left, int right) {
        int count = 0;
        for (int x = left; x <= right; x++) {
            count += is(x, y, colour) ? 1 : 0;
        }
        return count;
    }

    boolean is(int x, int y, Color wanted) {
        return distance(image.getRGB(x, y), wanted.getRGB()) <= SAME_COLOUR;
    }

    /** The share of pixels, 0 to 1, that anybody would see to be different. */
    double unlike(Pixels other) {
        if (width() != other.width() || height() != other.height()) {
            return 1;
        }
        long different = 0;
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width(); x++) {
                different += distance(image.getRGB(x, y), other.image.getRGB(x, y)) > 64 ? 1 : 0;
            }
        }
        return (double) different / width() / height();
    }

    private static int distance(int one, int other) {
        int red = Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF));
        int green = Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF));
        int blue = Math.abs((one & 0xFF) - (other & 0xFF));
        return Math.max(red, Math.max(green, blue));
    }
}
