package quotient.bot.charts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bundled Inter, and an AWT that needs no font of the host. Whatever draws asks here first: without fonts on the
 * host AWT fails for good in the moment it looks for some, even when none of them is used.
 */
public final class Lettering {

    private static final Logger LOG = LoggerFactory.getLogger(Lettering.class);
    /** The file that AWT reads instead of asking the host which fonts there are. */
    private static final String FONT_CONFIGURATION = "sun.awt.fontconfig";

    private static final String NO_FONTS = "version=1\nsequence.allfonts=default\n";

    static {
        System.setProperty("java.awt.headless", "true");
        if (System.getProperty(FONT_CONFIGURATION) == null) {
            askNoHost();
        }
    }

    private static final Font REGULAR = bundled("Inter-Regular.ttf");
    private static final Font SEMI_BOLD = bundled("Inter-SemiBold.ttf");

    private Lettering() {}

    /** Whoever is about to have anything else draw letters asks this first. */
    public static void ready() {
        LOG.debug("letters are drawn with {}", REGULAR.getFontName());
    }

    static Font regular(float size) {
        return REGULAR.deriveFont(size);
    }

    static Font semiBold(float size) {
        return SEMI_BOLD.deriveFont(size);
    }

    private static void askNoHost() {
        try {
            Path stub = Files.createTempFile("quotient-fonts", ".properties");
            stub.toFile().deleteOnExit();
            Files.writeString(stub, NO_FONTS);
            System.setProperty(FONT_CONFIGURATION, stub.toString());
        } catch (IOException noRoom) {
            LOG.warn("no temporary file can be written, so pictures need a font of the host", noRoom);
        }
    }

    private static Font bundled(String file) {
        try (InputStream font = Lettering.class.getResourceAsStream("/quotient/fonts/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, font);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException damaged) {
            throw new IllegalStateException(file + " is damaged", damaged);
        }
    }
}
