package quotient.bot.charts;

/** Draws stages as bars under one another, and between them which share goes on. */
public final class FunnelChart {

    private FunnelChart() {}

    /** The picture as PNG. */
    public static byte[] png(Funnel funnel) {
        return funnel.stages().isEmpty()
                ? Ground.nothing(funnel.caption())
                : Png.of(Ground.chart(funnel.caption(), new FunnelPlot(funnel)));
    }
}
