package quotient.bot.commandline;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import quotient.bot.charts.MarginBars;
import quotient.bot.charts.MarginChart;
import quotient.bot.settings.InvalidSetting;
import quotient.bot.settings.Settings;

/** Looks at everything that a start needs, and says of each whether it is well and else what to do. */
final class Doctor {

    private static final String DATABASE = "database";

    private static final MarginBars SAMPLE = new MarginBars(
            "Drawn",
            "by the doctor",
            BigDecimal.ONE,
            "mark",
            List.of(new MarginBars.Bar("Bar", "beside", BigDecimal.TEN)));

    private final Settings settings;
    private final Function<Settings, List<Finding>> database;
    private final Clock wall;

    Doctor(Settings settings, Function<Settings, List<Finding>> database, Clock wall) {
        this.settings = settings;
        this.database = database;
        this.wall = wall;
    }

    List<Finding> look() {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.ok("settings", "Every setting can be read."));
        findings.add(port());
        findings.addAll(database());
        findings.add(charts());
        findings.addAll(new SlackFindings(settings, wall).look());
        return findings;
    }

    private Finding port() {
        String where = settings.bind() + ":" + settings.port();
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(settings.bind()), settings.port()));
            return Finding.ok("port", where + " is free.");
        } catch (IOException taken) {
            return Finding.warn(
                    "port",
                    where + " is taken: well if Quotient runs, else stop what listens there or set QUOTIENT_PORT.");
        }
    }

    private List<Finding> database() {
        try {
            return database.apply(settings);
        } catch (CannotRun | InvalidSetting unusable) {
            return List.of(Finding.fail(DATABASE, unusable.getMessage()));
        }
    }

    /** Pictures bring their own letters, but Java itself may lack what it needs to draw. */
    private static Finding charts() {
        try {
            MarginChart.png(SAMPLE);
            return Finding.ok("charts", "Charts can be drawn.");
        } catch (RuntimeException | Error none) {
            return Finding.warn(
                    "charts",
                    "Java cannot draw (" + none.getClass().getSimpleName()
                            + "), so reports come without their picture: use a JDK with AWT, such as Temurin, and see that"
                            + " temporary files can be written.");
        }
    }
}
