package quotient.bot.charts;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jfree.chart.JFreeChart;

/** From a chart to the bytes of its file. */
final class Png {

    static final int WIDTH = 1200;
    static final int HEIGHT = 600;

    /** From 0, the smallest file, to 1, no compression at all. */
    private static final float LITTLE_EFFORT = 0.75f;

    private Png() {}

    static byte[] of(JFreeChart chart) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            chart.draw(canvas, new Rectangle(WIDTH, HEIGHT));
        } finally {
            canvas.dispose();
        }
        return encoded(image);
    }

    /** Pictures with large plain areas shrink well with little effort; more of it doubles the time for a few bytes. */
    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam quickly = writer.getDefaultWriteParam();
        quickly.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        quickly.setCompressionQuality(LITTLE_EFFORT);
        try (ImageOutputStream memory = new MemoryCacheImageOutputStream(png)) {
            writer.setOutput(memory);
            writer.write(null, new IIOImage(image, null, null), quickly);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not refuse bytes", impossible);
        } finally {
            writer.dispose();
        }
        return png.toByteArray();
    }
}
