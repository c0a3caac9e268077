package quotient.bot.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import quotient.domain.clientreports.ClientReport;
import quotient.domain.clientreports.ReportKind;
import quotient.domain.testing.ReportingDesk;
import quotient.domain.testing.TestReports;

@DisplayName("I5, M13, M21: a report as PDF")
class ReportPdfTest {
    private final ReportingDesk desk = new ReportingDesk();

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    @DisplayName("five to ten pages, with every figure to read, and nothing that is not for the client")
    void pagesReadBack(ReportKind kind) throws IOException {
        ClientReport report = report(kind);
        try (PDDocument pdf = Loader.loadPDF(pdf(report))) {
            draw(pdf, kind.code());
            int pages = pdf.getNumberOfPages();
            assertTrue(pages >= 5 && pages <= 10, "pages: " + pages);
            String text = words(new PDFTextStripper().getText(pdf));
            report.headlines().forEach(headline -> assertTrue(text.contains(words(headline.value())), headline::name));
            report.dashboard().forEach(row -> assertTrue(text.contains(words(row.now())), row::name));
            report.steps().forEach(step -> assertTrue(text.contains(step.owner()), step::owner));
            assertTrue(text.contains(words(report.summary())), text);
            assertTrue(text.contains("Chatbot <one>"), text);
            assertFalse(text.contains(ReportingDesk.SECRET), text);
        }
    }

    @Test
    @DisplayName("tagged by PDF/UA: language, title, headings, tables, and words for every picture")
    void itIsTagged() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(report(ReportKind.QUARTERLY)))) {
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("en", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentInformation().getTitle().startsWith("Quarterly business review, "));
            assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            List<PDStructureElement> elements = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), elements);
            List<String> types =
                    elements.stream().map(PDStructureElement::getStructureType).toList();
            assertTrue(types.containsAll(List.of("H1", "H2", "P", "Table", "TH", "TD", "Figure")), types.toString());
            List<String> pictures = elements.stream()
                    .filter(element -> element.getStructureType().equals("Figure"))
                    .map(PDStructureElement::getAlternateDescription)
                    .toList();
            assertEquals(3, pictures.size());
            assertTrue(pictures.stream().allMatch(words -> words != null && words.contains("$")), pictures.toString());
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded() && font.getName().contains("Inter"), font.getName());
                }
            }
        }
    }

    @Test
    @DisplayName("names from outside are words and nothing else")
    void namesAreOnlyWords() throws IOException {
        String odd = "<img src=\"file:///etc/passwd\"/> & 'x' \\ \u0007 ]]>";
        try (PDDocument pdf = Loader.loadPDF(pdf(TestReports.content(odd)))) {
            String text = words(new PDFTextStripper().getText(pdf));
            assertTrue(text.contains("<img src=\"file:///etc/passwd\"/> & 'x' \\ ]]>"), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffffff", "red", "#12345", "#ffcc00", "#1f3a5f; }"})
    void aColourOnWhichNothingCanBeReadIsRefused(String colour) {
        assertThrows(IllegalArgumentException.class, () -> new Brand(Optional.empty(), colour));
    }

    private byte[] pdf(ClientReport report) {
        return new ReportPdf(Brand.USUAL, desk.ports.companies()).of(report);
    }

    private ClientReport report(ReportKind kind) {
        return desk.drafting
                .draft(ReportingDesk.OLU, ReportingDesk.PROJECT, kind)
                .<ClientReport>match(report -> report.content(), refusal -> {
                    throw new AssertionError(refusal.sentence());
                });
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                collect(element, found);
            }
        }
    }

    /** Page by page into {@code target/reports}, for whoever wants to look at them. */
    private static void draw(PDDocument pdf, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "reports"));
        PDFRenderer renderer = new PDFRenderer(pdf);
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            BufferedImage image = renderer.renderImageWithDPI(page, 60);
            ImageIO.write(
                    image,
                    "png",
                    folder.resolve(name + "-" + (page + 1) + ".png").toFile());
        }
    }
}
