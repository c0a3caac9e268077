package quotient.bot.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import quotient.bot.charts.Lettering;
import quotient.domain.clientreports.ClientReport;
import quotient.domain.company.Companies;

/** A report as PDF: tagged by PDF/UA, with its fonts inside, so that it reads the same and aloud wherever it is opened. */
public final class ReportPdf {

    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Brand brand;
    private final Companies companies;

    public ReportPdf(Brand brand, Companies companies) {
        this.brand = brand;
        this.companies = companies;
    }

    /** Who writes, as clients know them. */
    public String sender() {
        return brand.name().orElseGet(() -> companies.current().name());
    }

    public byte[] of(ClientReport report) {
        Lettering.ready();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Quotient");
        font(builder, "Inter-Regular.ttf", REGULAR);
        font(builder, "Inter-SemiBold.ttf", SEMI_BOLD);
        builder.withHtmlContent(new ReportHtml(report, sender(), brand).page(resource("reports/report.css")), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(() -> open("fonts/" + file), "Inter", weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String name) {
        return ReportPdf.class.getResourceAsStream("/quotient/" + name);
    }

    private static String resource(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
