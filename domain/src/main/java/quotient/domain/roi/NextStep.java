package quotient.domain.roi;

/** What brings a return further, in a sentence (M5): the first thing that is missing, else what its figures ask for. */
public final class NextStep {

    private NextStep() {}

    public static String of(Roi roi) {
        RoiCase of = roi.of();
        if (of.baseline().isEmpty()) {
            return of.history()
                    .latestBaseline()
                    .filter(entry -> entry.verdict().isEmpty())
                    .map(entry -> "have the " + entry.spoken() + " reviewed by somebody else than "
                            + entry.entered().name() + ".")
                    .orElse("enter the baseline: what the work costs and takes today.");
        }
        if (of.project().dates().goLive().isEmpty()) {
            return "say when it goes live; the return is counted from that month.";
        }
        if (of.latest(of.asOf()).isEmpty()) {
            return "enter the first measurement.";
        }
        return measured(roi);
    }

    private static String measured(Roi roi) {
        if (roi.remarks().containsKey("review")) {
            return "have somebody review what stands out, on its card.";
        }
        if (roi.figure(RoiFigure.ROI_PERCENTAGE).value().isEmpty()) {
            return "mend what is missing: "
                    + roi.figure(RoiFigure.ROI_PERCENTAGE).note() + ".";
        }
        boolean costsMore = roi.figure(RoiFigure.PAYBACK_PERIOD_MONTHS)
                .word()
                .filter(Figure.NEVER::equals)
                .isPresent();
        if (costsMore || roi.trend().filter(way -> way == Trend.DECLINING).isPresent()) {
            return "look at what it costs and brings with the client, before the next measurement.";
        }
        return roi.confidence() == Confidence.LOW
                ? "make the least certain figures surer, then measure again."
                : "measure again when the next month is over.";
    }
}
